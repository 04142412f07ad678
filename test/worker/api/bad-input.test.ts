import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorShape } from '../../../shared/api-shapes.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, as, openDemo, openMemory } from './api-world.ts';
import { addCase } from './rows.ts';

let store: Store;
let world: ApiWorld;
let id: string;

beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store);
	id = (await addCase(store)).id;
});

afterAll(async () => {
	await world.close();
	await store.close();
});

describe('a request that cannot be', () => {
	const cursor = (text: string) => Buffer.from(text).toString('base64url');

	test.each<[string, object | undefined, string]>([
		['cases/:id/guard', { guard: 'delight' }, 'because: is missing'],
		['cases/:id/note', { text: '' }, 'text: must not be empty'],
		['cases/:id/note', undefined, 'body: is missing'],
		['cases/:id/note', { text: 7 }, 'text: must be text'],
		['cases/:id/severity', { severity: 'S9' }, 'severity: must be one of: S1, S2, S3, S4'],
		['cases/bulk', { ids: [], act: { kind: 'severity', severity: 'S1' } }, 'ids: must not be empty'],
		['cases/bulk', { ids: ['a'], act: { kind: 'dance' } }, 'act.kind: is none of what it may be'],
		[
			'cases/bulk',
			{ ids: Array(201).fill('a'), act: { kind: 'severity', severity: 'S1' } },
			'ids: may be 200 entries at most',
		],
		['views', { name: 'x'.repeat(61), query: '' }, 'name: may be 60 characters at most'],
		['views', { name: 'mine', query: '', isShared: 'yes' }, 'isShared: must be true or false'],
		['views/1', { name: 'mine', query: '', version: 0 }, 'version: must be 1 at least'],
		['views/1', { name: 'mine', query: '', version: 1.5 }, 'version: must be a whole number'],
		['invitations', { name: 'Eva', email: 'eva' }, 'email: must be an e-mail address'],
	])('of %s, %j, is said in words: %s', async (path, payload, message) => {
		const answer = await world.app.inject({
			method: 'POST',
			url: `/api/v1/${path.replace(':id', id)}`,
			headers: as('irina'),
			...(payload && { payload }),
		});
		expect([answer.statusCode, errorShape.parse(answer.json()).message]).toEqual([400, message]);
	});

	test.each([
		['cases?stage=angry', 'stage'],
		['cases?stage=new,angry', 'stage'],
		['cases?severity=S9', 'severity'],
		['cases?limit=0', 'limit'],
		['cases?limit=many', 'limit'],
		['cases?cursor=nonsense', 'cursor'],
		[`cases?cursor=${cursor('[1]')}`, 'cursor'],
		[`cases?cursor=${cursor('[1e300,"x"]')}`, 'cursor'],
		[`cases?cursor=${cursor('{}')}`, 'cursor'],
		['touches?cursor=nonsense', 'cursor'],
		['ledger?cursor=nonsense', 'cursor'],
		[`ledger?cursor=${cursor('[1e300]')}`, 'cursor'],
		[`cases?q=${'x'.repeat(501)}`, 'q'],
		['cases?q=a%00b', 'q'],
		['touches?due=soon', 'due'],
		['ledger?uid=-1', 'uid'],
		['ledger?uid=1e30', 'uid'],
		['ledger?outcome=eaten', 'outcome'],
		['cases/by-message', 'id'],
		[`cases/${'x'.repeat(300)}`, 'id'],
		['cases/a%00b', 'id'],
	])('GET %s names %s', async (url, field) => {
		const answer = await world.app.inject(`/api/v1/${url}`);
		expect(answer.statusCode).toBe(400);
		const error = errorShape.parse(answer.json());
		expect(error).toMatchObject({ code: 'invalid', fields: [{ field }] });
	});

	test.each([
		['stage', { stage: 'closed' }, 'stage'],
		['stage', {}, 'stage'],
		['stage', { stage: 'new', because: 'x'.repeat(2_001) }, 'because'],
		['severity', { severity: 4 }, 'severity'],
		['assign', {}, 'assignee'],
		['note', { text: '   ' }, 'text'],
		['note', { text: 'a\0b' }, 'text'],
		['note', { text: 'half an emoji: \ud83d' }, 'text'],
		['note', undefined, 'body'],
		['note', [], 'body'],
		['close', { outcome: 'forgotten' }, 'outcome'],
		['close', { outcome: 'lost', avoidable: 'yes' }, 'avoidable'],
		['join', { into: '' }, 'into'],
	])('POST %s %j names %s', async (act, payload, field) => {
		const url = `/api/v1/cases/${id}/${act}`;
		const answer = await world.app.inject({ method: 'POST', url, ...(payload && { payload }) });
		expect(answer.statusCode).toBe(400);
		expect(errorShape.parse(answer.json())).toMatchObject({ code: 'invalid', fields: [{ field }] });
	});

	test.each([
		[{ advance: 'P3W' }, 400],
		[{ advance: 'P0D' }, 400],
		[{ advance: 'P367D' }, 400],
		[{ advance: `P${'9'.repeat(30)}D` }, 400],
		[{ advance: 'tomorrow' }, 400],
		[{ advance: 'P3D' }, 200],
		[{ advance: 'PT4H30M' }, 200],
		[{ advance: 'P1DT1M' }, 200],
	])('the clock moved by %j answers %i', async (payload, status) => {
		const answer = await world.app.inject({ method: 'POST', url: '/api/v1/demo/clock', payload });
		expect(answer.statusCode).toBe(status);
		if (status === 400) expect(answer.json().fields[0].field).toBe('advance');
	});

	test.each([
		['no JSON', 'application/json', '{"text":', 400, 'not-json'],
		['a key that would poison prototypes', 'application/json', '{"__proto__":{"x":1},"text":"x"}', 400, 'not-json'],
		['a form', 'application/x-www-form-urlencoded', 'text=x', 415, 'wrong-type'],
		['plain text', 'text/plain', '{"text":"x"}', 415, 'wrong-type'],
		['2 MB', 'application/json', JSON.stringify({ text: 'x'.repeat(2_000_000) }), 413, 'too-large'],
	])('%s is refused', async (_what, type, payload, status, code) => {
		const headers = { 'content-type': type };
		const answer = await world.app.inject({ method: 'POST', url: `/api/v1/cases/${id}/note`, headers, payload });
		expect([answer.statusCode, errorShape.parse(answer.json()).code]).toEqual([status, code]);
	});

	test.each([
		['GET', '/api/v1/nothing', 404],
		['DELETE', '/api/v1/cases', 404],
		['GET', '/%E0%A4%A', 400],
		['GET', '/../../etc/passwd', 404],
	] as const)('%s %s answers %i in the shape of all refusals', async (method, url, status) => {
		const answer = await world.app.inject({ method, url });
		expect(answer.statusCode).toBe(status);
		errorShape.parse(answer.json());
	});
});

describe('what breaks inside', () => {
	test('is told by an id that stands in the log, and nothing else', async () => {
		const secret = 'relation "amends.support_case" at /srv/amends/x.js';
		const broken = await openDemo(store, {
			casework: { ...world.deps.casework, act: async () => Promise.reject(new Error(secret)) },
		});
		const answer = await broken.app.inject({ method: 'POST', url: `/api/v1/cases/${id}/read`, headers: as('ana') });
		expect(answer.statusCode).toBe(500);
		const error = errorShape.parse(answer.json());
		expect(answer.body).not.toContain('amends.support_case');
		const requestId = /\(id (\w+)\)/.exec(error.message)?.[1];
		expect(broken.logged).toMatchObject([{ fields: { requestId, route: '/api/v1/cases/:id/read' } }]);
		await broken.close();
	});

	test('a failed query does not bring the words somebody searched for into the log', async () => {
		const fail = () => {
			throw failedQuery('Nora Quist');
		};
		const closed = { select: fail, execute: fail };
		const broken = await openDemo(store, { db: closed as unknown as Store['db'] });
		expect((await broken.app.inject('/api/v1/cases?q=Nora%20Quist')).statusCode).toBe(500);
		const { error } = broken.logged[0]?.fields ?? {};
		expect(error).toBeInstanceOf(Error);
		expect(`${(error as Error).message} ${(error as Error).stack}`).not.toContain('Nora');
		expect((error as Error).message).toBe('connection lost');
		await broken.close();
	});

	const failedQuery = (words: string) =>
		new Error(`Failed query: select … where subject ilike $1\nparams: %${words}%`, {
			cause: new Error('connection lost'),
		});
});
