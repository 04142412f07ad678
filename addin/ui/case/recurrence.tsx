import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import { caseHref } from '../case-address.ts';
import { Later } from '../later.tsx';
import { useWords } from '../words.tsx';
import { cueName } from './cue-name.ts';
import { DIALOGS } from './dialogs.ts';
import styles from './evaluation.module.css';
import { Panel } from './panel.tsx';
import type { EvaluationView } from './use-evaluation.ts';

type Recurrence = NonNullable<EvaluationView['recurrence']>;
type Some = Recurrence['customer'];

/** Whether it happened again, to this customer or to others; a lead ticks the question off with a note. */
export function RecurrencePanel(props: { readonly supportCase: CaseView; readonly view: EvaluationView }): ReactNode {
	const { supportCase, view } = props;
	const { t } = useWords();
	const [isNoting, setIsNoting] = useState(false);
	const { recurrence } = view;
	const touch = supportCase.touches.find(
		({ kind, round, state }) =>
			kind === 'recurrence' && round === supportCase.round && TOUCH_STATES[state].isOpen && state !== 'planned',
	);
	if (recurrence === null) return null;
	return (
		<Panel title={t('recurrence.title')} tone={touch ? 'gold' : 'plain'}>
			<Found recurrence={recurrence} />
			{touch ? (
				<p>
					<Button appearance="primary" size="small" onClick={() => setIsNoting(true)}>
						{t('recurrence.tick')}
					</Button>
				</p>
			) : null}
			{touch && isNoting ? (
				<Later part={DIALOGS.recurrence} with={{ touch, onClose: () => setIsNoting(false) }} />
			) : null}
		</Panel>
	);
}

function Found({ recurrence }: { readonly recurrence: Recurrence }): ReactNode {
	const { t } = useWords();
	const { days, customer, sameCause, sameSigns, signs } = recurrence;
	if (customer.count + sameCause.count + sameSigns.count === 0) {
		return <p className={styles.quiet}>{t('recurrence.none')}</p>;
	}
	return (
		<>
			<Cases some={customer} title={t('recurrence.customer', { count: customer.count })} />
			<Cases some={sameCause} title={t('recurrence.cause', { count: sameCause.count, days })} />
			<Cases some={sameSigns} title={t('recurrence.signs', { count: sameSigns.count, days })}>
				<p className={styles.quiet}>
					{t('recurrence.same', { signs: signs.map((cue) => cueName(cue, t)).join(', ') })}
				</p>
			</Cases>
		</>
	);
}

function Cases(props: { readonly some: Some; readonly title: string; readonly children?: ReactNode }): ReactNode {
	const { t } = useWords();
	const { count, newest } = props.some;
	if (count === 0) return null;
	const more = count - newest.length;
	return (
		<div className={styles.some}>
			<p className={styles.found}>{props.title}</p>
			{props.children}
			<ul className={styles.cases}>
				{newest.map(({ caseId, number, subject }) => (
					<li key={caseId}>
						<a href={caseHref(caseId)}>
							#{number} {subject || t('ledger.noSubject')}
						</a>
					</li>
				))}
				{more > 0 ? <li className={styles.quiet}>{t('recurrence.more', { count: more })}</li> : null}
			</ul>
		</div>
	);
}
