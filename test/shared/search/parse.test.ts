import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../../shared/locale/de.ts';
import { en } from '../../../shared/locale/en.ts';
import { es } from '../../../shared/locale/es.ts';
import { fr } from '../../../shared/locale/fr.ts';
import { it as italian } from '../../../shared/locale/it.ts';
import { pt } from '../../../shared/locale/pt.ts';
import { ru } from '../../../shared/locale/ru.ts';
import { findNamed, NAMES } from '../../../shared/search/names.ts';
import { parseQuery, type ValueOf } from '../../../shared/search/parse.ts';

const PEOPLE = [
	{ id: 'marco', names: ['Marco Bianchi'] },
	{ id: 'anna-1', names: ['Anna Rossi'] },
	{ id: 'anna-2', names: ['Anna Keller'] },
];

const valueNamed: ValueOf = (name, asked) =>
	findNamed(name === 'assignee' || name === 'mailbox' ? PEOPLE : NAMES[name], asked);
const parse = (text: string) => parseQuery(text, valueNamed);

describe('what somebody typed', () => {
	it.each([
		['broken kettle', ['broken', 'kettle']],
		["l'ordine d’acquisto", ['l', 'ordine', 'd', 'acquisto']],
		['hello,world', ['hello', 'world']],
		['DE-4711-22 rotto', ['DE-4711-22', 'rotto']],
		['129,90 €', ['129,90']],
		['€ 129.90 back', ['129.90', 'back']],
		["chf 1'200", ["1'200"]],
		['1 299,90 евро', ['1 299,90']],
		['12 345', ['12', '345']],
		['anna.rossi@shop.it', ['anna.rossi@shop.it']],
		['"broken kettle" lid', ['broken kettle', 'lid']],
		['„zu spät“', ['zu spät']],
		['«trop tard»', ['trop tard']],
		['"unbalanced words', ['unbalanced', 'words']],
		['five" inches', ['five', 'inches']],
		['stage:nowhere', ['stage', 'nowhere']],
		['agent:anna', ['agent', 'anna']],
		['before:yesterday', ['before', 'yesterday']],
		['http://shop.example/a', ['http', 'shop.example/a']],
		['%_\\ ', []],
		['- "" -"" :', []],
	])('%s: the terms are %j', (text, terms) => {
		expect(parse(text).terms.map((term) => term.text)).toEqual(terms);
	});

	it.each([
		['stage:new', [{ name: 'stage', values: ['new'], isNot: false }]],
		['fase:"In soluzione"', [{ name: 'stage', values: ['resolving'], isNot: false }]],
		['этап:Закрыт,new', [{ name: 'stage', values: ['closed', 'new'], isNot: false }]],
		['-severity:s4', [{ name: 'severity', values: ['S4'], isNot: true }]],
		['schwere:S3,S4', [{ name: 'severity', values: ['S3', 'S4'], isNot: false }]],
		['agent:marco', [{ name: 'assignee', values: ['marco'], isNot: false }]],
		['agent:"anna keller"', [{ name: 'assignee', values: ['anna-2'], isNot: false }]],
		['langue:allemand', [{ name: 'language', values: ['de'], isNot: false }]],
	])('%s narrows', (text, facets) => {
		expect(parse(text).facets).toEqual(facets);
	});

	it.each([
		['before:2026-03', null, '2026-03-01'],
		['after:14.3.2026', '2026-03-14', null],
		['on:2025', '2025-01-01', '2026-01-01'],
		['vor:2026-03-01 nach:2025-12-24', '2025-12-24', '2026-03-01'],
		['before:2026-03-01 before:2026-01-01', null, '2026-01-01'],
		['before:31.02.2026', null, null],
	])('%s is from %s until %s', (text, from, until) => {
		expect(parse(text)).toMatchObject({ from, until });
	});

	it('a single day is looked for among the days of mails', () => {
		expect(parse('on:2026-03-14').terms).toMatchObject([{ words: [], marks: ['!2026-03-14'] }]);
	});

	it('what has a minus before it must not be there', () => {
		const { terms, without } = parse('kettle -lid -"too late" e-mail');
		expect(terms.map(({ text }) => text)).toEqual(['kettle', 'e-mail']);
		expect(without.map(({ text }) => text)).toEqual(['lid', 'too late']);
	});
});

describe('the examples that the help shows', () => {
	it.each(Object.entries({ en, it: italian, pt, ru, es, fr, de }))('are understood in %s', (_, words) => {
		const narrowed = parse(words['search.try.facet']);
		expect([narrowed.facets.map(({ name }) => name), narrowed.terms]).toEqual([['stage', 'assignee'], []]);
		expect(parse(words['search.try.date'])).toMatchObject({ from: '2026-03-01', until: '2026-05-14', terms: [] });
		expect(parse(words['search.try.phrase']).terms).toMatchObject([{ isQuoted: true }]);
		expect(parse(words['search.try.without']).without).toHaveLength(1);
	});
});

describe('numbers', () => {
	it.each([
		['129,90 €', ['=129.9eur', '=129.9?']],
		['$54.00', ['=54usd', '=54?']],
		['1.299,90', ['=1299.9']],
		['R$ 199', ['=199brl', '=199?', '#no199']],
		['4711', ['=4711', '#no4711']],
		['DE-4711-22', ['#de471122']],
		['14.03.2026', ['#14032026', '~2026-03-14', '!2026-03-14']],
		['03/04/2026', ['#03042026', '~2026-04-03', '!2026-04-03', '~2026-03-04', '!2026-03-04']],
		['@Shop.Example', ['@shop.example']],
		['A.B@Shop.Example', ['a.b@shop.example']],
	])('%s is looked for as %j', (text, marks) => {
		expect(parse(text).terms.flatMap((term) => term.marks)).toEqual(marks);
	});
});

describe('whatever is typed', () => {
	it('is read without an error, and every term is of the text', () => {
		const pieces = fc.constantFrom(
			'"',
			'-',
			':',
			'stage:',
			'€',
			'1.299,90',
			'ß',
			'\\',
			'%',
			"'",
			'\u0000',
			'\ud800',
			' ',
			'é',
			'@',
			'#',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
				const text = parts.join('');
				const { terms, without } = parse(text);
				for (const term of [...terms, ...without]) {
					expect(term.words.length + term.marks.length).toBeGreaterThan(0);
					for (const word of term.words) expect(text).toContain(word);
				}
			}),
		);
	});

	it('10,000 characters are read in no time', () => {
		for (const text of [
			'"'.repeat(10_000),
			'-a:'.repeat(3_300),
			'1.'.repeat(5_000),
			'a@'.repeat(5_000),
			"1'".repeat(5_000),
		]) {
			const start = performance.now();
			parse(text);
			expect(performance.now() - start).toBeLessThan(1_000);
		}
	});
});
