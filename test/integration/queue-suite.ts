import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createRounds, type Rounds } from '../../worker/follow-up/rounds.ts';
import { type JobHandlers, openQueue, type Queue } from '../../worker/queue.ts';
import { alarmsOfCases } from '../../worker/store/alarms.ts';
import { startRedis, type TestRedis } from '../servers/redis.ts';
import type { Database } from '../servers/stores.ts';
import { MONDAY, startWorld } from '../worker/follow-up/world.ts';
import { eventually } from './eventually.ts';
import { type MemoryLog, memoryLog } from './memory-log.ts';

/** What jobs are kept in. */
export type Backend = Database | 'redis';

/** The alarm clock with real follow-up behind it: what it must do wherever its jobs lie. */
export function queueSuite(backend: Backend): void {
	const world = startWorld(backend === 'redis' ? 'pglite' : backend);
	let redis: TestRedis | null = null;
	let startedAt = 0;
	let rang: { readonly touchId: string; readonly at: number }[] = [];
	let log: MemoryLog;
	const queues: Queue[] = [];
	// Monday morning, going on as fast as real time does: alarms are real ones.
	const now = (): number => MONDAY + Math.floor(performance.now() - startedAt);

	beforeAll(async () => {
		if (backend === 'redis') redis = await startRedis();
	});
	beforeEach(async () => {
		await redis?.flush();
		startedAt = performance.now();
		rang = [];
		log = memoryLog();
	});
	afterEach(async () => {
		await Promise.all(queues.splice(0).map((queue) => queue.close()));
	});
	afterAll(() => redis?.stop());

	const open = async (different: Partial<JobHandlers> = {}): Promise<{ queue: Queue; rounds: Rounds }> => {
		const wires: { queue: Queue | null } = { queue: null };
		const rounds = createRounds(world().worker({ now }), {
			db: world().store.db,
			wake: async (alarms) => wires.queue?.wake(alarms),
		});
		const nothing = async (): Promise<void> => undefined;
		const queue = await openQueue(
			{ store: world().store, redisUrl: redis?.url ?? null, now, log },
			{
				'wake-touch': async ({ touchId }) => {
					rang.push({ touchId, at: now() });
					await rounds.wake(touchId);
				},
				sweep: nothing,
				reconcile: nothing,
				'repair-tags': nothing,
				maintain: nothing,
				retrain: nothing,
				'import-customers': nothing,
				...different,
			},
		);
		wires.queue = queue;
		queues.push(queue);
		return { queue, rounds };
	};
	const owed = async (id: string, inMs: number): Promise<void> => {
		const supportCase = await world().given({ id, number: serial() }, { kind: 'opened', at: MONDAY - 1 });
		await world().postpone(supportCase.id, 'acknowledge', now() + inMs);
	};
	let last = 0;
	const serial = (): number => {
		last += 1;
		return last;
	};
	const setAlarms = async (queue: Queue, id: string): Promise<void> =>
		queue.wake((await alarmsOfCases(world().store.db, [id])).filter(({ touchId }) => touchId.includes('acknowledge')));
	const nudges = (): number => world().smtp.taken.length;

	test('a new queue sweeps by itself at once', async () => {
		let sweeps = 0;
		await open({
			sweep: async () => {
				sweeps += 1;
			},
		});
		await eventually(() => expect(sweeps).toBeGreaterThan(0));
	});

	test('an alarm rings at its time, and brings an id and nothing else', async () => {
		const seen: unknown[] = [];
		const { queue } = await open({ 'wake-touch': async (data) => void seen.push({ ...data, at: now() }) });
		const wakeAt = now() + 400;
		await queue.wake([{ touchId: 'case-check-in-1-1', wakeAt }]);
		const [data] = await eventually(() => {
			expect(seen).toHaveLength(1);
			return seen;
		});
		expect(data).toEqual({ touchId: 'case-check-in-1-1', at: expect.any(Number) });
		const lateBy = (data as { at: number }).at - wakeAt;
		expect(lateBy).toBeGreaterThanOrEqual(-5);
		expect(log.complaints()).toEqual([]);
	});

	test('a touch that was moved fires once, at the new time', async () => {
		const { queue } = await open();
		await owed('moved', 300);
		await setAlarms(queue, 'moved');
		await world().postpone('moved', 'acknowledge', now() + 1_200);
		const movedTo = (await world().touch('moved', 'acknowledge')).wakeAt ?? 0;
		await setAlarms(queue, 'moved');
		await eventually(() => expect(nudges()).toBe(1));
		expect(now()).toBeGreaterThanOrEqual(movedTo - 5);
		expect(rang).toHaveLength(2);
		await eventually(async () => expect((await world().touch('moved', 'acknowledge')).nudges).toBe(1));
	});

	test('ten alarms for one touch are one nudge', async () => {
		const { queue } = await open();
		await owed('ten', 300);
		const [alarm] = await alarmsOfCases(world().store.db, ['ten']);
		const { wakeAt } = await world().touch('ten', 'acknowledge');
		if (alarm === undefined || wakeAt === null) throw new Error('the touch has an alarm');
		const touchId = (await world().touch('ten', 'acknowledge')).id;
		await queue.wake(Array.from({ length: 10 }, (_, index) => ({ touchId, wakeAt: wakeAt + index })));
		await eventually(() => expect(rang).toHaveLength(10));
		await eventually(async () => expect((await world().touch('ten', 'acknowledge')).nudges).toBe(1));
		expect(nudges()).toBe(1);
	});

	test('the same alarm set by every sweep is one job', async () => {
		const { queue } = await open();
		await owed('again', 500);
		for (let time = 0; time < 5; time += 1) await setAlarms(queue, 'again');
		await eventually(() => expect(nudges()).toBe(1));
		expect(rang).toHaveLength(1);
	});

	test('a job that throws is tried again, and holds up nobody', async () => {
		const tries: string[] = [];
		const { queue } = await open({
			'wake-touch': async ({ touchId }) => {
				tries.push(touchId);
				if (touchId === 'bad' && tries.filter((id) => id === 'bad').length === 1) throw new Error('the first time');
			},
		});
		await queue.wake([{ touchId: 'bad', wakeAt: now() }]);
		await queue.wake([{ touchId: 'good', wakeAt: now() + 50 }]);
		await eventually(() => expect(tries).toContain('good'));
		expect(tries.filter((id) => id === 'bad')).toHaveLength(1);
		await eventually(() => expect(tries.filter((id) => id === 'bad')).toHaveLength(2));
		expect(log.complaints()).toEqual([expect.stringContaining('a job failed')]);
	});

	test('two processes share the alarms: each rings in one of them', async () => {
		const { queue } = await open();
		await open();
		await queue.wake(Array.from({ length: 20 }, (_, index) => ({ touchId: `shared-${index}`, wakeAt: now() + 100 })));
		await eventually(() => expect(new Set(rang.map(({ touchId }) => touchId)).size).toBe(20));
		expect(rang).toHaveLength(20);
	});

	test('after it was closed nothing rings, and the next one rings what was left', async () => {
		const { queue } = await open();
		await queue.wake([{ touchId: 'left', wakeAt: now() + 600 }]);
		const closing = performance.now();
		await queue.close();
		expect(performance.now() - closing).toBeLessThan(4_000);
		expect(log.complaints()).toEqual([]);
		expect(rang).toEqual([]);
		await open();
		await eventually(() => expect(rang.map(({ touchId }) => touchId)).toEqual(['left']));
	});

	if (backend !== 'redis') return;

	test('Redis forgot everything: the sweep heals, and its own schedule comes back', async () => {
		let sweeps = 0;
		const { queue, rounds } = await open({
			sweep: async () => {
				sweeps += 1;
			},
		});
		await eventually(() => expect(sweeps).toBeGreaterThan(0));
		await owed('forgotten', 300);
		await setAlarms(queue, 'forgotten');
		await redis?.flush();
		await owed('later', 700);
		await rounds.sweep();
		await eventually(() =>
			expect(rang.map(({ touchId }) => touchId)).toEqual([
				expect.stringContaining('forgotten'),
				expect.stringContaining('later'),
			]),
		);
		await eventually(() => expect(nudges()).toBe(2));
		sweeps = 0;
		await queue.keepSchedule();
		await eventually(() => expect(sweeps).toBeGreaterThan(0));
	});

	test('while Redis is down the sweep works without it, and afterwards it rings again by itself', async () => {
		const { queue, rounds } = await open();
		await eventually(async () => expect(await queue.check()).toMatchObject({ ok: true }));
		await redis?.halt();
		try {
			await owed('meanwhile', 0);
			const before = performance.now();
			await rounds.sweep();
			await rounds.sweep();
			expect(performance.now() - before).toBeLessThan(10_000);
			expect(nudges()).toBe(1);
			await eventually(async () => expect(await queue.check()).toMatchObject({ ok: false }));
		} finally {
			await redis?.start();
		}
		await owed('afterwards', 300);
		await eventually(async () => {
			await setAlarms(queue, 'afterwards');
			expect(rang.map(({ touchId }) => touchId)).toContainEqual(expect.stringContaining('afterwards'));
		});
		await eventually(async () => expect(await queue.check()).toMatchObject({ ok: true }));
		await eventually(() => expect(nudges()).toBe(2));
	});

	test('a queue that is closed listens to the database no more', async () => {
		const { pool } = world().store;
		const before = pool.listenerCount('error');
		const { queue } = await open();
		await queue.close();
		expect(pool.listenerCount('error')).toBe(before);
	});

	test('a Redis that is down at the start does not hold it up, and is used when it comes', async () => {
		await redis?.halt();
		const { queue, rounds } = await open();
		await owed('early', 0);
		await rounds.sweep();
		expect(nudges()).toBe(1);
		expect(await queue.check()).toMatchObject({ ok: false });
		await redis?.start();
		await eventually(async () => {
			await queue.wake([{ touchId: 'came', wakeAt: now() }]);
			expect(rang.map(({ touchId }) => touchId)).toContain('came');
		});
	});
}
