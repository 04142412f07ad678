import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { changedByBoth, changesBetween, rebase } from '../../../shared/assignment/changes.ts';
import { rulesFaults } from '../../../shared/assignment/faults.ts';
import { NO_PROFILE, profileShape } from '../../../shared/assignment/profile.ts';
import { ANY_CASE, type AssignmentRule, assignmentRulesShape, NO_RULES } from '../../../shared/assignment/rules.ts';
import { ROUND, rulesOf, someRule } from './people.ts';

const KNOWN = { people: ['ana', 'marco'], mailboxes: ['support'] };
const rule = (id: string, different: Partial<AssignmentRule> = {}) =>
	someRule(ROUND, { id, name: id.toUpperCase(), when: { ...ANY_CASE, severities: ['S1'] }, ...different });

describe('rules as a whole', () => {
	test.each([
		['twice', [rule('a'), rule('a')], ['rules', 1, 'id']],
		['no-such-person', [rule('a', { way: { kind: 'to', personId: 'bob' } })], ['rules', 0, 'way', 'personId']],
		[
			'no-such-person',
			[rule('a', { way: { kind: 'by-load', among: ['ana', 'bob'], skills: [] } })],
			['rules', 0, 'way', 'among', 1],
		],
		[
			'no-such-mailbox',
			[rule('a', { when: { ...ANY_CASE, mailboxes: ['sales'] } })],
			['rules', 0, 'when', 'mailboxes', 0],
		],
		['never-reached', [rule('a', { when: ANY_CASE }), rule('b')], ['rules', 1, 'when']],
	] as const)('are refused: %s', (code, rules, path) => {
		expect(rulesFaults(rulesOf(rules), KNOWN)).toEqual([expect.objectContaining({ code, path })]);
	});

	it('without a fault are taken', () => {
		expect(rulesFaults(rulesOf([rule('a'), rule('b', { when: ANY_CASE })]), KNOWN)).toEqual([]);
	});

	test.each([
		['a name with a semicolon', { ...rulesOf([rule('a', { name: 'a; b' })]) }],
		['a rule that nobody knows', { ...NO_RULES, more: 1 }],
		['a weight below nothing', { ...NO_RULES, weights: { ...NO_RULES.weights, S1: -1 } }],
		['a choice among nobody', rulesOf([rule('a', { way: { kind: 'by-load', among: [], skills: [] } })])],
		['an address for a domain', rulesOf([rule('a', { when: { ...ANY_CASE, domains: ['jane@customer.example'] } })])],
	])('%s does not pass', (_, rules) => {
		expect(assignmentRulesShape.safeParse(rules).success).toBe(false);
	});
});

describe('working hours of one’s own', () => {
	const closed = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
	test.each([
		['no hour in the whole week', closed],
		['an end before its beginning', { ...closed, 1: [{ from: '18:00', to: '09:00' }] }],
		[
			'parts that overlap',
			{
				...closed,
				1: [
					{ from: '09:00', to: '12:00' },
					{ from: '11:00', to: '13:00' },
				],
			},
		],
		['no time of day', { ...closed, 1: [{ from: '9', to: '25:00' }] }],
	])('%s does not pass', (_, hours) => {
		expect(profileShape.safeParse({ ...NO_PROFILE, hours }).success).toBe(false);
	});
	it('until midnight does', () => {
		const hours = { ...closed, 7: [{ from: '18:00', to: '24:00' }] };
		expect(profileShape.safeParse({ ...NO_PROFILE, hours }).success).toBe(true);
	});
});

describe('two leads at once', () => {
	const base = rulesOf([rule('a'), rule('b'), rule('c')]);

	it('what changed is told by rule, order and setting', () => {
		const after = rulesOf([rule('c'), rule('a', { name: 'New name' }), rule('d')], {
			weights: { ...NO_RULES.weights, S4: 10 },
		});
		expect(changesBetween(base, after)).toEqual({
			rules: [
				{ id: 'a', name: 'New name', kind: 'changed' },
				{ id: 'd', name: 'D', kind: 'added' },
				{ id: 'b', name: 'B', kind: 'removed' },
			],
			isReordered: true,
			settings: ['weights'],
		});
		expect(changesBetween(base, JSON.parse(JSON.stringify(base)))).toEqual({
			rules: [],
			isReordered: false,
			settings: [],
		});
	});

	it('neither loses anything where they changed different things', () => {
		const mine = rulesOf([rule('a', { name: 'Mine' }), rule('b'), rule('c'), rule('e')]);
		const theirs = rulesOf([rule('c'), rule('x'), rule('a')], { outOfHours: { ...NO_RULES.outOfHours, S1: 'lead' } });
		const both = rebase(base, mine, theirs);
		expect(both.rules.map(({ id, name }) => `${id} ${name}`)).toEqual(['c C', 'e E', 'x X', 'a Mine']);
		expect(both.outOfHours.S1).toBe('lead');
	});

	it('what both changed is told, and nothing else', () => {
		const mine = rulesOf([rule('a', { name: 'Mine' }), rule('c'), rule('e')]);
		const theirs = rulesOf([rule('a', { name: 'Theirs' }), rule('b', { name: 'New name' }), rule('c'), rule('x')]);
		expect([...changedByBoth(base, mine, theirs)]).toEqual(['a', 'b']);
		expect([...changedByBoth(base, base, theirs)]).toEqual([]);
	});

	test.each([
		[
			'mine stands where both changed one rule',
			[rule('a', { name: 'Mine' })],
			[rule('a', { name: 'Theirs' })],
			['Mine'],
		],
		['what they removed and I changed stays', [rule('a', { name: 'Mine' })], [], ['Mine']],
		['what I removed and they changed stays', [], [rule('a', { name: 'Theirs' })], ['Theirs']],
		['what I removed and they left alone goes', [], [rule('a')], []],
	])('%s', (_, mine, theirs, names) => {
		expect(rebase(rulesOf([rule('a')]), rulesOf(mine), rulesOf(theirs)).rules.map(({ name }) => name)).toEqual(names);
	});

	it('putting nothing onto theirs is theirs, and mine onto nothing is mine', () => {
		const some = fc
			.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
			.map((ids) => rulesOf(ids.map((id) => rule(id))));
		fc.assert(
			fc.property(some, some, some, (one, other, third) => {
				expect(rebase(one, one, other)).toEqual(other);
				expect(
					rebase(one, other, one)
						.rules.map(({ id }) => id)
						.sort(),
				).toEqual(other.rules.map(({ id }) => id).sort());
				const ids = rebase(one, other, third).rules.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});
});
