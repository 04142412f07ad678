import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type RouteName } from '../../../shared/api.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, as, openDemo, openMemory, openWorld } from './api-world.ts';

let store: Store;
let team: ApiWorld;
let demo: ApiWorld;

beforeAll(async () => {
	store = await openMemory();
	team = await openWorld(store);
	demo = await openDemo(store);
});

afterAll(async () => {
	await team.close();
	await demo.close();
	await store.close();
});

const closedRoutes = (Object.keys(API) as RouteName[]).filter(
	(name) => API[name].role !== 'everybody' && !('demo' in API[name]),
);

describe('outside the demo', () => {
	test.each(closedRoutes)('%s needs a sign-in', async (name) => {
		const { method, path } = API[name];
		const answer = await team.app.inject({
			method,
			url: path.replace(':id', 'some-id'),
			...(method === 'POST' && { payload: {} }),
		});
		expect([answer.statusCode, answer.json().code]).toEqual([401, 'not-signed-in']);
	});

	test.each(['/api/v1/events'])('%s needs a sign-in', async (url) => {
		expect((await team.app.inject(url)).statusCode).toBe(401);
	});

	test.each(['irina', 'ana', 'nobody'])('the header X-Demo-User: %s means nothing', async (name) => {
		const answer = await team.app.inject({ url: '/api/v1/cases', headers: as(name) });
		expect(answer.statusCode).toBe(401);
		expect((await team.app.inject({ url: '/api/v1/me', headers: as(name) })).json().person).toBeNull();
	});

	test.each(['Bearer made-up', 'Bearer ', 'Basic YW5hOmFuYQ=='])(
		'a made-up sign-in (%s) opens nothing',
		async (authorization) => {
			const answer = await team.app.inject({
				url: '/api/v1/cases',
				headers: { authorization, cookie: 'amends_session=made-up' },
			});
			expect(answer.statusCode).toBe(401);
		},
	);

	test('who has not signed in learns neither team nor mailboxes', async () => {
		const me = (await team.app.inject('/api/v1/me')).json();
		expect(me).toMatchObject({ mode: 'team', person: null, people: [], mailboxes: [] });
	});

	test.each(['demoClock', 'demoMail'] as const)('%s does not exist', async (name) => {
		const answer = await team.app.inject({ method: API[name].method, url: API[name].path });
		expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
	});
});

describe('in the demo', () => {
	test.each([
		[undefined, 'ana'],
		['marco', 'marco'],
		['irina', 'irina'],
	])('X-Demo-User: %s asks as %s', async (name, person) => {
		const me = (await demo.app.inject({ url: '/api/v1/me', headers: name ? as(name) : {} })).json();
		expect(me.person.id).toBe(person);
		expect(me.people.map(({ id }: { id: string }) => id)).toEqual(['ana', 'marco', 'irina']);
	});

	test('a name that nobody has is refused', async () => {
		const answer = await demo.app.inject({ url: '/api/v1/cases', headers: as('mallory') });
		expect([answer.statusCode, answer.json().code]).toEqual([401, 'nobody-of-the-demo']);
	});
});

describe('host names (DNS rebinding)', () => {
	test.each([
		['localhost:3010', 200],
		['127.0.0.1:3010', 200],
		['[::1]:3010', 200],
		['amends.shop.example', 200],
		['AMENDS.shop.example:443', 200],
		['evil.example', 403],
		['127.0.0.1.evil.example', 403],
		['localhost.evil.example:3010', 403],
		['amends.shop.example.evil.example', 403],
		['192.168.1.7', 403],
		['a b', 403],
	])('Host: %s answers %i', async (host, status) => {
		const answer = await demo.app.inject({ url: '/api/v1/me', headers: { host } });
		expect(answer.statusCode).toBe(status);
		if (status === 403) expect(answer.json().code).toBe('wrong-host');
	});

	test('a bare address is let in where the administrator listens on all of them', async () => {
		const everywhere = await openDemo(store, {
			settings: { server: { host: '0.0.0.0', port: 0, publicUrl: 'http://localhost:3010' } },
		});
		const statuses = await Promise.all(
			['192.168.1.7:3010', '[fd00::7]:3010', 'evil.example'].map(
				async (host) => (await everywhere.app.inject({ url: '/healthz', headers: { host } })).statusCode,
			),
		);
		expect(statuses).toEqual([200, 200, 403]);
		await everywhere.close();
	});
});

describe('writes from other sites', () => {
	const write = (headers: Record<string, string>) =>
		demo.app.inject({ method: 'POST', url: '/api/v1/sign-out', headers: { host: 'localhost:3010', ...headers } });

	test.each([
		[{}, 200],
		[{ 'sec-fetch-site': 'same-origin' }, 200],
		[{ 'sec-fetch-site': 'none' }, 200],
		[{ origin: 'http://localhost:3010' }, 200],
		[{ origin: 'https://amends.shop.example' }, 200],
		[{ 'sec-fetch-site': 'cross-site' }, 403],
		[{ 'sec-fetch-site': 'same-site' }, 403],
		[{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3010' }, 403],
		[{ origin: 'https://evil.example' }, 403],
		[{ origin: 'http://localhost:9999' }, 403],
		[{ origin: 'null' }, 403],
	])('%j answers %i', async (headers, status) => {
		expect((await write(headers)).statusCode).toBe(status);
	});

	test('a token that no browser adds by itself may come from anywhere', async () => {
		expect((await write({ origin: 'https://outlook.office.com', authorization: 'Bearer x' })).statusCode).toBe(200);
	});
});
