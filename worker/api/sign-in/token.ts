import { createHash } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A session's token: 256 bits, so that nobody finds one by trying. */
export const makeToken = (random: (bytes: number) => Uint8Array): string =>
	Buffer.from(random(TOKEN_BYTES)).toString('base64url');

/** What is kept of it. A quick hash will do here: there is nothing to try through. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
