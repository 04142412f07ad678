import { createPostgresBackend, createRedisBackend, runMigrations, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { HOUR, type Instant, MINUTE, SECOND } from '../shared/time.ts';
import { lendPool } from './lent-pool.ts';
import type { Log } from './log.ts';
import type { Store } from './store/connect.ts';

const nothing = z.object({});

/**
 * Everything that is queued. A job carries ids, never facts, and may run twice, late or never: each reads again and decides again.
 * `every`: how often it comes by itself, however many processes run.
 */
export const JOBS = {
	'wake-touch': { data: z.object({ touchId: z.string() }), every: null },
	sweep: { data: nothing, every: MINUTE },
	reconcile: { data: nothing, every: 15 * MINUTE },
	'repair-tags': { data: nothing, every: 10 * MINUTE },
	maintain: { data: nothing, every: 30 * MINUTE },
	retrain: { data: nothing, every: 5 * MINUTE },
	'import-customers': { data: z.object({ importId: z.string() }), every: null },
} as const;

export type JobName = keyof typeof JOBS;

/** What each job does. A job added to the table reaches whoever must do it by itself. */
export type JobHandlers = {
	readonly [Name in JobName]: (data: z.output<(typeof JOBS)[Name]['data']>) => Promise<void>;
};

/** A moment at which a touch wants to be looked at. */
export interface Alarm {
	readonly touchId: string;
	readonly wakeAt: Instant;
}

/** The alarm clock. */
export interface Queue {
	/** Sets alarms; those farther ahead than a day are left to a later sweep. Never rejects: a lost alarm is the sweep's to heal. */
	wake(alarms: readonly Alarm[]): Promise<void>;
	/** Has a part of an import read soon. Never rejects: a lost part is the sweep's to ask for again. */
	readOn(importId: string): Promise<void>;
	/** Writes the schedule of the repeated jobs again where it is gone: a Redis that was emptied rings nothing by itself. Never rejects. */
	keepSchedule(): Promise<void>;
	/** Whether the queue answers, and what it runs on. */
	check(): Promise<{ readonly ok: boolean; readonly says: string }>;
	close(): Promise<void>;
}

const QUEUE = 'amends';

/** The sweep sets the alarms of the next hours; more would only fill the queue. */
const ALARM_HORIZON = 24 * HOUR;

/** Jobs are short; a process that died with one in its hand must not hold it long. */
const LOCK_FOR = 30 * SECOND;

/**
 * How long a command may wait for its server. Without Redis a command waits for the reconnect, for hours if need be, and the sweep
 * that sets alarms must not wait with it: it does the work meanwhile.
 */
const ANSWERS_WITHIN = 3 * SECOND;

/** BullMQ's classes on Redis where there is one, else on the database's own connection pool. */
async function backend(store: Pick<Store, 'pool'>, redisUrl: string | null) {
	if (redisUrl === null) {
		const client = await store.pool.connect();
		try {
			await runMigrations(client);
		} finally {
			client.release();
		}
		const { lent, takeBack } = lendPool(store.pool);
		return {
			on: 'the database',
			classes: withBackend(createPostgresBackend),
			connection: () => lent,
			end: async () => takeBack(),
		};
	}
	const clients: Redis[] = [];
	let isEnded = false;
	const connection = () => {
		// BullMQ wants commands to wait for a reconnect, not to fail after a number of tries.
		const client = new Redis(redisUrl, {
			maxRetriesPerRequest: null,
			// BullMQ makes more connections like this one; after the end they too must give up, or the process would live on.
			retryStrategy: (tries) => (isEnded ? null : Math.min(tries * 200, 5 * SECOND)),
		});
		clients.push(client);
		return client;
	};
	const end = async () => {
		isEnded = true;
		for (const client of clients) client.disconnect();
	};
	return { on: 'Redis', classes: withBackend(createRedisBackend), connection, end };
}

/**
 * Opens the queue and begins to work on it.
 * @param now the clock that due times are read off; the demo's can be moved
 */
export async function openQueue(
	deps: { readonly store: Pick<Store, 'pool'>; readonly redisUrl: string | null; now(): Instant; readonly log: Log },
	handlers: JobHandlers,
): Promise<Queue> {
	const { log } = deps;
	const { on, classes, connection, end } = await backend(deps.store, deps.redisUrl);
	const link = { connection: connection() as never };
	const queue = new classes.Queue(QUEUE, {
		...link,
		defaultJobOptions: {
			removeOnComplete: true,
			removeOnFail: 1_000,
			attempts: 3,
			backoff: { type: 'exponential', delay: 2 * SECOND },
		},
	});
	const worker = new classes.Worker(QUEUE, (job) => run(handlers, job.name, job.data), {
		connection: connection() as never,
		concurrency: 4,
		lockDuration: LOCK_FOR,
	});
	let trouble: string | null = null;
	const upset = (error: Error) => {
		if (trouble !== error.message)
			log.warn({ says: error.message }, 'the queue has trouble; the sweep stands in until it is back');
		trouble = error.message;
	};
	queue.on('error', upset);
	worker.on('error', upset);
	worker.on('completed', () => {
		trouble = null;
	});
	worker.on('failed', (job, error) => log.error({ job: job?.name ?? 'unknown', error }, 'a job failed'));
	let unanswered = 0;
	const ask = async (command: () => Promise<void>): Promise<void> => {
		// One command waits for a server that is away; more would pile up until it comes back, and the sweep sets the alarms again.
		if (trouble !== null && unanswered > 0) return;
		unanswered += 1;
		let isAnswered = false;
		const answer = command()
			.then(() => {
				trouble = null;
			}, upset)
			.finally(() => {
				isAnswered = true;
				unanswered -= 1;
			});
		await Promise.race([answer, pause(ANSWERS_WITHIN)]);
		if (!isAnswered && trouble === null) upset(NO_ANSWER);
	};
	const scheduled = ask(() => schedule(queue));
	// Long enough for `check` to tell a queue that works from one that does not, too short to hold up the start.
	await Promise.race([scheduled, pause(SECOND)]);
	return {
		wake: (alarms) => ask(() => setAlarms(queue, alarms, deps.now())),
		readOn: (importId) => ask(() => addPart(queue, importId)),
		keepSchedule: () => ask(() => mendSchedule(queue)),
		check: async () => ({
			ok: trouble === null,
			says: trouble === null ? `BullMQ on ${on}` : `BullMQ on ${on}: ${trouble}`,
		}),
		close: async () => {
			await Promise.race([Promise.allSettled([worker.close(), queue.close()]), pause(5 * SECOND)]);
			await end();
		},
	};
}

type BullQueue = Awaited<ReturnType<typeof backend>>['classes']['Queue'] extends new (
	...args: never[]
) => infer Q
	? Q
	: never;

async function run(handlers: JobHandlers, name: string, data: unknown): Promise<void> {
	if (!isJob(name)) throw new Error(`there is no job called ${name}`);
	// The row and its handler are of one name, which the compiler cannot see through an index.
	const handle = handlers[name] as (data: unknown) => Promise<void>;
	await handle(JOBS[name].data.parse(data));
}

const isJob = (name: string): name is JobName => Object.hasOwn(JOBS, name);

async function schedule(queue: Pick<BullQueue, 'upsertJobScheduler'>): Promise<void> {
	for (const [name, { every }] of Object.entries(JOBS)) {
		if (every !== null) await queue.upsertJobScheduler(`every-${name}`, { every }, { name, data: {} });
	}
}

async function mendSchedule(queue: Pick<BullQueue, 'upsertJobScheduler' | 'getJobSchedulersCount'>): Promise<void> {
	const wanted = Object.values(JOBS).filter(({ every }) => every !== null).length;
	if ((await queue.getJobSchedulersCount()) < wanted) await schedule(queue);
}

/** The moment is part of the id: an alarm that was moved is a new one, and the old one finds nothing to do. */
async function setAlarms(queue: Pick<BullQueue, 'addBulk'>, alarms: readonly Alarm[], now: Instant): Promise<void> {
	const near = alarms.filter(({ wakeAt }) => wakeAt - now <= ALARM_HORIZON);
	if (near.length === 0) return;
	await queue.addBulk(
		near.map(({ touchId, wakeAt }) => ({
			name: 'wake-touch',
			data: { touchId },
			opts: { jobId: `wake-${touchId}-${wakeAt}-at`, delay: Math.max(0, wakeAt - now) },
		})),
	);
}

/** One part waits at a time, whoever asks for it; the one that runs asks for the next under another name. */
async function addPart(queue: Pick<BullQueue, 'add'>, importId: string): Promise<void> {
	const deduplication = { id: `import-${importId}`, ttl: SECOND };
	await queue.add('import-customers', { importId }, { deduplication });
}

const NO_ANSWER = new Error('it does not answer');

const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** What the doctor asks of a Redis: does it answer, and would it throw jobs away when its memory is full? */
export async function probeRedis(
	url: string,
): Promise<{ readonly version: string; readonly maxmemoryPolicy: string | null }> {
	const client = new Redis(url, {
		lazyConnect: true,
		maxRetriesPerRequest: 0,
		retryStrategy: () => null,
		connectTimeout: 5 * SECOND,
	});
	let says: unknown = null;
	client.on('error', (error) => {
		says = error;
	});
	try {
		// connect() itself says only that the connection is closed; the event before it says why.
		await client.connect().catch((error: unknown) => {
			throw says ?? error;
		});
		const info = await client.info();
		return {
			version: /redis_version:(\S+)/u.exec(info)?.[1] ?? 'unknown',
			maxmemoryPolicy: /maxmemory_policy:(\S+)/u.exec(info)?.[1] ?? null,
		};
	} finally {
		client.disconnect();
	}
}
