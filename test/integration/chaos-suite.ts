import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { compileCalendar } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { HOUR, MINUTE } from '../../shared/time.ts';
import { fireOne } from '../../worker/follow-up/fire.ts';
import { openQueue, type Queue } from '../../worker/queue.ts';
import { startRedis, type TestRedis } from '../servers/redis.ts';
import { MONDAY, SILENT, startWorld, type World } from '../worker/follow-up/world.ts';
import {
	type Folders,
	newWorker,
	type Planted,
	passMinute,
	plant,
	sweep,
	WAYS,
	type Way,
	whatIsWrong,
} from './chaos-world.ts';
import { eventually } from './eventually.ts';
import { type Fate, type Life, mortal, seeded } from './mortal.ts';
import type { Backend } from './queue-suite.ts';

const WHENS = ['before', 'during', 'after'] as const;

/** Moments at which clocks do odd things, in Rome; `steps`: hours by which the machine's clock is set at the first wakes. */
const CLOCKS: readonly { readonly what: string; readonly from: string; readonly steps: readonly number[] }[] = [
	{ what: 'an hour that is missing', from: '2027-03-28T00:00:00Z', steps: [] },
	{ what: 'an hour that comes twice', from: '2026-10-24T23:30:00Z', steps: [] },
	{ what: 'a leap day', from: '2028-02-28T22:30:00Z', steps: [] },
	{ what: 'a clock that is set by two hours, ahead and back', from: '2026-11-23T09:00:00Z', steps: [0, 2, -2, -2, 2] },
];

const ALWAYS_OPEN = compileCalendar(
	{
		timeZone: 'Europe/Rome',
		hours: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, [{ from: '00:00', to: '24:00' }]])) as never,
		holidays: null,
		closed: [],
	},
	[],
);

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

	const folders: Folders = { sent: [], drafts: [] };
	beforeEach(() => {
		folders.sent.length = 0;
		folders.drafts.length = 0;
	});

	const minute = () => (alarms === null ? passMinute(world()) : alarms.between(() => passMinute(world())));

	/** Nobody dies any more: a sweep at once, and the next after a minute. Then nothing that was due is left. */
	const restart = async (): Promise<void> => {
		const sweepNow = async () => {
			const life = mortal(newWorker(world(), folders), null);
			alarms?.lead(life);
			expect(await sweep(world(), life, alarms?.wake)).toBe('ended');
		};
		await sweepNow();
		await minute();
		await sweepNow();
	};

	if (alarms === null)
		test.each(Object.keys(WAYS) as Way[])('%s: killed at every step, it is done by the next worker', async (way) => {
			const policy = way === 'draft' ? { policy: { ...DEFAULT_POLICY, customerTouch: 'draft' as const } } : {};
			const worker = (fate: Fate | null) => mortal(newWorker(world(), folders, policy), fate);
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
			for (const _ of ['at once', 'a minute later']) {
				expect(await sweep(world(), worker(null))).toBe('ended');
				await minute();
			}
			expect(await whatIsWrong(world(), folders, [...rehearsed, ...planted]), rehearsal.calls.join(' ')).toEqual([]);
		});

	test.each(chaos.seeds)('killed at random (seed %i): none lost, none twice, a minute late at most', async (seed) => {
		const random = seeded(seed);
		const planted: Planted[] = [];
		let kills = 0;
		for (let round = 1; kills < chaos.kills; round += 1) {
			expect(round, 'workers die').toBeLessThan(100);
			planted.push(...(await plant(world(), dueNow(`seed${seed}-round${round}`, world().now))));
			kills += await massacre(random);
			if (alarms !== null && round % 3 === 0) await alarms.redis().flush();
			await minute();
		}
		await restart();
		await eventually(
			async () => expect(await whatIsWrong(world(), folders, planted), `seed ${seed}`).toEqual([]),
			5_000,
		);
	});

	// What the clock does is decided by no database: once is enough, on the faster one.
	if (backend === 'postgres')
		test.each(CLOCKS)('$what: each touch is done once, a minute after its time at most', async ({ from, steps }) => {
			const random = seeded(chaos.seeds[0] ?? 1);
			world().now = Date.parse(from);
			const start = world().now;
			const planted = await plant(
				world(),
				[0, 30, 60, 90, 120, 150].flatMap((minutes) => dueNow(`${from}-${minutes}`, start + minutes * MINUTE)),
			);
			const worker = (fate: Fate | null) => mortal(newWorker(world(), folders, { calendar: ALWAYS_OPEN }), fate);
			const end = start + 14 * HOUR;
			let turn = 0;
			for (
				let wakeAt = await world().desk.nextWakeAt();
				wakeAt !== null && wakeAt <= end;
				wakeAt = await world().desk.nextWakeAt()
			) {
				world().now = Math.max(world().now, wakeAt) + (steps[turn] ?? 0) * HOUR;
				turn += 1;
				await sweep(world(), worker(fateBy(random)));
				await passMinute(world());
				expect(await sweep(world(), worker(null))).toBe('ended');
				const next = await world().desk.nextWakeAt();
				expect(next ?? end, 'nothing that is due is left').toBeGreaterThan(world().now);
			}
			expect(await whatIsWrong(world(), folders, planted)).toEqual([]);
		});

	if (backend === 'postgres')
		test('a process that is killed in the middle of SMTP: what it had in hand is done by the next', async () => {
			const planted = await plant(
				world(),
				[1, 2, 3]
					.flatMap((turn) => dueNow(`killed${turn}`, world().now))
					.filter(({ way }) => way !== 'mail-filed-by-server'),
			);
			for (const texts of [1, 3]) {
				const before = world().smtp.offered();
				const child = startWorker(world());
				world().smtp.onText(() => {
					if (world().smtp.offered() - before >= texts) child.kill('SIGKILL');
				});
				await once(child, 'exit');
				expect(child.signalCode).toBe('SIGKILL');
				await minute();
			}
			world().smtp.onText(null);
			await restart();
			expect(await whatIsWrong(world(), folders, planted)).toEqual([]);
		});

	/** Workers sweep at once, and each dies at a random step; some live. @returns how many died */
	const massacre = async (random: () => number): Promise<number> => {
		const lives = Array.from({ length: WORKERS }, () => mortal(newWorker(world(), folders), fateBy(random)));
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
				expect(await whatIsWrong(world(), folders, planted)).toEqual([]);
			}
		} finally {
			await alarms.redis().start();
		}
		expect(world().now).toBeGreaterThanOrEqual(MONDAY + HOUR);
		planted.push(...(await plant(world(), dueNow('after', world().now))));
		alarms.lead(mortal(newWorker(world(), folders), null));
		await eventually(async () => {
			await alarms.wake(planted.map(({ touchId }) => ({ touchId, wakeAt: world().now })));
			expect(await whatIsWrong(world(), folders, planted)).toEqual([]);
		});
	});

	/** The alarm clock on Redis. It outlives the workers: what rings is done by the one that leads now. */
	function startAlarms() {
		let redis: TestRedis;
		let queue: Queue;
		let leader: Life | null = null;
		let timePasses: Promise<unknown> = Promise.resolve();
		const jobs = new Set<Promise<unknown>>();
		const nothing = async (): Promise<void> => {};
		beforeAll(async () => {
			redis = await startRedis();
			queue = await openQueue(
				{ store: world().store, redisUrl: redis.url, now: () => world().now, log: SILENT },
				{
					'wake-touch': async ({ touchId }) => {
						await timePasses;
						if (leader === null) return;
						const job = leader.live((deps) => fireOne(deps, touchId));
						jobs.add(job);
						await job.finally(() => jobs.delete(job));
					},
					sweep: nothing,
					reconcile: nothing,
					'repair-tags': nothing,
					maintain: nothing,
					retrain: nothing,
					'import-customers': nothing,
				},
			);
		});
		afterAll(async () => {
			await queue.close();
			await redis.stop();
		});
		return {
			redis: () => redis,
			/** lets time pass between two jobs: the living renew what they hold, and are not to lose it by a leap */
			between: (pass: () => Promise<void>) => {
				timePasses = Promise.allSettled(jobs).then(pass);
				return timePasses;
			},
			wake: (rings: Parameters<Queue['wake']>[0]) => queue.wake(rings),
			lead: (life: Life) => {
				leader = life;
			},
		};
	}
}

const CHILD = fileURLToPath(new URL('./chaos-child.mjs', import.meta.url));

const startWorker = ({ databaseUrl, smtp, now }: World): ChildProcess =>
	spawn(process.execPath, [CHILD, databaseUrl ?? '', String(smtp.port), String(now)], { stdio: 'inherit' });

const fateBy = (random: () => number): Fate => ({
	call: 1 + Math.floor(random() * LONGEST_LIFE),
	when: WHENS[Math.floor(random() * WHENS.length)] ?? 'before',
});

/** One touch of each way that a worker goes by itself, due at this moment. */
const dueNow = (name: string, dueAt: number) =>
	(['mail', 'mail-filed-by-server', 'nudge'] as const).map((way) => ({ name: `${name}-${way}`, way, dueAt }));
