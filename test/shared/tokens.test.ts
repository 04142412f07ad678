import { describe, expect, test } from 'vitest';
import { mayTend, standingOf, tokenActor, tokenOfActor } from '../../shared/tokens/scopes.ts';

const TOKEN = { expiresAt: 100, revokedAt: null, mailboxes: null };

describe('whether a token opens anything', () => {
	test.each([
		['before it runs out', TOKEN, {}, 99, 'open'],
		['once it has run out', TOKEN, {}, 100, 'expired'],
		['one that never runs out', { ...TOKEN, expiresAt: null }, {}, 1e12, 'open'],
		['a revoked one, whatever else holds', { ...TOKEN, revokedAt: 5 }, {}, 10, 'revoked'],
		['one whose maker has left', TOKEN, null, 10, 'orphaned'],
	] as const)('%s: %s', (_, token, maker, now, state) => {
		expect(standingOf(token, maker, now).state).toBe(state);
	});

	test.each([
		[null, undefined, undefined],
		[['a'], undefined, ['a']],
		[null, ['a'], ['a']],
		[['a', 'b'], ['b', 'c'], ['b']],
		[['a'], ['b'], []],
	])('made for %j by somebody who sees %j, it sees %j', (mailboxes, seen, sees) => {
		expect(standingOf({ ...TOKEN, mailboxes }, { mailboxes: seen }, 0)).toEqual({ state: 'open', mailboxes: sees });
	});
});

test.each([
	[null, undefined, true],
	[null, ['a'], false],
	[['a'], ['a', 'b'], true],
	[['a', 'c'], ['a', 'b'], false],
])('what is for %j is tended by who sees %j: %s', (mailboxes, seen, may) => {
	expect(mayTend(mailboxes, { mailboxes: seen })).toBe(may);
});

test('who acts by a token is told apart from people', () => {
	expect(tokenOfActor(tokenActor('shop-1a2b3c'))).toBe('shop-1a2b3c');
	expect(tokenOfActor('ana')).toBeNull();
});
