import { Select } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { SEVERITIES, type Severity } from '../../shared/severity.ts';
import { STAGES, type Stage } from '../../shared/stage.ts';
import { useTeam } from '../ui/queries.ts';
import type { CaseFilter } from '../ui/routes.ts';
import { useSession } from '../ui/session.ts';
import { changeTo } from '../ui/use-route.ts';
import { useWords } from '../ui/words.tsx';
import styles from './case-filters.module.css';

/** Narrows the list; what is chosen stands in the address. */
export function CaseFilters({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const change = (part: Partial<CaseFilter>) => changeTo({ page: 'cases', filter: { ...filter, ...part } });
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
		</search>
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
			type="search"
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
	return (
		<div className={styles.assignee}>
			<label htmlFor={id} className="visually-hidden">
				{t('cases.filterAssignee')}
			</label>
			<Select id={id} value={props.assignee ?? ''} onChange={(_, { value }) => props.onChange(value || null)}>
				<option value="">{t('cases.everybody')}</option>
				<option value={person.id}>{t('cases.mine')}</option>
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
