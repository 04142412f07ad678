import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { Later } from '../later.tsx';
import { SeverityBadge } from '../severity-badge.tsx';
import { useWords } from '../words.tsx';
import { cueName, SEVERITY_CUE } from './cue-name.ts';
import { DIALOGS } from './dialogs.ts';
import { GuardPart } from './guard-part.tsx';
import { Panel } from './panel.tsx';
import styles from './reasons.module.css';
import { Quote } from './said.tsx';

/** Why this severity and why this guard: each reason with the words or the fact it rests on. */
export function Reasons({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const [isCorrecting, setIsCorrecting] = useState(false);
	const correct = (
		<Button size="small" appearance="subtle" onClick={() => setIsCorrecting(true)}>
			{t('severity.correct')}
		</Button>
	);
	return (
		<Panel title={t('severity.why', { level: supportCase.severity })} aside={correct}>
			<p className={styles.source}>
				<SeverityBadge severity={supportCase.severity} />{' '}
				{t(supportCase.severityBy === 'person' ? 'severity.byPerson' : 'severity.byTriage')}
			</p>
			<Cues supportCase={supportCase} />
			<GuardPart supportCase={supportCase} />
			{isCorrecting ? (
				<Later part={DIALOGS.severity} with={{ supportCase, onClose: () => setIsCorrecting(false) }} />
			) : null}
		</Panel>
	);
}

type Reason = CaseView['severityBecause'][number];

const isOfSeverity = ({ cue }: Reason): boolean => cue.startsWith(SEVERITY_CUE);

/** What made the severity stands open; what made the mail a complaint is a click away. */
function Cues({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const ofSeverity = supportCase.severityBecause.filter(isOfSeverity);
	const ofComplaint = supportCase.severityBecause.filter((reason) => !isOfSeverity(reason));
	return (
		<>
			{ofSeverity.length === 0 ? <p className={styles.meaning}>{t('severity.none')}</p> : null}
			<CueList reasons={ofSeverity} supportCase={supportCase} />
			{ofComplaint.length === 0 ? null : (
				<details className={styles.complaint}>
					<summary>{t('severity.complaint')}</summary>
					<CueList reasons={ofComplaint} supportCase={supportCase} />
				</details>
			)}
		</>
	);
}

function CueList(props: { readonly reasons: readonly Reason[]; readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	return (
		<ul className={styles.cues}>
			{props.reasons.map((reason) => (
				<li key={`${reason.cue}/${reason.quote}`}>
					<span className={styles.cue}>
						<span>{cueName(reason.cue, t)}</span>
						<span className={styles.weight} data-against={reason.weight < 0}>
							{reason.weight > 0 ? '+' : ''}
							{Math.round(reason.weight * 100) / 100}
						</span>
					</span>
					<Quote supportCase={props.supportCase} quote={reason.quote} />
				</li>
			))}
		</ul>
	);
}
