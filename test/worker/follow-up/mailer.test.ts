import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import type { Letter } from '../../../worker/letter.ts';
import { createMailer, type Mailer } from '../../../worker/mailer.ts';
import { type SmtpAnswer, startSmtp, type TestSmtp } from '../../servers/smtp.ts';
import { SILENT } from './world.ts';

let smtp: TestSmtp;
let mailer: Mailer;
const LIMITS = { connect: 1_000, greeting: 1_000, silence: 1_500 };

beforeAll(async () => {
	smtp = await startSmtp();
	mailer = createMailer(
		{ host: smtp.host, port: smtp.port, security: 'none', user: 'support', password: 'demo' },
		SILENT,
		LIMITS,
	);
});
beforeEach(() => smtp.forget());
afterAll(async () => {
	mailer.close();
	await smtp.stop();
});

const letter = (different: Partial<Letter> = {}): Letter => ({
	purpose: 'colleague',
	from: { name: 'Amends', address: 'support@shop.example' },
	to: { name: 'Ana', address: 'ana@shop.example' },
	subject: 'Please acknowledge',
	text: 'Hello\n',
	html: '<p>Hello</p>\n',
	messageId: '<amends.one@shop.example>',
	inReplyTo: null,
	references: [],
	at: Date.parse('2026-11-23T09:00:00Z'),
	about: { caseId: 'case1', touchId: 'case1-resolve-1-1' },
	attachment: null,
	...different,
});

describe('what becomes of a mail', () => {
	test.each<[SmtpAnswer, string]>([
		['take', 'sent'],
		['refuse-for-now', 'temporary'],
		['refuse', 'permanent'],
		['refuse-recipient', 'permanent'],
		['hang-up', 'unknown'],
		['fall-silent', 'unknown'],
	])('a server that answers “%s”: %s', async (answer, state) => {
		smtp.answer(answer);
		expect(await mailer.send(letter())).toMatchObject({ state });
		expect(smtp.taken).toHaveLength(state === 'sent' ? 1 : 0);
	});

	it('a mail that goes out after one that failed is not harmed by it', async () => {
		smtp.answer('hang-up');
		await mailer.send(letter());
		smtp.answer('take');
		expect(await mailer.send(letter({ messageId: '<amends.two@shop.example>' }))).toEqual({ state: 'sent' });
	});

	it('a dead server: nobody got it, try later', async () => {
		const dead = createMailer({ host: '127.0.0.1', port: 1, security: 'none', user: '', password: '' }, SILENT, LIMITS);
		expect(await dead.send(letter())).toMatchObject({ state: 'temporary' });
		expect(await dead.verify()).toContain('ECONNREFUSED');
		dead.close();
	});

	it('a server without STARTTLS is not spoken to in the clear when that was demanded', async () => {
		const strict = createMailer(
			{ host: smtp.host, port: smtp.port, security: 'starttls', user: 'support', password: 'demo' },
			SILENT,
			LIMITS,
		);
		expect(await strict.send(letter())).toMatchObject({ state: 'temporary' });
		expect(smtp.offered()).toBe(0);
		strict.close();
	});

	it('verify says nothing when all is well', async () => {
		expect(await mailer.verify()).toBeNull();
	});
});

describe('how a mail is written', () => {
	it('no name or subject can add a header', async () => {
		await mailer.send(
			letter({
				from: { name: 'Eve\r\nBcc: victim@x.example', address: 'support@shop.example' },
				to: { name: 'Ana"\r\nX-Evil: yes', address: 'ana@shop.example' },
				subject: 'Hi\r\nX-Evil: yes',
			}),
		);
		expect(smtp.taken[0]?.to).toEqual(['ana@shop.example']);
		const { headers } = smtp.taken[0]?.mail ?? {};
		expect(headers?.has('x-evil')).toBe(false);
		expect(headers?.has('bcc')).toBe(false);
	});

	it('the date is the letter’s own', async () => {
		await mailer.send(letter());
		expect(smtp.taken[0]?.mail.date?.toISOString()).toBe('2026-11-23T09:00:00.000Z');
	});

	it('the bytes for Drafts and Sent carry the same Message-ID, text and HTML', async () => {
		const raw = (await mailer.compose(letter({ purpose: 'customer-draft' }))).toString();
		expect(raw).toContain('Message-ID: <amends.one@shop.example>');
		expect(raw).toContain('multipart/alternative');
		expect(raw).not.toContain('Auto-Submitted');
	});
});
