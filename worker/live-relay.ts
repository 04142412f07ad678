import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { LIVE } from '../shared/live-events.ts';
import type { Live, LiveEvent } from './api/live.ts';
import type { Log } from './log.ts';
import { readJson } from './read-json.ts';
import type { Store } from './store/connect.ts';

/** What the relay needs. */
export interface RelayDeps {
	readonly store: Pick<Store, 'kind' | 'pool'>;
	readonly live: Live;
	readonly log: Pick<Log, 'warn'>;
}

export interface Relay {
	close(): Promise<void>;
}

const CHANNEL = 'amends_live';

/** A backlog brings hundreds of events a second: those of a moment go as one notification, each once. */
const GATHER_MS = 50;

/** A notification holds 8,000 bytes. */
const EVENTS_A_NOTE = 60;

/** Between two tries to listen. Pages ask again by themselves when they are looked at; nothing is lost meanwhile but haste. */
const AGAIN_MS = 2_000;

const noteShape = z.object({ from: z.string(), events: z.array(z.object({ name: z.string(), data: z.unknown() })) });

/**
 * Carries live events between the processes that share a PostgreSQL, so that pages hear of what another process did. Events hold ids
 * alone, and one that is lost costs a moment: the next look asks the database. On PGlite there is one process, and nothing to carry.
 */
export function relayLive({ store, live, log }: RelayDeps): Relay {
	if (store.kind === 'pglite') return { close: async () => undefined };
	const from = randomUUID();
	const ending = new AbortController();
	let isHearing = false;
	const outgoing = gatherEvents((events) => {
		const note = JSON.stringify({ from, events });
		store.pool.query('SELECT pg_notify($1, $2)', [CHANNEL, note]).catch((error: unknown) => {
			log.warn({ error }, 'other processes did not hear of a change; their pages find it at their next look');
		});
	});
	const unsubscribe = live.subscribe((event) => {
		if (!isHearing) outgoing.add(event);
	});
	const hear = (text: string | undefined) => {
		const note = noteShape.safeParse(readJson(text ?? ''));
		if (!note.success || note.data.from === from) return;
		isHearing = true;
		for (const event of note.data.events.flatMap(knownEvent)) live.announce(event);
		isHearing = false;
	};
	const listening = listenOn(store.pool, { hear, log, signal: ending.signal });
	return {
		close: async () => {
			unsubscribe();
			outgoing.end();
			ending.abort();
			await listening;
		},
	};
}

/** An event of the contract; what a newer version of Amends says beside it is left out. */
function knownEvent({ name, data }: { readonly name: string; readonly data?: unknown }): LiveEvent[] {
	if (!Object.hasOwn(LIVE, name)) return [];
	const known = name as keyof typeof LIVE;
	const read = LIVE[known].safeParse(data);
	return read.success ? [{ name: known, data: read.data } as LiveEvent] : [];
}

function gatherEvents(send: (events: readonly LiveEvent[]) => void) {
	const waiting = new Map<string, LiveEvent>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const flush = () => {
		timer = undefined;
		const events = [...waiting.values()];
		waiting.clear();
		for (let at = 0; at < events.length; at += EVENTS_A_NOTE) send(events.slice(at, at + EVENTS_A_NOTE));
	};
	return {
		add: (event: LiveEvent) => {
			waiting.set(JSON.stringify(event), event);
			timer ??= setTimeout(flush, GATHER_MS);
		},
		end: () => clearTimeout(timer),
	};
}

interface Ear {
	hear(text: string | undefined): void;
	readonly log: Pick<Log, 'warn'>;
	readonly signal: AbortSignal;
}

/** Listens until the signal aborts, again and again where the line breaks. */
async function listenOn(pool: pg.Pool, ear: Ear): Promise<void> {
	while (!ear.signal.aborted) {
		try {
			await listenOnce(pool, ear);
		} catch (error) {
			ear.log.warn({ error }, 'changes by other processes are not heard for the moment');
			await pause(AGAIN_MS, ear.signal);
		}
	}
}

async function listenOnce(pool: pg.Pool, { hear, signal }: Ear): Promise<void> {
	const client = await pool.connect();
	try {
		const ended = new Promise<void>((resolve, reject) => {
			client.on('error', reject);
			client.on('end', () => reject(new Error('the connection ended')));
			signal.addEventListener('abort', () => resolve(), { once: true });
		});
		client.on('notification', ({ payload }) => hear(payload));
		await Promise.all([client.query(`LISTEN ${CHANNEL}`), ended]);
	} finally {
		// Its listeners and its LISTEN go with it.
		client.release(true);
	}
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			resolve();
		};
		const timer = setTimeout(end, ms);
		signal.addEventListener('abort', end, { once: true });
	});
