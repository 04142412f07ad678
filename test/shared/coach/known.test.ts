import { describe, expect, it } from 'vitest';
import { coach } from '../../../shared/coach/coach.ts';
import { type CustomerMail, knownFrom } from '../../../shared/coach/known.ts';

const mail = (words: string, subject = '', types: readonly string[] = []): CustomerMail => ({
	subject,
	words,
	attachments: types.map((contentType) => ({ contentType })),
});

describe('what the customer has said already', () => {
	it.each([
		['a number in the subject', mail('It leaks.', 'Order 40718 kettle'), ['order-number']],
		['a number with letters before it', mail('My order AB-2231907 is late.'), ['order-number']],
		['a number behind a hash', mail('See #5512.'), ['order-number']],
		['a year', mail('I bought it in 2024.'), []],
		['an amount', mail('I paid 1200,50 and 1.250 euros.'), []],
		['a picture', mail('It leaks.', '', ['image/jpeg']), ['photo']],
		['a document', mail('It leaks.', '', ['application/pdf']), []],
		['nothing', mail(''), []],
	])('%s', (_, one, facts) => {
		expect(knownFrom([one])).toEqual(facts);
	});

	it('makes the coach point at a question for it, and only then', () => {
		const draft = 'I am sorry about the kettle. Could you send me your order number, please?';
		const rules = (known: readonly CustomerMail[]) =>
			coach(draft, { stage: 'new', language: 'en', known: knownFrom(known) }).map(({ rule }) => rule);
		expect(rules([mail('My order 40718 leaks.')])).toContain('ask-order-number');
		expect(rules([mail('My kettle leaks.')])).not.toContain('ask-order-number');
	});
});
