import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import { BAD_MAILS } from '../../fixtures/mail/bad/expected.ts';
import { BECOMES, BIG_MAILS, type BigMail } from '../../fixtures/mail/bad/generate.ts';

const RECEIVED = Date.UTC(2026, 10, 3);

test.each(Object.entries(BAD_MAILS))('%s is read or set aside as it should be', async (file, expected) => {
	const bytes = readFileSync(new URL(`../../fixtures/mail/bad/${file}`, import.meta.url));
	const parsed = await parseMail(bytes, RECEIVED);
	if (expected === 'quarantine') {
		expect(parsed).toMatchObject({ state: 'quarantine', says: expect.any(String) });
		return;
	}
	const kinds = parsed.state === 'mail' ? parsed.mail.problems.map(({ kind }) => kind) : [parsed.reason];
	expect(kinds).toEqual(expect.arrayContaining([...expected]));
});

test.each(Object.entries(BIG_MAILS))('%s does no harm', { timeout: 20_000 }, async (name, { size, make }) => {
	const parsed = await parseMail(make(size), RECEIVED);
	expect(parsed.state === 'quarantine' ? parsed.reason : null).toBe(BECOMES[name as BigMail]);
});
