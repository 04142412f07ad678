import { Select } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { CaseFilter } from '../../shared/case-filter.ts';
import { GUARDS, type GuardKind } from '../../shared/guard.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { SEVERITIES, type Severity } from '../../shared/severity.ts';
import { SIGNALS, type SignalName } from '../../shared/signal.ts';
import { STAGES, type Stage } from '../../shared/stage.ts';
import { useTeam } from '../ui/queries.ts';
import { useSession } from '../ui/session.ts';
import { useWords } from '../ui/words.tsx';
import styles from './case-filters.module.css';
import { FilterMenu } from './filter-menu.tsx';

/** Narrows a list of cases or the board; what is chosen stands in the address. */
export function CaseFilters(props: {
	readonly filter: CaseFilter;
	readonly onChange: (filter: CaseFilter) => void;
}): ReactNode {
	const { filter } = props;
	const { t } = useWords();
	const change = (part: Partial<CaseFilter>) => props.onChange({ ...filter, ...part });
	return (
		<search className={styles.filters} aria-label={t('cases.filters')}>
			<SearchField q={filter.q} onSearch={(q) => change({ q })} />
			<AssigneeSelect assignee={filter.assignee} onChange={(assignee) => change({ assignee })} />
			<Chips
				label={t('cases.filterSeverity')}
				all={Object.keys(SEVERITIES) as Severity[]}
				chosen={filter.severity}
				nameOf={(severity) => severity}
				hintOf={(severity) => t(`severity.${severity}`)}
				onChange={(severity) => change({ severity })}
			/>
			<Chips
				label={t('cases.filterStage')}
				all={Object.keys(STAGES) as Stage[]}
				chosen={filter.stage}
				nameOf={(stage) => t(`stage.${stage}`)}
				onChange={(stage) => change({ stage })}
			/>
			<Chips
				label={t('touches.late')}
				all={LATE}
				chosen={filter.isOverdue ? LATE : []}
				nameOf={() => t('touches.late')}
				onChange={(chosen) => change({ isOverdue: chosen.length > 0 })}
			/>
			<Menus filter={filter} change={change} />
		</search>
	);
}

const LATE = ['late'] as const;

/** What is narrowed by less often. */
function Menus(props: {
	readonly filter: CaseFilter;
	readonly change: (part: Partial<CaseFilter>) => void;
}): ReactNode {
	const { filter, change } = props;
	const { t } = useWords();
	const { mailboxes } = useSession().me;
	return (
		<div className={styles.menus}>
			{mailboxes.length < 2 ? null : (
				<FilterMenu
					what={t('cases.filterMailbox')}
					all={mailboxes.map(({ id }) => id)}
					chosen={filter.mailbox}
					nameOf={(id) => mailboxes.find((mailbox) => mailbox.id === id)?.name ?? id}
					onChange={(mailbox) => change({ mailbox })}
				/>
			)}
			<FilterMenu
				what={t('signals.title')}
				all={Object.keys(SIGNALS) as SignalName[]}
				chosen={filter.signal}
				nameOf={(signal) => t(`signal.${signal}`)}
				onChange={(signal) => change({ signal })}
			/>
			<FilterMenu
				what={t('guard.title')}
				all={Object.keys(GUARDS) as GuardKind[]}
				chosen={filter.guard}
				nameOf={(guard) => t(`guard.${guard}`)}
				onChange={(guard) => change({ guard })}
			/>
			<FilterMenu
				what={t('cases.filterLanguage')}
				all={Object.keys(LANGUAGES) as Language[]}
				chosen={filter.language}
				nameOf={(language) => LANGUAGES[language].name}
				onChange={(language) => change({ language })}
			/>
		</div>
	);
}

/** A pause in typing as long as this means that the words are there. */
const PAUSE_MS = 250;

function SearchField(props: { readonly q: string; readonly onSearch: (q: string) => void }): ReactNode {
	const { t } = useWords();
	const [text, setText] = useState(props.q);
	const [known, setKnown] = useState(props.q);
	// While rendering: an effect would come late on a busy machine, and the words just cleared would search again.
	if (known !== props.q) {
		setKnown(props.q);
		setText(props.q);
	}
	useEffect(() => {
		if (text === props.q) return;
		const timer = setTimeout(() => props.onSearch(text), PAUSE_MS);
		return () => clearTimeout(timer);
	});
	return (
		<input
			type="text"
			className={styles.search}
			aria-label={t('cases.search')}
			placeholder={t('cases.search')}
			value={text}
			onChange={(event) => setText(event.target.value)}
		/>
	);
}

function AssigneeSelect(props: {
	readonly assignee: string | null;
	readonly onChange: (assignee: string | null) => void;
}): ReactNode {
	const { t } = useWords();
	const { person } = useSession();
	const team = useTeam();
	const id = useId();
	// `me` in an address is whoever reads it: a view that is shared shows each their own.
	const chosen = props.assignee === person.id ? 'me' : (props.assignee ?? '');
	return (
		<div className={styles.assignee}>
			<label htmlFor={id} className="visually-hidden">
				{t('cases.filterAssignee')}
			</label>
			<Select id={id} value={chosen} onChange={(_, { value }) => props.onChange(value || null)}>
				<option value="">{t('cases.everybody')}</option>
				<option value="me">{t('cases.mine')}</option>
				<option value="none">{t('cases.nobody')}</option>
				{team
					.filter(({ id: other }) => other !== person.id)
					.map((colleague) => (
						<option key={colleague.id} value={colleague.id}>
							{colleague.name}
						</option>
					))}
			</Select>
		</div>
	);
}

function Chips<T extends string>(props: {
	readonly label: string;
	readonly all: readonly T[];
	readonly chosen: readonly T[];
	readonly nameOf: (one: T) => string;
	readonly hintOf?: (one: T) => string;
	readonly onChange: (chosen: readonly T[]) => void;
}): ReactNode {
	const toggle = (one: T) =>
		props.onChange(props.chosen.includes(one) ? props.chosen.filter((other) => other !== one) : [...props.chosen, one]);
	return (
		<fieldset className={styles.chips}>
			<legend className="visually-hidden">{props.label}</legend>
			{props.all.map((one) => (
				<button
					key={one}
					type="button"
					className={styles.chip}
					aria-pressed={props.chosen.includes(one)}
					title={props.hintOf?.(one)}
					onClick={() => toggle(one)}
				>
					{props.nameOf(one)}
				</button>
			))}
		</fieldset>
	);
}
