import type { Instant } from '../../shared/time.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import type { MailboxSettings } from '../settings.ts';
import type { PastCase } from './past-cases.ts';
import { PAST_VERDICTS } from './past-verdicts.ts';

/** What triage said of that mail. */
export function verdictOf({ id, language }: PastCase, index: number): Verdict {
	const { said = [], judged } = PAST_VERDICTS[`${id}-${index}`] ?? {};
	return {
		language,
		skip: null,
		complaint: { is: judged !== undefined, score: judged === undefined ? 0 : SURE },
		severity: null,
		signals: [],
		sought: [],
		because: [],
		...judged,
		said: said.map(([act, quote]) => ({ act, quote })),
		backOn: null,
	};
}

/** How sure triage was of the complaints, about. */
const SURE = 0.95;

/** The mail as it came over the wire. */
export function rawOf(
	{ id, customer, agent, subject, mails }: PastCase,
	index: number,
	{ at, mailbox }: { readonly at: Instant; readonly mailbox: Pick<MailboxSettings, 'name' | 'address'> },
): Buffer {
	const { by, words } = mails[index] ?? NO_MAIL;
	const idOf = (number: number) => `<${id}-${number}@demo.amends.example>`;
	const shop = `${by === 'team' ? agent.name : mailbox.name} <${mailbox.address}>`;
	const them = `=?utf-8?B?${Buffer.from(customer.name).toString('base64')}?= <${customer.address}>`;
	const before = mails.slice(0, index).map((_, number) => idOf(number));
	const headers = [
		`From: ${by === 'team' ? shop : them}`,
		`To: ${by === 'team' ? them : shop}`,
		`Subject: =?utf-8?B?${Buffer.from(index === 0 ? subject : `Re: ${subject}`).toString('base64')}?=`,
		`Message-ID: ${idOf(index)}`,
		...(before.length === 0 ? [] : [`In-Reply-To: ${before.at(-1)}`, `References: ${before.join(' ')}`]),
		`Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
	];
	const signed = by === 'team' ? agent.name : customer.name;
	return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${words}\r\n\r\n${signed}\r\n`);
}

const NO_MAIL = { by: 'team', words: '' } as const;
