import { createHash, createPrivateKey, type KeyObject, randomUUID, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignJWT } from 'jose';
import { DAY, type Instant, MINUTE, SECOND } from '../../shared/time.ts';
import { systemCode } from '../errors.ts';
import type { ClientProof, OAuthSettings } from '../settings.ts';
import { OAuthFailure } from './failure.ts';

/** From when on everybody who looks is warned: new secrets take a person, and persons take holidays. */
const WARN_AHEAD = 30 * DAY;

/** What a mailbox signs in with, and when that ends. */
export interface Expiry {
	readonly what: 'client secret' | 'certificate';
	readonly at: Instant;
}

/** A key and the certificate that makes it known. */
interface Certificate {
	readonly key: KeyObject;
	/** SHA-256 of the certificate, base64url (RFC 7515 §4.1.8) */
	readonly thumbprint: string;
	readonly expiresAt: Instant;
}

/**
 * When the credential runs out: of a certificate its file tells, of a secret only the configuration. Null: nobody knows.
 * Never throws: a file that cannot be read is told by the next token.
 */
export function expiryOf(proof: ClientProof): Expiry | null {
	if (proof.kind === 'secret') return proof.expiresAt === null ? null : { what: 'client secret', at: proof.expiresAt };
	try {
		return { what: 'certificate', at: readCertificate(proof.file).expiresAt };
	} catch {
		return null;
	}
}

/** Whole days until then; negative once it has passed. */
export const daysUntil = ({ at }: Expiry, now: Instant): number => Math.floor((at - now) / DAY);

/** Whether it runs out soon enough that somebody must act. */
export const isNearItsEnd = ({ at }: Expiry, now: Instant): boolean => at - now < WARN_AHEAD;

/** In words: `the certificate runs out in 12 days`. */
export function sayExpiry(expiry: Expiry, now: Instant): string {
	const days = daysUntil(expiry, now);
	if (days < 0) return `the ${expiry.what} has run out`;
	return `the ${expiry.what} runs out in ${days} ${days === 1 ? 'day' : 'days'}`;
}

/**
 * The form fields by which the application proves itself: its secret, or an assertion signed with its key (RFC 7523 §2.2).
 * @throws OAuthFailure when the certificate cannot be used
 */
export async function proofFields(
	oauth: Pick<OAuthSettings, 'proof' | 'clientId' | 'tokenUrl'>,
	now: Instant,
): Promise<Readonly<Record<string, string>>> {
	if (oauth.proof.kind === 'secret') return { client_secret: oauth.proof.secret };
	const { key, thumbprint, expiresAt } = readCertificate(oauth.proof.file);
	if (expiresAt <= now) throw new OAuthFailure('certificate-expired', new Date(expiresAt).toISOString().slice(0, 10));
	const seconds = Math.floor(now / SECOND);
	const assertion = await new SignJWT({})
		.setProtectedHeader({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint })
		.setIssuer(oauth.clientId)
		.setSubject(oauth.clientId)
		.setAudience(oauth.tokenUrl)
		.setJti(randomUUID())
		.setIssuedAt(seconds)
		.setNotBefore(seconds)
		.setExpirationTime(seconds + (5 * MINUTE) / SECOND)
		.sign(key);
	return {
		client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
		client_assertion: assertion,
	};
}

/** Read anew each time: a renewed file counts at once, and it is read once an hour. */
function readCertificate(file: string): Certificate {
	const pem = readPem(file);
	try {
		const key = createPrivateKey(pem);
		const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
		const own = blocks.map((block) => new X509Certificate(block)).find((each) => each.checkPrivateKey(key));
		if (own === undefined || key.asymmetricKeyType !== 'rsa') throw new Error('no certificate of that RSA key');
		const thumbprint = createHash('sha256').update(own.raw).digest('base64url');
		return { key, thumbprint, expiresAt: Date.parse(own.validTo) };
	} catch {
		// What OpenSSL says may quote the file.
		throw new OAuthFailure('certificate-unreadable', `${file} holds no RSA key with its certificate`);
	}
}

function readPem(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new OAuthFailure('certificate-unreadable', `${file} cannot be read (${systemCode(error) ?? 'unknown'})`);
	}
}
