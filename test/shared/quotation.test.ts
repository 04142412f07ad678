import { expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { quoted } from '../../shared/quotation.ts';

test("a customer's words stand in the quotation marks of the letter around them", () => {
	const all = (Object.keys(LANGUAGES) as Language[]).map((language) => [language, quoted('x', language)]);
	expect(Object.fromEntries(all)).toEqual({
		en: '“x”',
		it: '«x»',
		pt: '«x»',
		ru: '«x»',
		es: '«x»',
		fr: '«\u00a0x\u00a0»',
		de: '„x“',
	});
});
