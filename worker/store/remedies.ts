import { randomBytes } from 'node:crypto';
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { link, withoutWords } from '../../shared/remedy/chain.ts';
import type { Money } from '../../shared/remedy/money.ts';
import type { Gift, Remedy, RemedyEntry } from '../../shared/remedy/remedy.ts';
import type { Db } from './connect.ts';
import { caseEvent } from './schema.ts';
import { remedy as remedyTable } from './schema-remedies.ts';
import { sha256 } from './sha256.ts';

type RemedyRow = typeof remedyTable.$inferSelect;

/**
 * The case and those that were joined into it, whose mails and remedies are its own now: a row of the ledger never moves.
 * @returns the case's own id first
 */
export async function familyOf(db: Db, caseId: string): Promise<readonly string[]> {
	const { rows } = await db.execute(sql`
		WITH RECURSIVE family (id) AS (
			SELECT ${caseId}::text
			UNION
			SELECT ${caseEvent.data}->>'from' FROM ${caseEvent} JOIN family ON ${caseEvent.caseId} = family.id
			WHERE ${caseEvent.kind} = 'joined' AND ${caseEvent.data}->>'from' IS NOT NULL
		) SELECT id FROM family`);
	return rows.map(({ id }) => String(id));
}

/** All rows of these cases, in the order in which they were written. */
export async function loadRemedies(db: Db, caseIds: readonly string[]): Promise<readonly Remedy[]> {
	const rows = await db
		.select()
		.from(remedyTable)
		.where(inArray(remedyTable.caseId, [...caseIds]))
		.orderBy(asc(remedyTable.number));
	return rows.map(remedyFrom);
}

/**
 * Puts an entry at the end of the ledger. The lock lasts until the transaction ends, so the chain neither forks nor has a gap; a case that is
 * to be locked as well is locked before.
 */
export async function appendRemedy(db: Db, entry: RemedyEntry): Promise<Remedy> {
	await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends remedy ledger'))`);
	const [last] = await db
		.select({ number: remedyTable.number, hash: remedyTable.hash })
		.from(remedyTable)
		.orderBy(desc(remedyTable.number))
		.limit(1);
	const remedy = link({ ...entry, salt: randomBytes(SALT_BYTES).toString('hex') }, last ?? null, sha256);
	await db.insert(remedyTable).values(remedyRow(remedy));
	return remedy;
}

const SALT_BYTES = 16;

/** Erases what was written beside the gifts of these cases; what was given, by whom and when stays, and the chain stays whole. */
export async function eraseRemedyWords(db: Db, caseIds: readonly string[]): Promise<void> {
	for (const remedy of await loadRemedies(db, caseIds)) {
		await db.update(remedyTable).set(withoutWords(remedy, sha256)).where(eq(remedyTable.number, remedy.number));
	}
}

/** The next rows of the ledger, over all cases. @param after number of the last one read; 0 at first */
export async function readLedger(db: Pick<Db, 'select'>, after: number, limit: number): Promise<readonly Remedy[]> {
	const rows = await db
		.select()
		.from(remedyTable)
		.where(gt(remedyTable.number, after))
		.orderBy(asc(remedyTable.number))
		.limit(limit);
	return rows.map(remedyFrom);
}

/**
 * The first row that the history of a case speaks of and the ledger has not, or has otherwise. A chain alone does not show that its end was
 * cut off; the histories do. Null: none.
 */
export async function firstMissing(db: Pick<Db, 'select'>): Promise<number | null> {
	const number = sql<number>`(${caseEvent.data}->>'remedy')::int`;
	const [row] = await db
		.select({ number })
		.from(caseEvent)
		.leftJoin(remedyTable, and(eq(remedyTable.number, number), eq(remedyTable.hash, sql`${caseEvent.data}->>'hash'`)))
		.where(
			and(
				inArray(caseEvent.kind, [...WITH_ROW]),
				isNotNull(sql`${caseEvent.data}->>'hash'`),
				isNull(remedyTable.number),
			),
		)
		.orderBy(asc(number))
		.limit(1);
	return row === undefined ? null : Number(row.number);
}

/** The events that name a row of the ledger, with its hash. */
const WITH_ROW = ['remedy-given', 'remedy-corrected', 'remedy-taken-back', 'remedy-approved'] as const;

/** The columns of a gift, of a row or a request, as the domain knows them. */
export const giftFrom = (row: GiftColumns): Gift => ({
	kind: row.kind,
	money: moneyFrom(row.minor, row.currency),
	loss: moneyFrom(row.lossMinor, row.lossCurrency),
	why: row.why,
	overWarning: row.overWarning,
	corrects: row.corrects,
});

type GiftColumns = Pick<
	RemedyRow,
	'kind' | 'minor' | 'currency' | 'lossMinor' | 'lossCurrency' | 'why' | 'overWarning' | 'corrects'
>;

/** A gift as columns. */
export const giftColumns = ({ kind, money, loss, why, overWarning, corrects }: Gift): GiftColumns => ({
	kind,
	minor: money?.minor ?? null,
	currency: money?.currency ?? null,
	lossMinor: loss?.minor ?? null,
	lossCurrency: loss?.currency ?? null,
	why,
	overWarning,
	corrects,
});

const moneyFrom = (minor: number | null, currency: string | null): Money | null =>
	minor === null || currency === null ? null : { minor, currency };

const remedyFrom = (row: RemedyRow): Remedy => ({
	...giftFrom(row),
	number: row.number,
	entry: row.entry,
	caseId: row.caseId,
	round: row.round,
	at: row.at.getTime(),
	givenBy: row.givenBy,
	approvedBy: row.approvedBy,
	requestId: row.requestId,
	warnings: row.warnings,
	wordsDigest: row.wordsDigest,
	wordsSalt: row.wordsSalt,
	keptHash: row.keptHash,
	previous: row.previous,
	hash: row.hash,
});

const remedyRow = (remedy: Remedy): RemedyRow => ({
	...giftColumns(remedy),
	number: remedy.number,
	entry: remedy.entry,
	caseId: remedy.caseId,
	round: remedy.round,
	at: new Date(remedy.at),
	givenBy: remedy.givenBy,
	approvedBy: remedy.approvedBy,
	requestId: remedy.requestId,
	warnings: remedy.warnings,
	wordsDigest: remedy.wordsDigest,
	wordsSalt: remedy.wordsSalt,
	keptHash: remedy.keptHash,
	previous: remedy.previous,
	hash: remedy.hash,
});
