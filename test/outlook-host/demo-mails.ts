import type { LedgerView } from '../../shared/api/ledger.ts';
import { API } from '../../shared/api.ts';
import type { Mail } from '../../shared/mail.ts';
import { DEMO_PEOPLE, DEMO_SHOP } from '../../worker/demo/people.ts';
import { loadSampleMail } from '../../worker/demo/sample-mail.ts';
import { parseMail } from '../../worker/mailbox/parse.ts';
import type { HostMail } from './mail-shape.ts';

const [SOMEBODY] = DEMO_PEOPLE;

interface Sample {
	readonly mail: Mail;
	readonly headers: string;
}

/**
 * The demo's mailbox: its mails as the program's ledger has them, newest first, with their words from the sample mails.
 * @param address of the program
 */
export async function readDemoMails(address: string): Promise<readonly HostMail[]> {
	const [rows, samples] = await Promise.all([readLedger(address), readSamples()]);
	const inbox = rows.filter(({ outcome }) => outcome !== 'duplicate').map((row) => mailOf(row, samples));
	return inbox.toSorted((one, other) => other.at.localeCompare(one.at));
}

async function readLedger(address: string): Promise<readonly LedgerView[]> {
	const rows: LedgerView[] = [];
	let cursor: string | null = '';
	while (cursor !== null) {
		const response = await fetch(`${address}${API.ledger.path}?limit=200&cursor=${encodeURIComponent(cursor)}`, {
			headers: { 'x-demo-user': SOMEBODY.id },
		});
		const page = API.ledger.answer.parse(await response.json());
		rows.push(...page.items);
		cursor = page.next;
	}
	return rows;
}

/** By Message-ID, and by subject for mails without one. */
async function readSamples(): Promise<ReadonlyMap<string, Sample>> {
	const samples = new Map<string, Sample>();
	for (const { mail: bytes, at } of loadSampleMail(Date.now())) {
		const parsed = await parseMail(bytes, at);
		if (parsed.state !== 'mail') continue;
		const [headers = ''] = bytes.toString('latin1').split('\r\n\r\n', 1);
		samples.set(parsed.mail.messageId ?? parsed.mail.subject, { mail: parsed.mail, headers });
	}
	return samples;
}

function mailOf(row: LedgerView, samples: ReadonlyMap<string, Sample>): HostMail {
	const sample = samples.get(row.messageId ?? row.subject);
	return {
		itemId: `AAMk${row.uidValidity}-${row.folder}-${row.uid}`,
		messageId: row.messageId ?? '',
		folder: row.folder === 'INBOX' ? 'Inbox' : 'Sent',
		from: sample?.mail.from ?? { name: '', address: row.from ?? '' },
		to: sample?.mail.to ?? [{ name: DEMO_SHOP.name, address: DEMO_SHOP.address }],
		subject: row.subject,
		at: row.receivedAt,
		text: sample?.mail.text ?? '',
		headers: sample?.headers ?? `Message-ID: ${row.messageId ?? ''}`,
	};
}
