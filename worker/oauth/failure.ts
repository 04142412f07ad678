import { type Instant, MINUTE, SECOND } from '../../shared/time.ts';

/**
 * Why no access token could be had, and how a person mends it. `quiet`: so long, in milliseconds, the provider is not asked again: a
 * wrong secret that is tried on every connection gets the application locked.
 */
export const OAUTH_FAILURES = {
	'secret-expired': {
		says: 'The client secret has run out',
		mend: 'Make a new one (Entra admin center, App registrations, Certificates & secrets), put it into .env, change secretExpires, and start Amends again. docs/exchange-online.md shows how.',
		quiet: MINUTE,
	},
	'secret-wrong': {
		says: 'The client secret is refused',
		mend: "Check clientId and clientSecret: what is wanted is the secret's value, not its id, and of this very application.",
		quiet: MINUTE,
	},
	'certificate-expired': {
		says: 'The certificate has run out',
		mend: 'Make a new one, upload its public part to the app registration, and put key and certificate in place of the old file. docs/exchange-online.md shows how.',
		quiet: MINUTE,
	},
	'certificate-unreadable': {
		says: 'The certificate cannot be used',
		mend: 'The file under certificate: must be PEM, readable for this user, with an RSA private key without passphrase and the certificate that belongs to it.',
		quiet: 10 * SECOND,
	},
	'certificate-wrong': {
		says: 'The certificate is refused',
		mend: 'Upload its public part to the app registration (Certificates & secrets, Certificates) of this very clientId.',
		quiet: MINUTE,
	},
	'client-unknown': {
		says: 'The provider does not know the application',
		mend: 'Check clientId and tenant: the application must be registered in that tenant.',
		quiet: MINUTE,
	},
	'consent-missing': {
		says: 'The application lacks consent',
		mend: 'Add the permissions to the app registration and let an administrator grant consent (API permissions, Grant admin consent). docs/exchange-online.md names them.',
		quiet: MINUTE,
	},
	'tenant-unknown': {
		says: 'The provider does not know the tenant',
		mend: 'Check tenant: the Directory (tenant) ID, or a domain of the tenant.',
		quiet: MINUTE,
	},
	'grant-invalid': {
		says: 'The refresh token is refused',
		mend: 'It has run out or was taken back: sign in again as the mailbox and put the new refreshToken into .env. While an application of Google stands at "Testing" its tokens live seven days.',
		quiet: MINUTE,
	},
	'scope-wrong': {
		says: 'The provider does not know the scope',
		mend: 'Leave scope out, or correct it.',
		quiet: MINUTE,
	},
	blocked: {
		says: 'A policy of the tenant blocks the application',
		mend: 'Look at the sign-in log of the service principal: it may be disabled, or Conditional Access stops it at this address.',
		quiet: MINUTE,
	},
	clock: {
		says: 'The clock of this machine is wrong',
		mend: 'Set it by NTP: what is signed with a certificate counts for minutes.',
		quiet: MINUTE,
	},
	refused: {
		says: 'The provider gives no access token',
		mend: 'Look the code up at the provider; for Microsoft at https://login.microsoftonline.com/error.',
		quiet: MINUTE,
	},
	unreachable: {
		says: 'The provider of access tokens does not answer',
		mend: 'Check that this machine reaches it by https, and its status page.',
		quiet: 10 * SECOND,
	},
	strange: {
		says: 'What answers is no provider of access tokens',
		mend: 'Check tokenUrl, and that no proxy stands in between.',
		quiet: MINUTE,
	},
} as const;

export type OAuthFailureKind = keyof typeof OAUTH_FAILURES;

/** Thrown when no access token can be had. `message` is a sentence for people, `mend` the next; neither holds a secret. */
export class OAuthFailure extends Error {
	override readonly name = 'OAuthFailure';
	readonly kind: OAuthFailureKind;
	readonly mend: string;

	constructor(kind: OAuthFailureKind, detail: string, cause?: unknown) {
		super(`${OAUTH_FAILURES[kind].says}: ${detail}.`, { cause });
		this.kind = kind;
		this.mend = OAUTH_FAILURES[kind].mend;
	}

	/** Until when, from `now` on, the provider is left alone. */
	quietUntil(now: Instant): Instant {
		return now + OAUTH_FAILURES[this.kind].quiet;
	}
}

/** Microsoft's numbers (`AADSTS7000222`), as far as their mending differs. */
const NUMBERS: ReadonlyMap<number, OAuthFailureKind> = new Map([
	[7_000_222, 'secret-expired'],
	[7_000_215, 'secret-wrong'],
	[7_000_216, 'secret-wrong'],
	[700_027, 'certificate-wrong'],
	[700_024, 'clock'],
	[700_016, 'client-unknown'],
	[65_001, 'consent-missing'],
	[500_011, 'consent-missing'],
	[650_057, 'consent-missing'],
	[7_000_229, 'consent-missing'],
	[90_002, 'tenant-unknown'],
	[900_023, 'tenant-unknown'],
	[70_011, 'scope-wrong'],
	[1_002_012, 'scope-wrong'],
	[53_003, 'blocked'],
	[7_000_112, 'blocked'],
]);

/** RFC 6749 §5.2 and §4.1.2.1. */
const WORDS: ReadonlyMap<string, OAuthFailureKind> = new Map([
	['invalid_client', 'secret-wrong'],
	['unauthorized_client', 'consent-missing'],
	['invalid_grant', 'grant-invalid'],
	['invalid_scope', 'scope-wrong'],
	['temporarily_unavailable', 'unreachable'],
	['server_error', 'unreachable'],
]);

/** What a token endpoint says when it refuses. */
export interface Refusal {
	readonly error: string;
	readonly description: string;
	readonly numbers: readonly number[];
}

/**
 * A refusal as a failure. Of the provider's words only its code is kept: a description can repeat what was sent.
 * @param host of the token endpoint
 */
export function failureOf({ error, description, numbers }: Refusal, host: string): OAuthFailure {
	const told = [...numbers, ...[...description.matchAll(/AADSTS(\d{4,8})/g)].map(([, digits]) => Number(digits))];
	const known = told.find((number) => NUMBERS.has(number)) ?? told[0];
	const kind = (known === undefined ? undefined : NUMBERS.get(known)) ?? WORDS.get(error) ?? 'refused';
	const word = /^[a-z_]{1,40}$/.test(error) ? error : 'refused';
	return new OAuthFailure(kind, `${host} says ${known === undefined ? word : `AADSTS${known}`}`);
}
