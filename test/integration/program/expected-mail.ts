import type { LedgerView } from '../../../shared/api/ledger.ts';
import { loadSampleMail } from '../../../worker/demo/sample-mail.ts';
import { EXPECTED, type ExpectedMail } from '../../worker/demo/expected.ts';

/** A sample mail, what is expected of it, and the id by which the ledger knows it. */
export interface SampleRow extends ExpectedMail {
	readonly file: string;
	readonly messageId: string;
}

/** All sample mails with what a careful person makes of them. */
export const SAMPLES: readonly SampleRow[] = loadSampleMail(Date.now()).map(({ file, mail }) => {
	const expected = EXPECTED[file];
	const messageId = /^Message-ID:\s*(<[^>]+>)/im.exec(mail.toString('latin1'))?.[1];
	if (expected === undefined || messageId === undefined) throw new Error(`${file} is not in the table`);
	return { ...expected, file, messageId };
});

/** What a ledger line should say of a sample mail. An answer to what is no complaint belongs to no case. */
export function expectedLine({ role, skip, thread }: SampleRow): string {
	if (role === 'complaint') return 'case';
	if (thread === null && role === 'answer') return 'skip';
	if (role === 'other') return skip === null ? 'skip' : `skip ${skip}`;
	return 'reply';
}

/** What it says, in the same words: the reason of a skip counts only where one is expected. */
export function actualLine(row: SampleRow, line: LedgerView | undefined): string {
	if (line === undefined) return 'missing';
	return line.outcome === 'skip' && row.skip !== null ? `skip ${line.reason}` : line.outcome;
}
