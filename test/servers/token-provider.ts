import { randomUUID, X509Certificate } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeProtectedHeader, jwtVerify } from 'jose';

/** How Microsoft refuses, in its own words: number, word and a sentence that repeats part of what was sent. */
const REFUSALS = {
	'secret-expired': [7_000_222, 'invalid_client', 'The provided client secret keys are expired.'],
	'secret-wrong': [7_000_215, 'invalid_client', 'Invalid client secret provided.'],
	'assertion-wrong': [700_027, 'invalid_client', 'Client assertion failed signature validation.'],
	'client-unknown': [700_016, 'unauthorized_client', 'Application was not found in the directory.'],
	'tenant-unknown': [90_002, 'invalid_request', 'Tenant not found.'],
	'resource-unknown': [500_011, 'invalid_resource', 'The resource principal was not found in the tenant.'],
	'consent-missing': [65_001, 'invalid_grant', 'The user or administrator has not consented.'],
	'unauthorized-client': [null, 'unauthorized_client', 'The client is not allowed to use this grant.'],
	'grant-invalid': [null, 'invalid_grant', 'Token has been expired or revoked.'],
} as const;

export type RefusalName = keyof typeof REFUSALS;

/** A registered application. */
export interface Registration {
	readonly clientId: string;
	readonly secret?: string;
	/** PEM of a certificate whose public key is registered */
	readonly certificate?: string;
	readonly refreshToken?: string;
	readonly scopes: readonly string[];
	/** the clock by which assertions are checked; the real one when absent */
	readonly now?: () => number;
}

/** A token endpoint like Microsoft's and Google's, and the look-up of tokens that a mail server asks (RFC 7662). */
export interface TokenProvider {
	readonly tenant: string;
	/** client credentials */
	readonly microsoft: string;
	/** refresh tokens */
	readonly google: string;
	/** for a mail server: a token is added to it */
	readonly introspection: string;
	/** what was given out, oldest first */
	readonly given: readonly { readonly token: string; readonly scope: string }[];
	/** requests for tokens that came in */
	asked(): number;
	/** every request to come is refused so; null: none */
	refuse(name: RefusalName | null): void;
	/** every request to come gets this answer, which is none of a token endpoint; null: none */
	answer(raw: { readonly status: number; readonly body: string } | null): void;
	/** tokens to come live so long, in seconds */
	live(seconds: number): void;
	/** the token opens nothing any more */
	revoke(token: string): void;
	isGood(token: string, scope: string): boolean;
	stop(): Promise<void>;
}

/** Starts a provider that knows one application. Tokens that it gives out belong to the mailbox `user`. */
export async function startTokenProvider(known: Registration, user = 'support'): Promise<TokenProvider> {
	const state = newState(known, user);
	const server = createServer(async (request, response) => {
		const { status, body } = await answerTo(state, request);
		response.writeHead(status, { 'content-type': 'application/json' }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	state.base = base;
	return {
		tenant: TENANT,
		microsoft: `${base}/${TENANT}/oauth2/v2.0/token`,
		google: `${base}/token`,
		introspection: `${base}/introspect?token=`,
		given: state.given,
		asked: () => state.asked,
		refuse: (name) => {
			state.refusal = name;
		},
		answer: (raw) => {
			state.raw = raw;
		},
		live: (seconds) => {
			state.life = seconds;
		},
		revoke: (token) => void state.good.delete(token),
		isGood: (token, scope) => state.good.get(token) === scope,
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

const TENANT = '11111111-2222-3333-4444-555555555555';

interface State {
	readonly known: Registration;
	readonly user: string;
	readonly given: { token: string; scope: string }[];
	/** the scope of each good token */
	readonly good: Map<string, string>;
	readonly usedIds: Set<string>;
	base: string;
	asked: number;
	life: number;
	refusal: RefusalName | null;
	raw: { readonly status: number; readonly body: string } | null;
}

const newState = (known: Registration, user: string): State => ({
	known,
	user,
	given: [],
	good: new Map(),
	usedIds: new Set(),
	base: '',
	asked: 0,
	life: 3_600,
	refusal: null,
	raw: null,
});

interface Answer {
	readonly status: number;
	readonly body: string;
}

async function answerTo(state: State, request: IncomingMessage): Promise<Answer> {
	const url = new URL(request.url ?? '/', state.base);
	if (url.pathname === '/introspect') return introspect(state, url.searchParams.get('token') ?? '');
	const form = new URLSearchParams(await textOf(request));
	state.asked += 1;
	if (state.raw !== null) return state.raw;
	const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true;
	if (request.method !== 'POST' || !isForm) return { status: 400, body: '{"error":"invalid_request"}' };
	const refusal = state.refusal ?? (await refusalOf(state, url, form));
	return refusal === null ? give(state, form) : refused(refusal, form);
}

async function textOf(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request) text += String(chunk);
	return text;
}

function introspect({ good, user }: State, token: string): Answer {
	const active = good.has(token);
	return { status: 200, body: JSON.stringify(active ? { active, username: user } : { active }) };
}

async function refusalOf(state: State, url: URL, form: URLSearchParams): Promise<RefusalName | null> {
	const { known } = state;
	if (form.get('client_id') !== known.clientId) return 'client-unknown';
	if (url.pathname === '/token') {
		if (form.get('client_secret') !== known.secret) return 'secret-wrong';
		const isGood = form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === known.refreshToken;
		return isGood ? null : 'grant-invalid';
	}
	if (url.pathname !== `/${TENANT}/oauth2/v2.0/token`) return 'tenant-unknown';
	if (form.get('grant_type') !== 'client_credentials') return 'unauthorized-client';
	if (!known.scopes.includes(form.get('scope') ?? '')) return 'resource-unknown';
	return (await isProved(state, url, form)) ? null : form.has('client_assertion') ? 'assertion-wrong' : 'secret-wrong';
}

/** The secret, or an assertion as Microsoft checks it: signed by the registered key, named by thumbprint, for this address, once. */
async function isProved({ known, usedIds, base }: State, url: URL, form: URLSearchParams): Promise<boolean> {
	const now = known.now ?? Date.now;
	const assertion = form.get('client_assertion');
	if (assertion === null) return known.secret !== undefined && form.get('client_secret') === known.secret;
	if (known.certificate === undefined) return false;
	const certificate = new X509Certificate(known.certificate);
	const thumbprint = Buffer.from(certificate.fingerprint256.replaceAll(':', ''), 'hex').toString('base64url');
	try {
		if (decodeProtectedHeader(assertion)['x5t#S256'] !== thumbprint) return false;
		const { payload } = await jwtVerify(assertion, certificate.publicKey, {
			algorithms: ['PS256', 'RS256'],
			audience: `${base}${url.pathname}`,
			issuer: known.clientId,
			subject: known.clientId,
			requiredClaims: ['exp', 'nbf', 'jti'],
			maxTokenAge: '10 minutes',
			currentDate: new Date(now()),
		});
		if (usedIds.has(payload.jti ?? '')) return false;
		usedIds.add(payload.jti ?? '');
		return form.get('client_assertion_type') === 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
	} catch {
		return false;
	}
}

function give(state: State, form: URLSearchParams): Answer {
	const token = randomUUID();
	const scope = form.get('scope') ?? state.known.scopes[0] ?? '';
	state.given.push({ token, scope });
	state.good.set(token, scope);
	return { status: 200, body: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: state.life }) };
}

function refused(name: RefusalName, form: URLSearchParams): Answer {
	const [number, error, says] = REFUSALS[name];
	const description = number === null ? says : `AADSTS${number}: ${says} Trace ID: ${randomUUID()}`;
	// What a careless provider does: it repeats what it was given.
	const echo = `${description} You sent ${form.toString()}`;
	const codes = number === null ? {} : { error_codes: [number] };
	return {
		status: number === 7_000_215 || number === 7_000_222 ? 401 : 400,
		body: JSON.stringify({ error, error_description: echo, ...codes }),
	};
}
