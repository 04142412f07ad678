import { readdirSync, readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { BAD_MAILS } from '../../fixtures/mail/bad/expected.ts';
import { BIG_MAILS } from '../../fixtures/mail/bad/generate.ts';
import { EXPECTED_THREADS, type ExpectedThread, type Quirk } from '../../fixtures/mail/threads/expected.ts';

const THREADS = new URL('../../fixtures/mail/threads/', import.meta.url);
const BAD = new URL('../../fixtures/mail/bad/', import.meta.url);
const QUIRKS = Object.keys(EXPECTED_THREADS) as Quirk[];

const mailsIn = (folder: URL) => readdirSync(folder).filter((name) => name.endsWith('.eml'));

test('every folder of thread fixtures has its expectation', () => {
	const folders = readdirSync(THREADS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual([...QUIRKS].sort());
});

test.each(QUIRKS)(
	'%s: each mail is expected in exactly one place, and arrives in the order of its number',
	async (quirk) => {
		const { cases, skips }: ExpectedThread = EXPECTED_THREADS[quirk];
		const folder = new URL(`${quirk}/`, THREADS);
		const expected = [...cases.flatMap(({ mails }) => mails), ...Object.keys(skips ?? {})].sort();
		expect(mailsIn(folder).sort()).toEqual(expected.map((name) => `${name}.eml`));
		const mails = await Promise.all(expected.map((name) => simpleParser(readFileSync(new URL(`${name}.eml`, folder)))));
		const dates = mails.map(({ date }) => date?.getTime() ?? Number.NaN);
		expect(dates).toEqual(dates.toSorted((one, other) => one - other));
		expect(new Set(dates).size).toBe(dates.length);
	},
);

test('every bad mail has its expectation', () => {
	expect(mailsIn(BAD).sort()).toEqual(Object.keys(BAD_MAILS).sort());
});

test.each(Object.entries(BIG_MAILS))('%s grows with the size that is asked for', (_name, { make }) => {
	const [small, large] = [make(1_000), make(10_000)];
	expect(large.length).toBeGreaterThan(small.length * 3);
	expect(small.toString('latin1')).toMatch(/^From: Wanda Frost <wanda@frost\.example>\r\n/);
});
