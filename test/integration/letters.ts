import { mail } from '../worker/mailbox/mails.ts';

type Headers = Readonly<Record<string, string>>;

/** Where customers of these suites write to. */
export const SHOP = 'support@shop.example';

const date = (): string => new Date(Date.now() - 60_000).toUTCString().replace('GMT', '+0000');

/** A complaint of a customer of its own; `<id@customer.example>` is its Message-ID, and the header of a name replaces ours. */
export const complaint = (id: string, different: Headers = {}, words?: string): Buffer =>
	mail(
		{
			From: `Dana Kettle <${id}@customer.example>`,
			To: SHOP,
			Subject: `The lamp of order ${id} is broken`,
			'Message-ID': `<${id}@customer.example>`,
			Date: date(),
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=utf-8',
			...different,
		},
		words ??
			`Hello,\n\nthe lamp of order ${id} arrived broken and does not work. I am very disappointed and want my money back.\n\nDana\n`,
	);

/** An agent's answer to it, as it lies in Sent: it owns the failure and apologises. */
export const apology = (id: string, different: Headers = {}): Buffer =>
	mail(
		{
			From: `Ana Duarte <${SHOP}>`,
			To: `${id}@customer.example`,
			Subject: `Re: The lamp of order ${id} is broken`,
			'Message-ID': `<answer-${id}@shop.example>`,
			'In-Reply-To': `<${id}@customer.example>`,
			References: `<${id}@customer.example>`,
			Date: date(),
			'MIME-Version': '1.0',
			'Content-Type': 'text/plain; charset=utf-8',
			...different,
		},
		'Dear Dana,\n\nI am very sorry that your lamp arrived broken. This was our mistake, and I apologise.\n\nAna\n',
	);
