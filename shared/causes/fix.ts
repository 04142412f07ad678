import type { Case } from '../case.ts';
import { cut } from '../cut.ts';
import { groupBy } from '../group-by.ts';
import type { Language } from '../language.ts';
import type { Template } from '../letters/template.ts';
import { type LetterFacts, writeToCustomer } from '../letters/to-customer.ts';

/** `draft` waits for a person · `released` a person sent it on its way; its touch tells the rest · `dropped` it shall not go out. */
export const LETTER_STATES = { draft: {}, released: {}, dropped: {} } as const;

export type LetterState = keyof typeof LETTER_STATES;

/** What was mended for good, as somebody records it. */
export interface FixFacts {
	readonly causeId: string;
	/** for the team */
	readonly what: string;
	/** for customers, by language */
	readonly says: Readonly<Partial<Record<Language, string>>>;
	/** ISO date */
	readonly fixedOn: string;
	readonly release: string | null;
	readonly link: string | null;
}

/** Two recordings of one sameness are one fix: whoever tries again after a lost answer doubles nothing. */
export const samenessOf = ({ causeId, what, fixedOn, release }: FixFacts): string =>
	JSON.stringify([causeId, fixedOn, folded(release ?? ''), folded(what)]);

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** A customer whom the cause hurt, with all the cases in which it did. */
export interface HurtCustomer {
	/** lower case */
	readonly address: string;
	/** the newest first */
	readonly caseIds: readonly [string, ...string[]];
}

/** One mail for each customer, whatever number of cases: in the order of the cases, and nobody without an address. */
export function hurtCustomers(
	cases: readonly { readonly id: string; readonly customer: { readonly address: string } }[],
): readonly HurtCustomer[] {
	const reachable = cases.filter(({ customer }) => customer.address !== '');
	return [...groupBy(reachable, ({ customer }) => customer.address.toLowerCase())].flatMap(([address, all]) => {
		const [first, ...rest] = all.map(({ id }) => id);
		return first === undefined ? [] : [{ address, caseIds: [first, ...rest] as const }];
	});
}

/** More than a sentence is no quotation. */
const LONGEST_QUOTE = 200;

/**
 * What went wrong in the customer's own words; empty where none were found. What the team noted inside is no business of theirs.
 * @param failures sentences of the customer's mails that tell a failure, the first mail's first; what triage weighed is only part of one
 */
export function wordsOfCustomer(
	{ severityBecause }: Pick<Case, 'severityBecause'>,
	failures: readonly string[],
): string {
	const quotes = [...failures, ...severityBecause.map(({ quote }) => quote)].map((one) =>
		one.replace(/\s+/g, ' ').trim(),
	);
	return cut(quotes.find((quote) => quote !== '') ?? '', LONGEST_QUOTE);
}

/** The text that a person reads, changes and releases: all but the line that ends such mails, which goes to each reader alone. */
export const draftOf = (template: Template, facts: Omit<LetterFacts, 'optOutLink' | 'link'>): string =>
	writeToCustomer(template, facts).text.trim();

/** A person's text as a template that says just this, with the template's own line that ends such mails below. */
export function templateOfText(text: string, { paragraphs }: Template): Template {
	const own = text
		.replace(/\r\n?/g, '\n')
		.split(/\n[ \t]*\n/)
		.map((paragraph) => paragraph.trim().replace(/[\\{}[\]]/g, '\\$&'))
		.filter((paragraph) => paragraph !== '');
	return { subject: null, paragraphs: [...own, ...paragraphs.filter((one) => one.includes('{optOutLink}'))] };
}
