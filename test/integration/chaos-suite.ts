import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';
import { fireOne } from '../../worker/follow-up/fire.ts';
import { openQueue, type Queue } from '../../worker/queue.ts';
import { startRedis, type TestRedis } from '../servers/redis.ts';
import { MONDAY, SILENT, startWorld } from '../worker/follow-up/world.ts';
import { newWorker, type Planted, passMinute, plant, sweep, WAYS, type Way, whatIsWrong } from './chaos-world.ts';
import { eventually } from './eventually.ts';
import { type Fate, type Life, mortal, seeded } from './mortal.ts';
import type { Backend } from './queue-suite.ts';

const WHENS = ['before', 'during', 'after'] as const;

/** So many workers sweep at once, and die at once. */
const WORKERS = 4;

/** So many calls at most does a worker live for: a mail to a customer takes nine. */
const LONGEST_LIFE = 16;

/**
 * Workers that die at every step and at random, on real databases and a real SMTP server.
 * @param chaos.seeds of the random deaths; to play a failure again, put the seed that it names here
 * @param chaos.kills at least so many for each seed
 */
export function chaosSuite(
	backend: Backend,
	chaos: { readonly seeds: readonly number[]; readonly kills: number },
): void {
	const world = startWorld(backend === 'redis' ? 'pglite' : backend);
	const alarms = backend === 'redis' ? startAlarms() : null;

	/** Nobody dies any more: a sweep at once, and the next after a minute. Then nothing that was due is left. */
	const restart = async (): Promise<void> => {
		const sweepNow = async () => {
			const life = mortal(newWorker(world()), null);
			alarms?.lead(life);
			expect(await sweep(world(), life, alarms?.wake)).toBe('ended');
		};
		await sweepNow();
		await passMinute(world());
		await sweepNow();
	};

	if (alarms === null)
		test.each(Object.keys(WAYS) as Way[])('%s: killed at every step, it is done by the next worker', async (way) => {
			const policy = way === 'draft' ? { policy: { ...DEFAULT_POLICY, customerTouch: 'draft' as const } } : {};
			const worker = (fate: Fate | null) => mortal(newWorker(world(), policy), fate);
			const wanted = (name: string) => ({ name, way, dueAt: MONDAY });
			const rehearsed = await plant(world(), [wanted('rehearsal')]);
			const rehearsal = worker(null);
			await rehearsal.live((deps) => fireOne(deps, rehearsed[0]?.touchId ?? ''));
			const fates = rehearsal.calls.flatMap((_, index) => WHENS.map((when) => ({ call: index + 1, when })));
			const planted = await plant(
				world(),
				fates.map(({ call, when }) => wanted(`${call}-${when}`)),
			);
			const ends = await Promise.all(
				planted.map(({ touchId }, index) => worker(fates[index] ?? null).live((deps) => fireOne(deps, touchId))),
			);
			expect(ends).toEqual(fates.map(() => 'died'));
			for (let minute = 0; minute < 2; minute += 1) {
				expect(await sweep(world(), worker(null))).toBe('ended');
				await passMinute(world());
			}
			expect(await whatIsWrong(world(), [...rehearsed, ...planted]), rehearsal.calls.join(' ')).toEqual([]);
		});

	test.each(chaos.seeds)('killed at random (seed %i): none lost, none twice, a minute late at most', async (seed) => {
		const random = seeded(seed);
		const planted: Planted[] = [];
		let kills = 0;
		for (let round = 1; kills < chaos.kills; round += 1) {
			expect(round, 'workers die').toBeLessThan(100);
			planted.push(...(await plant(world(), dueNow(`round${round}`, world().now))));
			kills += await massacre(random);
			if (alarms !== null && round % 3 === 0) await alarms.redis().flush();
			await passMinute(world());
		}
		await restart();
		await eventually(async () => expect(await whatIsWrong(world(), planted), `seed ${seed}`).toEqual([]));
	});

	/** Workers sweep at once, and each dies at a random step; some live. @returns how many died */
	const massacre = async (random: () => number): Promise<number> => {
		const lives = Array.from({ length: WORKERS }, () =>
			mortal(newWorker(world()), {
				call: 1 + Math.floor(random() * LONGEST_LIFE),
				when: WHENS[Math.floor(random() * WHENS.length)] ?? 'before',
			}),
		);
		if (lives[0]) alarms?.lead(lives[0]);
		const ends = await Promise.all(lives.map((life) => sweep(world(), life, alarms?.wake)));
		return ends.filter((end) => end === 'died').length;
	};

	if (alarms === null) return;

	test('Redis is gone for an hour: nothing is late by more than a minute, and it rings again', async () => {
		const random = seeded(chaos.seeds[0] ?? 1);
		const planted: Planted[] = [];
		await alarms.redis().halt();
		try {
			for (let quarter = 1; quarter <= 4; quarter += 1) {
				world().now += 15 * MINUTE;
				planted.push(...(await plant(world(), dueNow(`quarter${quarter}`, world().now))));
				await massacre(random);
				await restart();
				expect(await whatIsWrong(world(), planted)).toEqual([]);
			}
		} finally {
			await alarms.redis().start();
		}
		expect(world().now).toBeGreaterThanOrEqual(MONDAY + HOUR);
		planted.push(...(await plant(world(), dueNow('after', world().now))));
		alarms.lead(mortal(newWorker(world()), null));
		await eventually(async () => {
			await alarms.wake(planted.map(({ touchId }) => ({ touchId, wakeAt: world().now })));
			expect(await whatIsWrong(world(), planted)).toEqual([]);
		});
	});

	/** The alarm clock on Redis. It outlives the workers: what rings is done by the one that leads now. */
	function startAlarms() {
		let redis: TestRedis;
		let queue: Queue;
		let leader: Life | null = null;
		const nothing = async (): Promise<void> => {};
		beforeAll(async () => {
			redis = await startRedis();
			queue = await openQueue(
				{ store: world().store, redisUrl: redis.url, now: () => world().now, log: SILENT },
				{
					'wake-touch': async ({ touchId }) => void (await leader?.live((deps) => fireOne(deps, touchId))),
					sweep: nothing,
					reconcile: nothing,
					'repair-tags': nothing,
					maintain: nothing,
					retrain: nothing,
				},
			);
		});
		afterAll(async () => {
			await queue.close();
			await redis.stop();
		});
		return {
			redis: () => redis,
			wake: (rings: Parameters<Queue['wake']>[0]) => queue.wake(rings),
			lead: (life: Life) => {
				leader = life;
			},
		};
	}
}

/** One touch of each way that a worker goes by itself, due at this moment. */
const dueNow = (name: string, dueAt: number) =>
	(['mail', 'mail-filed-by-server', 'nudge'] as const).map((way) => ({ name: `${name}-${way}`, way, dueAt }));
