import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { keepPolicy } from '../../../worker/store/policies.ts';
import { caseEvent, supportCase, touch } from '../../../worker/store/schema.ts';
import { type ApiWorld, as, openDemo, openMemory, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addMail, addTouch } from './rows.ts';

let store: Store;
let world: ApiWorld;
beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store, {
		people: TEAM.map((person) =>
			person.id === 'marco' ? { ...person, away: { from: '2026-09-14', until: '2026-09-18', to: 'ana' } } : person,
		),
	});
}, 60_000);
beforeEach(() => world.setNow(WEDNESDAY));
afterAll(async () => {
	await world.close();
	await store.close();
});

const ask = async (method: 'GET' | 'POST', url: string, payload?: object, person = 'ana') => {
	const answer = await world.app.inject({
		method,
		url: `/api/v1${url}`,
		headers: as(person),
		...(payload && { payload }),
	});
	return { status: answer.statusCode, body: answer.json() };
};

const customer = (name: string) => ({ name, address: `${name.toLowerCase()}@mail.example` });
const resolve = (id: string) => ask('POST', `/cases/${id}/resolve`, {});

describe('the guard, decided by a person', () => {
	it('is set with a reason, shown with it, and taken back', async () => {
		const { id } = await addCase(store, {
			severity: 'S4',
			guard: { kind: 'repair', because: ['the failure is critical (S4)'] },
		});
		const set = await ask('POST', `/cases/${id}/guard`, { guard: 'recover', because: 'He asked for it himself' });
		expect(set.body).toMatchObject({
			guard: 'recover',
			guardBecause: ['the failure is critical (S4)'],
			guardOverride: { by: 'ana', because: 'He asked for it himself', was: 'repair', at: '2026-09-16T08:00:00.000Z' },
		});
		const corrected = await ask('POST', `/cases/${id}/severity`, { severity: 'S1' });
		expect(corrected.body).toMatchObject({ guard: 'recover', guardOverride: { was: 'delight' } });
		const back = await ask('POST', `/cases/${id}/guard/restore`, {});
		expect(back.body).toMatchObject({ guard: 'delight', guardOverride: null });
		expect(back.body.events.map(({ kind }: { kind: string }) => kind)).toEqual(
			expect.arrayContaining(['guard-overridden', 'guard-restored']),
		);
	});

	test.each([
		['without a reason', { guard: 'recover' }],
		['with an empty one', { guard: 'recover', because: '  ' }],
		['to what there is not', { guard: 'ignore', because: 'x' }],
		['with a novel', { guard: 'recover', because: 'x'.repeat(2_001) }],
	])('is not set %s', async (_, payload) => {
		const { id } = await addCase(store);
		const answer = await ask('POST', `/cases/${id}/guard`, payload);
		expect([answer.status, answer.body.code]).toEqual([400, 'invalid']);
	});

	it('set to repair, the note waits; taken back, it goes on', async () => {
		const { id } = await addCase(store, { stage: 'resolving', customer: customer('Guarded') });
		await resolve(id);
		const noteOf = ({ body }: Awaited<ReturnType<typeof ask>>) =>
			body.touches.find(({ kind }: { kind: string }) => kind === 'handwritten-note').state;
		expect(noteOf(await ask('POST', `/cases/${id}/guard`, { guard: 'repair', because: 'careful' }))).toBe('held');
		expect(noteOf(await ask('POST', `/cases/${id}/guard/restore`, {}))).toBe('planned');
	});
});

describe('the plan, explained', () => {
	it('tells rule, span, base, what was skipped, what will move it, and by which rules', async () => {
		const { id } = await addCase(store, { stage: 'resolving', customer: customer('Planned') });
		await addMail(store, {
			id: 'offset',
			caseId: id,
			fromAddress: 'planned@mail.example',
			headers: { date: ['Wed, 16 Sep 2026 00:00:00 -0700'] },
		});
		await resolve(id);
		const { body } = await ask('GET', `/cases/${id}/plan`);
		const checkIn = body.touches.find(({ kind }: { kind: string }) => kind === 'check-in');
		expect(body).toMatchObject({ policy: world.deps.planning.version, timeZone: '-07:00' });
		expect(checkIn).toMatchObject({
			dueAt: '2026-09-21T08:00:00.000Z',
			policy: 'test',
			reckoning: {
				rule: 'checkInAfter',
				span: { unit: 'business-days', count: 3 },
				since: 'resolved',
				base: '2026-09-16T08:00:00.000Z',
				dueAt: '2026-09-21T08:00:00.000Z',
				steps: [{ kind: 'weekly', from: '2026-09-18T22:00:00.000Z', to: '2026-09-20T22:00:00.000Z' }],
			},
			forecast: { at: '2026-09-21T15:00:00.000Z', moves: [{ code: 'quiet-hours', at: '2026-09-21T15:00:00.000Z' }] },
		});
		expect(checkIn.story).toMatchObject([{ kind: 'touch-planned', by: 'product' }]);
	});

	it('what people did to a touch is part of its story', async () => {
		const { id } = await addCase(store, { stage: 'resolving', customer: customer('Storied') });
		const resolved = await resolve(id);
		const note = resolved.body.touches.find(({ kind }: { kind: string }) => kind === 'handwritten-note');
		await ask('POST', `/touches/${note.id}/cancel`, { because: 'She moved away' });
		const { body } = await ask('GET', `/cases/${id}/plan`);
		const told = body.touches.find((one: { id: string }) => one.id === note.id);
		expect(told.story.at(-1)).toMatchObject({ kind: 'touch-cancelled', by: 'ana' });
		expect(told.story.at(-1).because).toContain('She moved away');
		const [asked] = resolved.body.touches.filter(({ kind }: { kind: string }) => kind === 'ask-satisfied');
		await ask('POST', `/touches/${asked.id}/done`);
		const written = await store.db.select().from(caseEvent).where(eq(caseEvent.caseId, id));
		const byHand = written.filter(({ data }) => data.code === 'by-hand');
		expect(byHand.map(({ kind, data }) => [kind, data.policy])).toEqual([
			['touch-cancelled', 'test'],
			['touch-done', 'test'],
		]);
	});

	it('by the calendar of the rules that counted, though the team works other hours today', async () => {
		const { id } = await addCase(store, { stage: 'resolving', customer: customer('Earlier') });
		const { rules } = world.deps.planning;
		await keepPolicy(
			store.db,
			'test',
			{ ...rules, calendar: { ...rules.calendar, closed: ['2026-09-17'] } },
			WEDNESDAY,
		);
		await resolve(id);
		const { body } = await ask('GET', `/cases/${id}/plan`);
		const checkIn = body.touches.find(({ kind }: { kind: string }) => kind === 'check-in');
		expect(checkIn.reckoning.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['closed-day', 'weekly']);
	});

	it('a touch of before reckonings were kept says so', async () => {
		const { id } = await addCase(store);
		await addTouch(store, { id: `${id}-old`, caseId: id });
		const { body } = await ask('GET', `/cases/${id}/plan`);
		expect(body.touches).toMatchObject([{ reckoning: null, policy: null, story: [] }]);
	});

	it('of no case there is no plan', async () => {
		expect((await ask('GET', '/cases/nowhere/plan')).status).toBe(404);
		expect((await ask('GET', '/cases/nowhere/plan/preview?act=resolve')).status).toBe(404);
	});
});

describe('what would happen', () => {
	it('if the case were resolved now: by the same rules, and nothing is saved', async () => {
		const { id } = await addCase(store, { stage: 'resolving', customer: customer('Ahead') });
		await addTouch(store, { id: `${id}-resolve-1-1`, caseId: id, kind: 'resolve', wakeAt: new Date(WEDNESDAY + DAY) });
		const before = await everything();
		const { body } = await ask('GET', `/cases/${id}/plan/preview?act=resolve`);
		expect(body.touches.map((one: { kind: string; consequence: string }) => [one.kind, one.consequence])).toEqual([
			['resolve', 'done'],
			['ask-satisfied', 'planned'],
			['check-in', 'planned'],
			['handwritten-note', 'planned'],
			['evaluation', 'planned'],
			['recurrence', 'planned'],
		]);
		expect(await everything()).toEqual(before);
		const resolved = await resolve(id);
		const dueOf = (touches: { kind: string; dueAt: string }[]) =>
			Object.fromEntries(touches.map(({ kind, dueAt }) => [kind, dueAt]));
		expect(dueOf(body.touches)).toEqual(dueOf(resolved.body.touches));
	});

	test.each([
		['close&outcome=lost', { 'check-in': 'cancelled', recurrence: 'cancelled' }],
		['reopen', { 'check-in': 'cancelled', acknowledge: 'planned' }],
		['reopen&stage=understanding', { 'check-in': 'cancelled', resolve: 'planned' }],
	])('if it were %s', async (act, expected) => {
		const { id } = await addCase(store, { stage: 'resolving', customer: customer(`Act${act.length}`) });
		await resolve(id);
		const { body } = await ask('GET', `/cases/${id}/plan/preview?act=${act}`);
		const found = Object.fromEntries(
			body.touches.map((one: { kind: string; consequence: string }) => [one.kind, one.consequence]),
		);
		expect(found).toMatchObject(expected);
		expect('acknowledge' in found).toBe('acknowledge' in expected);
	});

	it('an act that nobody can look ahead at is refused', async () => {
		const { id } = await addCase(store);
		expect((await ask('GET', `/cases/${id}/plan/preview?act=explode`)).status).toBe(400);
	});

	const everything = async () => [await store.db.select().from(touch), await store.db.select().from(supportCase)];
});

describe('a customer who wants no follow-ups', () => {
	it('is heard in every case, and may change their mind', async () => {
		const one = await addCase(store, { stage: 'resolving', customer: customer('Quiet') });
		const other = await addCase(store, { stage: 'resolving', customer: customer('Quiet'), mailboxId: 'sales' });
		for (const { id } of [one, other]) await resolve(id);
		const said = await ask('POST', `/cases/${one.id}/follow-ups`, { wants: 'none', because: 'Told me on the phone' });
		expect(said.body).toMatchObject({ noFollowUps: { since: '2026-09-16T08:00:00.000Z', by: 'ana' } });
		const there = await ask('GET', `/cases/${other.id}`);
		expect(there.body.touches.filter(({ state }: { state: string }) => state === 'cancelled')).toHaveLength(4);
		const again = await ask('POST', `/cases/${other.id}/follow-ups`, { wants: 'follow-ups' });
		expect(again.body).toMatchObject({ noFollowUps: null });
		expect(
			again.body.touches.filter(
				({ state, turn }: { state: string; turn: number }) => state === 'planned' && turn === 2,
			),
		).toHaveLength(4);
	});

	it('without an address there is nothing to keep, and the answer says so', async () => {
		const { id } = await addCase(store, { customer: { name: 'Nameless', address: '' }, customerAddress: '' });
		const answer = await ask('POST', `/cases/${id}/follow-ups`, { wants: 'none' });
		expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
	});
});

describe('the rules, for everybody to read', () => {
	it('with value, default and source of each', async () => {
		const { body } = await ask('GET', '/policy');
		expect(body).toMatchObject({
			isCurrent: true,
			file: null,
			policy: body.defaults,
			calendar: { timeZone: 'Europe/Rome' },
		});
		expect(Object.keys(body.sources).toSorted()).toEqual(Object.keys(body.policy).toSorted());
		expect(body.version).toMatch(/^[0-9a-f]{8}$/);
	});

	it('also as they were, under their version', async () => {
		const { rules } = world.deps.planning;
		const earlier = { ...rules, policy: { ...rules.policy, checkInAfter: { unit: 'days', count: 9 } as const } };
		await keepPolicy(store.db, '0dd0dd00', earlier, WEDNESDAY - 90 * DAY);
		const { body } = await ask('GET', '/policy?version=0dd0dd00');
		expect(body).toMatchObject({
			isCurrent: false,
			since: '2026-06-18T08:00:00.000Z',
			policy: { checkInAfter: { count: 9 } },
		});
		expect((await ask('GET', '/policy?version=ffffffff')).status).toBe(404);
	});
});

describe('who does whose work', () => {
	it('the touches of who is away are on the stand-in’s day, those of who has left on a lead’s', async () => {
		const ofMarco = await addCase(store, { assignee: 'marco' });
		const ofGone = await addCase(store, { assignee: 'gone' });
		for (const { id } of [ofMarco, ofGone])
			await addTouch(store, { id: `${id}-t`, caseId: id, dueAt: new Date(WEDNESDAY + HOUR) });
		const dayOf = async (person: string) => {
			const { body } = await ask('GET', '/touches?due=week&assignee=me&limit=200', undefined, person);
			return body.items.map(({ id }: { id: string }) => id);
		};
		expect(await dayOf('ana')).toContain(`${ofMarco.id}-t`);
		expect(await dayOf('ana')).not.toContain(`${ofGone.id}-t`);
		expect(await dayOf('irina')).toContain(`${ofGone.id}-t`);
		expect(await dayOf('irina')).not.toContain(`${ofMarco.id}-t`);
		world.setNow(WEDNESDAY + 5 * DAY);
		expect(await dayOf('ana')).not.toContain(`${ofMarco.id}-t`);
	});

	it('is told with how much it is', async () => {
		const { body } = await ask('GET', '/team/work');
		const of = (id: string) => body.items.find(({ personId }: { personId: string }) => personId === id);
		expect(of('marco')).toMatchObject({
			cases: 1,
			touches: 1,
			away: { until: '2026-09-18', isNow: true },
			standIn: 'ana',
		});
		expect(of('gone')).toMatchObject({ person: null, cases: 1, touches: 1 });
		expect(of('irina')).toMatchObject({ away: null, standIn: null });
	});

	it('everything can be handed over, by a lead, to somebody of the team', async () => {
		const handed = await ask('POST', '/team/gone/hand-over', { to: 'ana' }, 'irina');
		expect(handed).toEqual({ status: 200, body: { moved: 1, left: 0 } });
		expect((await ask('POST', '/team/gone/hand-over', { to: 'ana' }, 'ana')).status).toBe(403);
		expect((await ask('POST', '/team/gone/hand-over', { to: 'nobody' }, 'irina')).body.fields).toEqual([
			{ field: 'to', message: 'nobody is not in the team' },
		]);
		expect((await ask('POST', '/team/ana/hand-over', { to: 'ana' }, 'irina')).status).toBe(409);
	});
});

describe('the ladder of a deadline', () => {
	it('is foreseen in the plan: whoever does the work, then a lead; of what has ended there is none', async () => {
		const { id } = await addCase(store, { assignee: 'marco' });
		const dueAt = new Date(WEDNESDAY + HOUR);
		await addTouch(store, { id: `${id}-a`, caseId: id, kind: 'resolve', dueAt, wakeAt: dueAt });
		await addTouch(store, { id: `${id}-b`, caseId: id, kind: 'resolve', turn: 2, state: 'done', dueAt });
		const { body } = await ask('GET', `/cases/${id}/plan`);
		const of = (name: string) => body.touches.find((one: { id: string }) => one.id === `${id}-${name}`).ladder;
		expect(of('a')).toEqual({
			told: [],
			next: [
				{ rung: 'assignee', personId: 'ana', at: '2026-09-16T09:00:00.000Z' },
				{ rung: 'lead', personId: 'irina', at: '2026-09-17T09:00:00.000Z' },
			],
		});
		expect(of('b')).toBeNull();
	});
});

describe('what is due by a day', () => {
	it('a day asked for ends at the team’s own midnight', async () => {
		const { id } = await addCase(store, {});
		const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
		const dueAt = WEDNESDAY + 12 * DAY;
		await addTouch(store, { id: `${id}-t`, caseId: id, dueAt: new Date(dueAt) });
		const dueBy = async (day: string): Promise<readonly string[]> =>
			(await ask('GET', `/touches?due=${day}&limit=200`)).body.items.map((touch: { id: string }) => touch.id);
		expect(await dueBy(dayOf(dueAt))).toContain(`${id}-t`);
		expect(await dueBy(dayOf(dueAt - DAY))).not.toContain(`${id}-t`);
		expect((await ask('GET', '/touches?due=2026-02-31')).status).toBe(400);
		expect((await ask('GET', '/touches?due=0000-01-01')).body.items).toEqual([]);
	});
});
