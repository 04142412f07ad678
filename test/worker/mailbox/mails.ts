/** Small mails of our own for the mailbox suites, one quirk each. */

/** One header per row, then the body; CRLF between lines as on the wire. */
export const mail = (headers: Readonly<Record<string, string>>, body: string): Buffer =>
	Buffer.from(
		[...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', ...body.split('\n')].join('\r\n'),
		'utf8',
	);

/** A plain complaint with the given id, otherwise always the same. */
export const plainMail = (id: string, extra: Readonly<Record<string, string>> = {}): Buffer =>
	mail(
		{
			From: 'Dana Kettle <dana@customer.example>',
			To: 'support@shop.example',
			Subject: `The lamp ${id} does not work`,
			'Message-ID': `<${id}@customer.example>`,
			Date: 'Fri, 20 Nov 2026 10:00:00 +0100',
			'Content-Type': 'text/plain; charset=utf-8',
			...extra,
		},
		`The lamp of order ${id} does not work. I want my money back.\n`,
	);
