import { expect, it } from 'vitest';
import { HOUR } from '../../../shared/time.ts';
import { gatherNudgeMore } from '../../../worker/follow-up/nudge-more.ts';
import { fireDue } from '../../../worker/follow-up/sweep.ts';
import { promiseMore } from '../../../worker/promises/promise-more.ts';
import { savePromises } from '../../../worker/store/promises.ts';
import { MONDAY, startWorld, TEAM } from './world.ts';

const world = startWorld('pglite');
const dueAt = MONDAY + 7 * HOUR;
const what = 'I will call you by 5 pm.';
const promised = { kind: 'promised', at: MONDAY, number: 1, dueAt, what } as const;

/** A worker that knows what was promised. */
const worker = () =>
	world().worker({ nudgeMore: gatherNudgeMore([promiseMore(world().store.db, { people: () => TEAM })]) });
const given = async (promisedBy: string | null, assignee: string | null = 'ana') => {
	const { id } = await world().given({ assignee }, promised);
	await savePromises(world().store.db, [
		{
			id: `promise-${id}`,
			caseId: id,
			number: 1,
			state: 'open',
			about: 'word',
			what,
			dueAt,
			mailId: null,
			promisedBy,
			promisedAt: MONDAY,
			replaces: null,
			decidedBy: null,
			decidedAt: null,
			because: '',
		},
	]);
	return id;
};
const mails = () => world().smtp.taken.map(({ to, mail }) => [to[0], mail.subject?.split(':')[0]]);

it('warns the agent before it is due, nudges when it is, and tells the lead when nobody says a word', async () => {
	const id = await given('ana');
	world().now = dueAt - 4 * HOUR;
	await fireDue(worker());
	expect(mails()).toEqual([['ana@shop.example', 'Promise due soon']]);
	expect(await world().touch(id, 'promise')).toMatchObject({ state: 'planned', nudges: 1, wakeAt: dueAt });
	world().now = dueAt;
	await fireDue(worker());
	expect(mails().at(-1)).toEqual(['ana@shop.example', 'Promise due']);
	world().now = dueAt + 24 * HOUR;
	await fireDue(worker());
	expect(mails()).toHaveLength(3);
	expect(mails().at(-1)?.[0]).toBe('irina@shop.example');
	expect(await world().touch(id, 'promise')).toMatchObject({ state: 'waiting', wakeAt: dueAt + 48 * HOUR });
	expect(world().smtp.taken.every(({ mail }) => mail.text?.includes(what))).toBe(true);
});

it('names who promised, where the case has gone to somebody else meanwhile', async () => {
	await given('irina');
	world().now = dueAt;
	await fireDue(worker());
	expect(world().smtp.taken[0]?.mail.text).toContain('given by Irina Volkova');
});

it('warns the lead where nobody has the case, and says nothing more once it was kept', async () => {
	const id = await given('ana', null);
	world().now = dueAt - 4 * HOUR;
	await fireDue(worker());
	expect(mails()).toEqual([['irina@shop.example', expect.any(String)]]);
	const kept = { kind: 'promise-ended', at: world().now, number: 1, as: 'kept', because: '' } as const;
	await world().later(id, {}, kept);
	world().now = dueAt + 24 * HOUR;
	expect(await fireDue(worker())).toBe(0);
});
