import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import { LEASE_SECONDS } from '../follow-up/lease.ts';
import type { Db, Store } from './connect.ts';
import { caseEvent } from './schema.ts';
import { mention as table } from './schema-talk.ts';

type MentionRow = typeof table.$inferSelect;

/** Somebody who is spoken to in a note. */
export type Mention = Pick<MentionRow, 'id' | 'caseId' | 'personId' | 'by' | 'seq'>;

/** A mention whose mail is to be sent. */
export type WaitingMention = Mention & Pick<MentionRow, 'tries'>;

/** Writes mentions down with their mails, in the transaction of the note. */
export async function saveMentions(db: Db, mentions: readonly Mention[], at: Instant): Promise<void> {
	if (mentions.length === 0) return;
	const rows = mentions.map((one) => ({ ...one, state: 'waiting' as const, tries: 0, wakeAt: new Date(at) }));
	await db.insert(table).values(rows);
}

/** The newest notes of a case, `count` of them, oldest first: where several were written at once they are the last. */
export async function newestNotes(db: Db, caseId: string, count: number): Promise<readonly number[]> {
	const rows = await db
		.select({ seq: caseEvent.seq })
		.from(caseEvent)
		.where(and(eq(caseEvent.caseId, caseId), eq(caseEvent.kind, 'noted')))
		.orderBy(desc(caseEvent.seq))
		.limit(count);
	return rows.map(({ seq }) => seq).reverse();
}

/** Mentions by their ids. */
export function findMentions(db: Db, ids: readonly string[]): Promise<readonly Mention[]> {
	if (ids.length === 0) return Promise.resolve([]);
	return db
		.select(COLUMNS)
		.from(table)
		.where(inArray(table.id, [...ids]));
}

/** The words of a note; null where its case has no such event any more. */
export async function wordsOfNote(db: Db, seq: number): Promise<string | null> {
	const [row] = await db.select({ because: caseEvent.because }).from(caseEvent).where(eq(caseEvent.seq, seq));
	return row?.because ?? null;
}

/** Claims mails that are due. Nobody else gets them until the lease ends; then somebody died, and they are sent again. */
export function claimMentions(
	store: Pick<Store, 'db'>,
	now: Instant,
	limit: number,
): Promise<readonly WaitingMention[]> {
	return store.db.transaction(async (db) => {
		const due = await db
			.select({ id: table.id })
			.from(table)
			.where(
				and(
					eq(table.state, 'waiting'),
					lte(table.wakeAt, new Date(now)),
					or(isNull(table.claimedUntil), lt(table.claimedUntil, sql`now()`)),
				),
			)
			.orderBy(asc(table.wakeAt))
			.limit(limit)
			.for('update', { skipLocked: true });
		if (due.length === 0) return [];
		return db
			.update(table)
			.set({ claimedUntil: untilIn(LEASE_SECONDS) })
			.where(isOneOf(due))
			.returning({ ...COLUMNS, tries: table.tries });
	});
}

/** Keeps those of the claimed mails that still wait for `seconds` from now. */
export async function keepMentions(db: Db, claimed: readonly Mention[], seconds: number): Promise<void> {
	await db
		.update(table)
		.set({ claimedUntil: untilIn(seconds) })
		.where(and(eq(table.state, 'waiting'), isNotNull(table.claimedUntil), isOneOf(claimed)));
}

/** What became of a mail. @param wakeAt when to try again; null: it has ended */
export async function endMention(
	db: Db,
	{ id, tries }: WaitingMention,
	end: { readonly state: MentionRow['state']; readonly wakeAt: Instant | null },
): Promise<void> {
	await db
		.update(table)
		.set({
			state: end.state,
			tries: tries + 1,
			claimedUntil: null,
			...(end.wakeAt === null ? {} : { wakeAt: new Date(end.wakeAt) }),
		})
		.where(and(eq(table.id, id), eq(table.state, 'waiting')));
}

const COLUMNS = { id: table.id, caseId: table.caseId, personId: table.personId, by: table.by, seq: table.seq };

const isOneOf = (ones: readonly Pick<Mention, 'id'>[]) =>
	inArray(
		table.id,
		ones.map(({ id }) => id),
	);

const untilIn = (seconds: number) => sql`now() + make_interval(secs => ${seconds})`;
