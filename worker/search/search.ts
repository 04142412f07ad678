import type { SQL } from 'drizzle-orm';
import type { Asked } from '../../shared/api.ts';
import type { TextKind } from '../../shared/search/content.ts';
import type { countFacets } from '../../shared/search/count-facets.ts';
import type { Marked } from '../../shared/search/snippet.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import type { CaseRow } from '../store/lists/cases.ts';

/** Who searches: nothing of a mailbox that is not theirs is found, counted or suggested. */
export interface Searcher {
	readonly id: string;
	/** absent: all */
	readonly mailboxes?: readonly string[] | undefined;
}

/** A part of one of a case's texts. */
export interface FoundText extends Marked {
	readonly kind: TextKind;
	readonly at: Instant;
}

/** A case that was found, with the places that answer the search. */
export interface FoundCase {
	readonly row: CaseRow;
	readonly subject: Marked;
	readonly customer: Marked;
	readonly snippets: readonly FoundText[];
}

/** One page of what was found. */
export interface FoundPage {
	readonly cases: readonly FoundCase[];
	/** the cursor of the page after it; null at the end */
	readonly next: string | null;
	/** of the first page alone: `isMore` when more matched than were counted */
	readonly facets: {
		readonly counts: ReturnType<typeof countFacets>;
		readonly counted: number;
		readonly isMore: boolean;
	} | null;
	/** words that no case holds, with those that were taken for them */
	readonly taken: readonly { readonly typed: string; readonly as: readonly string[] }[];
	/** no case holds all of the words: these hold some */
	readonly isPartial: boolean;
	/** what is typed is nothing that can be looked for */
	readonly isEmpty: boolean;
	/** cases whose documents are still in the making, after an upgrade: what is found may not be all yet */
	readonly behind: number;
}

/** Why a search is none. */
export interface NoSearch {
	readonly state: 'refused';
	readonly field: 'q' | 'cursor';
	readonly message: string;
}

/** Finds cases by what somebody half remembers. */
export interface Search {
	find(asked: Asked<'search'>['query'], who: Searcher): Promise<FoundPage | NoSearch>;
	/**
	 * That a case answers these words, as a condition on `support_case`, for lists with a filter and an order of their own; undefined where
	 * nothing was typed. What is found is brought up to date before.
	 */
	matching(q: string | undefined, who: Searcher): Promise<SQL | undefined>;
	/** makes the documents that are due; returns how many */
	catchUp(): Promise<number>;
	/** soon, and without anybody waiting for it */
	soon(): void;
	/**
	 * Takes cases out of the search at once, within the caller's transaction, and with them every word that no other case holds. Whoever erases
	 * what a customer wrote calls it; what remains of the cases is found again a moment later.
	 */
	forget(db: Db, caseIds: readonly string[]): Promise<void>;
	close(): Promise<void>;
}
