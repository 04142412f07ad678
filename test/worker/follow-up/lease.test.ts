import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MINUTE, SECOND } from '../../../shared/time.ts';
import { LEASE_SECONDS, whileHeld } from '../../../worker/follow-up/lease.ts';
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
