import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { HOUR, MINUTE, SECOND } from '../../../shared/time.ts';
import { type VerifyToken, verifyEntra } from '../../../worker/api/sign-in/entra.ts';
import type { EntraSettings } from '../../../worker/settings.ts';

const CLIENT_ID = '11111111-2222-3333-4444-555555555555';
const [OURS, SISTER] = ['tenant-one', 'tenant-two'] as const;
const issuerOf = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/v2.0`;

const old = await generateKeyPair('RS256');
const fresh = await generateKeyPair('RS256');

/** Where Microsoft's keys would be. */
let server: Server;
let published: readonly object[];
let asked: number;
let verify: VerifyToken;

beforeAll(async () => {
	server = createServer((_, response) => {
		asked += 1;
		response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: published }));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['Date'] });
	asked = 0;
	published = [await publicOf('old')];
	const settings: EntraSettings = {
		clientId: CLIENT_ID,
		tenants: [OURS, SISTER],
		scope: 'cases.access',
		issuer: issuerOf('{tid}'),
		keys: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
		authority: 'https://login.microsoftonline.com/organizations',
	};
	verify = verifyEntra(settings);
});
afterEach(() => {
	vi.useRealTimers();
});

const publicOf = async (kid: 'old' | 'fresh') => ({
	...(await exportJWK((kid === 'old' ? old : fresh).publicKey)),
	kid,
	alg: 'RS256',
});

interface Making {
	readonly kid?: string;
	readonly tid?: string;
	readonly iss?: string;
}

const sign = ({ kid = 'old', tid = OURS, iss = issuerOf(tid) }: Making = {}): Promise<string> =>
	new SignJWT({ tid, oid: 'ana', ver: '2.0', azp: CLIENT_ID, scp: 'cases.access', iss, aud: CLIENT_ID })
		.setProtectedHeader({ alg: 'RS256', kid })
		.setIssuedAt(Math.floor(Date.now() / SECOND))
		.setExpirationTime(Math.floor((Date.now() + HOUR) / SECOND))
		.sign((kid === 'fresh' ? fresh : old).privateKey);

const stateOf = async (making: Making): Promise<string> => (await verify(await sign(making), Date.now())).state;

test('keys are fetched once for many tokens', async () => {
	for (let token = 0; token < 5; token += 1) expect(await stateOf({})).toBe('known');
	expect(asked).toBe(1);
});

test('a new key counts as soon as a token names it, and the old one no more when it is gone', async () => {
	expect(await stateOf({})).toBe('known');
	published = [await publicOf('fresh')];
	vi.setSystemTime(Date.now() + MINUTE);
	expect(await stateOf({ kid: 'fresh' })).toBe('known');
	expect(await stateOf({ kid: 'old' })).toBe('refused');
	expect(asked).toBe(2);
});

test('a hundred forged tokens with keys that nobody has make us ask twice at most', async () => {
	expect(await stateOf({})).toBe('known');
	vi.setSystemTime(Date.now() + MINUTE);
	for (let token = 0; token < 100; token += 1) expect(await stateOf({ kid: `made-up-${token}` })).toBe('refused');
	expect(asked).toBeLessThanOrEqual(2);
});

test.each<[Making, string]>([
	[{ tid: OURS }, `${OURS}:ana`],
	[{ tid: SISTER }, `${SISTER}:ana`],
])('each allowed tenant has an issuer of its own: %j', async (making, subject) => {
	expect(await verify(await sign(making), Date.now())).toEqual({ state: 'known', subject });
});

test.each<[string, Making]>([
	['one allowed tenant in the claim, another in the issuer', { tid: OURS, iss: issuerOf(SISTER) }],
	['the issuer of no tenant', { tid: OURS, iss: issuerOf('common') }],
	['the issuer of version 1', { tid: OURS, iss: `https://sts.windows.net/${OURS}/` }],
])('%s is refused', async (_, making) => {
	expect(await verify(await sign(making), Date.now())).toEqual({ state: 'refused', why: 'other-tenant' });
});
