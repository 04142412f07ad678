import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createClient } from '../../addin/client.ts';
import { type LiveEvent, listen } from '../../addin/live.ts';
import { API } from '../../shared/api.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const servers: Server[] = [];

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

async function serve(handler: Handler): Promise<string> {
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk: Buffer) => {
			body += chunk.toString('utf8');
		});
		request.on('end', () => handler(request, response, body));
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = (response: ServerResponse, status: number, body: unknown) =>
	void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const anonymous = () => ({});

describe('the client', () => {
	test('fills in the path, sets the query, and says who asks', async () => {
		const seen: (string | undefined)[] = [];
		const base = await serve((request, response) => {
			seen.push(request.method, request.url, request.headers['x-demo-user'] as string);
			json(response, 200, { items: [], next: null });
		});
		const client = createClient(API, { base, headers: () => ({ 'X-Demo-User': 'ana' }) });
		const query = { stage: 'new,resolving', q: 'a & b' };
		expect(await client.call('cases', { query })).toEqual({ state: 'ok', value: { items: [], next: null } });
		expect(seen).toEqual(['GET', '/api/v1/cases?stage=new%2Cresolving&q=a+%26+b', 'ana']);
	});

	test('an id cannot leave its place in the path', async () => {
		const seen: (string | undefined)[] = [];
		const base = await serve((request, response, body) => {
			seen.push(request.url, body);
			json(response, 404, { code: 'no-such-touch', message: 'No such touch.', mend: null, fields: [] });
		});
		await createClient(API, { base, headers: anonymous }).call('touchDone', { params: { id: '../x?y' } });
		expect(seen).toEqual(['/api/v1/touches/..%2Fx%3Fy/done', '{}']);
	});

	test('an act goes under its id, and no other call does', async () => {
		const seen: unknown[] = [];
		const base = await serve((request, response) => {
			seen.push(request.headers['idempotency-key']);
			json(response, 404, refusal);
		});
		const client = createClient(API, { base, headers: anonymous });
		await client.act('touchDone', { params: { id: 't1' } }, 'act-0001');
		await client.call('touchDone', { params: { id: 't1' } });
		expect(seen).toEqual(['act-0001', undefined]);
	});

	const refusal = { code: 'wrong-code', message: 'The code is wrong.', mend: 'Ask for a new one.', fields: [] };

	test.each([
		['a refusal in the words of the server', 401, refusal, { state: 'refused', status: 401, error: refusal }],
		['an answer that the contract does not know', 200, { items: 'none' }, { state: 'garbled' }],
		['a proxy whose program is down', 502, '<html>Bad Gateway</html>', { state: 'offline' }],
		['an error page of something else', 404, '<html>', { state: 'garbled' }],
		['a proxy that asks to slow down', 429, '<html>', { state: 'offline' }],
		[
			'a proxy that lets nothing so large through',
			413,
			'<html>',
			{ state: 'refused', status: 413, error: { code: 'too-large', message: '', mend: null, fields: [] } },
		],
	])('returns %s', async (_, status, body, result) => {
		const base = await serve((_request, response) => json(response, status, body));
		expect(await createClient(API, { base, headers: anonymous }).call('team', {})).toEqual(result);
	});

	test('returns that nobody answers', async () => {
		const base = await serve(() => undefined);
		for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
		expect(await createClient(API, { base, headers: anonymous }).call('team', {})).toEqual({ state: 'offline' });
	});

	test('throws for one who takes the question back, and for nobody else', async () => {
		const base = await serve(() => undefined);
		const ending = new AbortController();
		const asked = createClient(API, { base, headers: anonymous }).call('team', {}, ending.signal);
		ending.abort();
		await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
	});
});

describe('the live line', () => {
	test('tells known events with their data, passes by others, and connects again after a break', async () => {
		let connections = 0;
		const base = await serve((_request, response) => {
			connections += 1;
			response.writeHead(200, { 'content-type': 'text/event-stream' });
			if (connections === 1) {
				response.write(
					': hello\n\nevent: case\ndata: {"caseId":"c1"}\n\nevent: weather\ndata: {}\n\nevent: touch\ndata: {"caseId"',
				);
				response.end();
				return;
			}
			response.write('event: ledger\ndata: {}\n\n');
		});
		const ending = new AbortController();
		const told: LiveEvent[] = [];
		const states: string[] = [];
		const listener = {
			onEvent: (event: LiveEvent) => {
				told.push(event);
				if (event.name === 'ledger') ending.abort();
			},
			onState: (state: string) => states.push(state),
		};
		await listen(createClient(API, { base, headers: anonymous }), listener, ending.signal);
		expect(told).toEqual([
			{ name: 'case', data: { caseId: 'c1' } },
			{ name: 'ledger', data: {} },
		]);
		expect(states).toEqual(['connected', 'reconnecting', 'connected']);
	});
});
