import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { groupBy } from '../../shared/group-by.ts';
import type { LaterMail } from '../../shared/promise/kept.ts';
import type { CasePromise } from '../../shared/promise/promise.ts';
import type { Instant } from '../../shared/time.ts';
import type { Said } from '../../shared/triage/verdict.ts';
import type { Db } from './connect.ts';
import { insertRows } from './insert-rows.ts';
import { mail } from './schema.ts';
import { promise as promiseTable } from './schema-promises.ts';

type PromiseRow = typeof promiseTable.$inferSelect;

/** All promises of a case, in their order. Where it is to be changed, the case is locked. */
export async function loadPromises(db: Db, caseId: string): Promise<readonly CasePromise[]> {
	const rows = await db
		.select()
		.from(promiseTable)
		.where(eq(promiseTable.caseId, caseId))
		.orderBy(asc(promiseTable.number));
	return rows.map(promiseFrom);
}

/** The case of a promise; null: there is no such promise. */
export async function caseOfPromise(db: Db, id: string): Promise<string | null> {
	const [row] = await db.select({ caseId: promiseTable.caseId }).from(promiseTable).where(eq(promiseTable.id, id));
	return row?.caseId ?? null;
}

/** Saves promises as they shall stand, new ones too. */
export const savePromises = (db: Db, promises: readonly CasePromise[]): Promise<void> =>
	insertRows(
		db,
		promiseTable,
		promises.map(promiseRow),
		sql`ON CONFLICT (id) DO UPDATE SET ${sql.raw(CHANGING.map((column) => `${column} = excluded.${column}`).join(', '))}`,
	);

/** What may change once it stands in the table. */
const CHANGING = ['case_id', 'number', 'state', 'due_at', 'replaces', 'decided_by', 'decided_at', 'because'];

/**
 * Keeps what was found in mails, behind what the cases have already; a sentence that is known is not offered again. The cases are locked.
 * @param found without numbers
 */
export async function offerPromises(db: Db, found: readonly Omit<CasePromise, 'number'>[]): Promise<void> {
	if (found.length === 0) return;
	const mailIds = [...new Set(found.flatMap(({ mailId }) => (mailId === null ? [] : [mailId])))];
	const caseIds = [...new Set(found.map(({ caseId }) => caseId))];
	const known = await db
		.select({ mailId: promiseTable.mailId, what: promiseTable.what })
		.from(promiseTable)
		.where(inArray(promiseTable.mailId, mailIds));
	const last = await db
		.select({ caseId: promiseTable.caseId, number: sql<number>`max(${promiseTable.number})` })
		.from(promiseTable)
		.where(inArray(promiseTable.caseId, caseIds))
		.groupBy(promiseTable.caseId);
	const fresh = found.filter(({ mailId, what }) => !known.some((one) => one.mailId === mailId && one.what === what));
	const numbered = [...groupBy(fresh, ({ caseId }) => caseId)].flatMap(([caseId, ones]) => {
		const highest = Number(last.find((row) => row.caseId === caseId)?.number ?? 0);
		return ones.map((one, index) => ({ ...one, number: highest + index + 1 }));
	});
	await savePromises(db, numbered);
}

/** The team's mails of a case from a moment on, oldest first. */
export async function loadTeamMails(db: Db, caseId: string, after: Instant): Promise<readonly LaterMail[]> {
	const rows = await db
		.select({ id: mail.id, at: mail.at, said: sql<readonly Said[] | null>`${mail.verdict}->'said'` })
		.from(mail)
		.where(and(eq(mail.caseId, caseId), eq(mail.side, 'team'), gt(mail.at, new Date(after))))
		.orderBy(asc(mail.at));
	return rows.map(({ at, said, ...row }) => ({ ...row, at: at.getTime(), said: said ?? [] }));
}

const promiseFrom = ({ dueAt, promisedAt, decidedAt, ...row }: PromiseRow): CasePromise => ({
	...row,
	dueAt: dueAt.getTime(),
	promisedAt: promisedAt.getTime(),
	decidedAt: decidedAt?.getTime() ?? null,
});

const promiseRow = ({ dueAt, promisedAt, decidedAt, ...promise }: CasePromise): PromiseRow => ({
	...promise,
	dueAt: new Date(dueAt),
	promisedAt: new Date(promisedAt),
	decidedAt: decidedAt === null ? null : new Date(decidedAt),
});
