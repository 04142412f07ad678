import { describe, expect, test } from 'vitest';
import { STARTERS_API } from '../../../shared/api/starters.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { countEndings, recoveredShare } from '../../../shared/starters/endings.ts';
import { findStarters } from '../../../shared/starters/find.ts';
import { findShipped, shippedStarters } from '../../../shared/starters/shipped.ts';
import { mayChangeStarter, maySeeStarter, tidyWords, unknownVariables } from '../../../shared/starters/starter.ts';

const ana = { id: 'ana', role: 'agent' } as const;
const irina = { id: 'irina', role: 'lead' } as const;

describe('a beginning', () => {
	test('is its writer’s; leads change what is shared, and read nothing that is not', () => {
		const own = { owner: 'ana', isShared: false };
		const shared = { owner: 'ana', isShared: true };
		expect([maySeeStarter(own, ana), mayChangeStarter(own, ana)]).toEqual([true, true]);
		expect([maySeeStarter(own, irina), mayChangeStarter(own, irina)]).toEqual([false, false]);
		expect([maySeeStarter(shared, irina), mayChangeStarter(shared, irina)]).toEqual([true, true]);
		expect(mayChangeStarter(shared, { id: 'marco', role: 'agent' })).toBe(false);
		expect(mayChangeStarter({ owner: null, isShared: true }, { id: 'root', role: 'admin' })).toBe(false);
	});

	test('has one kind of line end, no blanks at the ends of lines, one empty line between paragraphs', () => {
		expect(tidyWords('  Dear you, \r\n\r\n\r\n\rI am sorry.\t\n')).toBe('Dear you,\n\nI am sorry.');
	});

	test('names what stands in braces and is no variable, once, with what was meant', () => {
		expect(unknownVariables('{customer} {costumer} {costumer} {order total} {}')).toEqual([
			{ name: 'costumer', meant: 'customer' },
			{ name: 'order total', meant: null },
		]);
	});
});

describe('those that Amends brings', () => {
	test.each(Object.keys(LANGUAGES) as Language[])(
		'have titles, known variables and ids that are found again: %s',
		(language) => {
			const all = shippedStarters(language);
			expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
			for (const one of all) {
				expect(one.title).toMatch(/^\p{Lu}[^{}]{8,}$/u);
				expect(unknownVariables(one.words)).toEqual([]);
				expect(findShipped(one.id)).toEqual(one);
				expect(STARTERS_API.starterAdd.body.safeParse(one).success).toBe(true);
			}
		},
	);

	test.each(['amends', 'amends.xx.new.1', 'amends.en.new.99', '', 'amends.__proto__.new.1', '0af3'])(
		'are not found under %j',
		(id) => expect(findShipped(id)).toBeNull(),
	);
});

describe('looking for one', () => {
	const all = [
		{ id: 'a', stage: 'resolving', title: 'Ersatz für Müller', words: 'Wir schicken Ersatz.' },
		{ id: 'b', stage: 'new', title: 'Entschuldigung', words: 'Es tut uns leid; Ersatz folgt.' },
		{ id: 'c', stage: 'new', title: 'Ersatz sofort', words: 'Heute noch.' },
	] as const;
	const found = (typed: string) => findStarters(all, { typed, stage: 'new' }).map(({ id }) => id);

	test('without a word shows those of the stage', () => expect(found('  ')).toEqual(['b', 'c']));
	test('finds the beginnings of words, titles first, then the stage', () =>
		expect(found('ersa')).toEqual(['c', 'a', 'b']));
	test('minds neither accents nor order, and wants all words', () => {
		expect(found('MULLER ersatz')).toEqual(['a']);
		expect(found('ersatz kettle')).toEqual([]);
	});
});

describe('how cases ended', () => {
	test('counts those that are open apart', () => {
		const endings = countEndings([
			{ outcome: null, count: 3 },
			{ outcome: 'recovered', count: 2 },
		]);
		expect(endings).toEqual({ open: 3, recovered: 2, lost: 0, withdrawn: 0 });
	});

	test('says no share before five have ended', () => {
		expect(recoveredShare({ open: 90, recovered: 4, lost: 0, withdrawn: 0 })).toBeNull();
		expect(recoveredShare({ open: 0, recovered: 4, lost: 1, withdrawn: 0 })).toBe(0.8);
	});
});
