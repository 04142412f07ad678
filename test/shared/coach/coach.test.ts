import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CoachContext, coach, type Finding } from '../../../shared/coach/coach.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { EXAMPLES } from './examples/languages.ts';

const rulesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule }) => rule);
const quotesOf = (findings: readonly Finding[]): readonly string[] =>
	findings.flatMap((finding) => (finding.kind === 'avoid' ? [finding.quote] : []));

const EN_NEW: CoachContext = { stage: 'new', language: 'en' };
const GOOD = 'I am sorry that the kettle arrived broken. I am on it and will write by Friday.';

describe('a finding', () => {
	it.each<[string, CoachContext, readonly string[]]>([
		['Well, there is nothing we can do. Calm down.', EN_NEW, ['nothing we can do', 'Calm down']],
		[
			'😀 Well… we have looked at all of this with care, so please “calm\r\ndown”, and wait!',
			EN_NEW,
			['😀', 'calm\r\ndown'],
		],
		['Das müssen Sie übersehen haben.', { stage: 'new', language: 'de' }, ['müssen Sie übersehen haben']],
		['C’est la politique de la maison.', { stage: 'new', language: 'fr' }, ['la politique de la maison']],
		['Успокои\u0306тесь.', { stage: 'new', language: 'ru' }, ['Успокои\u0306тесь']],
	])('in %j points at the words', (draft, context, quotes) => {
		const findings = coach(draft, context);
		expect(quotesOf(findings)).toEqual(quotes);
		for (const finding of findings) {
			if (finding.kind === 'avoid') expect(draft.slice(finding.start, finding.end)).toBe(finding.quote);
		}
	});

	it('that lies inside a longer one is not told', () => {
		expect(rulesOf(coach('Per our return policy.', EN_NEW))).toEqual(['excuse-policy']);
	});

	it.each<[Language, string]>([
		['en', 'This is not your fault.'],
		['it', 'Non è colpa Sua.'],
		['pt', 'Não é culpa sua.'],
		['ru', 'Это не ваша вина.'],
		['es', 'No es culpa suya.'],
		['fr', 'Ce n’est pas votre faute.'],
		['de', 'Das ist nicht Ihre Schuld.'],
	])('is none in %s where the words are denied: %s', (language, draft) => {
		expect(coach(draft, { stage: 'new', language })).toEqual([]);
	});

	it('far down in a long paragraph still points at the words', () => {
		const draft = `${'I am still looking into this with great care '.repeat(600)}and you should calm down.`;
		expect(quotesOf(coach(draft, EN_NEW))).toEqual(['calm down']);
	});
});

describe('not judged', () => {
	const tails: readonly [string, string][] = [
		['quoted lines', '\n\n> Calm down.\n> There is nothing we can do.'],
		['a history', '\n\nOn Mon, 23 Nov 2026 at 10:12, Jane <jane@customer.example> wrote:\nCalm down!'],
		['a history of Outlook', '\r\n\r\nFrom: Jane <j@customer.example>\r\nSent: Monday\r\nTo: us\r\n\r\nCalm down!'],
		['a signature', '\n\n-- \nAna Duarte\nNothing we can do, Ltd. 😀'],
		['small print', '\n\nThis e-mail is confidential. There is nothing we can do about it, calm down.'],
	];
	it.each(tails)('is %s', (_, tail) => {
		expect(coach(GOOD + tail, EN_NEW)).toEqual([]);
	});

	it('is what stands quoted between the answers', () => {
		const draft = '> Calm down, you said.\nI am sorry for that.\n> Nothing we can do?\nCalm down, please.\n> Bye';
		const [finding, ...others] = coach(draft, EN_NEW).filter(({ kind }) => kind === 'avoid');
		expect(others).toEqual([]);
		expect(finding).toMatchObject({ quote: 'Calm down', start: draft.lastIndexOf('Calm down') });
	});
});

describe('missing is', () => {
	const missing = (draft: string, stage: Stage, more: Partial<CoachContext> = {}): readonly string[] =>
		rulesOf(coach(draft, { stage, language: 'en', ...more }).filter(({ kind }) => kind === 'missing'));

	it.each<[string, Stage, readonly string[]]>([
		[GOOD, 'new', []],
		['I see that the kettle arrived broken. When did you buy it? I am sorry.', 'new', ['apology-first']],
		['I see that the kettle arrived broken and I am on it today.', 'new', ['apology-first']],
		['I see that the kettle arrived broken and I am on it today.', 'acknowledged', []],
		['I see it arrived broken. What did you hear before it broke?', 'new', ['apology-first']],
		['I see it arrived broken. What did you hear before it broke?', 'acknowledged', []],
		['We are sorry that the kettle arrived broken. The department is on it.', 'new', ['own-voice']],
		['I am sorry for all of this and will write to you by Friday.', 'new', ['failure-named']],
		['I think I understand now how it was for you, thank you.', 'understanding', ['next-step']],
		['I think I understand now, and on Friday you have my answer.', 'understanding', []],
		['I have sent you a new kettle, and it is a good one.', 'resolved', ['all-well']],
		['I have sent you a new kettle. Does it work as it should?', 'resolved', []],
	])('in %j at %s: %j', (draft, stage, rules) => {
		expect(missing(draft, stage)).toEqual(rules);
	});

	it('an apology also where it is none', () => {
		expect(missing('I see the kettle broke. We are sorry if you feel let down by this.', 'new')).toEqual([
			'apology-first',
		]);
	});

	it('no failure that the customer’s own words name', () => {
		const draft = 'I am sorry about the teatowels and will write to you by Friday.';
		expect(missing(draft, 'new')).toEqual(['failure-named']);
		expect(missing(draft, 'new', { failure: 'The teatowel is yellow' })).toEqual([]);
	});

	it('nothing while a draft has only begun', () => {
		expect(coach('', EN_NEW)).toEqual([]);
		expect(coach('Dear Jane,', EN_NEW)).toEqual([]);
	});
});

describe('depending on the case', () => {
	it('a number is asked for again only when the customer gave it', () => {
		const draft = 'What is your order number?';
		expect(rulesOf(coach(draft, EN_NEW))).toEqual([]);
		expect(rulesOf(coach(draft, { ...EN_NEW, known: ['order-number'] }))).toEqual(['ask-order-number']);
	});

	it('praise is asked for after it is resolved, and never after a grave failure', () => {
		const draft = 'Would you leave us a review?';
		expect(rulesOf(coach(draft, { stage: 'resolving', language: 'en' }))).toEqual(['ask-review']);
		expect(rulesOf(coach(draft, { stage: 'resolved', language: 'en', guard: 'delight' }))).toEqual([]);
		expect(rulesOf(coach(draft, { stage: 'resolved', language: 'en', guard: 'repair' }))).toEqual(['ask-review']);
	});

	it('a gift is one thing more, but not after a grave failure', () => {
		const draft = 'Here is a voucher for you.';
		expect(rulesOf(coach(draft, { stage: 'resolving', language: 'en', guard: 'recover' }))).toEqual([]);
		expect(rulesOf(coach(draft, { stage: 'resolving', language: 'en', guard: 'repair' }))).toEqual(['gift']);
	});
});

describe('any text', () => {
	const language = fc.constantFrom(...(Object.keys(LANGUAGES) as Language[]));
	const stage = fc.constantFrom(...(Object.keys(STAGES) as Stage[]));
	const sentence = language.chain((of) =>
		fc.constantFrom(...Object.values(EXAMPLES[of]).flatMap(({ yes, no }) => [...yes, no])),
	);
	const separator = fc.constantFrom(
		' ',
		'\n',
		'\r\n',
		'\r',
		'\n\n',
		'\n> ',
		'\r\n> ',
		'\n-- \n',
		'😀',
		'\u00a0? ',
		'{day}',
	);
	const draft = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.string({ unit: 'grapheme', maxLength: 300 }),
		fc.array(fc.tuple(sentence, separator), { maxLength: 12 }).map((parts) => parts.flat().join('')),
	);

	test('gives findings in order that lie inside it, quote it and do not overlap', () => {
		fc.assert(
			fc.property(draft, language, stage, (text, of, at) => {
				let last = 0;
				for (const finding of coach(text, { stage: at, language: of, guard: 'repair', known: ['photo'] })) {
					if (finding.kind === 'missing') {
						last = Number.POSITIVE_INFINITY;
						continue;
					}
					expect(finding.start).toBeGreaterThanOrEqual(last);
					expect(finding.end).toBeGreaterThan(finding.start);
					expect(finding.end).toBeLessThanOrEqual(text.length);
					expect(text.slice(finding.start, finding.end)).toBe(finding.quote);
					last = finding.end;
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('is judged as it is with a quoted tail', () => {
		const tail = '\n\nOn Mon, 23 Nov 2026 at 10:12, Jane <jane@customer.example> wrote:\n> Calm down?\n> {day} 😀';
		fc.assert(
			fc.property(draft, language, stage, (text, of, at) => {
				const context: CoachContext = { stage: at, language: of };
				expect(coach(text + tail, context)).toEqual(coach(text, context));
			}),
			{ numRuns: 400 },
		);
	});

	test.each([
		['one letter', 'a'.repeat(2_000_000)],
		['unfinished phrases', 'as soon as '.repeat(100_000)],
		['apologies', 'sorry but '.repeat(100_000)],
		['smileys', '😀'.repeat(200_000)],
		['quote marks', '>'.repeat(500_000)],
		['line ends', '\r\n'.repeat(300_000)],
		['braces', '{'.repeat(500_000)],
	])('as long as a wall of %s is read to its limit', (_, text) => {
		expect(() => coach(text, EN_NEW)).not.toThrow();
	});
});
