import { scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

type Random = (bytes: number) => Uint8Array;

const DIGITS = 6;
const CODES = 10 ** DIGITS;

/** The largest multiple of a million below 2³²: what lies above would make small codes a little likelier. */
const FAIR = Math.floor(2 ** 32 / CODES) * CODES;

const SALT_BYTES = 16;
const HASH_BYTES = 32;

const derive = promisify<string, Uint8Array, number, Buffer>(scrypt);

/** Six digits, each code as likely as any other. */
export function makeCode(random: Random): string {
	for (;;) {
		const drawn = Buffer.from(random(4)).readUInt32BE();
		if (drawn < FAIR) return String(drawn % CODES).padStart(DIGITS, '0');
	}
}

/**
 * What is kept of a code: `salt.hash`, in hex. A million codes are too few for a quick hash: whoever reads the table would
 * try them all within the second. With scrypt that takes hours, and the code lives ten minutes.
 */
export async function hashCode(code: string, random: Random): Promise<string> {
	const salt = random(SALT_BYTES);
	const hash = await derive(code, salt, HASH_BYTES);
	return `${Buffer.from(salt).toString('hex')}.${hash.toString('hex')}`;
}

/** Whether this is the code. `kept` null: there is none; the answer is no and takes as long as any other. */
export async function isCode(code: string, kept: string | null): Promise<boolean> {
	const [salt = '', hash = ''] = (kept ?? NO_CODE).split('.');
	const given = await derive(code, Buffer.from(salt, 'hex'), HASH_BYTES);
	const wanted = Buffer.from(hash, 'hex');
	return wanted.length === given.length && timingSafeEqual(wanted, given) && kept !== null;
}

const NO_CODE = `${'00'.repeat(SALT_BYTES)}.${'00'.repeat(HASH_BYTES)}`;
