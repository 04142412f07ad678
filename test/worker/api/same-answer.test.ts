import { describe, expect, it } from 'vitest';
import { createSameAnswers, questionOf } from '../../../worker/api/same-answer.ts';
import type { Person } from '../../../worker/settings.ts';

const ANA: Person = { id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'agent', language: 'en' };
const MARCO: Person = { ...ANA, id: 'marco', name: 'Marco', email: 'marco@shop.example' };
const NOA: Person = { ...ANA, id: 'noa', name: 'Noa', email: 'noa@shop.example', mailboxes: ['shop'] };

/** A database that counts its changes, and answers that count how often they were made. */
function makeWorld() {
	const world = { written: 0, now: 0, looks: 0, made: 0, opened: () => {} };
	const same = createSameAnswers({
		snapshot: async () => {
			world.looks += 1;
			return `as of ${world.written}`;
		},
		now: () => world.now,
	});
	const ask = (question = 'the board') =>
		same.give(question, async () => {
			world.made += 1;
			return { holds: world.written };
		});
	return { world, same, ask };
}

describe('one answer for all who ask the same', () => {
	it('is made once for twenty who ask in one moment', async () => {
		const { world, ask } = makeWorld();
		const answers = await Promise.all(Array.from({ length: 20 }, () => ask()));
		expect(new Set(answers).size).toBe(1);
		expect(world).toMatchObject({ made: 1, looks: 1 });
	});

	it('is made anew after anything was written, whoever wrote it', async () => {
		const { world, ask } = makeWorld();
		const before = await ask();
		expect(await ask()).toBe(before);
		world.written += 1;
		expect(await ask()).toEqual({ holds: 1 });
	});

	it('is not shared with one who asks while an older one is still being made', async () => {
		const { world, same, ask } = makeWorld();
		let finish = (_: { readonly holds: number }) => {};
		const slow = same.give('the board', () => new Promise<{ readonly holds: number }>((resolve) => (finish = resolve)));
		// The first look at the database comes a turn of the loop later.
		await new Promise(setImmediate);
		await new Promise(setImmediate);
		world.written += 1;
		expect(await ask()).toEqual({ holds: 1 });
		finish({ holds: 0 });
		expect(await slow).toEqual({ holds: 0 });
		expect(await ask()).toEqual({ holds: 1 });
	});

	it('does not stand for long: what is late changes without a word', async () => {
		const { world, ask } = makeWorld();
		await ask();
		world.now += 4_999;
		await ask();
		expect(world.made).toBe(1);
		world.now += 1;
		await ask();
		expect(world.made).toBe(2);
		world.now -= 60_000;
		await ask();
		expect(world.made).toBe(3);
	});

	it('is not kept where it failed', async () => {
		const { same, ask } = makeWorld();
		const failing = same.give('the board', () => Promise.reject(new Error('no connection')));
		await expect(failing).rejects.toThrow('no connection');
		expect(await ask()).toEqual({ holds: 0 });
	});

	it('is kept for few questions only', async () => {
		const { world, ask } = makeWorld();
		for (let at = 0; at < 100; at += 1) await ask(`question ${at}`);
		await ask('question 99');
		expect(world.made).toBe(100);
		await ask('question 0');
		expect(world.made).toBe(101);
	});
});

describe('a question', () => {
	it.each([
		['two who see the same', [{}, ANA], [{}, MARCO], true],
		['two who see other mailboxes', [{}, ANA], [{}, NOA], false],
		['one whose rights were narrowed meanwhile', [{}, NOA], [{}, { ...NOA, mailboxes: [] }], false],
		['the cases of one colleague', [{ assignee: 'ana' }, ANA], [{ assignee: 'ana' }, MARCO], true],
		['my cases', [{ assignee: 'none,me' }, ANA], [{ assignee: 'none,me' }, MARCO], false],
		['words, which may say "assignee:me"', [{ q: 'assignee:me' }, ANA], [{ q: 'assignee:me' }, MARCO], false],
		['other stages', [{ stage: ['new'] }, ANA], [{ stage: ['resolving'] }, ANA], false],
	] as const)('of %s', (_, [query, asker], [other, otherAsker], isSame) => {
		const asked = (given: object, person: Person) => questionOf({ limit: 50, ...given }, person);
		expect(asked(query, asker) === asked(other, otherAsker as Person)).toBe(isSame);
	});
});
