import type { CASE_COLUMNS, Headings, TOUCH_COLUMNS } from '../../shared/exports/columns.ts';
import type { Language } from '../../shared/language.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import { formatMessage } from '../../shared/locale/format.ts';
import type { Instant } from '../../shared/time.ts';
import { TOUCH_STATES } from '../../shared/touch.ts';
import { CATALOGUES } from '../catalogues.ts';
import type { ExportedCase, ExportedTouch } from '../store/lists/exports.ts';
import type { CsvCell } from './csv.ts';

/** How things are written in the cells of one table. */
export interface Saying {
	/** by its key in the catalogue, or the fixed key itself */
	word(key: MessageKey, fixed: string): string;
	moment(at: Date | null): string | null;
	isSo(is: boolean): string;
	/** of somebody of the team, by id */
	person(id: string | null): string | null;
	mailbox(id: string): string;
	readonly now: Instant;
}

/** What names are looked up in. */
export interface Names {
	personName(id: string): string;
	mailboxName(id: string): string;
	readonly language: Language;
	readonly timeZone: string;
	readonly now: Instant;
}

/** For people: their own words, names, and moments that a spreadsheet knows. For programs: keys, ids, and ISO 8601 in UTC. */
export const sayingOf = (headings: Headings, names: Names): Saying =>
	headings === 'keys' ? forPrograms(names) : forPeople(names);

const forPrograms = ({ now }: Names): Saying => ({
	word: (_, fixed) => fixed,
	moment: (at) => at?.toISOString() ?? null,
	isSo: String,
	person: (id) => id,
	mailbox: (id) => id,
	now,
});

function forPeople({ personName, mailboxName, language, timeZone, now }: Names): Saying {
	const say = (key: MessageKey): string => formatMessage(CATALOGUES[language][key], {}, language);
	// Swedes write their moments as ISO 8601 does.
	const moments = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
	return {
		word: say,
		moment: (at) => at && moments.format(at),
		isSo: (is) => say(is ? 'column.yes' : 'column.no'),
		person: (id) => id && personName(id),
		mailbox: mailboxName,
		now,
	};
}

type Cells<Columns, Row> = { readonly [Column in keyof Columns]: (row: Row, say: Saying) => CsvCell };

/** What stands in each column. A column without its cell does not compile. */
export const CASE_CELLS: Cells<typeof CASE_COLUMNS, ExportedCase> = {
	id: ({ id }) => id,
	number: ({ number }) => number,
	mailbox: ({ mailboxId }, say) => say.mailbox(mailboxId),
	customerName: ({ customer }) => customer.name,
	customerAddress: ({ customer }) => customer.address,
	subject: ({ subject }) => subject,
	language: ({ language }) => language,
	stage: ({ stage }, say) => say.word(`stage.${stage}`, stage),
	severity: ({ severity }) => severity,
	guard: ({ guard: { kind } }, say) => say.word(`guard.${kind}`, kind),
	relationship: ({ relationship: { kind } }, say) => say.word(`relationship.${kind}`, kind),
	signals: ({ signals }, say) => signals.map(({ name }) => say.word(`signal.${name}`, name)).join(', '),
	assignee: ({ assignee }, say) => say.person(assignee),
	openedAt: ({ openedAt }, say) => say.moment(openedAt),
	acknowledgedAt: ({ acknowledgedAt }, say) => say.moment(acknowledgedAt),
	resolvedAt: ({ resolvedAt }, say) => say.moment(resolvedAt),
	closedAt: ({ closedAt }, say) => say.moment(closedAt),
	outcome: ({ outcome }, say) => outcome && say.word(`outcome.${outcome}`, outcome),
	avoidable: ({ avoidable }, say) => say.isSo(avoidable),
	lastCustomerMailAt: ({ lastCustomerMailAt }, say) => say.moment(lastCustomerMailAt),
	lastTeamMailAt: ({ lastTeamMailAt }, say) => say.moment(lastTeamMailAt),
};

export const TOUCH_CELLS: Cells<typeof TOUCH_COLUMNS, ExportedTouch> = {
	id: ({ touch }) => touch.id,
	number: ({ supportCase }) => supportCase.number,
	mailbox: ({ supportCase }, say) => say.mailbox(supportCase.mailboxId),
	customerName: ({ supportCase }) => supportCase.customer.name,
	customerAddress: ({ supportCase }) => supportCase.customer.address,
	subject: ({ supportCase }) => supportCase.subject,
	severity: ({ supportCase }) => supportCase.severity,
	assignee: ({ supportCase }, say) => say.person(supportCase.assignee),
	kind: ({ touch }, say) => say.word(`touch.${touch.kind}`, touch.kind),
	state: ({ touch }, say) => say.word(`touchState.${touch.state}`, touch.state),
	dueAt: ({ touch }, say) => say.moment(touch.dueAt),
	doneAt: ({ touch }, say) => say.moment(touch.doneAt),
	isLate: ({ touch }, say) => say.isSo(TOUCH_STATES[touch.state].isOpen && touch.dueAt.getTime() < say.now),
	nudges: ({ touch }) => touch.nudges,
};
