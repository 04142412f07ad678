import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '../../../shared/time.ts';
import { daysUntil, expiryOf, isNearItsEnd, sayExpiry } from '../../../worker/oauth/credential.ts';
import { OAUTH_FAILURES, type OAuthFailureKind } from '../../../worker/oauth/failure.ts';
import { openTokens, type TokenSource } from '../../../worker/oauth/tokens.ts';
import type { OAuthSettings } from '../../../worker/settings.ts';
import { makeCertificate, type TestCertificate } from '../../servers/certificate.ts';
import { freePort } from '../../servers/free-port.ts';
import { type RefusalName, startTokenProvider, type TokenProvider } from '../../servers/token-provider.ts';

const MAIL = 'https://outlook.office365.com/.default';
const SECRET = 'a-secret-never-to-be-shown';
const REFRESH = 'a-refresh-token-never-to-be-shown';

let certificate: TestCertificate;
let stranger: TestCertificate;
let provider: TokenProvider;
let now: number;
let said: string[];

beforeAll(() => {
	certificate = makeCertificate(365);
	stranger = makeCertificate(365);
});
afterAll(() => {
	certificate.remove();
	stranger.remove();
});
beforeEach(async () => {
	await provider?.stop();
	provider = await startTokenProvider({
		clientId: 'amends',
		secret: SECRET,
		certificate: certificate.certificate,
		refreshToken: REFRESH,
		scopes: [MAIL],
		now: () => now,
	});
	now = Date.now();
	said = [];
});
afterAll(() => provider.stop());

const settings = (different: Partial<OAuthSettings> = {}): OAuthSettings => ({
	kind: 'microsoft',
	clientId: 'amends',
	proof: { kind: 'secret', secret: SECRET, expiresAt: null },
	refreshToken: null,
	tokenUrl: provider.microsoft,
	mailScope: MAIL,
	graph: null,
	...different,
});

const open = (different: Partial<OAuthSettings> = {}, scope: string | null = MAIL): TokenSource => {
	const note = (facts: object, says: string): void => void said.push(`${JSON.stringify(facts)} ${says}`);
	return openTokens(settings(different), scope, { now: () => now, log: { info: note, warn: note } });
};

/** What a token that cannot be had says, with everything that could be written down. */
async function failureOf(tokens: TokenSource): Promise<{ kind: string; message: string; mend: string }> {
	const error = await tokens.token().then(
		() => null,
		(caught: unknown) => caught,
	);
	expect(error).toMatchObject({ name: 'OAuthFailure' });
	const { kind, message, mend } = error as { kind: string; message: string; mend: string };
	const all = [message, mend, ...said, error instanceof Error ? String(error.stack) : ''].join('\n');
	expect(all).not.toContain(SECRET);
	expect(all).not.toContain(REFRESH);
	return { kind, message, mend };
}

describe('a token', () => {
	it('is fetched once for many who ask at the same time', async () => {
		const tokens = open();
		const all = await Promise.all(Array.from({ length: 20 }, () => tokens.token()));
		expect(new Set(all).size).toBe(1);
		expect(provider.asked()).toBe(1);
		expect(provider.given[0]?.scope).toBe(MAIL);
	});

	it('is kept until five minutes before its end, and then renewed', async () => {
		const tokens = open();
		const first = await tokens.token();
		now += 55 * MINUTE - 1;
		expect(await tokens.token()).toBe(first);
		now += 1;
		expect(await tokens.token()).not.toBe(first);
		expect(provider.asked()).toBe(2);
	});

	it('that lives for less than ten minutes is renewed at half its life', async () => {
		provider.live(240);
		const tokens = open();
		const first = await tokens.token();
		now += 119 * SECOND;
		expect(await tokens.token()).toBe(first);
		now += 1 * SECOND;
		expect(await tokens.token()).not.toBe(first);
	});

	it('that is still good is used while the provider is away', async () => {
		const tokens = open();
		const first = await tokens.token();
		provider.answer({ status: 503, body: 'busy' });
		now += 57 * MINUTE;
		expect(await tokens.token()).toBe(first);
		now += 3 * MINUTE;
		expect((await failureOf(tokens)).kind).toBe('unreachable');
	});

	it('that a server refused is replaced, but not one that was just fetched', async () => {
		const tokens = open();
		const first = await tokens.token();
		tokens.refused(first);
		expect(await tokens.token()).toBe(first);
		now += MINUTE;
		tokens.refused('some older one');
		expect(await tokens.token()).toBe(first);
		tokens.refused(first);
		expect(await tokens.token()).not.toBe(first);
	});

	it('is given for a certificate, by an assertion that is signed anew each time', async () => {
		const tokens = open({ proof: { kind: 'certificate', file: certificate.file } });
		const first = await tokens.token();
		now += 55 * MINUTE;
		expect(await tokens.token()).not.toBe(first);
	});

	it('is given for a refresh token', async () => {
		const google = { kind: 'google', tokenUrl: provider.google, refreshToken: REFRESH } as const;
		expect(await open(google).token()).toBe(provider.given[0]?.token);
	});
});

describe('a refusal', () => {
	test.each<[RefusalName, OAuthFailureKind, string]>([
		['secret-expired', 'secret-expired', 'AADSTS7000222'],
		['secret-wrong', 'secret-wrong', 'AADSTS7000215'],
		['assertion-wrong', 'certificate-wrong', 'AADSTS700027'],
		['client-unknown', 'client-unknown', 'AADSTS700016'],
		['tenant-unknown', 'tenant-unknown', 'AADSTS90002'],
		['resource-unknown', 'consent-missing', 'AADSTS500011'],
		['consent-missing', 'consent-missing', 'AADSTS65001'],
		['unauthorized-client', 'consent-missing', 'unauthorized_client'],
		['grant-invalid', 'grant-invalid', 'invalid_grant'],
	])('“%s” is told in words with a way to mend it', async (refusal, kind, code) => {
		provider.refuse(refusal);
		const failure = await failureOf(open());
		expect(failure).toMatchObject({ kind, mend: OAUTH_FAILURES[kind].mend });
		expect(failure.message).toContain(OAUTH_FAILURES[kind].says);
		expect(failure.message).toContain(code);
	});

	it('is remembered for a minute, so that a wrong secret does not hammer the provider', async () => {
		const tokens = open({ proof: { kind: 'secret', secret: 'wrong', expiresAt: null } });
		for (let time = 0; time < 10; time += 1) expect((await failureOf(tokens)).kind).toBe('secret-wrong');
		now += MINUTE - 1;
		await failureOf(tokens);
		expect(provider.asked()).toBe(1);
		now += 1;
		await failureOf(tokens);
		expect(provider.asked()).toBe(2);
		expect(said).toHaveLength(2);
	});

	it('ends as soon as the provider gives tokens again', async () => {
		provider.refuse('secret-expired');
		const tokens = open();
		await failureOf(tokens);
		provider.refuse(null);
		now += MINUTE;
		expect(await tokens.token()).toBe(provider.given[0]?.token);
	});

	test.each<[string, string, OAuthFailureKind]>([
		['another tenant', 'tenant', 'tenant-unknown'],
		['another scope', 'scope', 'consent-missing'],
		['another application', 'client', 'client-unknown'],
	])('of %s is the provider’s own', async (_what, part, kind) => {
		const wrong = {
			tenant: { tokenUrl: provider.microsoft.replace(provider.tenant, 'nobody') },
			scope: {},
			client: { clientId: 'nobody' },
		};
		const tokens = open(
			wrong[part as keyof typeof wrong],
			part === 'scope' ? 'https://elsewhere.example/.default' : MAIL,
		);
		expect((await failureOf(tokens)).kind).toBe(kind);
	});

	test.each([
		[200, '<html>Sign in to the wireless</html>', 'strange'],
		[404, '{}', 'strange'],
		[502, 'bad gateway', 'unreachable'],
		[429, '{"error":"slow_down"}', 'unreachable'],
	])('that is none (%d %s) is told as what it is', async (status, body, kind) => {
		provider.answer({ status, body });
		expect((await failureOf(open())).kind).toBe(kind);
	});

	it('of a provider that is not there says so', async () => {
		const failure = await failureOf(open({ tokenUrl: `http://127.0.0.1:${await freePort()}/token` }));
		expect(failure).toMatchObject({ kind: 'unreachable', message: expect.stringContaining('ECONNREFUSED') });
	});
});

describe('a certificate', () => {
	const withFile = (file: string) => open({ proof: { kind: 'certificate', file } });
	const written = (name: string, text: string): string => {
		const file = join(tmpdir(), `amends-${process.pid}-${name}.pem`);
		writeFileSync(file, text);
		return file;
	};

	it('that nobody registered is refused', async () => {
		expect((await failureOf(withFile(stranger.file))).kind).toBe('certificate-wrong');
	});

	it('may stand before or after its key, and in a chain', async () => {
		const file = written('chain', stranger.certificate + certificate.certificate + certificate.key);
		expect(await withFile(file).token()).toBe(provider.given[0]?.token);
	});

	test.each([
		['that is missing', '/nowhere/amends.pem', 'ENOENT'],
		['without its key', 'no-key', 'holds no RSA key'],
		['of another key', 'other-key', 'holds no RSA key'],
	])('%s is told before the provider is asked', async (_what, name, words) => {
		const texts: Record<string, string> = {
			'no-key': certificate.certificate,
			'other-key': stranger.key + certificate.certificate,
		};
		const text = texts[name];
		const failure = await failureOf(withFile(text === undefined ? name : written(name, text)));
		expect(failure).toMatchObject({ kind: 'certificate-unreadable', message: expect.stringContaining(words) });
		expect(provider.asked()).toBe(0);
	});

	it('that has run out is told before the provider is asked', async () => {
		now += 366 * DAY;
		expect((await failureOf(withFile(certificate.file))).kind).toBe('certificate-expired');
		expect(provider.asked()).toBe(0);
	});

	it('tells itself when it runs out; of a secret only the configuration does', () => {
		const expiry = expiryOf({ kind: 'certificate', file: certificate.file });
		expect(expiry === null ? null : Math.round((expiry.at - Date.now()) / DAY)).toBe(365);
		expect(expiryOf({ kind: 'certificate', file: '/nowhere' })).toBeNull();
		expect(expiryOf({ kind: 'secret', secret: 'x', expiresAt: null })).toBeNull();
		expect(expiryOf({ kind: 'secret', secret: 'x', expiresAt: 5 })).toEqual({ what: 'client secret', at: 5 });
	});

	test.each([
		[31 * DAY, false, 'the certificate runs out in 31 days'],
		[30 * DAY - 1, true, 'the certificate runs out in 29 days'],
		[DAY, true, 'the certificate runs out in 1 day'],
		[-1, true, 'the certificate has run out'],
	])('that ends in %d ms warns: %s', (left, warns, words) => {
		const expiry = { what: 'certificate', at: now + left } as const;
		expect([isNearItsEnd(expiry, now), sayExpiry(expiry, now)]).toEqual([warns, words]);
		expect(daysUntil(expiry, now)).toBe(Math.floor(left / DAY));
	});
});
