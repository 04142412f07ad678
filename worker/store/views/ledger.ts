import type { LedgerView } from '../../../shared/api/ledger.ts';
import type { LedgerRow } from '../lists/ledger.ts';
import { moment } from './moment.ts';

/** A row of the ledger as the API shows it. */
export const viewLedger = (row: LedgerRow): LedgerView => ({
	mailbox: row.mailboxId,
	folder: row.folder,
	uid: row.uid,
	uidValidity: row.uidValidity,
	outcome: row.outcome,
	reason: row.reason,
	because: row.because,
	messageId: row.messageId,
	subject: row.subject,
	from: row.fromAddress,
	caseId: row.caseId,
	score: row.score,
	tag: row.tag,
	receivedAt: moment(row.receivedAt),
	at: moment(row.at),
});
