import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	createSecretKey,
	hkdfSync,
	type KeyObject,
	randomBytes,
	timingSafeEqual,
} from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AmendsError, messageOf, systemCode } from './errors.ts';

/** What signs links to customers, and seals what must not be read from a stolen database. All keys come of one secret. */
export interface KeyRing {
	/** a signature over `text`, URL-safe; `purpose` keeps the signatures of one use from serving another */
	sign(purpose: string, text: string): string;
	/** true when `signature` was made by `sign` for the same purpose and text; takes the same time for any wrong one */
	isSigned(purpose: string, text: string, signature: string): boolean;
	/** AES-256-GCM, a fresh nonce each time; base64 */
	seal(purpose: string, text: string): string;
	/** what was sealed; null when it was changed, or sealed under another secret */
	open(purpose: string, sealed: string): string | null;
	/** the same for a file */
	sealBytes(purpose: string, bytes: Uint8Array): Buffer;
	openBytes(purpose: string, sealed: Uint8Array): Buffer | null;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SECRET_FILE = 'secret.key';

/** Builds the keys of one secret of at least 32 bytes. */
export function createKeyRing(secret: Uint8Array): KeyRing {
	const made = new Map<string, KeyObject>();
	/** A key is derived once: purposes are few, and a name of every mail is signed. */
	const keyOf = (use: string): KeyObject => {
		const known = made.get(use);
		if (known !== undefined) return known;
		const key = createSecretKey(new Uint8Array(hkdfSync('sha256', secret, '', `amends ${use}`, KEY_BYTES)));
		made.set(use, key);
		return key;
	};
	const sign = (purpose: string, text: string) =>
		createHmac('sha256', keyOf(`sign ${purpose}`))
			.update(text)
			.digest('base64url');
	return {
		sign,
		isSigned: (purpose, text, signature) => {
			const right = Buffer.from(sign(purpose, text));
			const given = Buffer.from(signature);
			return right.length === given.length && timingSafeEqual(right, given);
		},
		seal: (purpose, text) => sealUnder(keyOf(`seal ${purpose}`), Buffer.from(text, 'utf8')).toString('base64'),
		open: (purpose, sealed) =>
			unseal(keyOf(`seal ${purpose}`), Buffer.from(sealed, 'base64'))?.toString('utf8') ?? null,
		sealBytes: (purpose, bytes) => sealUnder(keyOf(`seal ${purpose}`), bytes),
		openBytes: (purpose, sealed) => unseal(keyOf(`seal ${purpose}`), Buffer.from(sealed)),
	};
}

function sealUnder(key: KeyObject, bytes: Uint8Array): Buffer {
	const nonce = randomBytes(NONCE_BYTES);
	const cipher = createCipheriv('aes-256-gcm', key, nonce);
	const sealed = [nonce, cipher.update(bytes), cipher.final()];
	return Buffer.concat([...sealed, cipher.getAuthTag()]);
}

function unseal(key: KeyObject, bytes: Buffer): Buffer | null {
	if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
	const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
	decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
	try {
		return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
	} catch {
		// The one thing that `final` throws for: the tag does not fit.
		return null;
	}
}

/**
 * The secret of this installation: SECRET_KEY where one is set (several machines need the same), else a file in the data folder, made
 * at the first start and readable by its owner alone.
 * @param chosen SECRET_KEY, base64 of at least 32 bytes
 * @throws AmendsError `secret-unusable` when it is too short, or the file can be neither read nor made
 */
export function loadSecret(dataFolder: string, chosen: string | null): Uint8Array {
	const text = chosen ?? readOrMake(join(dataFolder, SECRET_FILE));
	const secret = Buffer.from(text, 'base64');
	if (secret.length >= KEY_BYTES) return secret;
	const where = chosen === null ? `The file ${join(dataFolder, SECRET_FILE)}` : 'SECRET_KEY';
	throw new AmendsError(
		'secret-unusable',
		`${where} is no base64 of at least 32 bytes. Make one with: openssl rand -base64 32. Postal addresses sealed with another secret are lost with it.`,
	);
}

function readOrMake(path: string): string {
	try {
		return readFileSync(path, 'utf8').trim();
	} catch (error) {
		if (systemCode(error) !== 'ENOENT') throw unusable(path, error);
	}
	const secret = randomBytes(KEY_BYTES).toString('base64');
	try {
		writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' });
	} catch (error) {
		throw unusable(path, error);
	}
	return secret;
}

const unusable = (path: string, error: unknown) =>
	new AmendsError('secret-unusable', `The secret in ${path} can be neither read nor made: ${messageOf(error)}`, {
		cause: error,
	});
