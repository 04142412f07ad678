import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLive } from '../../../worker/api/live.ts';
import { type Api, startApi } from '../../../worker/api/server.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { keepPeople } from '../../../worker/team/keep-people.ts';
import { type ApiWorld, openDemo, openMemory, openWorld, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase } from './rows.ts';

let store: Store;
const opened: (() => Promise<void>)[] = [];

beforeAll(async () => {
	store = await openMemory();
});

afterEach(async () => {
	for (const close of opened.splice(0)) await close();
});

afterAll(() => store.close());

/** A listening server over the world's own deps. */
async function listen(world: ApiWorld): Promise<Api> {
	const api = await startApi(world.deps);
	opened.push(
		() => api.close(),
		() => world.close(),
	);
	return api;
}

/** Opens the stream and hands out what arrives, comments included, one at a time. */
async function openStream(api: Api, headers: Record<string, string> = {}) {
	const answer = await fetch(`${api.address}/api/v1/events`, { headers });
	const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
	const arrived: (EventSourceMessage | string)[] = [];
	const parser = createParser({
		onEvent: (event) => arrived.push(event),
		onComment: (comment) => arrived.push(comment),
	});
	const next = async (): Promise<EventSourceMessage | string | null> => {
		while (arrived.length === 0) {
			const read = await reader?.read();
			if (!read || read.done) return null;
			parser.feed(read.value);
		}
		return arrived.shift() ?? null;
	};
	return { answer, next, leave: () => reader?.cancel() };
}

describe('the live stream', () => {
	test('delivers what is announced, in order', async () => {
		const world = await openDemo(store);
		const stream = await openStream(await listen(world));
		expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
		expect(await stream.next()).toBe('listening');
		world.deps.live.announce({ name: 'case', data: { caseId: 'c1' } });
		world.deps.live.announce({ name: 'touch', data: { caseId: 'c1', touchId: 'c1-update-1-1' } });
		expect(await stream.next()).toMatchObject({ event: 'case', data: '{"caseId":"c1"}' });
		expect(await stream.next()).toMatchObject({ event: 'touch', data: '{"caseId":"c1","touchId":"c1-update-1-1"}' });
		await stream.leave();
	});

	test('tells nobody of a case in a mailbox that they may not see, and follows what they may from then on', async () => {
		const people = TEAM.map((one) => (one.id === 'ana' ? { ...one, mailboxes: ['support'] } : one));
		const world = await openDemo(store, {
			people,
			settings: {
				mailboxes: ['support', 'sales'].map((id) => ({ id, name: id, address: `${id}@x.example`, currency: 'EUR' })),
			},
		});
		await addCase(store, { id: 'seen' });
		await addCase(store, { id: 'hidden', mailboxId: 'sales' });
		const stream = await openStream(await listen(world), { 'x-demo-user': 'ana' });
		await stream.next();
		world.deps.live.announce({ name: 'presence', data: { caseId: 'hidden' } });
		for (const caseId of ['hidden', 'seen', 'no-such-case', 'hidden'])
			world.deps.live.announce({ name: 'case', data: { caseId } });
		world.deps.live.announce({ name: 'ledger', data: {} });
		expect(await stream.next()).toMatchObject({ event: 'case', data: '{"caseId":"seen"}' });
		expect(await stream.next()).toMatchObject({ event: 'ledger' });
		await keepPeople(store, TEAM, WEDNESDAY);
		await world.deps.team.changed();
		world.deps.live.announce({ name: 'case', data: { caseId: 'hidden' } });
		expect(await stream.next()).toMatchObject({ event: 'case', data: '{"caseId":"hidden"}' });
		await stream.leave();
	});

	test('ends at once for somebody who is let go', async () => {
		const world = await openDemo(store);
		const stream = await openStream(await listen(world), { 'x-demo-user': 'marco' });
		await stream.next();
		await keepPeople(
			store,
			TEAM.filter(({ id }) => id !== 'marco'),
			WEDNESDAY,
		);
		await world.deps.team.changed();
		expect(await stream.next()).toBeNull();
	});

	test('tells that the demo’s clock moved', async () => {
		const world = await openDemo(store);
		const api = await listen(world);
		const stream = await openStream(api);
		await stream.next();
		const moved = await fetch(`${api.address}/api/v1/demo/clock`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: '{"advance":"P3D"}',
		});
		expect(await moved.json()).toEqual({ now: '2026-09-16T08:00:00.000Z', fired: 3 });
		expect(await stream.next()).toMatchObject({ event: 'clock', data: '{"now":"2026-09-16T08:00:00.000Z"}' });
		await stream.leave();
	});

	test('beats while nothing happens', async () => {
		const world = await openDemo(store);
		const stream = await openStream(await listen(world));
		await stream.next();
		world.beat();
		expect(await stream.next()).toBe('still here');
		await stream.leave();
	});

	test('does not hold up a server that closes', async () => {
		const world = await openDemo(store);
		const api = await listen(world);
		const stream = await openStream(api);
		await stream.next();
		await api.close();
		expect(await stream.next()).toBeNull();
	});

	test('ends for who signed out, with the next heartbeat', async () => {
		const world = await openWorld(store);
		const api = await listen(world);
		const send = (path: string, body: object, headers = {}) =>
			fetch(`${api.address}/api/v1/${path}`, {
				method: 'POST',
				headers: { 'content-type': 'application/json', ...headers },
				body: JSON.stringify(body),
			});
		const email = TEAM[0]?.email;
		await send('sign-in/code', { email });
		const { token } = (await (await send('sign-in', { email, code: world.codes[0]?.code })).json()) as {
			token: string;
		};
		const authorization = `Bearer ${token}`;
		const stream = await openStream(api, { authorization });
		expect(await stream.next()).toBe('listening');
		await send('sign-out', {}, { authorization });
		world.beat();
		expect(await stream.next()).toBe('still here');
		expect(await stream.next()).toBeNull();
	});
});

describe('a port that somebody else has', () => {
	test('is told with its code', async () => {
		const first = await listen(await openDemo(store));
		const server = { host: '127.0.0.1', port: Number(new URL(first.address).port), publicUrl: 'http://localhost' };
		const second = await openDemo(store, { settings: { server } });
		opened.push(() => second.close());
		await expect(startApi(second.deps)).rejects.toMatchObject({ code: 'port-taken' });
	});
});

describe('live events in the process', () => {
	test('a listener that breaks troubles nobody else', () => {
		const failures: unknown[] = [];
		const live = createLive((error) => failures.push(error));
		const heard: string[] = [];
		live.subscribe(() => {
			throw new Error('broken');
		});
		const stop = live.subscribe(({ name }) => void heard.push(name));
		live.announce({ name: 'ledger', data: {} });
		stop();
		live.announce({ name: 'ledger', data: {} });
		expect([heard, failures.length]).toEqual([['ledger'], 2]);
	});
});
