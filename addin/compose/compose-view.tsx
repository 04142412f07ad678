import { Label, Select } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import { coach } from '../../shared/coach/coach.ts';
import { knownFrom } from '../../shared/coach/known.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { STAGES, type Stage } from '../../shared/stage.ts';
import type { Draft } from '../host/host.ts';
import { Others } from '../ui/case/others.tsx';
import { Panel } from '../ui/case/panel.tsx';
import { SinceBar } from '../ui/case/since-bar.tsx';
import { createPart, Later } from '../ui/later.tsx';
import { useSession } from '../ui/session.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { Loading } from '../ui/states.tsx';
import { useWords } from '../ui/words.tsx';
import { ClosingQuestion } from './closing-question.tsx';
import styles from './compose.module.css';
import { Findings } from './findings.tsx';
import { OwnDraft } from './own-draft.tsx';
import { Starters } from './starters.tsx';
import { useAnsweredCase } from './use-answered-case.ts';
import { useBegun } from './use-begun.ts';
import { useDraft } from './use-draft.ts';

/** Words of seven languages for what is promised, and a calendar: they come after the coach. */
const PROMISES = createPart(async () => (await import('./draft-promises.tsx')).DraftPromises);

/** Beside an answer that is being written: whose case it is, what the coach sees in it, and how one could begin. */
export function ComposeView({ draft }: { readonly draft: Draft }): ReactNode {
	const supportCase = useAnsweredCase(draft);
	if (supportCase === undefined) return <Loading />;
	return <Composing key={supportCase?.id ?? ''} draft={draft} supportCase={supportCase} />;
}

function Composing({
	draft,
	supportCase,
}: {
	readonly draft: Draft;
	readonly supportCase: CaseView | null;
}): ReactNode {
	const { t, language: mine } = useWords();
	const [stage, setStage] = useState<Stage>(supportCase?.stage ?? 'new');
	const [language, setLanguage] = useState<Language>(supportCase?.language ?? mine);
	const { text, look } = useDraft(draft);
	const { coachAtSending: policy } = useSession().me;
	const { changes, since, onSeen } = useBegun(draft, supportCase);
	const kept = JSON.stringify(since);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what changed is another object at each look, and the same words are left once
	useEffect(() => {
		if (since === null) return;
		const context = { coach: contextOf(supportCase, { stage, language }), policy, language: mine };
		void draft.remember?.({ ...context, ...(since && { since }) });
	}, [draft, supportCase, stage, language, policy, mine, kept]);
	const findings = useMemo(
		() => (text === null ? null : coach(text, contextOf(supportCase, { stage, language }))),
		[text, supportCase, stage, language],
	);
	return (
		<div className={styles.compose}>
			<header className={styles.head}>
				<h1>{supportCase ? t('compose.forCase', { number: supportCase.number }) : t('compose.noCase')}</h1>
				{supportCase ? (
					<p className={styles.about}>
						<SeverityBadge severity={supportCase.severity} isShort />{' '}
						<b>{supportCase.customer.name || supportCase.customer.address}</b> · {supportCase.subject}
					</p>
				) : (
					<p className={styles.about}>{t('compose.noCaseHint')}</p>
				)}
				<Choice
					label={t('compose.stage')}
					value={stage}
					options={STAGES}
					name={(key) => t(`stage.${key}`)}
					onChange={setStage}
				/>
				<Choice
					label={t('compose.language')}
					value={language}
					options={LANGUAGES}
					name={(key) => LANGUAGES[key].name}
					onChange={setLanguage}
				/>
			</header>
			{supportCase ? <Others caseId={supportCase.id} doing="answering" /> : null}
			{supportCase ? <SinceBar caseId={supportCase.id} changes={changes} onSeen={onSeen} /> : null}
			{draft.edit ? <OwnDraft draft={draft} onChange={look} /> : null}
			<Later part={PROMISES} with={{ text, language, caseId: supportCase?.id ?? null }} isQuiet />
			<Panel title={t('compose.coach')}>
				<Findings findings={findings} language={language} failure={failureOf(supportCase)} draft={draft} />
			</Panel>
			<Panel title={t('compose.starters')}>
				<Starters stage={stage} language={language} supportCase={supportCase} draft={draft} onInserted={look} />
			</Panel>
			{supportCase ? (
				<ClosingQuestion caseId={supportCase.id} stage={stage} language={language} draft={draft} onInserted={look} />
			) : null}
		</div>
	);
}

/** The coach may know what the customer can bear, said and sent, and the words that name the failure. */
function contextOf(supportCase: CaseView | null, chosen: { readonly stage: Stage; readonly language: Language }) {
	if (supportCase === null) return chosen;
	const failure = failureOf(supportCase);
	const known = knownFrom(supportCase.mails.filter(({ side }) => side === 'customer'));
	return { ...chosen, guard: supportCase.guard, known, ...(failure === null ? {} : { failure }) };
}

/** What weighs most in the customer's mail names the failure best. */
function failureOf(supportCase: CaseView | null): string | null {
	const told = (supportCase?.severityBecause ?? []).filter(({ weight, quote }) => weight > 0 && quote !== '');
	return told.toSorted((one, other) => other.weight - one.weight)[0]?.quote ?? null;
}

function Choice<Key extends string>(props: {
	readonly label: string;
	readonly value: Key;
	readonly options: Readonly<Record<Key, unknown>>;
	readonly name: (key: Key) => string;
	readonly onChange: (key: Key) => void;
}): ReactNode {
	const id = useId();
	const keys = Object.keys(props.options) as Key[];
	return (
		<div className={styles.choice}>
			<Label htmlFor={id} size="small">
				{props.label}
			</Label>
			<Select
				id={id}
				size="small"
				value={props.value}
				onChange={(_, { value }) => {
					const chosen = keys.find((key) => key === value);
					if (chosen) props.onChange(chosen);
				}}
			>
				{keys.map((key) => (
					<option key={key} value={key}>
						{props.name(key)}
					</option>
				))}
			</Select>
		</div>
	);
}
