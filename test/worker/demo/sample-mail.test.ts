import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../shared/language.ts';
import { SEVERITIES } from '../../../shared/severity.ts';
import { SIGNALS } from '../../../shared/signal.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import { loadSampleMail } from '../../../worker/demo/sample-mail.ts';
import { EXPECTED } from './expected.ts';

const NOW = Date.parse('2026-11-04T10:00:00Z');
const SAMPLES = loadSampleMail(NOW);
const COMPLAINTS = Object.values(EXPECTED).filter(({ role }) => role === 'complaint');

test('there are more than thirty samples, and a row of expectations for each', () => {
	expect(SAMPLES.length).toBeGreaterThanOrEqual(36);
	expect(SAMPLES.map(({ file }) => file).sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(Object.keys(LANGUAGES))('complaints of every severity are there in %s', (language) => {
	const severities = COMPLAINTS.filter((expected) => expected.language === language).map(({ severity }) => severity);
	expect(new Set(severities)).toEqual(new Set(Object.keys(SEVERITIES)));
});

test('the complaints show every kind of signal that a polite demo can show', () => {
	const shown = new Set(COMPLAINTS.flatMap(({ signals }) => signals));
	const missing = Object.keys(SIGNALS).filter((name) => !shown.has(name as keyof typeof SIGNALS));
	expect(missing).toEqual(['abuse', 'public-exposure']);
});

test.each(SAMPLES.map((sample) => [sample.file, sample] as const))('%s can be read', async (_file, sample) => {
	const mail = await simpleParser(sample.mail);
	expect(mail.from?.value[0]?.address).toMatch(/@.+\.example$/i);
	expect(mail.messageId).toMatch(/^<[^<>@\s]+@[^<>@\s]+>$/);
	expect(mail.date?.getTime()).toBe(sample.at);
	expect(`${mail.subject}\n${mail.text}`).not.toMatch(/\ufffd|\{\{|=\?|Ã|Ð/);
	expect(mail.text?.length).toBeGreaterThan(30);
});

test('no two samples share a Message-ID, and every answer names a mail that is there', async () => {
	const mails = await Promise.all(SAMPLES.map(({ mail }) => simpleParser(mail)));
	const ids = new Set(mails.map(({ messageId }) => messageId));
	expect(ids.size).toBe(mails.length);
	const named = mails.flatMap(({ inReplyTo, references }) => [inReplyTo ?? [], references ?? []].flat());
	expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('most complaints are of the last hours and days, none of the future', () => {
	const ages = SAMPLES.map(({ at }) => NOW - at);
	expect(Math.min(...ages)).toBeGreaterThan(0);
	expect(Math.max(...ages)).toBeLessThan(7 * DAY);
	expect(ages.filter((age) => age < 4 * HOUR).length).toBeGreaterThanOrEqual(8);
});

test('what came more than a day ago was read by somebody', () => {
	for (const { folder, at, flags } of SAMPLES) {
		expect(flags.includes('\\Seen')).toBe(folder === 'Sent' || NOW - at > DAY);
	}
});
