import { and, eq, sql } from 'drizzle-orm';
import { cut } from '../../shared/cut.ts';
import type { Instant } from '../../shared/time.ts';
import type { LedgerLine } from '../intake/world.ts';
import type { Db } from './connect.ts';
import { insertRows } from './insert-rows.ts';
import { cursor as cursorTable, ledger as ledgerTable } from './schema.ts';

/** Where intake stands in one folder. */
export interface Cursor {
	readonly folder: string;
	readonly uidValidity: string;
	readonly lastUid: number;
	readonly modseq: string | null;
	readonly updatedAt: Instant;
}

/** A place in the mailbox: these UIDs under this UIDVALIDITY. */
export interface Place {
	readonly mailboxId: string;
	readonly folder: string;
	readonly uidValidity: string;
}

/** One uid and what became of it. */
export interface LedgerEntry extends Place {
	readonly uid: number;
	readonly receivedAt: Instant;
	readonly line: LedgerLine;
}

/** The cursor of a folder, or null before the first look. */
export async function loadCursor(db: Db, mailboxId: string, folder: string): Promise<Cursor | null> {
	const [row] = await db
		.select()
		.from(cursorTable)
		.where(and(eq(cursorTable.mailboxId, mailboxId), eq(cursorTable.folder, folder)));
	return row === undefined ? null : { ...row, updatedAt: row.updatedAt.getTime() };
}

/** Moves a cursor on. Never back: a slower look that ends later must not undo a faster one. */
export async function saveCursor(db: Db, mailboxId: string, cursor: Cursor): Promise<void> {
	const row = { ...cursor, mailboxId, updatedAt: new Date(cursor.updatedAt) };
	await db
		.insert(cursorTable)
		.values(row)
		.onConflictDoUpdate({
			target: [cursorTable.mailboxId, cursorTable.folder],
			set: {
				uidValidity: row.uidValidity,
				lastUid: sql`CASE WHEN ${cursorTable.uidValidity} = ${row.uidValidity} THEN greatest(${cursorTable.lastUid}, ${row.lastUid}) ELSE ${row.lastUid} END`,
				modseq: row.modseq,
				updatedAt: row.updatedAt,
			},
		});
}

/** Those of the uids that are in the ledger already. */
export async function knownUids(db: Db, place: Place, uids: readonly number[]): Promise<ReadonlySet<number>> {
	if (uids.length === 0) return new Set();
	const rows = await db
		.select({ uid: ledgerTable.uid })
		.from(ledgerTable)
		.where(
			and(
				eq(ledgerTable.mailboxId, place.mailboxId),
				eq(ledgerTable.folder, place.folder),
				eq(ledgerTable.uidValidity, place.uidValidity),
				// One parameter however many they are: a statement takes 65,535, and a mailbox may have more mails.
				sql`${ledgerTable.uid} = any(${sql.param([...uids])}::bigint[])`,
			),
		);
	return new Set(rows.map(({ uid }) => uid));
}

/** Writes what became of each uid. */
export function saveLedger(db: Db, entries: readonly LedgerEntry[], at: Instant): Promise<void> {
	const rows = entries.map(({ line, ...entry }) => ({
		...entry,
		outcome: line.outcome,
		reason: line.reason,
		because: cut(line.because, 1_000),
		messageId: line.messageId,
		subject: cut(line.subject, 1_000),
		fromAddress: line.from,
		mailId: line.mailId,
		caseId: line.caseId,
		score: line.score,
		receivedAt: new Date(entry.receivedAt),
		at: new Date(at),
	}));
	return insertRows(db, ledgerTable, rows, sql`ON CONFLICT DO NOTHING`);
}
