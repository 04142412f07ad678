import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../../shared/api.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, as, openDemo, openMemory, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addTouch } from './rows.ts';

let store: Store;
let world: ApiWorld;

/** Marco is away until Friday; Ana stands in. */
const PEOPLE = TEAM.map((person) =>
	person.id === 'marco' ? { ...person, away: { from: '2026-09-14', until: '2026-09-18', to: 'ana' } } : person,
);

beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store, { people: PEOPLE });
	const put = async (
		assignee: string | null,
		kind: 'resolve' | 'check-in',
		due: number,
		state = 'planned' as const,
	) => {
		const { id } = await addCase(store, { assignee });
		await addTouch(store, { id: `${id}-${kind}-1-1`, caseId: id, kind, state, dueAt: new Date(WEDNESDAY + due) });
	};
	await put('ana', 'resolve', -2 * HOUR);
	await put('ana', 'check-in', 30 * MINUTE);
	await put('marco', 'resolve', -DAY);
	await put('irina', 'resolve', 5 * HOUR);
	await put(null, 'resolve', -MINUTE);
	await put('ana', 'resolve', 20 * DAY);
	// Ana did a touch a day in the ten working days before.
	for (let day = 1; day <= 10; day += 1) {
		const { id } = await addCase(store, { assignee: 'irina', stage: 'closed' });
		const doneAt = new Date(WEDNESDAY - day * DAY);
		await addTouch(store, {
			id: `${id}-resolve-1-1`,
			caseId: id,
			kind: 'resolve',
			state: 'done',
			dueAt: doneAt,
			doneAt,
		});
	}
});

afterAll(async () => {
	await world.close();
	await store.close();
});

const late = async (person: string, query = ''): Promise<Answer<'late'>> =>
	(await world.app.inject({ url: `/api/v1/late${query}`, headers: as(person) })).json();

test('a lead sees everybody’s, and the work of who is away stands with the stand-in', async () => {
	const { people, items } = await late('irina');
	expect(people).toEqual(
		expect.arrayContaining([
			{ personId: 'ana', mailboxId: 'support', late: 2, atRisk: 1, due: 0 },
			{ personId: 'irina', mailboxId: 'support', late: 0, atRisk: 1, due: 0 },
			{ personId: null, mailboxId: 'support', late: 1, atRisk: 0, due: 0 },
		]),
	);
	expect(people).toHaveLength(3);
	expect(items.map(({ standing }) => standing)).toEqual(['late', 'late', 'late', 'at-risk', 'at-risk']);
	expect(items.map(({ dueAt }) => dueAt)).toEqual(items.map(({ dueAt }) => dueAt).toSorted());
});

test('what stands before somebody does not fit: the warning says how much and how fast', async () => {
	const { items } = await late('irina');
	expect(items.filter(({ risk }) => risk !== null).map(({ doer, risk }) => [doer, risk])).toEqual([
		['ana', { kind: 'soon' }],
		['irina', { kind: 'load', waiting: 1, perDay: expect.closeTo(0.9, 0) }],
	]);
});

test('an agent sees the own share alone', async () => {
	const { people, items } = await late('ana');
	expect(people).toEqual([{ personId: 'ana', mailboxId: 'support', late: 2, atRisk: 1, due: 0 }]);
	expect(items.every(({ doer }) => doer === 'ana')).toBe(true);
});

test('a mailbox that nobody knows has nothing', async () => {
	expect(await late('irina', '?mailbox=other')).toEqual({ people: [], items: [] });
});

test('a deadline says who was told of it and who is next; nothing else has a ladder', async () => {
	const { id } = await addCase(store, { assignee: 'ana', openedAt: new Date(WEDNESDAY - 2 * DAY) });
	await addTouch(store, {
		id: `${id}-resolve-1-1`,
		caseId: id,
		kind: 'resolve',
		state: 'waiting',
		dueAt: new Date(WEDNESDAY - DAY),
		wakeAt: new Date(WEDNESDAY),
		told: [{ rung: 'assignee', personId: 'ana', at: WEDNESDAY - DAY }],
	});
	const { items } = await late('ana');
	expect(items.find(({ caseId }) => caseId === id)?.ladder).toEqual({
		told: [{ rung: 'assignee', personId: 'ana', at: '2026-09-15T08:00:00.000Z' }],
		next: [{ rung: 'lead', personId: 'irina', at: '2026-09-16T08:00:00.000Z' }],
	});
	expect(items.find(({ kind }) => kind === 'check-in')?.ladder).toBeNull();
});
