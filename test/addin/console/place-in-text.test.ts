import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsIn, placeInText } from '../../../addin/console/templates/place-in-text.ts';
import { checkTemplate, tidyTemplate } from '../../../shared/letters/check-template.ts';

test('a fault is shown where it stands in the field, whatever empty lines and tabs come before it', () => {
	const body = '\n\n  Hello,\n \n\n\tOne {customer}\n and {custmer}\n\nStop: {optOutLink}';
	const paragraphs = paragraphsIn(body);
	const faults = checkTemplate('check-in', { subject: null, paragraphs: paragraphs.map(({ text }) => text) });
	const places = faults.map((fault) => placeInText(paragraphs, fault));
	expect(places.map((place) => body.slice(place?.from, place?.to))).toEqual(['{custmer}']);
});

test('the field has the paragraphs that will be saved, in their order', () => {
	const unit = fc.constantFrom('a', ' ', '\n', '\t', '{', 'customer', '}');
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 40 }), (body) => {
			const shown = paragraphsIn(body).map(({ text }) => text.replace(/\s+/g, ''));
			const saved = tidyTemplate({ subject: null, paragraphs: [body] }).paragraphs;
			expect(shown).toEqual(saved.map((text) => text.replace(/\s+/g, '')));
		}),
	);
});
