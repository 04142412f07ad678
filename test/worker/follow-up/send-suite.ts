import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, MINUTE } from '../../../shared/time.ts';
import type { FollowUpDeps } from '../../../worker/follow-up/deps.ts';
import { recoverSending } from '../../../worker/follow-up/recover.ts';
import { fireDue } from '../../../worker/follow-up/sweep.ts';
import { type Database, MONDAY, startWorld } from './world.ts';

/** Mails that are sent by the policy, and crashes in between, on either database. */
export function sendSuite(database: Database): void {
	const world = startWorld(database);

	const isResolved = {
		stage: 'resolved',
		resolvedAt: MONDAY,
		acknowledgedAt: MONDAY,
		lastCustomerMailAt: MONDAY - DAY,
	} as const;
	const sending = (different: Partial<FollowUpDeps> = {}) =>
		world().worker({ policy: { ...DEFAULT_POLICY, customerTouch: 'send' }, ...different });
	const taken = () => world().smtp.taken.map((one) => one.to[0]);

	/** A resolved case whose check-in is due now. */
	async function dueCheckIn(): Promise<string> {
		const { id } = await world().given(isResolved, { kind: 'resolved', at: MONDAY, satisfiedAsked: true });
		world().now = (await world().touch(id, 'check-in')).dueAt;
		return id;
	}

	const died = () => Promise.reject(new Error('the process died'));

	describe('a check-in that is sent by the policy', () => {
		it('reaches the customer once, says that it was sent by a machine, and a copy lies in Sent', async () => {
			const id = await dueCheckIn();
			await Promise.all([1, 2, 3, 4].map(() => fireDue(sending())));
			expect(taken()).toEqual(['jane@customer.example']);
			const { headers, messageId, text } = world().smtp.taken[0]?.mail ?? {};
			expect(headers?.get('auto-submitted')).toBe('auto-generated');
			expect(headers?.has('x-auto-response-suppress')).toBe(false);
			expect(messageId).toBe(`<amends.${id}-check-in-1-1.mail@shop.example>`);
			expect(text).toContain('Ana Duarte');
			expect(await world().filed('Sent', messageId ?? null)).toBe(1);
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'done', doneAt: world().now });
			expect(await world().events(id)).toContain('touch-sent: check-in: sent by the policy');
		});

		it('is left to the server to file where the server does that', async () => {
			await dueCheckIn();
			const office = { ...world().office, savesSent: true };
			await fireDue(sending({ postOffice: () => office }));
			expect(await world().filed('Sent', world().smtp.taken[0]?.mail.messageId ?? null)).toBe(0);
		});

		it('waits for opening hours after an outage', async () => {
			const id = await dueCheckIn();
			world().now += 12 * 60 * MINUTE;
			await fireDue(sending());
			expect(taken()).toEqual([]);
			expect(await world().touch(id, 'check-in')).toMatchObject({
				state: 'planned',
				wakeAt: Date.parse('2026-11-27T08:00:00Z'),
			});
		});

		it('is tried again later when the server refuses for now, and then arrives once', async () => {
			const id = await dueCheckIn();
			world().smtp.answer('refuse-for-now');
			await fireDue(sending());
			const touch = await world().touch(id, 'check-in');
			expect(touch).toMatchObject({ state: 'planned', wakeAt: world().now + 5 * MINUTE });
			expect(touch.because).toContain('451');
			world().smtp.answer('take');
			world().now = touch.wakeAt ?? 0;
			await fireDue(sending());
			expect(taken()).toEqual(['jane@customer.example']);
		});

		it('is held with the server’s words when it is refused for good, and the agent is told', async () => {
			const id = await dueCheckIn();
			world().smtp.answer('refuse-recipient', 'jane@customer.example');
			await fireDue(sending());
			const touch = await world().touch(id, 'check-in');
			expect(touch).toMatchObject({ state: 'held', wakeAt: null });
			expect(touch.because).toContain('550');
			expect(taken()).toEqual(['ana@shop.example']);
			expect(world().smtp.taken[0]?.mail.subject).toContain('Mail refused');
		});

		it('is asked again when it is refused for good and the agent cannot be told for now: nobody may miss it', async () => {
			const id = await dueCheckIn();
			world().smtp.answer('refuse-recipient', 'jane@customer.example');
			world().smtp.answer('refuse-for-now', 'ana@shop.example');
			await fireDue(sending());
			const touch = await world().touch(id, 'check-in');
			expect(touch).toMatchObject({ state: 'planned', wakeAt: world().now + 5 * MINUTE, nudges: 0 });
			world().smtp.answer('take', 'ana@shop.example');
			world().now = touch.wakeAt ?? 0;
			await fireDue(sending());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'held', nudges: 1 });
			expect(taken()).toEqual(['ana@shop.example']);
		});

		it('a held mail that was refused does not go on because somebody reads the case', async () => {
			const id = await dueCheckIn();
			world().smtp.answer('refuse', 'jane@customer.example');
			await fireDue(sending());
			await world().later(id, {}, { kind: 'read', at: world().now });
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'held' });
		});
	});

	describe('a crash between sending and sent', () => {
		it('asks Sent, and what lies there was sent', async () => {
			const id = await dueCheckIn();
			const { desk } = world();
			await expect(fireDue(sending({ desk: { ...desk, recordFact: died } }))).rejects.toThrow('could not be fired');
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'sending' });
			expect(await recoverSending(sending())).toBe(0);
			await world().endLeases();
			expect(await recoverSending(sending())).toBe(1);
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'done', because: 'it was found in Sent' });
			expect(taken()).toEqual(['jane@customer.example']);
		});

		it('and what does not lie there is left to a person, who is told; it is never sent on a guess', async () => {
			const id = await dueCheckIn();
			const office = { ...world().office, send: died };
			await expect(fireDue(sending({ postOffice: () => office }))).rejects.toThrow('could not be fired');
			await world().endLeases();
			await recoverSending(sending());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'unknown', wakeAt: null, nudges: 1 });
			expect(taken()).toEqual(['ana@shop.example']);
			expect(world().smtp.taken[0]?.mail.subject).toContain('Was it sent?');
			world().now += 30 * DAY;
			await fireDue(sending());
			expect(await recoverSending(sending())).toBe(0);
			expect(taken()).toEqual(['ana@shop.example']);
		});

		it('waits when nobody can look into Sent', async () => {
			const id = await dueCheckIn();
			const { office } = world();
			await expect(fireDue(sending({ postOffice: () => ({ ...office, send: died }) }))).rejects.toThrow();
			await world().endLeases();
			const blind = { ...office, find: async () => ({ state: 'unreachable', says: 'no answer' }) as const };
			await recoverSending(sending({ postOffice: () => blind }));
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'sending' });
			expect(await recoverSending(sending())).toBe(0);
		});

		it('a server that falls silent after it has the text leaves the outcome open, and nothing is sent twice', async () => {
			const id = await dueCheckIn();
			world().smtp.answer('fall-silent', 'jane@customer.example');
			await fireDue(sending());
			const touch = await world().touch(id, 'check-in');
			expect(touch).toMatchObject({ state: 'sending', wakeAt: null });
			world().smtp.answer('take', 'jane@customer.example');
			world().now += DAY;
			await fireDue(sending());
			await world().endLeases();
			await recoverSending(sending());
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'unknown' });
			expect(taken()).toEqual(['ana@shop.example']);
		});

		it('a sender that was only slow still records what it did, after a person was told', async () => {
			const id = await dueCheckIn();
			const { office } = world();
			const slow = {
				...office,
				send: async (...args: Parameters<typeof office.send>) => {
					const delivery = await office.send(...args);
					await world().endLeases();
					await recoverSending(sending());
					return delivery;
				},
			};
			await fireDue(sending({ postOffice: () => slow }));
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'done' });
		});

		it('a person who lets an unknown mail go out again decides it: it is looked for, and then sent', async () => {
			const id = await dueCheckIn();
			const { office } = world();
			await expect(fireDue(sending({ postOffice: () => ({ ...office, send: died }) }))).rejects.toThrow();
			await world().endLeases();
			await recoverSending(sending());
			await world().postpone(id, 'check-in', world().now);
			await fireDue(sending());
			expect(taken()).toEqual(['ana@shop.example', 'jane@customer.example']);
			expect(await world().touch(id, 'check-in')).toMatchObject({ state: 'done' });
		});
	});
}
