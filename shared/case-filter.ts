import { GUARDS, type GuardKind } from './guard.ts';
import { LANGUAGES, type Language } from './language.ts';
import { SEVERITIES, type Severity } from './severity.ts';
import { SIGNALS, type SignalName } from './signal.ts';
import { STAGES, type Stage } from './stage.ts';

/**
 * What a list of cases is narrowed to; an empty list narrows nothing. `assignee`: person ids with a comma between, `me`, `none`, or null for
 * everybody's. `isOverdue`: something of it should have happened by now.
 */
export interface CaseFilter {
	readonly stage: readonly Stage[];
	readonly severity: readonly Severity[];
	readonly assignee: string | null;
	readonly mailbox: readonly string[];
	readonly signal: readonly SignalName[];
	readonly guard: readonly GuardKind[];
	readonly language: readonly Language[];
	readonly isOverdue: boolean;
	readonly q: string;
}

export const NO_FILTER: CaseFilter = {
	stage: [],
	severity: [],
	assignee: null,
	mailbox: [],
	signal: [],
	guard: [],
	language: [],
	isOverdue: false,
	q: '',
};

/** Reads a filter off the fields of an address. What is unknown is left out: people type addresses, and old ones are kept. */
export const readFilter = (field: (name: string) => string | null): CaseFilter => ({
	stage: keysIn(field('stage'), STAGES),
	severity: keysIn(field('severity'), SEVERITIES),
	assignee: field('assignee') || null,
	mailbox: wordsIn(field('mailbox')),
	signal: keysIn(field('signal'), SIGNALS),
	guard: keysIn(field('guard'), GUARDS),
	language: keysIn(field('language'), LANGUAGES),
	isOverdue: field('overdue') === '1',
	q: field('q') ?? '',
});

/** The fields of an address, as the API's query has them too; a field that says nothing is absent. */
export type FilterFields = Readonly<
	Partial<Record<'stage' | 'severity' | 'assignee' | 'mailbox' | 'signal' | 'guard' | 'language' | 'q', string>> & {
		overdue?: '1';
	}
>;

/** Writes a filter as the fields of an address, always in one order: two filters are the same when their fields are. */
export function writeFilter(filter: CaseFilter): FilterFields {
	const { stage, severity, assignee, mailbox, signal, guard, language, isOverdue, q } = filter;
	const fields = {
		stage: stage.join(),
		severity: severity.join(),
		assignee: assignee ?? '',
		mailbox: mailbox.join(),
		signal: signal.join(),
		guard: guard.join(),
		language: language.join(),
		overdue: isOverdue ? '1' : '',
		q,
	};
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** Whether two filters narrow to the same. */
export const isSameFilter = (one: CaseFilter, other: CaseFilter): boolean =>
	JSON.stringify(writeFilter(one)) === JSON.stringify(writeFilter(other));

const wordsIn = (text: string | null): readonly string[] => [
	...new Set((text ?? '').split(',').filter((word) => word !== '')),
];

/** The words of a comma list that are keys of `table`, each once, in the table's order. */
function keysIn<T extends object>(text: string | null, table: T): readonly (keyof T & string)[] {
	const words = new Set(wordsIn(text));
	return (Object.keys(table) as (keyof T & string)[]).filter((key) => words.has(key));
}
