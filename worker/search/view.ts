import { and, eq, inArray } from 'drizzle-orm';
import type { CaseText } from '../../shared/search/content.ts';
import { fold } from '../../shared/search/fold.ts';
import { type Marked, markAll, type Recognised, snippetOf } from '../../shared/search/snippet.ts';
import type { Db } from '../store/connect.ts';
import type { CaseRow } from '../store/lists/cases.ts';
import { supportCase } from '../store/schema.ts';
import { loadTexts } from '../store/search/texts.ts';
import type { FoundCase, FoundText } from './search.ts';

/** So much of a found case is read for the places that answer the search. */
const BOUNDS = { mails: 30, characters: 5_000 };

/** Places shown of one case. */
const MOST_SNIPPETS = 2;

/**
 * Found cases in their order, with the places that answer the search. Read from the cases as they stand now: one that meanwhile is no
 * complaint any more, or lies in a mailbox that the searcher may not see, is left out.
 */
export async function viewFound(
	db: Db,
	found: readonly { readonly caseId: string }[],
	{ recognised, mailboxes }: { readonly recognised: Recognised; readonly mailboxes: readonly string[] | undefined },
): Promise<readonly FoundCase[]> {
	const ids = found.map(({ caseId }) => caseId);
	if (ids.length === 0) return [];
	const isAnyMarked = recognised.words.size + recognised.marks.size > 0;
	const [rows, texts] = await Promise.all([
		loadSeen(db, ids, mailboxes),
		isAnyMarked ? loadTexts(db, ids, BOUNDS) : new Map<string, readonly CaseText[]>(),
	]);
	const byId = new Map(rows.map((row) => [row.id, row]));
	return ids.flatMap((id) => {
		const row = byId.get(id);
		return row === undefined ? [] : [viewCase(row, texts.get(id) ?? [], recognised)];
	});
}

const loadSeen = (db: Db, ids: readonly string[], mailboxes: readonly string[] | undefined): Promise<CaseRow[]> =>
	db
		.select()
		.from(supportCase)
		.where(
			and(
				inArray(supportCase.id, [...ids]),
				eq(supportCase.isComplaint, true),
				mailboxes && inArray(supportCase.mailboxId, [...mailboxes]),
			),
		);

function viewCase(row: CaseRow, texts: readonly CaseText[], recognised: Recognised): FoundCase {
	return {
		row,
		subject: markAll(row.subject, recognised),
		customer: viewCustomer(row, recognised),
		snippets: snippetsOf(texts, recognised),
	};
}

/** The name; with the address where that is what was found. */
function viewCustomer({ customer }: CaseRow, recognised: Recognised): Marked {
	const address = markAll(customer.address, recognised);
	if (customer.name === '') return address;
	return address.marks.length === 0
		? markAll(customer.name, recognised)
		: markAll(`${customer.name} <${customer.address}>`, recognised);
}

/** Those that hold most of what was asked for, the newest first where they hold as much. */
function snippetsOf(texts: readonly CaseText[], recognised: Recognised): readonly FoundText[] {
	const all = new Set([...recognised.words.values(), ...recognised.marks.values()]).size;
	const found: (FoundText & { readonly terms: number })[] = [];
	for (const { kind, at, text } of texts.toSorted((one, other) => other.at - one.at)) {
		const snippet = snippetOf(text, recognised);
		if (snippet !== null) found.push({ ...snippet, kind, at });
		// Nothing older can hold more.
		if (found.filter(({ terms }) => terms === all).length === MOST_SNIPPETS) break;
	}
	return found
		.toSorted((one, other) => other.terms - one.terms)
		.slice(0, MOST_SNIPPETS)
		.map(({ terms: _, ...shown }) => shown);
}

/**
 * What was taken for a misspelt word, as far as it stands in what is shown: the words of all mailboxes are known here, and nobody may learn
 * one of a mailbox that they do not see.
 */
export function takenWords(
	taken: readonly { readonly typed: string; readonly as: readonly string[] }[],
	cases: readonly FoundCase[],
): readonly { readonly typed: string; readonly as: readonly string[] }[] {
	const shown = new Map(
		cases
			.flatMap(({ subject, customer, snippets }) => [subject, customer, ...snippets])
			.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)))
			.map((word) => [fold(word), word.toLowerCase()] as const),
	);
	return taken
		.map(({ typed, as }) => ({ typed, as: as.flatMap((word) => shown.get(word) ?? []) }))
		.filter(({ as }) => as.length > 0);
}
