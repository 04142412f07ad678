import { describe, expect, test } from 'vitest';
import { type CategoryCalls, showCategories } from '../../../addin/host/categories.ts';

const WISH = { severity: 'S3', stage: 'acknowledged' } as const;
const WANTED = ['Amends: S3 major', 'Amends: acknowledged'];
const refusal = (code: number) => Object.assign(new Error(`Outlook ${code}`), { code });

/** A mail in a mailbox with a master list, as far as tagging sees it. */
function aMail(present: readonly string[], master: readonly string[] = WANTED) {
	const on = new Set(present);
	const known = new Set([...master, ...present]);
	const calls: CategoryCalls = {
		get: async () => [...on],
		add: async (names) => {
			if (names.some((name) => !known.has(name))) throw refusal(9044);
			for (const name of names) on.add(name);
		},
		remove: async (names) => {
			for (const name of names) on.delete(name);
		},
		isStillOpen: async () => true,
	};
	return { on, known, calls };
}

describe('categories on the open mail', () => {
	test('are put on, ours that do not fit are taken off, others stay', async () => {
		const { on, calls } = aMail(['Holiday', 'Amends: S1 minor', 'Amends: new']);
		expect(await showCategories(calls, WISH)).toBe('tagged');
		expect([...on].sort()).toEqual([...WANTED, 'Holiday'].sort());
		expect(await showCategories(calls, WISH)).toBe('unchanged');
	});

	test('are added to the master list first where the add-in may', async () => {
		const { on, known, calls } = aMail([], []);
		const addToMaster = async (categories: readonly { readonly name: string }[]) => {
			for (const { name } of categories) known.add(name);
		};
		expect(await showCategories({ ...calls, addToMaster }, WISH)).toBe('tagged');
		expect([...on]).toEqual(WANTED);
	});

	test.each([
		['the master list lacks them and may not be written', {}, 9044],
		['the master list is full', { addToMaster: async () => Promise.reject(refusal(9020)) }, 9044],
		['the mailbox is shared and read only', {}, 9020],
		['the mail is being written', {}, 5000],
	])('are left alone without a word when %s', async (_, more, code) => {
		const { calls } = aMail([], []);
		expect(await showCategories({ ...calls, ...more, add: () => Promise.reject(refusal(code)) }, WISH)).toBe('refused');
	});

	test('that somebody else put on in between are as good', async () => {
		const { calls } = aMail([]);
		expect(await showCategories({ ...calls, add: () => Promise.reject(refusal(9045)) }, WISH)).toBe('tagged');
	});

	test('may come as null, which is none', async () => {
		const { on, calls } = aMail([]);
		await showCategories({ ...calls, get: async () => null }, WISH);
		expect([...on]).toEqual(WANTED);
	});

	test('never reach another mail that was opened meanwhile', async () => {
		const { on, calls } = aMail(['Amends: new']);
		expect(await showCategories({ ...calls, isStillOpen: async () => false }, WISH)).toBe('refused');
		expect([...on]).toEqual(['Amends: new']);
	});

	test('are put right among 300 others', async () => {
		const many = Array.from({ length: 300 }, (_, index) => `Mine ${index}`);
		const { on, calls } = aMail(many);
		await showCategories(calls, WISH);
		expect(on.size).toBe(302);
	});
});
