import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tsqueryOf } from '../../../shared/search/ask.ts';
import { fold, spellingsOf } from '../../../shared/search/fold.ts';
import { documentOf, readContent } from '../../../shared/search/indexed.ts';
import { pageOfFound } from '../../../shared/search/rank.ts';
import { meantBy } from '../../../shared/search/slips.ts';
import { markAll, snippetOf } from '../../../shared/search/snippet.ts';
import { DAY } from '../../../shared/time.ts';

describe('words are compared without accents and capitals', () => {
	it.each([
		['ÉCOLE', 'ecole'],
		['Ёлка', 'елка'],
		['Straße', 'strasse'],
		['devolução', 'devolucao'],
		['œuvre', 'oeuvre'],
	])('%s as %s', (word, folded) => {
		expect(fold(word)).toBe(folded);
	});

	it('German is found with its umlauts, without, and spelt out', () => {
		expect(spellingsOf('Müller')).toEqual(['muller', 'mueller']);
		expect(spellingsOf('Mueller')).toEqual(['mueller', 'muller']);
	});
});

describe('a misspelt word', () => {
	const WORDS = ['parcels', 'parcel', 'partial', 'refund', 'refunded', 'broken', 'cat', 'cart'];
	it.each([
		['parsel', ['parcel', 'parcels']],
		['brokne', ['broken']],
		['refu', ['refund', 'refunded']],
		['cta', []],
	])('%s may mean %j', (typed, meant) => {
		expect(meantBy(typed, WORDS, 3)).toEqual(meant);
	});
});

describe('a document', () => {
	const make = (text: string, weight: 'A' | 'B' = 'B') =>
		documentOf(
			readContent({ number: 7, days: ['2026-03-14'], parts: [{ text, weight, language: 'en' }] }),
			(_, word) => ({
				word: fold(word),
				lexeme: fold(word),
			}),
		);

	it('holds words with their places, and what numbers are', () => {
		const { words } = make('Paid 129,90 € for DE-4711');
		expect(words).toContain("'paid':1B");
		expect(words).toContain("'=129.9':2B");
		expect(words).toContain("'#de4711':5B");
		expect(words).toContain("'!2026-03-14':");
		expect(words).toContain("'#no7':");
	});

	it('has a head of what weighs most alone', () => {
		expect(make('kettle', 'A').head).toContain("'kettle':1A");
		expect(make('kettle', 'B').head).not.toContain('kettle');
	});

	it('stays below what PostgreSQL takes, whatever its length', () => {
		const text = Array.from({ length: 60_000 }, (_, at) => `слово${at}`).join(' ');
		expect(Buffer.byteLength(make(text).words)).toBeLessThan(1_500_000);
	});

	it('quotes what would be a sign to PostgreSQL', () => {
		const term = { text: "o'", words: ["o'\\"], marks: [], isQuoted: false };
		const wanted = { terms: [{ term, lexemes: [["o'\\"]], isSmall: false }], without: [], how: 'all' } as const;
		expect(tsqueryOf(wanted)).toBe(String.raw`(((('o''\\'))))`);
	});

	it('says a phrase without its order so that no document is lost by it', () => {
		const looked = (text: string) => ({
			term: { text, words: text.split(' '), marks: [], isQuoted: true },
			lexemes: text.split(' ').map((word) => [word]),
			isSmall: false,
		});
		const wanted = { terms: [looked('my money')], without: [looked('not yet'), looked('shop')], how: 'all' } as const;
		expect(tsqueryOf(wanted)).toBe("(((('my') <-> ('money')))) & !(((('not') <-> ('yet')))) & !(((('shop'))))");
		expect(tsqueryOf(wanted, 'any')).toBe("(((('my') & ('money')))) & !(((('shop'))))");
	});
});

describe('what is shown of a text', () => {
	const recognised = {
		words: new Map([
			['kettle', 0],
			['leaks', 1],
		]),
		marks: new Map([['=129.9', 2]]),
	};
	const shown = (text: string) => {
		const snippet = snippetOf(text, recognised);
		return snippet?.marks.map(([start, end]) => snippet.text.slice(start, end));
	};

	it('is where most of what was asked for stands together', () => {
		const text = `The kettle came. ${'Nothing else. '.repeat(40)}Then the kettle leaks, for 129,90 euros.`;
		expect(shown(text)).toEqual(['kettle', 'leaks', '129,90']);
		expect(snippetOf(text, recognised)?.text.startsWith('… ')).toBe(true);
	});

	it('is one line', () => {
		expect(snippetOf('My\n\n  kettle\n\tleaks', recognised)?.text).toBe('My kettle leaks');
	});

	it('is nothing where nothing of it stands', () => {
		expect(snippetOf('Something else', recognised)).toBeNull();
	});

	it('is marked where it says what was asked, in any text', () => {
		const word = fc.constantFrom('kettle', 'Leaks', '129.90', 'é', '<b>', ' ', '\n', '😀', '-');
		fc.assert(
			fc.property(fc.array(word, { maxLength: 300 }), (words) => {
				const text = words.join(' ');
				for (const marked of [markAll(text, recognised), snippetOf(text, recognised)]) {
					let last = 0;
					for (const [start, end] of marked?.marks ?? []) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(fold(marked?.text.slice(start, end) ?? '')).toMatch(/^(?:kettle|leaks|129\.90)$/);
						last = end;
					}
				}
			}),
		);
	});
});

describe('the order', () => {
	const NOW = Date.UTC(2026, 8, 16);
	const one = (caseId: string, textRank: number, more: { isOpen?: boolean; days?: number } = {}) => ({
		caseId,
		textRank,
		isOpen: more.isOpen ?? true,
		lastAt: NOW - (more.days ?? 0) * DAY,
	});

	it('is by words first, then open before closed, then new before old', () => {
		const found = [
			one('old', 0.3, { days: 300 }),
			one('closed', 0.3, { isOpen: false }),
			one('new', 0.3),
			one('best', 0.9, { days: 30 }),
		];
		const { page } = pageOfFound(found, { now: NOW, after: null, limit: 10 });
		expect(page.map(({ caseId }) => caseId)).toEqual(['best', 'new', 'closed', 'old']);
	});

	it('pages of any size hold every case once', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 }),
				fc.integer({ min: 1, max: 20 }),
				(ranks, limit) => {
					const found = ranks.map((rank, at) => one(`case-${at}`, rank));
					const seen: string[] = [];
					let after: { score: number; caseId: string } | null = null;
					for (let rest = found.length > 0; rest; ) {
						const turn: ReturnType<typeof pageOfFound> = pageOfFound(found, { now: NOW, after, limit });
						seen.push(...turn.page.map(({ caseId }) => caseId));
						after = turn.page.at(-1) ?? null;
						rest = turn.rest;
					}
					expect(seen.toSorted()).toEqual(found.map(({ caseId }) => caseId).toSorted());
				},
			),
		);
	});
});
