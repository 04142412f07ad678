import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { BulkAct, BulkResult } from '../../../shared/api/bulk.ts';
import { asSeen } from '../../../shared/board/as-seen.ts';
import { columnsOf, isLate, keyOf, lateAmong, type Place } from '../../../shared/board/columns.ts';
import { type Drop, dropOn } from '../../../shared/board/drop.ts';
import { mergeCards } from '../../../shared/board/merge.ts';
import { takeBack } from '../../../shared/board/take-back.ts';
import { planWall } from '../../../shared/board/wall.ts';
import { NO_FILTER, readFilter, writeFilter } from '../../../shared/case-filter.ts';
import type { Stage } from '../../../shared/stage.ts';

const NOW = Date.parse('2026-09-16T08:00:00Z');

const cardOf = (id: string, rest: Partial<BoardCard> = {}): BoardCard => ({
	id,
	number: 1,
	customer: 'Nora Quist',
	subject: 'The kettle leaks',
	stage: 'new',
	severity: 'S2',
	guard: 'delight',
	assignee: null,
	openedAt: '2026-09-01T08:00:00Z',
	isUnread: false,
	next: null,
	...rest,
});

const due = (hours: number): BoardCard['next'] => ({
	kind: 'resolve',
	dueAt: new Date(NOW + hours * 3_600_000).toISOString(),
});

describe('the columns', () => {
	const idsIn = (cards: readonly BoardCard[], by: 'stage' | 'assignee', team: readonly string[] = []) =>
		Object.fromEntries(
			columnsOf(cards, by, team)
				.filter((column) => column.cards.length > 0)
				.map((column) => [column.key, column.cards.map(({ id }) => id)]),
		);

	test('what is late comes first, then what is due, then the graver, then the older', () => {
		const cards = [
			cardOf('old', { number: 3 }),
			cardOf('older', { number: 2 }),
			cardOf('grave', { number: 9, severity: 'S4' }),
			cardOf('soon', { next: due(1) }),
			cardOf('late', { next: due(-1) }),
			cardOf('later', { next: due(-2), severity: 'S1' }),
		];
		expect(idsIn(cards, 'stage')).toEqual({ 'stage-new': ['later', 'late', 'soon', 'grave', 'older', 'old'] });
		expect(lateAmong(cards, NOW)).toBe(2);
		expect(cards.map((card) => isLate(card, NOW))).toEqual([false, false, false, false, true, true]);
	});

	test('by stage there are all six, in the order of recovery', () => {
		expect(columnsOf([], 'stage', ['ana']).map(({ key }) => key)).toEqual([
			'stage-new',
			'stage-acknowledged',
			'stage-understanding',
			'stage-resolving',
			'stage-resolved',
			'stage-closed',
		]);
	});

	test('by person nobody leads, the team follows, and who left is there as long as they have cases', () => {
		const cards = [
			cardOf('a', { assignee: 'gone' }),
			cardOf('b', { assignee: 'marco' }),
			cardOf('c', { assignee: 'marco', stage: 'closed' }),
			cardOf('d', { assignee: 'left', stage: 'closed' }),
		];
		expect(columnsOf(cards, 'assignee', ['ana', 'marco']).map(({ key }) => key)).toEqual([
			'person-',
			'person-ana',
			'person-marco',
			'person-gone',
		]);
		expect(idsIn(cards, 'assignee', ['ana', 'marco'])).toEqual({ 'person-marco': ['b'], 'person-gone': ['a'] });
	});

	test('no two places have one key', () => {
		const places: readonly Place[] = [
			{ by: 'stage', stage: 'new' },
			{ by: 'assignee', assignee: 'new' },
			{ by: 'assignee', assignee: null },
		];
		expect(new Set(places.map(keyOf)).size).toBe(3);
	});
});

describe('a dropped card', () => {
	const onStage = (from: Stage, to: Stage): Drop =>
		dropOn({ stage: from, assignee: 'ana' }, { by: 'stage', stage: to });

	test.each<[Stage, Stage, Drop]>([
		['new', 'new', { kind: 'nothing' }],
		['new', 'resolving', { kind: 'move', stage: 'resolving' }],
		['resolving', 'resolved', { kind: 'ask', form: 'resolve' }],
		['new', 'closed', { kind: 'ask', form: 'close' }],
		['resolved', 'closed', { kind: 'ask', form: 'close' }],
		['resolving', 'new', { kind: 'ask', form: 'back', stage: 'new' }],
		['closed', 'resolved', { kind: 'ask', form: 'back', stage: 'resolved' }],
	])('from %s on %s', (from, to, drop) => {
		expect(onStage(from, to)).toEqual(drop);
	});

	test('on a person it is given, on its own person nothing happens', () => {
		const card = { stage: 'new', assignee: 'ana' } as const;
		expect(dropOn(card, { by: 'assignee', assignee: null })).toEqual({ kind: 'assign', assignee: null });
		expect(dropOn(card, { by: 'assignee', assignee: 'ana' })).toEqual({ kind: 'nothing' });
	});
});

test('a board with a few cases anew is what the whole answer would be, and the others stay the same objects', () => {
	const board = { items: [cardOf('a'), cardOf('b'), cardOf('c')], total: 5 };
	const fresh = [cardOf('b', { stage: 'resolving' }), cardOf('d')];
	const merged = mergeCards(board, ['a', 'b', 'd'], fresh);
	expect(merged.items.map(({ id, stage }) => [id, stage])).toEqual([
		['c', 'new'],
		['b', 'resolving'],
		['d', 'new'],
	]);
	expect(merged.items[0]).toBe(board.items[2]);
	expect(merged.total).toBe(5);
});

describe('taking an act on many back', () => {
	const result = (id: string, before: string | null, outcome: BulkResult['outcome'] = 'done'): BulkResult => ({
		id,
		number: 1,
		outcome,
		before,
		because: null,
	});

	test.each<[string, BulkAct, readonly BulkResult[], ReturnType<typeof takeBack>]>([
		[
			'each goes to whom it came from, but for what somebody else has taken since',
			{ kind: 'assign', assignee: 'ana' },
			[result('a', 'marco'), result('b', null), result('c', 'marco'), result('d', null, 'refused')],
			[
				{ ids: ['a', 'c'], act: { kind: 'assign', assignee: 'marco', expected: 'ana' } },
				{ ids: ['b'], act: { kind: 'assign', assignee: null, expected: 'ana' } },
			],
		],
		[
			'a move goes back',
			{ kind: 'stage', stage: 'resolving', isUndo: false },
			[result('a', 'new'), result('b', 'resolving', 'unchanged')],
			[{ ids: ['a'], act: { kind: 'stage', stage: 'new', isUndo: true } }],
		],
		[
			'a severity is what it was',
			{ kind: 'severity', severity: 'S4' },
			[result('a', 'S1')],
			[{ ids: ['a'], act: { kind: 'severity', severity: 'S1' } }],
		],
		[
			'what was no complaint is one again',
			{ kind: 'not-a-complaint', undo: false },
			[result('a', null)],
			[{ ids: ['a'], act: { kind: 'not-a-complaint', undo: true } }],
		],
		['where nothing was done there is nothing to take back', { kind: 'severity', severity: 'S4' }, [], []],
	])('%s', (_, act, results, back) => {
		expect(takeBack(act, results)).toEqual(back);
	});
});

describe('an act on many as they are seen', () => {
	const holders: Readonly<Record<string, string | null>> = { a: 'marco', b: null, c: 'marco' };
	const holderOf = (id: string) => holders[id];

	test('what is given to somebody is given away from whoever is seen to have it', () => {
		expect(asSeen({ ids: ['a', 'b', 'c', 'unseen'], act: { kind: 'assign', assignee: 'ana' } }, holderOf)).toEqual([
			{ ids: ['a', 'c'], act: { kind: 'assign', assignee: 'ana', expected: 'marco' } },
			{ ids: ['b'], act: { kind: 'assign', assignee: 'ana', expected: null } },
			{ ids: ['unseen'], act: { kind: 'assign', assignee: 'ana' } },
		]);
	});

	test.each<BulkAct>([
		{ kind: 'severity', severity: 'S4' },
		{ kind: 'assign', assignee: 'ana', expected: null },
	])('what is no matter of who has it, and what says so already, goes out as it is', (act) => {
		expect(asSeen({ ids: ['a', 'b'], act }, holderOf)).toEqual([{ ids: ['a', 'b'], act }]);
	});
});

test('a wall never needs scrolling, whatever the screen and the team', () => {
	const sizes = fc.record({
		width: fc.integer({ min: 200, max: 8_000 }),
		height: fc.integer({ min: 120, max: 5_000 }),
		columns: fc.integer({ min: 0, max: 200 }),
		em: fc.integer({ min: 10, max: 60 }),
	});
	fc.assert(
		fc.property(sizes, ({ width, height, columns, em }) => {
			const room = { width, height, columns, head: 2.6 * em, card: 3.5 * em, narrowest: 13 * em };
			const { across, rows, shown, cards } = planWall(room);
			expect(rows * (room.head + cards * room.card)).toBeLessThanOrEqual(Math.max(height, room.head) + 0.001);
			expect(across === 1 || width / across >= room.narrowest).toBe(true);
			expect(shown).toBeLessThanOrEqual(columns);
			expect(shown === columns || (rows + 1) * room.head > height).toBe(true);
			expect(shown).toBeLessThanOrEqual(across * rows);
		}),
	);
});

describe('a filter in an address', () => {
	const words = fc.record({
		stage: fc.subarray(['new', 'resolving', 'closed'] as const),
		severity: fc.subarray(['S1', 'S4'] as const),
		assignee: fc.constantFrom(null, 'me', 'none', 'ana,marco'),
		mailbox: fc.subarray(['shop', 'support']),
		signal: fc.subarray(['safety', 'money'] as const),
		guard: fc.subarray(['repair', 'delight'] as const),
		language: fc.subarray(['en', 'ru'] as const),
		isOverdue: fc.boolean(),
		q: fc.string(),
	});

	test('leads back to itself', () => {
		fc.assert(
			fc.property(words, (filter) => {
				const search = new URLSearchParams(writeFilter(filter));
				expect(readFilter((name) => search.get(name))).toEqual(filter);
			}),
		);
	});

	test('that says nothing narrows nothing', () => {
		expect(writeFilter(NO_FILTER)).toEqual({});
		expect(readFilter(() => null)).toEqual(NO_FILTER);
	});
});
