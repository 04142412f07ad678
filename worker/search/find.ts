import { mostSharing, tsqueryOf } from '../../shared/search/ask.ts';
import { countFacets } from '../../shared/search/count-facets.ts';
import { latelyQuery } from '../../shared/search/lately.ts';
import { SEARCH_AT_MOST } from '../../shared/search/limits.ts';
import { parseQuery, type Query } from '../../shared/search/parse.ts';
import { pageOfFound } from '../../shared/search/rank.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import type { Frequencies, Part } from '../store/search/frequencies.ts';
import { BLOCK, type BlockEnd, findMatches, type Match, type Narrowing } from '../store/search/matches.ts';
import type { Stems } from '../store/search/stems.ts';
import { readSearchCursor, type SearchCursor, writeSearchCursor } from './cursor.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { type OwnNames, valuesOf } from './names.ts';
import { narrowingOf, type SearchAsked } from './narrowing.ts';
import type { FoundPage, NoSearch, Searcher } from './search.ts';
import { takenWords, viewFound } from './view.ts';

/** What finding needs. */
export interface FindDeps extends OwnNames {
	readonly db: Db;
	readonly stems: Stems;
	readonly frequencies: Frequencies;
	now(): Instant;
	/** the beginning of a day (ISO date), where the team is */
	startOf(day: string): Instant;
	/** brings what is found up to date; how many changes stay behind */
	freshen(): Promise<number>;
}

/** Finds one page of cases. */
export async function find(deps: FindDeps, asked: SearchAsked, who: Searcher): Promise<FoundPage | NoSearch> {
	const cursor = asked.cursor === undefined || asked.cursor === '' ? firstPage(deps) : readSearchCursor(asked.cursor);
	if (cursor === null) return refused('cursor', 'not a cursor of a search; take `next` of the page before as it is');
	const query = parseQuery(asked.q, valuesOf(deps, who));
	if (query.terms.length + query.without.length > SEARCH_AT_MOST.words) {
		return refused('q', `too much to search for at once: at most ${SEARCH_AT_MOST.words} words`);
	}
	const narrowing = narrowingOf(asked, query, { who, now: cursor.now, startOf: deps.startOf });
	if (isNothing(query, narrowing)) return NOTHING;
	const behind = await deps.freshen();
	const looked = await lookUp(deps.db, deps.stems, query);
	const block = await blockOf(deps, looked, { narrowing, cursor });
	const { page, next } = pageAt(block, cursor, asked.limit);
	const cases = await viewFound(deps.db, page, { recognised: looked.recognised, mailboxes: who.mailboxes });
	const isFirst = cursor.block === null && cursor.after === null;
	return {
		cases,
		next: next && writeSearchCursor(next),
		facets: isFirst
			? { counts: countFacets(block.matches), counted: block.matches.length, isMore: block.end !== null }
			: null,
		taken: takenWords(looked.taken, cases),
		isPartial: block.isPartial,
		isEmpty: false,
		behind,
	};
}

const firstPage = ({ now }: Pick<FindDeps, 'now'>): SearchCursor => ({
	now: now(),
	isPartial: false,
	block: null,
	after: null,
});

const refused = (field: NoSearch['field'], message: string): NoSearch => ({ state: 'refused', field, message });

/** Nothing of what was typed means anything, and nothing narrows: that would be the list of all cases. */
export const isNothing = ({ terms, without }: Query, { facets, from, until, lateAt }: Narrowing): boolean =>
	terms.length + without.length + facets.length === 0 && from === null && until === null && lateAt === null;

const NOTHING: FoundPage = {
	cases: [],
	next: null,
	facets: null,
	taken: [],
	isPartial: false,
	isEmpty: true,
	behind: 0,
};

/**
 * From this share of all documents on, looking at the newest ones finds enough sooner than the index of words. A head is short and lies in
 * its row, all the words of a document lie elsewhere.
 */
const FREQUENT: Readonly<Record<Part, number>> = { head: 0.03, words: 0.25 };

interface Block {
	readonly matches: readonly Match[];
	/** where the next block begins; null: this one is the last */
	readonly end: BlockEnd | null;
	readonly isPartial: boolean;
}

/** The block of the cursor. Where no case holds all words, those that hold some: people remember the one or the other wrongly. */
async function blockOf(
	{ db, frequencies }: Pick<FindDeps, 'db' | 'frequencies'>,
	{ wanted }: LookedUp,
	{ narrowing, cursor }: { readonly narrowing: Narrowing; readonly cursor: SearchCursor },
): Promise<Block> {
	const after = cursor.block;
	const frequencyIn = await frequencies.at(db);
	const ask = async (how: 'all' | 'any'): Promise<Block> => {
		const asked = { ...wanted, how };
		const isFrequentIn = (part: Part) => mostSharing(asked, frequencyIn[part]) >= FREQUENT[part];
		const isFrequent = { head: isFrequentIn('head'), words: isFrequentIn('words') };
		const [query, loose] = [tsqueryOf(asked), tsqueryOf(asked, 'any')];
		const lately = latelyQuery(cursor.now);
		const matches = await findMatches(db, { query, loose, lately, isFrequent, narrowing, after });
		return { matches, end: endOf(matches), isPartial: how === 'any' };
	};
	if (cursor.isPartial) return ask('any');
	const all = await ask('all');
	return all.matches.length > 0 || after !== null || wanted.terms.length < 2 ? all : ask('any');
}

function endOf(matches: readonly Match[]): BlockEnd | null {
	const inBlock = matches.filter(({ isInBlock }) => isInBlock);
	if (inBlock.length < BLOCK) return null;
	return inBlock.reduce((last, one) => (isEarlier(one, last) ? one : last));
}

const isEarlier = (one: BlockEnd, other: BlockEnd): boolean =>
	one.lastAt < other.lastAt || (one.lastAt === other.lastAt && one.caseId < other.caseId);

/** The page of a block, and the cursor behind it: further in the block, or at the beginning of the next one. */
function pageAt({ matches, end, isPartial }: Block, cursor: SearchCursor, limit: number) {
	const { page, rest } = pageOfFound(matches, { ...cursor, limit });
	const last = page.at(-1);
	const inBlock =
		rest && last !== undefined ? { ...cursor, isPartial, after: { score: last.score, caseId: last.caseId } } : null;
	const behind =
		end === null ? null : { ...cursor, isPartial, after: null, block: { lastAt: end.lastAt, caseId: end.caseId } };
	return { page, next: inBlock ?? behind };
}
