import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLive, type Live, type LiveEvent } from '../../worker/api/live.ts';
import { type Relay, relayLive } from '../../worker/live-relay.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { describeWith } from '../servers/need.ts';
import { startPostgres, type TestPostgres } from '../servers/postgres.ts';
import { eventually } from './eventually.ts';
import { silentLog } from './mailbox/settings.ts';

interface Process {
	readonly store: Store;
	readonly live: Live;
	readonly relay: Relay;
	readonly heard: LiveEvent[];
}

describeWith('postgres', 'two processes on one PostgreSQL', () => {
	let server: TestPostgres;
	const processes: Process[] = [];

	const openProcess = async (): Promise<Process> => {
		const store = await openStore({ kind: 'postgres', url: server.url });
		const live = createLive((error) => {
			throw error;
		});
		const heard: LiveEvent[] = [];
		live.subscribe((event) => heard.push(event));
		const process = { store, live, relay: relayLive({ store, live, log: silentLog }), heard };
		processes.push(process);
		return process;
	};
	const changed = (caseId: string): LiveEvent => ({ name: 'case', data: { caseId } });
	/** What the second hears of the first, which says it again until somebody listens. */
	const carry = (one: Process, other: Process, event: LiveEvent) =>
		eventually(() => {
			one.live.announce(event);
			expect(other.heard).toContainEqual(event);
		});

	beforeAll(async () => {
		server = await startPostgres();
	});
	afterAll(async () => {
		for (const { relay, store } of processes) {
			await relay.close();
			await store.close();
		}
		await server?.stop();
	});

	test('a page at one hears what the other did, and nobody hears it twice', async () => {
		const [one, other] = [await openProcess(), await openProcess()];
		await carry(one, other, changed('c1'));
		await carry(other, one, changed('c2'));
		for (let at = 0; at < 200; at += 1) one.live.announce(changed(`many-${at}`));
		one.live.announce(changed('many-0'));
		const many = (heard: readonly LiveEvent[]) => heard.filter((event) => JSON.stringify(event).includes('many-'));
		await eventually(() => expect(many(other.heard)).toHaveLength(200));
		expect(many(one.heard)).toHaveLength(201);
	});

	test('is heard again after the database was restarted', async () => {
		const [one, other] = processes as [Process, Process];
		for (const { store } of processes) store.pool.on('error', () => undefined);
		await server.restart();
		await carry(one, other, changed('after'));
	});

	test('somebody else’s notification on the same channel does no harm', async () => {
		const [one, other] = processes as [Process, Process];
		for (const text of ['', 'no JSON', '{"from":"x","events":[{"name":"constructor"},{"name":"case","data":{}}]}'])
			await one.store.pool.query('SELECT pg_notify($1, $2)', ['amends_live', text]);
		await carry(one, other, changed('still'));
	});
});
