import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, MINUTE } from '../../../shared/time.ts';
import { createCasework } from '../../../worker/casework/create.ts';
import { fireDue } from '../../../worker/follow-up/sweep.ts';
import { optOut } from '../../../worker/store/customers.ts';
import { assignmentWait } from '../../../worker/store/schema-assignment.ts';
import { NOBODY_TOLD } from '../../../worker/talk/desk.ts';
import { addMail } from '../api/rows.ts';
import { CALENDAR, type Database, MONDAY, startWorld, TEAM } from './world.ts';

/** Who may be written to, and who does the work, on either database. */
export function customersSuite(database: Database): void {
	const world = startWorld(database);

	const resolved = { kind: 'resolved', at: MONDAY, satisfiedAsked: true } as const;
	const isResolved = {
		stage: 'resolved',
		resolvedAt: MONDAY,
		acknowledgedAt: MONDAY,
		lastCustomerMailAt: MONDAY - DAY,
	} as const;
	/** Ana's work, on Irina's word. */
	const GIVEN = { from: 'ana', personId: 'irina', seen: undefined, others: 'stay' } as const;
	const sending = () => world().worker({ policy: { ...DEFAULT_POLICY, customerTouch: 'send' } });
	const to = () => world().smtp.taken.map((one) => one.to[0]);
	const casework = () =>
		createCasework({
			store: world().store,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: CALENDAR,
			isPerson: () => true,
			sees: () => true,
			isTeam: () => false,
			writerOf: () => null,
			languageOf: () => 'en',
			talk: NOBODY_TOLD,
			now: () => world().now,
			newId: () => 'id',
			changed: () => {},
		});

	describe('one customer with two cases, in two mailboxes', () => {
		it('gets one of two mails that are due at once, though four workers send; the other a week later', async () => {
			const one = await world().given(isResolved, resolved);
			const other = await world().given(isResolved, resolved);
			world().now = (await world().touch(one.id, 'check-in')).dueAt;
			await Promise.all([1, 2, 3, 4].map(() => fireDue(sending())));
			world().now += 2 * MINUTE;
			await fireDue(sending());
			expect(to()).toEqual(['jane@customer.example']);
			const touches = [await world().touch(one.id, 'check-in'), await world().touch(other.id, 'check-in')];
			const moved = touches.find(({ state }) => state === 'planned');
			expect(touches.map(({ state }) => state).toSorted()).toEqual(['done', 'planned']);
			expect(moved?.because).toBe('this customer had a follow-up mail only a short while ago');
			const history = await world().events(moved?.caseId ?? '');
			expect(history).toContain('touch-postponed: check-in: this customer had a follow-up mail only a short while ago');
			world().now = moved?.dueAt ?? 0;
			await fireDue(sending());
			expect(to().filter((address) => address === 'jane@customer.example')).toHaveLength(2);
		});

		it('a draft counts from the day on which it was put into Drafts', async () => {
			const one = await world().given(isResolved, resolved);
			world().now = (await world().touch(one.id, 'check-in')).dueAt;
			await fireDue(world().worker());
			const other = await world().given({ ...isResolved, mailboxId: 'support' }, resolved);
			world().now += DAY;
			await world().postpone(other.id, 'check-in', world().now);
			await fireDue(world().worker());
			expect(await world().touch(other.id, 'check-in')).toMatchObject({ state: 'planned' });
			expect((await world().touch(other.id, 'check-in')).dueAt).toBeGreaterThan(MONDAY + 9 * DAY);
		});

		it('another customer is not made to wait', async () => {
			const jane = await world().given(isResolved, resolved);
			const customer = { name: 'Tom', address: 'tom@customer.example' };
			await world().given({ ...isResolved, customer }, resolved);
			world().now = (await world().touch(jane.id, 'check-in')).dueAt;
			await fireDue(sending());
			expect(new Set(to())).toEqual(new Set(['jane@customer.example', 'tom@customer.example']));
		});
	});

	it('no mail goes out in the night of the customer, whose clock their own mails tell', async () => {
		const { id } = await world().given(isResolved, resolved);
		const mail = { caseId: id, fromAddress: 'jane@customer.example', side: 'customer' as const };
		await addMail(world().store, {
			...mail,
			id: 'm1',
			at: new Date(MONDAY),
			headers: { date: ['Sun, 22 Nov 2026 05:00:00 -0800'] },
		});
		await addMail(world().store, {
			...mail,
			id: 'm2',
			at: new Date(MONDAY + 1),
			headers: { date: ['Mon, 23 Nov 2026 09:00:00 +0000'] },
		});
		const { dueAt } = await world().touch(id, 'check-in');
		world().now = dueAt;
		await fireDue(sending());
		expect(to()).toEqual([]);
		const moved = await world().touch(id, 'check-in');
		expect(moved).toMatchObject({ state: 'planned', because: 'it is quiet time where the customer is' });
		expect(new Date(moved.dueAt).toISOString()).toBe('2026-11-26T16:00:00.000Z');
	});

	describe('a customer who wants no follow-ups', () => {
		it('gets none that was planned before, in whatever case, and the touch says why', async () => {
			const { id } = await world().given(isResolved, resolved);
			await optOut(world().store.db, { address: 'Jane@Customer.example', at: MONDAY, how: 'page' });
			world().now = (await world().touch(id, 'check-in')).dueAt;
			await fireDue(sending());
			expect(to()).toEqual([]);
			expect(await world().touch(id, 'check-in')).toMatchObject({
				state: 'cancelled',
				because: 'this customer wants no follow-ups',
			});
		});

		it('is heard at once in all cases of all mailboxes; said twice, it is one line of each history', async () => {
			const one = await world().given(isResolved, resolved);
			const other = await world().given({ ...isResolved, mailboxId: 'sales' }, resolved);
			const choice = {
				address: 'jane@customer.example',
				wants: 'none',
				how: 'page',
				personId: null,
				because: '',
			} as const;
			const chosen = await Promise.all([casework().choose(choice), casework().choose(choice)]);
			expect(chosen.flatMap(({ caseIds }) => caseIds).toSorted()).toEqual([one.id, other.id].toSorted());
			for (const { id } of [one, other]) {
				expect(await world().touch(id, 'evaluation')).toMatchObject({ state: 'cancelled' });
				expect((await world().events(id)).filter((line) => line.startsWith('opted-out'))).toHaveLength(1);
			}
		});

		it('and wants them again: they are planned anew', async () => {
			const { id } = await world().given(isResolved, resolved);
			const choice = {
				address: 'jane@customer.example',
				how: 'person',
				personId: 'ana',
				because: 'she called',
			} as const;
			await casework().choose({ ...choice, wants: 'none' });
			await casework().choose({ ...choice, wants: 'follow-ups' });
			expect(await world().touch(id, 'check-in', 2)).toMatchObject({ state: 'planned' });
			expect(await world().events(id)).toContain('opted-in: she called');
		});
	});

	describe('a mail that came back', () => {
		it('becomes a task: the agent is told to find another way', async () => {
			const { id } = await world().given(isResolved, resolved);
			world().now = (await world().touch(id, 'check-in')).dueAt;
			await fireDue(sending());
			const { messageId } = await world().touch(id, 'check-in');
			const bounced = {
				kind: 'bounced',
				at: world().now + MINUTE,
				quote: 'Undelivered',
				mails: [messageId ?? ''],
			} as const;
			await world().later(id, {}, bounced);
			world().smtp.forget();
			world().now += 2 * MINUTE;
			await fireDue(sending());
			expect(to()).toEqual(['ana@shop.example']);
			expect(await world().touch(id, 'check-in', 2)).toMatchObject({ state: 'waiting', wakeAt: null, nudges: 1 });
			expect(await world().touch(id, 'evaluation')).toMatchObject({ state: 'held' });
		});
	});

	describe('who is away or has left', () => {
		const away = (to: string | null) => ({ from: '2026-11-23', until: '2026-11-27', to });
		const opened = { kind: 'opened', at: MONDAY } as const;
		const marco = { id: 'marco', name: 'Marco', email: 'marco@shop.example', role: 'agent', language: 'en' } as const;
		const teamWith = (to: string | null) =>
			TEAM.map((person) => (person.id === 'ana' ? { ...person, away: away(to) } : person));

		it.each([
			['the stand-in is told', 'marco', ['marco@shop.example']],
			['without a stand-in a lead is', null, ['irina@shop.example']],
		])('%s', async (_, standIn, told) => {
			await world().given({}, opened);
			world().now = MONDAY + 4 * 60 * MINUTE;
			await fireDue(world().worker({ team: { people: () => [...teamWith(standIn), marco] } }));
			expect(to()).toEqual(told);
		});

		it('the mail to the customer is signed by who is there', async () => {
			const { id } = await world().given(isResolved, resolved);
			world().now = (await world().touch(id, 'check-in')).dueAt;
			const policy = { ...DEFAULT_POLICY, customerTouch: 'send' } as const;
			await fireDue(world().worker({ policy, team: { people: () => [...teamWith('marco'), marco] } }));
			expect(world().smtp.taken[0]?.mail.from?.text).toContain('Marco');
		});

		it('everything is handed over to somebody else, a line in each history; asked again, nothing happens', async () => {
			const one = await world().given({}, opened);
			const over = await world().given({ stage: 'closed', outcome: 'lost' });
			const followed = await world().given({ ...isResolved, stage: 'closed', outcome: 'recovered' }, resolved);
			const asked = { ...GIVEN, to: 'marco' };
			const handed = await casework().handOver(asked);
			expect(handed).toMatchObject({ state: 'done', caseIds: [one.id, followed.id].toSorted() });
			expect(await world().events(one.id)).toContain('assigned: handed over from ana to marco');
			expect(await world().events(over.id)).toEqual([]);
			expect(await casework().handOver(asked)).toEqual({ state: 'done', caseIds: [], left: 0 });
		});

		it('back to the rules of assignment, for whom nobody is named: the cases wait for somebody to be chosen', async () => {
			const one = await world().given({}, opened);
			await casework().handOver({ ...GIVEN, to: null });
			expect(await world().events(one.id)).toContain(
				'assigned: taken from ana, and the rules of assignment choose who goes on',
			);
			const waits = await world().store.db.select().from(assignmentWait);
			expect(waits).toMatchObject([{ caseId: one.id, state: 'fresh' }]);
		});

		it('more than a batch of cases, and every one of them', async () => {
			for (let count = 0; count < 230; count += 1) await world().given({});
			const handed = await casework().handOver({ ...GIVEN, to: 'marco' });
			expect(handed.state === 'done' && handed.caseIds).toHaveLength(230);
		});
	});
}
