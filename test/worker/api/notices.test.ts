import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../shared/role.ts';
import { DAY, MINUTE } from '../../../shared/time.ts';
import { type Access, openAccess } from '../../../worker/access.ts';
import { noticesOf } from '../../../worker/notices.ts';
import type { ClientProof, OAuthSettings } from '../../../worker/settings.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { makeCertificate } from '../../servers/certificate.ts';
import { type RefusalName, startTokenProvider, type TokenProvider } from '../../servers/token-provider.ts';
import { type ApiWorld, openMemory, openWorld } from './api-world.ts';

const MAIL = 'https://outlook.office365.com/.default';
const PEOPLE = Object.keys(ROLES) as Role[];

let store: Store;
let world: ApiWorld;
let provider: TokenProvider;
let access: Access;
let now: number;
const tokens = new Map<Role, string>();

beforeAll(async () => {
	store = await openMemory();
	provider = await startTokenProvider({ clientId: 'amends', secret: 'right', scopes: [MAIL] });
	const team = PEOPLE.map(
		(role) => ({ id: role, name: role, email: `${role}@shop.example`, role, language: 'en' }) as const,
	);
	world = await openWorld(store, { people: team, notices: () => noticesOf([['support', access]], now) });
	for (const role of PEOPLE) {
		const email = `${role}@shop.example`;
		await world.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email } });
		const payload = { email, code: world.codes.at(-1)?.code };
		tokens.set(role, (await world.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload })).json().token);
	}
});
afterAll(async () => {
	await world.close();
	await provider.stop();
	await store.close();
});
beforeEach(() => {
	now = Date.now();
	provider.refuse(null);
	enterWith({ kind: 'secret', secret: 'right', expiresAt: null });
});
afterEach(() => access.close());

function enterWith(proof: ClientProof): void {
	const settings: OAuthSettings = {
		kind: 'microsoft',
		clientId: 'amends',
		proof,
		refreshToken: null,
		tokenUrl: provider.microsoft,
		mailScope: MAIL,
		graph: null,
	};
	const quiet = { info: () => undefined, warn: () => undefined };
	access = openAccess(settings, { now: () => now, log: quiet, after: () => () => undefined });
}

const noticesAs = async (role: Role | null): Promise<unknown> => {
	const headers = role === null ? {} : { authorization: `Bearer ${tokens.get(role)}` };
	return (await world.app.inject({ url: '/api/v1/me', headers })).json().notices;
};

const tryToken = () => access.mail.token().catch(() => null);

describe('what keeps Amends out of a mailbox', () => {
	test.each<[Role | null, number]>([
		[null, 0],
		['agent', 0],
		['senior', 0],
		['lead', 1],
		['admin', 1],
	])('is told to %s: %i', async (role, told) => {
		enterWith({ kind: 'secret', secret: 'right', expiresAt: now + 3 * DAY });
		expect(await noticesAs(role)).toHaveLength(told);
	});

	test.each([
		[30 * DAY, []],
		[30 * DAY - 1, [{ mailbox: 'support', what: 'client-secret', days: 29 }]],
		[1, [{ mailbox: 'support', what: 'client-secret', days: 0 }]],
		[-1, [{ mailbox: 'support', what: 'client-secret', days: -1 }]],
	])('a secret that runs out in %i ms: %j', async (left, told) => {
		enterWith({ kind: 'secret', secret: 'right', expiresAt: now + left });
		expect(await noticesAs('lead')).toEqual(told);
	});

	test('a certificate tells its end itself', async () => {
		const certificate = makeCertificate(5);
		enterWith({ kind: 'certificate', file: certificate.file });
		expect(await noticesAs('lead')).toMatchObject([{ what: 'certificate', days: expect.any(Number) }]);
		certificate.remove();
	});

	test.each<[RefusalName, string]>([
		['consent-missing', 'consent'],
		['resource-unknown', 'consent'],
		['secret-expired', 'client-secret'],
		['secret-wrong', 'access'],
		['client-unknown', 'access'],
	])('the provider says %s: %s, until it gives a token again', async (refusal, what) => {
		provider.refuse(refusal);
		await tryToken();
		expect(await noticesAs('lead')).toEqual([{ mailbox: 'support', what, days: null }]);
		provider.refuse(null);
		now += 2 * MINUTE;
		await tryToken();
		expect(await noticesAs('lead')).toEqual([]);
	});

	test('a secret that has run out is told once, with its day', async () => {
		enterWith({ kind: 'secret', secret: 'right', expiresAt: now - DAY });
		provider.refuse('secret-expired');
		await tryToken();
		expect(await noticesAs('admin')).toEqual([{ mailbox: 'support', what: 'client-secret', days: -1 }]);
	});

	test('a provider that is away for a moment is no notice', async () => {
		provider.answer({ status: 503, body: 'busy' });
		await tryToken();
		provider.answer(null);
		expect(await noticesAs('lead')).toEqual([]);
	});

	test('nothing of the secret is told', async () => {
		provider.refuse('secret-wrong');
		await tryToken();
		expect(JSON.stringify(await noticesAs('lead'))).not.toContain('right');
	});
});
