import { expect, test } from 'vitest';
import { inTurn } from '../../../addin/host/in-turn.ts';

test('jobs run one after the other, and one that fails stops no other', async () => {
	const next = inTurn();
	const told: string[] = [];
	const job =
		(name: string, fails = false) =>
		async () => {
			told.push(`${name} begins`);
			await Promise.resolve();
			told.push(`${name} ends`);
			if (fails) throw new Error(name);
			return name;
		};
	const all = await Promise.allSettled([next(job('a')), next(job('b', true)), next(job('c'))]);
	expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
	expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
