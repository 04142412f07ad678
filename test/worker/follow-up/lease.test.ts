import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { LEASE_SECONDS, whileHeld } from '../../../worker/follow-up/lease.ts';
import { claimNudges, keepNudges, saveNudges } from '../../../worker/store/approval-nudges.ts';
import { claimAlerts, keepAlerts, keepEvaluation } from '../../../worker/store/evaluations.ts';
import { SILENT, startWorld } from './world.ts';

describe('what a worker has in hand', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is kept in hand for as long as the work takes, and not a moment longer', async () => {
		const renewals: number[] = [];
		const desk = { renew: async (_claims: unknown, seconds: number) => void renewals.push(seconds) };
		const work = whileHeld({ desk: desk as never, log: SILENT }, [], async () => {
			await new Promise((resolve) => setTimeout(resolve, 2 * MINUTE));
			return 'done';
		});
		await vi.advanceTimersByTimeAsync(2 * MINUTE);
		expect(await work).toBe('done');
		expect(renewals.length).toBeGreaterThanOrEqual((2 * MINUTE) / (LEASE_SECONDS * SECOND));
		const before = renewals.length;
		await vi.advanceTimersByTimeAsync(10 * MINUTE);
		expect(renewals).toHaveLength(before);
	});

	it('a renewal that fails does not end the work', async () => {
		const desk = { renew: () => Promise.reject(new Error('the database restarts')) };
		const work = whileHeld({ desk: desk as never, log: SILENT }, [], async () => {
			await new Promise((resolve) => setTimeout(resolve, MINUTE));
			return 'done';
		});
		await vi.advanceTimersByTimeAsync(MINUTE);
		expect(await work).toBe('done');
	});
});

describe('mails that are no touches', () => {
	const world = startWorld('pglite');
	const endLeases = async (table: string, column: string) =>
		world().store.db.execute(
			sql.raw(
				`update amends.${table} set ${column} = now() - interval '1 second' where ${column} < now() + interval '1 minute'`,
			),
		);

	it('are held as briefly: what a dead worker had in hand of approvals is free again within the minute', async () => {
		const { db } = world().store;
		const key = { requestId: 'r1', kind: 'wanted', personId: 'irina' } as const;
		await saveNudges(db, [key], world().now);
		expect(await claimNudges(world().store, world().now, 10)).toMatchObject([key]);
		await keepNudges(db, [key], LEASE_SECONDS);
		expect(await claimNudges(world().store, world().now, 10), 'its owner lives').toEqual([]);
		await endLeases('approval_nudge', 'claimed_until');
		expect(await claimNudges(world().store, world().now, 10), 'its owner died').toMatchObject([key]);
		await db.execute(sql`update amends.approval_nudge set state = 'sent', claimed_until = null`);
		await keepNudges(db, [key], LEASE_SECONDS);
		expect(await claimNudges(world().store, world().now, 10), 'what was sent stays sent').toEqual([]);
	});

	it('and so of low answers; one that the server would not take for now waits longer', async () => {
		const { db } = world().store;
		const { id: caseId } = await world().given({});
		const answers = { expectation: 1, outcome: 1, treatment: 1, process: 1, trust: 1 } as const;
		const about = { resolvedAt: world().now, guard: 'recover', isLow: true } as const;
		await keepEvaluation(db, { caseId, round: 1, answeredAt: world().now, answers, words: '' }, about);
		const one = { caseId, round: 1 };
		expect(await claimAlerts(db, 10, LEASE_SECONDS)).toMatchObject([one]);
		await keepAlerts(db, [one], LEASE_SECONDS);
		await endLeases('evaluation', 'alert_claimed_until');
		expect(await claimAlerts(db, 10, LEASE_SECONDS), 'its owner died').toMatchObject([one]);
		await keepAlerts(db, [one], 600);
		await keepAlerts(db, [one], LEASE_SECONDS);
		await endLeases('evaluation', 'alert_claimed_until');
		expect(await claimAlerts(db, 10, LEASE_SECONDS), 'it was put off').toEqual([]);
	});
});

describe('a claim that is renewed', () => {
	const world = startWorld('pglite');

	it('is not taken over, unless it was lost before', async () => {
		const { id } = await world().given({}, { kind: 'opened', at: world().now });
		const touch = await world().touch(id, 'acknowledge');
		world().now = touch.dueAt;
		const mine = await world().desk.claimOne(touch.id, world().now);
		if (mine === null) throw new Error('it is due');
		await world().endLeases();
		await world().desk.renew([mine], LEASE_SECONDS);
		expect(await world().desk.claimOne(touch.id, world().now)).toBeNull();
		await world().endLeases();
		const theirs = await world().desk.claimOne(touch.id, world().now);
		expect(theirs).not.toBeNull();
		await world().endLeases();
		await world().desk.renew([mine], LEASE_SECONDS);
		expect(await world().desk.claimOne(touch.id, world().now), 'it is nobody’s').not.toBeNull();
	});

	it('lasts less than the minute between two sweeps, so that what a dead worker held is no later than that', async () => {
		expect(LEASE_SECONDS * SECOND).toBeLessThan(MINUTE);
	});
});
