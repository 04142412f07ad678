import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { checkTemplate, TEMPLATE_LIMITS, tidyTemplate } from '../../../shared/letters/check-template.ts';
import { fillParagraph, type Values } from '../../../shared/letters/fill-template.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { parseTemplate } from '../../../shared/letters/parse-template.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../../shared/letters/template.ts';
import type { FaultCode } from '../../../shared/letters/template-faults.ts';
import { DEFAULT_TEMPLATES } from '../../../shared/letters/templates.ts';
import { readText } from '../../../shared/triage/read.ts';
import { saidBy } from '../../../shared/triage/said.ts';

const KINDS = Object.keys(TEMPLATE_KINDS) as TemplateKind[];
const OUT = 'No more: {optOutLink}';

describe('checking', () => {
	test.each(Object.keys(LANGUAGES) as Language[])(
		'finds nothing in our own words in %s, and they are tidy',
		(language) => {
			for (const kind of KINDS) {
				const own = DEFAULT_TEMPLATES[language][kind];
				expect(checkTemplate(kind, own)).toEqual([]);
				expect(tidyTemplate(own)).toEqual(own);
			}
		},
	);

	const rows: readonly (readonly [text: string, code: FaultCode, marked: string])[] = [
		['Hello {custmer},', 'unknown-variable', '{custmer}'],
		['Hello {customer, how are you?', 'brace-open', '{customer'],
		['Hello customer}, how are you?', 'brace-stray', '}'],
		['Hello[ {customer}, how are you?', 'bracket-open', '['],
		['Hello {customer}], how are you?', 'bracket-stray', ']'],
		['Hello[ dear[ {customer}]],', 'bracket-nested', '['],
		['Hello[ dear customer],', 'bracket-idle', '[ dear customer]'],
		['Here: {link}', 'not-here', '{link}'],
		['{askAddress}Where do you live?', 'condition-outside', '{askAddress}'],
		['Hello <b>{customer}</b>', 'html', '<b>'],
		['Hello <img src="https://spy.example/x.png">', 'html', '<img src="https://spy.example/x.png">'],
		['Fish&nbsp;chips', 'html', '&nbsp;'],
		['Hello \u202egnp', 'unreadable-sign', '\u202e'],
		['Hello\tthere', 'unreadable-sign', '\t'],
	];
	test.each(rows)('“%s” is refused as %s, at its place', (text, code, marked) => {
		const found = checkTemplate('check-in', { subject: null, paragraphs: ['Hello,', text, OUT] });
		const fault = found.find((one) => one.code === code);
		expect(fault?.where).toBe(1);
		expect(text.slice(fault?.from, fault?.to)).toBe(marked);
	});

	it('a misspelt variable is told with the one that was meant', () => {
		const [fault] = checkTemplate('check-in', { subject: null, paragraphs: ['Hello {Costumer},', OUT] });
		expect(fault).toMatchObject({ code: 'unknown-variable', name: 'Costumer', meant: 'customer' });
	});

	test.each([
		['evaluation', ['link', 'optOutLink']],
		['we-fixed-it', ['fixed', 'optOutLink']],
		['check-in', ['optOutLink']],
		['ask-satisfied', ['optOutLink']],
	] as const)('“%s” without its variables is refused, each by name', (kind, names) => {
		const found = checkTemplate(kind, { subject: null, paragraphs: ['Hello.'] });
		expect(found.map(({ code, name }) => [code, name])).toEqual(names.map((name) => ['missing-variable', name]));
	});

	it('a letter of no words, too many paragraphs or too many characters is refused with the limit', () => {
		const { paragraph, paragraphs, subject } = TEMPLATE_LIMITS;
		expect(checkTemplate('closing-question', { subject: null, paragraphs: [] })[0]?.code).toBe('empty');
		const many = { subject: null, paragraphs: Array.from({ length: paragraphs + 1 }, () => 'x') };
		expect(checkTemplate('closing-question', many)[0]).toMatchObject({ code: 'too-many', name: '30' });
		const long = { subject: 'x'.repeat(subject + 1), paragraphs: ['x'.repeat(paragraph + 1)] };
		expect(checkTemplate('closing-question', long)).toMatchObject([
			{ code: 'too-long', where: 'subject', name: '150' },
			{ code: 'too-long', where: 0, name: '2000' },
		]);
	});

	it('a subject holds one line and no link', () => {
		const codes = (subject: string) =>
			checkTemplate('evaluation', { subject, paragraphs: ['{link}', OUT] }).map(({ code }) => code);
		expect(codes('About {subject}, {customer}')).toEqual([]);
		expect(codes('Answer: {link}')).toEqual(['not-here']);
		expect(codes('One\nTwo')).toEqual(['line-break']);
		expect(codes('Fixed: {fixed}')).toEqual(['not-here']);
	});

	it('takes words with signs that only look like markup', () => {
		const paragraphs = ['5 < 6 & 7 > 4 <3 \\{so\\} \\[sic\\] a\\b <jane@shop.example> AT&T', OUT];
		expect(checkTemplate('check-in', { subject: null, paragraphs })).toEqual([]);
	});
});

describe('filling', () => {
	const filled = (text: string, values: Values = {}) =>
		fillParagraph(text, values)
			.map((part) => (typeof part === 'string' ? part : part.link))
			.join('|');
	const LINK = { label: 'here', link: 'https://x.example' };
	const rows: readonly (readonly [text: string, values: Values, written: string])[] = [
		['Hello[ {customer}],', { customer: 'Jane' }, 'Hello Jane,'],
		['Hello[ {customer}],', {}, 'Hello,'],
		['Hello {customer},', {}, 'Hello,'],
		['Hola, {customer}:', {}, 'Hola:'],
		['{customer}, good day', {}, 'good day'],
		['Kind regards\n{agent}\n{mailbox}', { mailbox: 'Shop' }, 'Kind regards|\n|Shop'],
		['One.\nSee {fixed}.\nThree.', {}, 'One.|\n|Three.'],
		['[{askAddress}Where?]', { askAddress: 'yes' }, 'Where?'],
		['[{askAddress}Where?]', {}, ''],
		['\\{agent\\} \\[x\\] \\\\', {}, '{agent} [x] \\'],
		['{customer}', { customer: '{agent}' }, '{agent}'],
		['{unheard-of} and more', {}, ''],
	];
	test.each(rows)('“%s” with %j is “%s”', (text, values, written) => {
		expect(filled(text, values)).toBe(written);
	});

	it('a link stands among the words as one', () => {
		expect(fillParagraph('Stop: {optOutLink}.', { optOutLink: LINK })).toEqual(['Stop: ', LINK, '.']);
		expect(fillParagraph('Stop: {optOutLink}.', {})).toEqual([]);
	});

	it('cannot fail, loses no word outside of brackets and braces, and takes linear time', () => {
		const signs = fc.string({
			unit: fc.constantFrom('{', '}', '[', ']', '\\', '\n', ' ', ',', 'customer', 'x'),
			maxLength: 60,
		});
		fc.assert(
			fc.property(signs, (text) => {
				expect(() => fillParagraph(text, { customer: 'Jane' })).not.toThrow();
				const { nodes } = parseTemplate(text);
				expect(Array.isArray(nodes)).toBe(true);
			}),
		);
		const attack = '{['.repeat(50_000) + ' ,'.repeat(50_000);
		const begun = performance.now();
		fillParagraph(attack, {});
		expect(performance.now() - begun).toBeLessThan(1_000);
	});
});

describe('the question that closes an answer', () => {
	const languages = Object.keys(LANGUAGES) as Language[];

	test.each(languages)('is heard as that question in %s, and as no offer or delivery', (language) => {
		const { paragraphs } = DEFAULT_TEMPLATES[language]['closing-question'];
		const reading = readText({ body: paragraphs.join('\n\n'), subject: '' }, language);
		const acts = saidBy('team', reading.sentences, reading.hits).map(({ act }) => act);
		expect(acts).toContain('satisfied-question');
		expect(acts.filter((act) => act !== 'satisfied-question' && act !== 'question')).toEqual([]);
	});
});

describe('which words are in force', () => {
	const own = { subject: null, paragraphs: ['How is it going?', OUT] };

	it('the team’s newest, named by their version', () => {
		const { template, mark } = templateInForce('check-in', 'it', { version: 3, template: own });
		expect([template, mark]).toEqual([own, 'check-in/it/3']);
	});

	test.each([
		['nothing was saved', null],
		['the team went back to ours', { version: 4, template: null }],
		[
			'a release took away a variable that they use',
			{ version: 4, template: { subject: null, paragraphs: ['{gone}', OUT] } },
		],
	])('ours where %s', (_why, saved) => {
		const { template, mark } = templateInForce('check-in', 'it', saved);
		expect([template, mark]).toEqual([DEFAULT_TEMPLATES.it['check-in'], 'check-in/it/0']);
	});
});
