import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STARTERS } from '../../../shared/causes/starter.ts';
import { starterName } from '../../../shared/causes/starter-names.ts';
import { tallyCauses } from '../../../shared/causes/tally.ts';
import {
	branchOf,
	type Cause,
	checkAdd,
	checkMove,
	checkRename,
	DEEPEST,
	inReadingOrder,
	nameOfCause,
	pathOf,
	type TreeFault,
} from '../../../shared/causes/tree.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { DAY } from '../../../shared/time.ts';

const NOW = Date.UTC(2026, 8, 16);
const cause = (id: string, parent: string | null, more: Partial<Cause> = {}): Cause => ({
	id,
	parent,
	name: id,
	archivedAt: null,
	...more,
});
const CHAIN = ['a', 'b', 'c', 'd', 'e'].map((id, at, all) => cause(id, all[at - 1] ?? null));
const TREE = [
	...CHAIN,
	cause('x', null),
	cause('y', 'x'),
	cause('old', null, { archivedAt: NOW }),
	cause('in-old', 'old'),
];

describe('a change of the tree', () => {
	test.each<[string, TreeFault | null, TreeFault | null]>([
		['a sixth level is too deep', checkAdd(TREE, { parent: 'e', name: 'f' }), 'too-deep'],
		['a fifth is not', checkAdd(TREE, { parent: 'd', name: 'f' }), null],
		['nothing hangs below what is not there', checkAdd(TREE, { parent: 'z', name: 'f' }), 'parent-unknown'],
		['nothing new hangs below what was archived', checkAdd(TREE, { parent: 'in-old', name: 'f' }), 'parent-archived'],
		['two side by side have two names', checkAdd(TREE, { parent: 'x', name: ' Y ' }), 'same-name'],
		['one below itself is a circle', checkMove(TREE, 'a', 'a'), 'cycle'],
		['one below its own child is a circle', checkMove(TREE, 'a', 'c'), 'cycle'],
		['what is moved takes its depth with it', checkMove(TREE, 'c', 'y'), null],
		['and may become too deep by it', checkMove(TREE, 'x', 'd'), 'too-deep'],
		['what is not there cannot be moved', checkMove(TREE, 'z', null), 'unknown'],
		['its own name is no other one’s', checkRename(TREE, 'y', 'Y'), null],
		['a taken name is', checkRename(TREE, 'x', 'A'), 'same-name'],
	])('%s', (_, found, expected) => {
		expect(found).toBe(expected);
	});

	test('no order of moves that are let pass makes a circle or more than five levels', () => {
		const id = fc.constantFrom(...TREE.map((one) => one.id));
		fc.assert(
			fc.property(fc.array(fc.tuple(id, fc.option(id, { nil: null })), { maxLength: 40 }), (moves) => {
				let tree: readonly Cause[] = TREE;
				for (const [moved, parent] of moves) {
					if (checkMove(tree, moved, parent) === null)
						tree = tree.map((one) => (one.id === moved ? { ...one, parent } : one));
				}
				expect(inReadingOrder(tree, 'en')).toHaveLength(TREE.length);
				expect(Math.max(...tree.map((one) => pathOf(tree, one.id).length))).toBeLessThanOrEqual(DEEPEST);
			}),
		);
	});
});

describe('the tree that a team begins with', () => {
	const planted = Object.entries(STARTERS).map(([id, parent]) => cause(id, parent, { name: null }));

	test('has a name of its own in every language at every place, and keeps its own rules', () => {
		for (const { id, parent } of planted) {
			for (const language of Object.keys(LANGUAGES) as Language[]) expect(starterName(id, language)).toBeTruthy();
			expect(parent === null || planted.some((one) => one.id === parent)).toBe(true);
			expect(checkMove(planted, id, parent)).toBeNull();
		}
	});

	test('is named in the reader’s language until the team names it', () => {
		expect(nameOfCause({ id: 'delivery', name: null }, 'de')).toBe('Lieferung');
		expect(nameOfCause({ id: 'delivery', name: 'Versand' }, 'en')).toBe('Versand');
		expect(branchOf(planted, 'delivery').length).toBe(5);
	});
});

test('a cause counts what hangs below it, once, and what is older not at all', () => {
	const hurt = (causeId: string, days: number, avoidable = false) => ({
		causeId,
		openedAt: NOW - days * DAY,
		avoidable,
	});
	const cases = [hurt('c', 1, true), hurt('b', 100), hurt('b', 181), hurt('y', 3)];
	const counts = tallyCauses(TREE, cases, NOW).map(({ cause: { id }, days30, days180 }) => [id, days30, days180]);
	expect(counts.slice(0, 4)).toEqual([
		['a', { cases: 1, avoidable: 1 }, { cases: 2, avoidable: 1 }],
		['b', { cases: 1, avoidable: 1 }, { cases: 2, avoidable: 1 }],
		['c', { cases: 1, avoidable: 1 }, { cases: 1, avoidable: 1 }],
		['d', { cases: 0, avoidable: 0 }, { cases: 0, avoidable: 0 }],
	]);
});
