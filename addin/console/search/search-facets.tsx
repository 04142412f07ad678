import type { ReactNode } from 'react';
import type { Answer } from '../../../shared/api.ts';
import type { CaseFilter } from '../../../shared/case-filter.ts';
import { readFilter, writeFilter } from '../../../shared/case-filter.ts';
import { isLanguage, languageName } from '../../../shared/language.ts';
import type { MessageKey } from '../../../shared/locale/catalogue.ts';
import { FACETS, type FacetKey } from '../../../shared/search/count-facets.ts';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';
import styles from './search.module.css';

type Facets = NonNullable<Answer<'search'>['facets']>;

/** How many values of one facet are offered; who wants others types them. */
const MOST = 7;

const LABELS: Readonly<Record<FacetKey, MessageKey>> = {
	stage: 'cases.filterStage',
	severity: 'cases.filterSeverity',
	assignee: 'cases.filterAssignee',
	mailbox: 'cases.filterMailbox',
	language: 'cases.filterLanguage',
	signal: 'signals.title',
};

/** By what the cases that were found can be narrowed, each value with their number. What narrows already stays, to be taken away. */
export function SearchFacets(props: {
	readonly facets: Facets;
	readonly filter: CaseFilter;
	readonly onChange: (filter: CaseFilter) => void;
}): ReactNode {
	const { t } = useWords();
	const nameOf = useFacetName();
	const fields = writeFilter(props.filter);
	const toggle = (name: FacetKey, value: string) => {
		const chosen = chosenOf(fields, name);
		const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
		props.onChange(readFilter((field) => (field === name ? next.join() : (fields[field as FacetKey] ?? null))));
	};
	return (
		<fieldset className={styles.facets} aria-label={t('search.facets')}>
			{FACETS.map((name) => {
				const chosen = chosenOf(fields, name);
				const values = valuesOf(props.facets.counts[name], chosen);
				// One value that all have narrows nothing.
				if (values.length < 2 && chosen.length === 0) return null;
				return (
					<fieldset key={name} className={styles.facet}>
						<legend>{t(LABELS[name])}</legend>
						{values.map(({ value, count }) => (
							<button
								key={value}
								type="button"
								className={styles.chip}
								aria-pressed={chosen.includes(value)}
								onClick={() => toggle(name, value)}
							>
								{nameOf(name, value)} <span className={styles.tally}>{count}</span>
							</button>
						))}
					</fieldset>
				);
			})}
		</fieldset>
	);
}

const chosenOf = (fields: ReturnType<typeof writeFilter>, name: FacetKey): readonly string[] =>
	(fields[name] ?? '').split(',').filter((one) => one !== '');

function valuesOf(counts: Facets['counts'][FacetKey], chosen: readonly string[]) {
	const gone = chosen.filter((value) => counts.every((one) => one.value !== value));
	return [...gone.map((value) => ({ value, count: 0 })), ...counts.slice(0, MOST)];
}

/** What a value is called: stages by their name, people by theirs. */
function useFacetName(): (name: FacetKey, value: string) => string {
	const { t, language } = useWords();
	const nameOf = useNameOf();
	const names: Readonly<Partial<Record<FacetKey, (value: string) => string>>> = {
		stage: (value) => t(`stage.${value}` as 'stage.new'),
		signal: (value) => t(`signal.${value}` as 'signal.legal'),
		language: (value) => (isLanguage(value) ? languageName(value, language) : value),
		assignee: (value) => (value === 'none' ? t('cases.nobody') : nameOf(value)),
	};
	return (name, value) => names[name]?.(value) ?? value;
}
