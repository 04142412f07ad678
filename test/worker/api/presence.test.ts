import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { createPresence, type Presence } from '../../../worker/api/presence.ts';

describe('who is at a case', () => {
	let now = 0;
	let presence: Presence;

	beforeEach(() => {
		now = 1_000_000;
		presence = createPresence(() => now);
	});

	test('is told to the others and not to oneself', () => {
		expect(presence.meet('c1', 'ana', 'reading')).toEqual([]);
		expect(presence.meet('c1', 'marco', 'answering')).toEqual([{ personId: 'ana', doing: 'reading' }]);
		expect(presence.meet('c1', 'ana', 'reading')).toEqual([{ personId: 'marco', doing: 'answering' }]);
		expect(presence.meet('c2', 'irina', 'reading')).toEqual([]);
	});

	test('names those who answer first', () => {
		presence.meet('c1', 'ana', 'reading');
		presence.meet('c1', 'marco', 'answering');
		expect(presence.meet('c1', 'irina', 'reading').map(({ personId }) => personId)).toEqual(['marco', 'ana']);
	});

	test('ends with a goodbye, or without one after a while', () => {
		presence.meet('c1', 'ana', 'reading');
		presence.meet('c1', 'marco', 'answering');
		presence.meet('c1', 'ana', null);
		expect(presence.meet('c1', 'irina', 'reading')).toEqual([{ personId: 'marco', doing: 'answering' }]);
		now += MINUTE;
		expect(presence.meet('c1', 'ana', 'reading')).toEqual([]);
	});

	test('lasts as long as somebody says so', () => {
		for (let times = 0; times < 10; times += 1) {
			presence.meet('c1', 'ana', 'answering');
			now += 20 * SECOND;
		}
		expect(presence.meet('c1', 'marco', 'reading')).toEqual([{ personId: 'ana', doing: 'answering' }]);
	});

	test('is kept of a thousand at most', () => {
		for (let times = 0; times < 5_000; times += 1) presence.meet(`c${times}`, 'ana', 'reading');
		presence.meet('c4999', 'marco', 'reading');
		expect(presence.meet('c4999', 'irina', null)).toEqual([]);
	});
});
