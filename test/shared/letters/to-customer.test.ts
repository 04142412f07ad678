import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import type { CustomerLetterKind } from '../../../shared/letters/letter-book.ts';
import { DEFAULT_TEMPLATES } from '../../../shared/letters/templates.ts';
import { type LetterFacts, writeToCustomer } from '../../../shared/letters/to-customer.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const KINDS: readonly CustomerLetterKind[] = ['ask-satisfied', 'check-in', 'evaluation', 'we-fixed-it'];
const LINK = 'https://amends.example/e/case1.token';
const OPT_OUT = 'https://amends.example/o/token';

const facts = (different: Partial<LetterFacts> = {}): LetterFacts => ({
	language: 'en',
	customer: 'Jane Doe',
	subject: 'The kettle leaks',
	agent: 'Ana Duarte',
	mailbox: 'Copper Finch',
	link: LINK,
	optOutLink: OPT_OUT,
	wrong: 'The kettle leaked on the first day.',
	fixed: 'All kettles have a new seal since October.',
	...different,
});

const write = (kind: CustomerLetterKind, different: Partial<LetterFacts> = {}) => {
	const all = facts(different);
	return writeToCustomer(DEFAULT_TEMPLATES[all.language][kind], all);
};

describe.each(languages)('our own words in %s', (language) => {
	test.each(KINDS)('“%s” is short, greets, is signed by the agent, and says how to end such mails', (kind) => {
		const letter = write(kind, { language });
		expect(letter.subject).toBe('Re: The kettle leaks');
		expect(letter.text).toMatch(/^[^\n]*Jane Doe/);
		expect(letter.text).toContain('Ana Duarte\nCopper Finch\n\n');
		expect(letter.text).toMatch(/https:\/\/amends\.example\/o\/token\n$/);
		expect(letter.text.length).toBeLessThan(800);
	});

	test.each(KINDS)('“%s” says the same in text and in HTML', (kind) => {
		const { text, html } = write(kind, { language, askAddress: true });
		const words = (all: string) =>
			all
				.replace(/https:\S+/g, '')
				.replace(/\s+/g, ' ')
				.trim();
		expect(words(textOf(html))).toBe(words(text));
	});

	test.each(KINDS)('“%s” leaves no gap where nothing is known', (kind) => {
		const bare = { language, customer: '', agent: '', link: null, optOutLink: null, wrong: '', fixed: '' };
		const { text, html } = write(kind, bare);
		expect(text).not.toMatch(/[{}[\]]|undefined|null| {2}|^[\s,]|\s[,!](\s|$)|,,|\n\n\n|https/);
		expect(text.trim().split('\n\n').length).toBeGreaterThan(2);
		expect(html).not.toMatch(/<p><\/p>|href/);
	});

	it('the five questions stand behind their link, the fix is told with what had gone wrong', () => {
		expect(write('evaluation', { language }).text).toContain(`\n\n${LINK}\n\n`);
		expect(write('we-fixed-it', { language }).text).toMatch(/first day\.\n\n[^\n]+:\nAll kettles/);
	});

	it('the address is asked for only when it is wanted', () => {
		const without = write('check-in', { language }).text;
		const asking = write('check-in', { language, askAddress: true }).text;
		expect(asking.split('\n\n')).toHaveLength(without.split('\n\n').length + 1);
	});
});

it('an answer stays in its conversation: the subject is the customer’s own', () => {
	for (const subject of ['RE: Kettle', 'R: Bollitore', 'AW: Kessel', 'Отв: Чайник']) {
		expect(write('check-in', { subject }).subject).toBe(subject);
	}
	expect(write('check-in', { subject: 'Kettle' }).subject).toBe('Re: Kettle');
});

describe('what comes from outside', () => {
	const evil = 'Eve\r\nBcc: all@shop.example\u2028<img src=https://spy.example/x.png>{agent}[x]\u202egnp';
	const evils = { customer: evil, subject: evil, agent: evil, mailbox: evil, wrong: evil, fixed: evil };

	test.each(KINDS)('is plain words in “%s”: no tag, no header, no variable', (kind) => {
		const { subject, text, html } = write(kind, evils);
		expect(subject).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
		expect(tagsOf(html).names).toEqual(['a', 'body', 'br', 'head', 'html', 'meta', 'p']);
		expect(text).toContain('{agent}[x]');
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', 'https://x"onclick="y', '//x.example'])(
		'“%s” never becomes a link',
		(link) => {
			const { html } = write('evaluation', { link, optOutLink: link });
			expect(html).not.toContain('href');
		},
	);
});

describe('no mail to a customer', () => {
	const text = fc.string({ unit: 'binary', maxLength: 60 });
	const anything = fc.record({
		language: fc.constantFrom(...languages),
		customer: text,
		subject: text,
		agent: text,
		mailbox: text,
		link: fc.option(fc.oneof(text, fc.webUrl())),
		optOutLink: fc.option(fc.oneof(text, fc.webUrl())),
		askAddress: fc.boolean(),
		wrong: text,
		fixed: text,
	});

	it('holds a remote resource, a style that fails in the dark, or a link that is not ours, whatever the data', () => {
		fc.assert(
			fc.property(fc.constantFrom(...KINDS), anything, (kind, given) => {
				const { html } = writeToCustomer(DEFAULT_TEMPLATES[given.language][kind], given);
				const { names, attributes } = tagsOf(html);
				expect(['a', 'body', 'br', 'head', 'html', 'meta', 'p']).toEqual(expect.arrayContaining(names));
				const allowed = ['lang', 'charset', 'name', 'content', 'href'];
				expect(allowed).toEqual(expect.arrayContaining(attributes.map(({ name }) => name)));
				const links = attributes.filter(({ name }) => name === 'href').map(({ value }) => value);
				expect([given.link, given.optOutLink]).toEqual(expect.arrayContaining(links));
			}),
		);
	});

	it('has a subject of more than one line, or nothing to read', () => {
		fc.assert(
			fc.property(fc.constantFrom(...KINDS), anything, (kind, given) => {
				const letter = writeToCustomer(DEFAULT_TEMPLATES[given.language][kind], given);
				expect(letter.subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
				expect(letter.text.trim().length).toBeGreaterThan(100);
			}),
		);
	});
});

it('both colour schemes are declared and no colour is named', () => {
	const { html } = write('evaluation');
	expect(html).toContain('<meta name="color-scheme" content="light dark">');
	expect(html).not.toMatch(/style|color:|bgcolor|background/i);
});

function textOf(html: string): string {
	let text = '';
	const parser = new Parser({
		ontext: (words) => {
			text += words;
		},
	});
	parser.end(html);
	return text.replace(LABELS, '');
}

const LABELS = new RegExp(
	[
		'Answer the five questions|no more such mails',
		'Rispondere alle cinque domande|non ricevere altre mail di questo tipo',
		'Responder às cinco perguntas|não receber mais e-mails deste tipo',
		'Ответить на пять вопросов|отказаться от таких писем',
		'Responder a las cinco preguntas|no recibir más correos de este tipo',
		'Répondre aux cinq questions|ne plus en recevoir',
		'Die fünf Fragen beantworten|keine solchen Mails mehr',
	].join('|'),
	'g',
);

function tagsOf(html: string) {
	const names = new Set<string>();
	const attributes: { readonly name: string; readonly value: string }[] = [];
	const parser = new Parser({
		onopentag: (name, all) => {
			names.add(name);
			attributes.push(...Object.entries(all).map(([key, value]) => ({ name: key, value })));
		},
	});
	parser.end(html);
	return { names: [...names].toSorted(), attributes };
}
