import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { between } from '../../../addin/console/between.ts';
import { rowsInSight } from '../../../addin/console/board/rows-in-sight.ts';
import { cardBeside, columnBeside } from '../../../addin/console/board/steps.ts';
import { columnsOf } from '../../../shared/board/columns.ts';

describe('selecting from one to another', () => {
	const order = ['a', 'b', 'c', 'd'];

	test.each([
		['b', 'd', ['b', 'c', 'd']],
		['d', 'b', ['b', 'c', 'd']],
		['c', 'c', ['c']],
		['gone', 'c', ['c']],
	])('from %s to %s', (from, to, all) => {
		expect(between(order, from, to)).toEqual(all);
	});
});

test('all that is seen of a list is drawn, and little more', () => {
	const places = fc.record({
		count: fc.integer({ min: 0, max: 5_000 }),
		top: fc.integer({ min: 0, max: 700_000 }),
		height: fc.integer({ min: 0, max: 3_000 }),
	});
	fc.assert(
		fc.property(places, ({ count, top, height }) => {
			const row = 124;
			const { from, to } = rowsInSight({ count, row, top, height });
			expect(from >= 0 && from <= to && to <= count).toBe(true);
			expect(to - from).toBeLessThanOrEqual(height / row + 10);
			const seen = Array.from({ length: count }, (_, place) => place).filter(
				(place) => (place + 1) * row > top && place * row < top + height,
			);
			expect(seen.every((place) => place >= from && place < to)).toBe(true);
		}),
		{ numRuns: 50 },
	);
});

describe('walking on the board', () => {
	const card = (id: string, stage: 'new' | 'resolving') =>
		({
			id,
			number: Number(id),
			customer: '',
			subject: '',
			stage,
			severity: 'S2',
			guard: 'delight',
			assignee: null,
			openedAt: '2026-09-01T08:00:00Z',
			isUnread: false,
			next: null,
		}) as const;
	const columns = columnsOf([card('1', 'new'), card('2', 'new'), card('3', 'resolving')], 'stage', []);

	test.each([
		['1', 'ArrowDown', '2'],
		['2', 'j', '2'],
		['2', 'k', '1'],
		['2', 'Home', '1'],
		['1', 'End', '2'],
		['2', 'ArrowRight', '3'],
		['3', 'ArrowLeft', '1'],
		['3', 'ArrowRight', null],
		['1', 'q', null],
		['gone', 'j', null],
	])('from %s by %s', (from, key, to) => {
		expect(cardBeside(columns, from, key)).toBe(to);
	});

	test('a card that is carried goes over every column, empty or not, and not beyond the last', () => {
		expect(columnBeside(columns, 'stage-new', 'ArrowRight')).toBe('stage-acknowledged');
		expect(columnBeside(columns, 'stage-new', 'ArrowLeft')).toBe('stage-new');
		expect(columnBeside(columns, 'stage-closed', 'ArrowRight')).toBe('stage-closed');
		expect(columnBeside(columns, 'stage-new', 'ArrowDown')).toBe('stage-new');
	});
});
