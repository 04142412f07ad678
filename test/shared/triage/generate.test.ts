import { expect, it } from 'vitest';
import type { BankLine } from '../../../shared/triage/corpus/corpus.ts';
import { generateMails } from '../../../shared/triage/corpus/generate.ts';

const BANK: readonly BankLine[] = [
	{ role: 'complaint', text: 'The {name} lamp came cracked on {date}.' },
	{ role: 'other', text: 'How much is order {number}, is it {amount}?' },
	{ role: 'opening', text: 'Hello,' },
	{ role: 'context', text: 'I ordered in spring.' },
	{ role: 'closing', text: 'Bye' },
];

it('the same bank and seed give the same mails, another seed others', () => {
	expect(generateMails(BANK, 'en', 1)).toEqual(generateMails(BANK, 'en', 1));
	expect(generateMails(BANK, 'en', 1)).not.toEqual(generateMails(BANK, 'en', 2));
});

it('a mail is a complaint when a complaint stands in it, and no slot stays open', () => {
	for (const { subject, body, complaint } of generateMails(BANK, 'en', 3)) {
		expect(`${subject} ${body}`.includes('cracked')).toBe(complaint);
		expect(`${subject} ${body}`).not.toMatch(/[{}]/);
	}
});
