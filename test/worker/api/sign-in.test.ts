import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { session, signInCode } from '../../../worker/store/schema-people.ts';
import { type ApiWorld, openMemory, openWorld, TEAM, WEDNESDAY } from './api-world.ts';

let store: Store;
let world: ApiWorld;

beforeAll(async () => {
	store = await openMemory();
});

afterAll(() => store.close());

beforeEach(async () => {
	await store.db.delete(signInCode);
	await store.db.delete(session);
	world = await openWorld(store);
});

afterEach(() => world.close());

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
	world.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers });

async function codeFor(email: string): Promise<string> {
	await post('sign-in/code', { email });
	return world.codes.at(-1)?.code ?? 'none was mailed';
}

const signIn = (email: string, code: string) => post('sign-in', { email, code });

describe('the way in', () => {
	test('a mailed code opens a session of thirty days', async () => {
		const code = await codeFor('Ana@Shop.example');
		expect(code).toMatch(/^\d{6}$/);
		const answer = await signIn('ana@shop.example', code);
		expect(answer.json()).toMatchObject({
			person: { id: 'ana', role: 'agent' },
			expiresAt: new Date(WEDNESDAY + 30 * DAY).toISOString(),
		});
		const [cookie] = answer.cookies;
		expect(cookie).toMatchObject({ name: 'amends_session', httpOnly: true, sameSite: 'Lax', path: '/', secure: true });
		const { token } = answer.json();
		for (const headers of [{ cookie: `amends_session=${token}` }, { authorization: `Bearer ${token}` }])
			expect((await world.app.inject({ url: '/api/v1/me', headers })).json().person.id).toBe('ana');
	});

	test('a code may be typed with a space in the middle', async () => {
		const code = await codeFor('ana@shop.example');
		expect((await signIn('ana@shop.example', ` ${code.slice(0, 3)} ${code.slice(3)} `)).statusCode).toBe(200);
	});

	test('neither code nor token stands in the database', async () => {
		const code = await codeFor('ana@shop.example');
		const [kept] = await store.db.select().from(signInCode);
		expect(JSON.stringify(kept)).not.toContain(code);
		const { token } = (await signIn('ana@shop.example', code)).json();
		const [open] = await store.db.select().from(session);
		expect(JSON.stringify(open)).not.toContain(token);
	});

	test('the cookie goes over plain HTTP where the team has no HTTPS', async () => {
		const plain = await openWorld(store, {
			settings: { server: { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3010' } },
		});
		await plain.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email: 'ana@shop.example' } });
		const payload = { email: 'ana@shop.example', code: plain.codes[0]?.code };
		const answer = await plain.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload });
		expect(answer.cookies[0]?.secure).toBeUndefined();
		await plain.close();
	});
});

describe('what opens nothing', () => {
	const refused = { status: 401, code: 'wrong-code' };
	const outcome = async (email: string, code: string) => {
		const answer = await signIn(email, code);
		return { status: answer.statusCode, code: answer.json().code };
	};
	const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

	test('a code that is ten minutes old', async () => {
		const code = await codeFor('ana@shop.example');
		world.setNow(WEDNESDAY + 10 * MINUTE);
		expect(await outcome('ana@shop.example', code)).toEqual(refused);
		world.setNow(WEDNESDAY + 10 * MINUTE - 1);
		expect((await signIn('ana@shop.example', code)).statusCode).toBe(200);
	});

	test('the right code at the sixth try', async () => {
		const code = await codeFor('ana@shop.example');
		for (let tries = 1; tries <= 5; tries += 1) expect(await outcome('ana@shop.example', wrong(code))).toEqual(refused);
		expect(await outcome('ana@shop.example', code)).toEqual(refused);
	});

	test('the right code at the fifth try still does', async () => {
		const code = await codeFor('ana@shop.example');
		for (let tries = 1; tries <= 4; tries += 1) await signIn('ana@shop.example', wrong(code));
		expect((await signIn('ana@shop.example', code)).statusCode).toBe(200);
	});

	test('a code for the second time', async () => {
		const code = await codeFor('ana@shop.example');
		expect((await signIn('ana@shop.example', code)).statusCode).toBe(200);
		expect(await outcome('ana@shop.example', code)).toEqual(refused);
	});

	test('one code opens one session, however many ask at once', async () => {
		const code = await codeFor('ana@shop.example');
		const answers = await Promise.all(Array.from({ length: 4 }, () => signIn('ana@shop.example', code)));
		expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(1);
	});

	test('the code before the newest', async () => {
		const first = await codeFor('ana@shop.example');
		const second = await codeFor('ana@shop.example');
		if (first !== second) expect(await outcome('ana@shop.example', first)).toEqual(refused);
		expect((await signIn('ana@shop.example', second)).statusCode).toBe(200);
	});

	test('the code of a colleague', async () => {
		const code = await codeFor('ana@shop.example');
		await codeFor('marco@shop.example');
		const marcos = world.codes.at(-1)?.code;
		if (marcos !== code) expect(await outcome('marco@shop.example', code)).toEqual(refused);
	});
});

describe('addresses that nobody of the team has', () => {
	test('get the same answers, and no mail', async () => {
		const [known, unknown] = await Promise.all(
			['ana@shop.example', 'mallory@evil.example'].map((email) => post('sign-in/code', { email })),
		);
		expect([unknown?.statusCode, unknown?.body]).toEqual([known?.statusCode, known?.body]);
		expect(world.codes.map(({ personId }) => personId)).toEqual(['ana']);
		const [wrongKnown, wrongUnknown] = await Promise.all(
			['ana@shop.example', 'mallory@evil.example'].map((email) => signIn(email, 'abcdef')),
		);
		expect([wrongUnknown?.statusCode, wrongUnknown?.body]).toEqual([wrongKnown?.statusCode, wrongKnown?.body]);
	});

	test('cost the same work: as much chance is drawn, a code is kept, and a wrong one is compared as slowly', async () => {
		const drawn: number[] = [];
		const random = (bytes: number) => {
			drawn.push(bytes);
			return randomBytes(bytes);
		};
		const counting = await openWorld(store, { random });
		const send = async (email: string) => {
			drawn.length = 0;
			await counting.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email } });
			return [...drawn];
		};
		expect(await send('mallory@evil.example')).toEqual(await send('ana@shop.example'));
		expect(await store.db.select().from(signInCode)).toHaveLength(2);
		await counting.close();
	});

	test('are told apart by no clock: without a code as much is computed as with one', async () => {
		await codeFor('ana@shop.example');
		const quickest = async (email: string) => {
			const took: number[] = [];
			for (let times = 0; times < 4; times += 1) {
				const from = performance.now();
				await signIn(email, 'abcdef');
				took.push(performance.now() - from);
			}
			return Math.min(...took);
		};
		const [known, unknown] = [await quickest('ana@shop.example'), await quickest('mallory@evil.example')];
		// What is compared takes tens of milliseconds, all the rest a few: without it one would be many times the other.
		expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3);
	});

	test('a mail server that fails is not told to the caller, but to the log, without the code', async () => {
		const failing = await openWorld(store, { sendCode: async () => Promise.reject(new Error('554 no')) });
		const payload = { email: 'ana@shop.example' };
		const answer = await failing.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload });
		expect(answer.json()).toEqual({ sent: true });
		expect(failing.logged).toMatchObject([
			{ fields: { personId: 'ana' }, message: 'the sign-in code could not be mailed' },
		]);
		await failing.close();
	});
});

describe('limits', () => {
	test('the sixth code of an hour for one address is refused, whoever asks for it', async () => {
		const ask = (last: number) =>
			world.app.inject({
				method: 'POST',
				url: '/api/v1/sign-in/code',
				payload: { email: last % 2 ? 'ana@shop.example' : 'ANA@shop.example' },
				remoteAddress: `192.0.2.${last}`,
			});
		const statuses = [];
		for (let last = 1; last <= 6; last += 1) statuses.push((await ask(last)).statusCode);
		expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
		const refused = await ask(7);
		expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
		expect(refused.json()).toMatchObject({ code: 'too-often', fields: [] });
	});

	test('the twenty-sixth code tried for one address in an hour is refused unread, from wherever', async () => {
		const statuses = [];
		for (let tries = 1; tries <= 26; tries += 1) {
			const answer = await world.app.inject({
				method: 'POST',
				url: '/api/v1/sign-in',
				payload: { email: 'ana@shop.example', code: '000000' },
				remoteAddress: `192.0.2.${tries}`,
			});
			statuses.push(answer.statusCode);
		}
		expect([new Set(statuses.slice(0, 25)), statuses.at(-1)]).toEqual([new Set([401]), 429]);
	});

	test('one network address tries sixty codes in ten minutes, whosever they are', async () => {
		const statuses = [];
		for (let tries = 0; tries <= 60; tries += 1)
			statuses.push((await signIn(`p${tries}@shop.example`, 'abcdef')).statusCode);
		expect([statuses.filter((status) => status === 401).length, statuses.at(-1)]).toEqual([60, 429]);
	});

	test('one network address cannot try through the addresses of everybody', async () => {
		const statuses = [];
		for (let person = 0; person <= 30; person += 1)
			statuses.push((await post('sign-in/code', { email: `p${person}@shop.example` })).statusCode);
		expect(statuses.filter((status) => status === 200)).toHaveLength(30);
		expect(statuses.at(-1)).toBe(429);
	});
});

describe('the way out', () => {
	async function tokenOf(email: string): Promise<string> {
		const code = await codeFor(email);
		return (await signIn(email, code)).json().token;
	}
	const statusWith = async (token: string, on = world) =>
		(await on.app.inject({ url: '/api/v1/cases', headers: { authorization: `Bearer ${token}` } })).statusCode;

	test('signing out ends this session and no other', async () => {
		const [first, second] = [await tokenOf('ana@shop.example'), await tokenOf('ana@shop.example')];
		const answer = await post('sign-out', {}, { cookie: `amends_session=${first}` });
		expect(answer.cookies[0]).toMatchObject({ name: 'amends_session', value: '' });
		expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200]);
	});

	test('a session ends after thirty days', async () => {
		const token = await tokenOf('ana@shop.example');
		world.setNow(WEDNESDAY + 30 * DAY - 1);
		expect(await statusWith(token)).toBe(200);
		world.setNow(WEDNESDAY + 30 * DAY);
		expect(await statusWith(token)).toBe(401);
	});

	test('who leaves the team loses the session, and does not find it again on coming back', async () => {
		const token = await tokenOf('marco@shop.example');
		const without = await openWorld(store, { people: TEAM.filter(({ id }) => id !== 'marco') });
		expect(await statusWith(token, without)).toBe(401);
		expect(await store.db.select().from(session).where(eq(session.personId, 'marco'))).toEqual([]);
		expect(await statusWith(token)).toBe(401);
		await without.close();
	});
});
