import { createHmac } from 'node:crypto';
import type { Instant } from '../../shared/time.ts';

const SECRET_BYTES = 32;

const PREFIX = 'whsec_';

/** A new secret, as Standard Webhooks writes it. */
export const makeSecret = (random: (bytes: number) => Uint8Array): string =>
	PREFIX + Buffer.from(random(SECRET_BYTES)).toString('base64');

/** What is sent, and when by the clock on the wall: receivers refuse what is minutes old. */
export interface Signed {
	readonly id: string;
	readonly body: string;
	readonly at: Instant;
}

/**
 * The headers of Standard Webhooks (standardwebhooks.com). @param secrets each signs: a receiver that has not changed to the newest one yet
 * finds the old one's signature beside it
 */
export function signedHeaders({ id, body, at }: Signed, secrets: readonly string[]): Readonly<Record<string, string>> {
	const timestamp = String(Math.floor(at / 1_000));
	return {
		'content-type': 'application/json',
		'user-agent': 'Amends-Webhooks/1',
		'webhook-id': id,
		'webhook-timestamp': timestamp,
		'webhook-signature': secrets.map((secret) => `v1,${signatureOf(secret, `${id}.${timestamp}.${body}`)}`).join(' '),
	};
}

const signatureOf = (secret: string, text: string): string =>
	createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64'))
		.update(text)
		.digest('base64');
