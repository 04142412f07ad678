import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import { LEDGER_OUTCOMES, type LedgerOutcome } from '../../../shared/api-shapes.ts';
import { asMessageId } from '../../../shared/mail.ts';
import type { Db } from '../connect.ts';
import { ledger } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
import { type Page, pageOf, writeNumberCursor } from './cursor.ts';

export type LedgerRow = typeof ledger.$inferSelect;

/** The outcomes named with commas between, or null when one of them does not exist. */
export function readOutcomes(outcome: string | undefined): readonly LedgerOutcome[] | null {
	const named = outcome?.split(',').filter((one) => one !== '') ?? [];
	return named.every(isOutcome) ? named : null;
}

const isOutcome = (word: string): word is LedgerOutcome => Object.hasOwn(LEDGER_OUTCOMES, word);

/** One page of what became of the mails seen, newest first. */
export async function listLedger(
	db: Db,
	asked: Pick<Asked<'ledger'>['query'], 'uid' | 'folder' | 'messageId' | 'limit'>,
	from: { readonly after: number | undefined; readonly outcomes: readonly LedgerOutcome[]; readonly seen: Seen },
): Promise<Page<LedgerRow>> {
	const found = await db
		.select()
		.from(ledger)
		.where(
			and(
				within(ledger.mailboxId, from.seen),
				asked.uid === undefined ? undefined : eq(ledger.uid, asked.uid),
				asked.folder === undefined ? undefined : eq(ledger.folder, asked.folder),
				from.outcomes.length > 0 ? inArray(ledger.outcome, [...from.outcomes]) : undefined,
				asked.messageId === undefined ? undefined : eq(ledger.messageId, asMessageId(asked.messageId) ?? ''),
				from.after === undefined ? undefined : lt(ledger.seq, from.after),
			),
		)
		.orderBy(desc(ledger.seq))
		.limit(asked.limit + 1);
	return pageOf(found, asked.limit, (row) => writeNumberCursor(row.seq));
}
