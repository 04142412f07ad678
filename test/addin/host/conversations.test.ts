import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readIn, rememberRead } from '../../../addin/host/conversations.ts';
import { keep } from '../../../addin/identity.ts';

describe('what was read in a conversation', () => {
	beforeEach(() => {
		vi.unstubAllGlobals();
		keep('amends.conversations', null);
	});

	test('is the mail that was read last', () => {
		rememberRead('c1', '<a@b>');
		rememberRead('c2', '<c@d>');
		rememberRead('c1', '<e@f>');
		expect([readIn('c1'), readIn('c2'), readIn('c3'), readIn('')]).toEqual(['<e@f>', '<c@d>', null, null]);
	});

	test('is remembered of the newest fifty', () => {
		for (let each = 0; each < 60; each += 1) rememberRead(`c${each}`, `<${each}@b>`);
		expect([readIn('c59'), readIn('c10'), readIn('c9')]).toEqual(['<59@b>', '<10@b>', null]);
	});

	test.each(['no json', '{"c1":"<a@b>"}', '[["c1"]]', 'null'])('is nothing where %s was kept', (kept) => {
		keep('amends.conversations', kept);
		expect(readIn('c1')).toBeNull();
		rememberRead('c1', '<a@b>');
		expect(readIn('c1')).toBe('<a@b>');
	});
});
