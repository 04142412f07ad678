import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { verifyEntra } from '../../../worker/api/sign-in/entra.ts';
import type { EntraSettings } from '../../../worker/settings.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { accountLink, session } from '../../../worker/store/schema-people.ts';
import { startProvider, type TestProvider } from '../../servers/openid.ts';
import { type ApiWorld, openMemory, openWorld, TEAM, WEDNESDAY } from './api-world.ts';

const CLIENT_ID = '11111111-2222-3333-4444-555555555555';
const TENANT = 'aaaaaaaa-0000-0000-0000-000000000001';
const SUBJECT = `${TENANT}:ana-at-work`;

const SETTINGS: EntraSettings = {
	clientId: CLIENT_ID,
	tenants: [TENANT],
	scope: 'cases.access',
	issuer: 'https://login.microsoftonline.com/{tid}/v2.0',
	keys: 'https://login.microsoftonline.com/organizations/discovery/v2.0/keys',
	authority: 'https://login.microsoftonline.com/organizations',
};

const GOOD = {
	tid: TENANT,
	oid: 'ana-at-work',
	ver: '2.0',
	azp: CLIENT_ID,
	scp: 'openid cases.access',
	iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
	aud: CLIENT_ID,
};

let store: Store;
let world: ApiWorld;
const keyPair = await generateKeyPair('RS256', { extractable: true });
const otherPair = await generateKeyPair('RS256', { extractable: true });
const publicKey = { ...(await exportJWK(keyPair.publicKey)), kid: 'k1', alg: 'RS256' };
const keys = createLocalJWKSet({ keys: [publicKey] });

beforeAll(async () => {
	store = await openMemory();
});
afterAll(() => store.close());
beforeEach(async () => {
	await store.db.delete(accountLink);
	await store.db.delete(session);
	world = await openWorld(store, { verifyToken: verifyEntra(SETTINGS, keys), settings: { entra: SETTINGS } });
});
afterEach(() => world.close());

interface Making {
	readonly key?: Parameters<SignJWT['sign']>[0];
	readonly header?: { alg: string; kid?: string };
	readonly from?: number;
	readonly until?: number;
}

const seconds = (moment: number): number => Math.floor(moment / 1_000);

const sign = (
	claims: JWTPayload,
	{
		key = keyPair.privateKey,
		header = { alg: 'RS256', kid: 'k1' },
		from = WEDNESDAY,
		until = from + HOUR,
	}: Making = {},
) =>
	new SignJWT(claims)
		.setProtectedHeader(header)
		.setIssuedAt(seconds(from))
		.setNotBefore(seconds(from))
		.setExpirationTime(seconds(until))
		.sign(key);

const ask = (token: string, url = '/api/v1/team') =>
	world.app.inject({ url, headers: { authorization: `Bearer ${token}` } });

async function linkAna(account: string): Promise<void> {
	await world.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email: 'ana@shop.example' } });
	const code = world.codes.at(-1)?.code;
	await world.app.inject({
		method: 'POST',
		url: '/api/v1/sign-in',
		payload: { email: 'ana@shop.example', code, account },
	});
}

describe('an account at work', () => {
	test('opens Amends once its owner has proved by a code who they are', async () => {
		const token = await sign(GOOD);
		expect((await ask(token)).json()).toMatchObject({ code: 'account-unknown' });
		await linkAna(token);
		expect((await ask(token, '/api/v1/me')).json()).toMatchObject({ person: { id: 'ana' } });
	});

	test('opens it at once where the configuration names it', async () => {
		const named = await openWorld(store, {
			verifyToken: verifyEntra(SETTINGS, keys),
			people: TEAM.map((one) => (one.id === 'irina' ? { ...one, entra: SUBJECT } : one)),
		});
		const headers = { authorization: `Bearer ${await sign(GOOD)}` };
		expect((await named.app.inject({ url: '/api/v1/me', headers })).json().person).toMatchObject({
			id: 'irina',
			role: 'lead',
		});
		await named.close();
	});

	test('is known by tenant and object, never by a name or an address in the token', async () => {
		await linkAna(await sign(GOOD));
		const liar = { ...GOOD, oid: 'somebody-else', email: 'ana@shop.example', preferred_username: 'ana@shop.example' };
		expect((await ask(await sign(liar))).json()).toMatchObject({ code: 'account-unknown' });
	});

	test('of somebody who left the team opens nothing, and is forgotten', async () => {
		const token = await sign(GOOD);
		await linkAna(token);
		const smaller = await openWorld(store, {
			verifyToken: verifyEntra(SETTINGS, keys),
			people: TEAM.filter(({ id }) => id !== 'ana'),
		});
		const answer = await smaller.app.inject({ url: '/api/v1/team', headers: { authorization: `Bearer ${token}` } });
		expect(answer.statusCode).toBe(401);
		expect(await store.db.select().from(accountLink)).toEqual([]);
		await smaller.close();
	});

	test('links nothing by a token that is no good, and the code opens the session all the same', async () => {
		await linkAna(await sign({ ...GOOD, aud: 'another-api' }));
		expect(await store.db.select().from(accountLink)).toEqual([]);
		expect(await store.db.select().from(session)).toHaveLength(1);
	});

	test('means nothing where no accounts are configured', async () => {
		const plain = await openWorld(store);
		const answer = await plain.app.inject({
			url: '/api/v1/team',
			headers: { authorization: `Bearer ${await sign(GOOD)}` },
		});
		expect([answer.statusCode, answer.json().code]).toEqual([401, 'not-signed-in']);
		await plain.close();
	});

	test('tells the pane how to sign in, and no secret', async () => {
		expect((await world.app.inject('/api/v1/me')).json().entra).toEqual({
			clientId: CLIENT_ID,
			authority: SETTINGS.authority,
			scope: `api://${CLIENT_ID}/cases.access`,
		});
	});
});

describe('a token that is no good', () => {
	const without = (name: string) => Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== name));
	const hmacOfPublicKey = new TextEncoder().encode(JSON.stringify(publicKey));

	beforeEach(async () => linkAna(await sign(GOOD)));

	test.each<[string, () => Promise<string>]>([
		['for another audience', () => sign({ ...GOOD, aud: 'api://other' })],
		['for our application’s URI instead of its id', () => sign({ ...GOOD, aud: `api://${CLIENT_ID}` })],
		['of another issuer', () => sign({ ...GOOD, iss: 'https://evil.example' })],
		[
			'of a tenant that is not ours',
			() => sign({ ...GOOD, tid: 'b', iss: 'https://login.microsoftonline.com/b/v2.0' }),
		],
		[
			'of our tenant in the claim, of another in the issuer',
			() => sign({ ...GOOD, iss: 'https://login.microsoftonline.com/b/v2.0' }),
		],
		['of version 1', () => sign({ ...GOOD, ver: '1.0' })],
		['without a scope (an ID token, or an application’s own)', () => sign(without('scp'))],
		['with another scope', () => sign({ ...GOOD, scp: 'cases.access.all openid' })],
		['asked for by another application', () => sign({ ...GOOD, azp: 'another-app' })],
		['without an object id', () => sign(without('oid'))],
		['without a tenant', () => sign(without('tid'))],
		['signed with another key', () => sign(GOOD, { key: otherPair.privateKey })],
		['signed with a key that nobody published', () => sign(GOOD, { header: { alg: 'RS256', kid: 'k2' } })],
		[
			'signed with the public key as a password (HS256)',
			() => sign(GOOD, { key: hmacOfPublicKey, header: { alg: 'HS256', kid: 'k1' } }),
		],
		[
			'signed by another way of RSA (PS256)',
			async () => sign(GOOD, { key: (await generateKeyPair('PS256')).privateKey, header: { alg: 'PS256' } }),
		],
		[
			'without an end',
			async () =>
				new SignJWT(GOOD)
					.setProtectedHeader({ alg: 'RS256', kid: 'k1' })
					.setIssuedAt(seconds(WEDNESDAY))
					.sign(keyPair.privateKey),
		],
		[
			'changed after it was signed',
			async () => {
				const [head, , signature] = (await sign(GOOD)).split('.');
				const body = Buffer.from(
					JSON.stringify({ ...GOOD, oid: 'irina-at-work', exp: seconds(WEDNESDAY + HOUR), iat: seconds(WEDNESDAY) }),
				).toString('base64url');
				return `${head}.${body}.${signature}`;
			},
		],
		['of noise', async () => 'aaa.bbb.ccc'],
		['of something that is no token', async () => '..'],
	])('%s opens nothing', async (_, make) => {
		const answer = await ask(await make());
		expect(answer.statusCode).toBe(401);
		expect(['token-refused', 'not-signed-in']).toContain(answer.json().code);
	});

	test('that is not signed at all opens nothing', async () => {
		const token = new UnsecuredJWT(GOOD)
			.setIssuedAt(seconds(WEDNESDAY))
			.setExpirationTime(seconds(WEDNESDAY + HOUR))
			.encode();
		expect((await ask(`${token}x`)).statusCode).toBe(401);
		expect((await ask(token)).statusCode).toBe(401);
	});

	test.each([
		['that ran out two minutes ago', { from: WEDNESDAY - HOUR, until: WEDNESDAY - 2 * MINUTE }],
		['of a clock ten minutes ahead', { from: WEDNESDAY + 10 * MINUTE }],
	])('%s says that it is about time, and how to mend it', async (_, making) => {
		const answer = await ask(await sign(GOOD, making));
		expect([answer.statusCode, answer.json().code]).toEqual([401, 'token-stale']);
		expect(answer.json().mend).toContain('clock');
	});

	test.each([
		['ran out half a minute ago', { from: WEDNESDAY - HOUR, until: WEDNESDAY - MINUTE / 2 }],
		['is half a minute ahead', { from: WEDNESDAY + MINUTE / 2 }],
	])('but one that %s is good: clocks differ', async (_, making) => {
		expect((await ask(await sign(GOOD, making))).statusCode).toBe(200);
	});

	test('is not needed: the reason never repeats the token', async () => {
		const token = await sign({ ...GOOD, aud: 'x' });
		expect((await ask(token)).body).not.toContain(token.slice(0, 20));
		expect(JSON.stringify(world.logged)).not.toContain(token.slice(0, 20));
	});
});

describe('sign out everywhere', () => {
	test('ends every session of mine and nobody else’s', async () => {
		const open = async (email: string) => {
			await world.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email } });
			const answer = await world.app.inject({
				method: 'POST',
				url: '/api/v1/sign-in',
				payload: { email, code: world.codes.at(-1)?.code },
			});
			return answer.json().token as string;
		};
		const mine = [await open('ana@shop.example'), await open('ana@shop.example')];
		const theirs = await open('marco@shop.example');
		const headers = { authorization: `Bearer ${mine[0]}` };
		await world.app.inject({ method: 'POST', url: '/api/v1/sign-out/everywhere', headers });
		for (const token of mine) expect((await ask(token)).statusCode).toBe(401);
		expect((await ask(theirs)).statusCode).toBe(200);
	});

	test('forgets the accounts that a code has linked, else one of them would be back at once', async () => {
		const token = await sign(GOOD);
		await linkAna(token);
		const headers = { authorization: `Bearer ${token}` };
		await world.app.inject({ method: 'POST', url: '/api/v1/sign-out/everywhere', headers });
		expect((await ask(token)).json()).toMatchObject({ code: 'account-unknown' });
	});
});

describe('a real OpenID provider', () => {
	let provider: TestProvider;
	let own: ApiWorld;

	beforeAll(async () => {
		provider = await startProvider(CLIENT_ID);
	});
	beforeEach(async () => {
		const settings = { ...SETTINGS, issuer: provider.issuer, keys: provider.keys };
		own = await openWorld(store, {
			verifyToken: verifyEntra(settings),
			settings: { entra: settings },
			people: TEAM.map((one) => (one.id === 'marco' ? { ...one, entra: SUBJECT } : one)),
		});
		own.setNow(Date.now());
	});
	afterEach(() => own.close());
	afterAll(() => provider.stop());

	const asked = async (claims: Record<string, string>) =>
		own.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${await provider.token(claims)}` } });
	const claims = { tid: TENANT, oid: 'ana-at-work', ver: '2.0', azp: CLIENT_ID, scp: 'cases.access' };

	test('signs tokens that open Amends, its keys fetched from it', async () => {
		expect((await asked(claims)).json()).toMatchObject({ person: { id: 'marco' } });
	});

	test('signs tokens of others, which do not', async () => {
		expect((await asked({ ...claims, tid: 'elsewhere' })).json()).toMatchObject({ code: 'token-refused' });
	});

	test('whose keys cannot be had leaves people their code: the answer says so', async () => {
		const settings = { ...SETTINGS, issuer: provider.issuer, keys: 'http://127.0.0.1:9/jwks' };
		const blind = await openWorld(store, { verifyToken: verifyEntra(settings), settings: { entra: settings } });
		blind.setNow(Date.now());
		const headers = { authorization: `Bearer ${await provider.token(claims)}` };
		const answer = await blind.app.inject({ url: '/api/v1/me', headers });
		expect([answer.statusCode, answer.json().code]).toEqual([503, 'keys-unreachable']);
		expect(answer.json().mend).toContain('code by e-mail');
		await blind.close();
	});

	test('may change its keys: a token of the new one opens, one of the old one no more', async () => {
		const rotated = { ...(await exportJWK(otherPair.publicKey)), kid: 'k9', alg: 'RS256' };
		const later = verifyEntra(SETTINGS, createLocalJWKSet({ keys: [rotated] }));
		const fresh = await sign(GOOD, { key: otherPair.privateKey, header: { alg: 'RS256', kid: 'k9' } });
		expect(await later(fresh, WEDNESDAY)).toEqual({ state: 'known', subject: SUBJECT });
		expect(await later(await sign(GOOD), WEDNESDAY + DAY)).toMatchObject({ state: 'refused' });
	});
});
