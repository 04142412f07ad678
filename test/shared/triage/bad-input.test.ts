import { expect, test } from 'vitest';
import { triage } from '../../../shared/triage/triage.ts';
import { mailOf } from './sample.ts';

const NOISE = 'kJ8/qZ+3xP0vT7mYc5Lw2'.repeat(3_000);

/** Nothing in these is ours to answer, and none of them may stop the others. */
test.each([
	['no subject and no body', ''],
	['nothing but white space', ' \n'.repeat(200_000)],
	['base64 noise', NOISE],
	['5 MB of one letter', 'a'.repeat(5_000_000)],
	['1 MB of quote marks', '>'.repeat(1_000_000)],
	['1 MB of underscores', '_'.repeat(1_000_000)],
	['300,000 half addresses', 'a@b '.repeat(300_000)],
	['half a million numbers', '1,'.repeat(500_000)],
])('%s is no complaint', (_, text) => {
	expect(triage(mailOf(text), 'customer')).toMatchObject({ complaint: { is: false }, severity: null, signals: [] });
});

test('in a language that is not one of the seven no cue is read, though a word may look like one', () => {
	const finnish =
		'Tilauksen numero on väärä ja paketti on vielä matkalla kotiin, lawyer broken refund, enkä saa vastausta.';
	expect(triage(mailOf(finnish), 'customer')).toMatchObject({ language: 'unknown', because: [] });
});

test('marks that turn the writing direction hide no complaint', () => {
	const turned = 'The kettle arrived \u202Ebroken\u202C and nobody answers my mails.';
	expect(triage(mailOf(turned), 'customer').complaint.is).toBe(true);
});

test('letters borrowed from another script hide no word', () => {
	const borrowed = 'The kettle arrived br\u043Eken and nobody answers my mails.';
	const { complaint, because } = triage(mailOf(borrowed), 'customer');
	expect(complaint.is).toBe(true);
	expect(because.map(({ quote }) => quote)).toContain('br\u043Eken');
});
