import {
	type AnyColumn,
	and,
	arrayOverlaps,
	exists,
	gte,
	inArray,
	isNull,
	lt,
	not,
	or,
	type SQL,
	sql,
} from 'drizzle-orm';
import type { FacetName } from '../../../shared/search/operators.ts';
import type { Facet } from '../../../shared/search/parse.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { OPEN_STATES } from '../lists/touches.ts';
import { supportCase, touch } from '../schema.ts';
import { searchDocument } from '../schema-search.ts';
import type { Part } from './frequencies.ts';

/** What documents are narrowed to, beside their words. */
export interface Narrowing {
	/** ids of the mailboxes that the asker may see; undefined: all */
	readonly mailboxes: readonly string[] | undefined;
	/** each of them must hold; `assignee` may be `none` */
	readonly facets: readonly Facet[];
	/** something happened then or later; null: whenever */
	readonly from: Instant | null;
	/** opened before; null: whenever */
	readonly until: Instant | null;
	/** something should have happened by this moment; null: never mind */
	readonly lateAt: Instant | null;
}

/** A document that was found. */
export interface Match {
	readonly caseId: string;
	readonly textRank: number;
	readonly isOpen: boolean;
	readonly lastAt: Instant;
	readonly stage: string;
	readonly severity: string;
	readonly assignee: string | null;
	readonly mailbox: string;
	readonly language: string;
	readonly signals: readonly string[];
	/** by its words, not by its head alone: pages go on behind the oldest of these */
	readonly isInBlock: boolean;
}

/** Where a block of documents ended: the one that was written in least lately. */
export interface BlockEnd {
	readonly lastAt: Instant;
	readonly caseId: string;
}

/**
 * So many documents are ranked at once: the newest that match, and as many of those that have it all in subject and customer. To weigh each
 * of 50,000 that say "order" would take seconds and help nobody; what is beyond them comes in the blocks that follow.
 */
export const BLOCK = 100;

/** What a block is asked for. */
export interface MatchesAsked {
	/** in the notation of a `tsquery`; null: all that the narrowing leaves */
	readonly query: string | null;
	/** the same, but that words of a phrase may stand anywhere */
	readonly loose: string | null;
	/** those in which somebody wrote lately: all of them are newer than all others */
	readonly lately: string;
	/** where so many documents match that the newest of them are found soonest by looking at one after the other */
	readonly isFrequent: Readonly<Record<Part, boolean>>;
	readonly narrowing: Narrowing;
	/** the end of the block before; null: the first one */
	readonly after: BlockEnd | null;
}

/** One block of the documents that match, in no order. */
export async function findMatches(
	db: Db,
	{ query, isFrequent, narrowing, after, ...asked }: MatchesAsked,
): Promise<readonly Match[]> {
	const isWanted = and(...narrowed(db, narrowing));
	const beyond = and(isWanted, isAfter(after));
	const block =
		isFrequent.words || query === null
			? sql`block AS MATERIALIZED (${newestAt(and(beyond, holds(searchDocument.words, query)))})`
			: blockBy({ ...asked, query, beyond });
	// What is unwanted may stand anywhere in the document, so the head alone does not decide.
	const isWhole = query?.includes('!(') === true ? holds(searchDocument.words, query) : undefined;
	const isInHead = and(isWanted, holds(searchDocument.head, query), isWhole);
	const head = isFrequent.head ? newestAt(isInHead) : newestOf(isInHead, null);
	const { rows } = await db.execute<MatchRow>(sql`
		WITH head AS MATERIALIZED (${query === null ? sql`SELECT NULL::text AS case_id WHERE false` : head}), ${block},
		picked AS (${
			after === null
				? sql`SELECT case_id, block.case_id IS NOT NULL AS is_in_block FROM head FULL JOIN block USING (case_id)`
				: sql`SELECT case_id, true AS is_in_block FROM block WHERE case_id NOT IN (SELECT case_id FROM head)`
		})
		SELECT case_id, ${query === null ? sql`1` : sql`ts_rank('{0.05, 0.3, 0.5, 1}', words, ${query}::tsquery, 1)`}::float8 AS text_rank, is_open,
			(extract(epoch FROM last_at) * 1000)::float8 AS last_at, stage, severity, assignee, mailbox_id, language, signals, is_in_block
		FROM picked JOIN ${searchDocument} USING (case_id)`);
	return rows.map((row) => ({
		caseId: row.case_id,
		textRank: row.text_rank,
		isOpen: row.is_open,
		lastAt: Math.round(row.last_at),
		stage: row.stage,
		severity: row.severity,
		assignee: row.assignee,
		mailbox: row.mailbox_id,
		language: row.language,
		signals: row.signals,
		isInBlock: row.is_in_block,
	}));
}

const NEWEST_FIRST = sql`ORDER BY last_at DESC, case_id DESC`;

/** The newest documents of which something holds, where that is so of many: one is looked at after the other until there are enough. */
const newestAt = (holding: SQL | undefined): SQL =>
	sql`SELECT case_id FROM (SELECT case_id FROM ${searchDocument} WHERE ${holding ?? sql`true`} ${NEWEST_FIRST} LIMIT ${BLOCK}) AS newest`;

/**
 * The same where the index of words is asked first: PostgreSQL guesses that a rare word is in one of two hundred documents, and would look at
 * all of them one after the other until it has enough.
 * @param phrases what of these must hold too, and takes reading a whole document: asked from the newest on, until there are enough
 */
function newestOf(holding: SQL | undefined, phrases: string | null): SQL {
	// OFFSET 0 keeps the order above the asking: no index gives it, so the index of words is what is left.
	const hits = sql`SELECT case_id, last_at FROM ${searchDocument} WHERE ${holding ?? sql`true`} OFFSET 0`;
	if (phrases === null) return sql`SELECT case_id FROM (${hits}) AS hits ${NEWEST_FIRST} LIMIT ${BLOCK}`;
	const isSo = sql`(SELECT whole.words @@ ${phrases}::tsquery FROM ${searchDocument} AS whole WHERE whole.case_id = hits.case_id)`;
	// And this one the question above the order: below it, all would be read.
	const inOrder = sql`SELECT * FROM (${hits}) AS hits ${NEWEST_FIRST} OFFSET 0`;
	return sql`SELECT case_id FROM (${inOrder}) AS hits WHERE ${isSo} ${NEWEST_FIRST} LIMIT ${BLOCK}`;
}

/**
 * The block by the index of words, lately first: most words are in enough documents of the last months, and the index alone tells which those
 * are; thousands that hold the word need not be looked at for the newest hundred. All documents where those are too few.
 */
function blockBy({ query, loose, lately, beyond }: BlockAsked): SQL {
	const phrases = loose === query ? null : query;
	const newest = (words: string | null, when?: SQL) =>
		newestOf(and(beyond, holds(searchDocument.words, words), when), phrases);
	if (loose === null) return sql`block AS MATERIALIZED (${newest(null)})`;
	const isEnough = sql`(SELECT count(*) FROM lately) = ${BLOCK}`;
	return sql`lately AS MATERIALIZED (${newest(`(${loose}) & (${lately})`)}),
		block AS MATERIALIZED (SELECT case_id FROM lately WHERE ${isEnough} UNION ALL (${newest(loose, not(isEnough))}))`;
}

interface BlockAsked extends Pick<MatchesAsked, 'query' | 'loose' | 'lately'> {
	readonly beyond: SQL | undefined;
}

interface MatchRow extends Record<string, unknown> {
	readonly case_id: string;
	readonly text_rank: number;
	readonly is_open: boolean;
	readonly last_at: number;
	readonly stage: string;
	readonly severity: string;
	readonly assignee: string | null;
	readonly mailbox_id: string;
	readonly language: string;
	readonly signals: readonly string[];
	readonly is_in_block: boolean;
}

/** That the document of a case matches, as a condition on cases, for a list that narrows further and has an order of its own. */
export const isMatching = (db: Db, query: string | null, narrowing: Narrowing): SQL =>
	inArray(
		supportCase.id,
		db
			.select({ caseId: searchDocument.caseId })
			.from(searchDocument)
			.where(and(...narrowed(db, narrowing), holds(searchDocument.words, query))),
	);

const holds = (column: AnyColumn, query: string | null): SQL | undefined =>
	query === null ? undefined : sql`${column} @@ ${query}::tsquery`;

const isAfter = (after: BlockEnd | null): SQL | undefined =>
	after === null
		? undefined
		: sql`(${searchDocument.lastAt}, ${searchDocument.caseId}) < (${new Date(after.lastAt).toISOString()}::timestamptz, ${after.caseId})`;

function narrowed(db: Db, { mailboxes, facets, from, until, lateAt }: Narrowing): readonly (SQL | undefined)[] {
	return [
		mailboxes === undefined ? undefined : inArray(searchDocument.mailboxId, [...mailboxes]),
		...facets.map(({ name, values, isNot }) => {
			const is = HAS[name](values);
			// Nobody's case is not Ana's either.
			return isNot ? sql`(${not(is)}) IS NOT FALSE` : is;
		}),
		from === null ? undefined : gte(searchDocument.lastAt, new Date(from)),
		until === null ? undefined : lt(searchDocument.openedAt, new Date(until)),
		lateAt === null ? undefined : isLate(db, lateAt),
	];
}

const oneOf =
	(column: AnyColumn) =>
	(values: readonly string[]): SQL =>
		inArray(column, [...values]);

/** How a document has what a facet asks for; any of the values will do. */
const HAS: Readonly<Record<FacetName, (values: readonly string[]) => SQL>> = {
	stage: oneOf(searchDocument.stage),
	severity: oneOf(searchDocument.severity),
	guard: oneOf(searchDocument.guard),
	language: oneOf(searchDocument.language),
	mailbox: oneOf(searchDocument.mailboxId),
	signal: (values) => sql`(${arrayOverlaps(searchDocument.signals, sql`${sql.param([...values])}::text[]`)})`,
	assignee: (values) => {
		const ids = values.filter((value) => value !== 'none');
		const nobody = values.includes('none') ? isNull(searchDocument.assignee) : undefined;
		return or(nobody, ids.length > 0 ? inArray(searchDocument.assignee, ids) : undefined) ?? sql`false`;
	},
};

const isLate = (db: Db, now: Instant): SQL =>
	exists(
		db
			.select({ one: sql`1` })
			.from(touch)
			.where(
				and(
					sql`${touch.caseId} = ${searchDocument.caseId}`,
					inArray(touch.state, OPEN_STATES),
					lt(touch.dueAt, new Date(now)),
				),
			),
	);
