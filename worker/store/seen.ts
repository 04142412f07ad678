import { type AnyColumn, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from './connect.ts';
import { supportCase, touch } from './schema.ts';
import { fixLetter } from './schema-causes.ts';
import { promise } from './schema-promises.ts';
import { approvalRequest } from './schema-remedies.ts';

/** The mailboxes that somebody may see; undefined: all. */
export type Seen = readonly string[] | undefined;

/** That a row's mailbox is among them. */
export const within = (mailboxId: AnyColumn, seen: Seen): SQL | undefined =>
	seen === undefined ? undefined : seen.length === 0 ? sql`false` : inArray(mailboxId, [...seen]);

/** That a row's case is in one of them. */
export const caseWithin = (db: Db, caseId: AnyColumn, seen: Seen): SQL | undefined =>
	seen === undefined
		? undefined
		: inArray(caseId, db.select({ id: supportCase.id }).from(supportCase).where(within(supportCase.mailboxId, seen)));

/** The mailbox of a case; null: there is no such case. The same of what hangs on a case. */
export async function mailboxOfCase(db: Db, id: string): Promise<string | null> {
	const [row] = await db.select({ mailboxId: supportCase.mailboxId }).from(supportCase).where(eq(supportCase.id, id));
	return row?.mailboxId ?? null;
}

export async function mailboxOfTouch(db: Db, id: string): Promise<string | null> {
	const [row] = await db.select({ caseId: touch.caseId }).from(touch).where(eq(touch.id, id));
	return row === undefined ? null : mailboxOfCase(db, row.caseId);
}

export async function mailboxOfPromise(db: Db, id: string): Promise<string | null> {
	const [row] = await db.select({ caseId: promise.caseId }).from(promise).where(eq(promise.id, id));
	return row === undefined ? null : mailboxOfCase(db, row.caseId);
}

export async function mailboxOfRequest(db: Db, id: string): Promise<string | null> {
	const [row] = await db
		.select({ caseId: approvalRequest.caseId })
		.from(approvalRequest)
		.where(eq(approvalRequest.id, id));
	return row === undefined ? null : mailboxOfCase(db, row.caseId);
}

/** Of a mail of a fix: that of the case whose thread it goes on in. */
export async function mailboxOfLetter(db: Db, fixId: string, number: number): Promise<string | null> {
	const [row] = await db
		.select({ caseId: fixLetter.caseId })
		.from(fixLetter)
		.where(sql`${fixLetter.fixId} = ${fixId} AND ${fixLetter.number} = ${number}`);
	return row === undefined ? null : mailboxOfCase(db, row.caseId);
}
