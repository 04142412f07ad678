import { z } from 'zod';
import type { PostalAddress } from '../../shared/note/address.ts';
import type { KeyRing } from '../key-ring.ts';

const PURPOSE = 'address';

const kept = z.object({ name: z.string(), lines: z.array(z.string()), country: z.string() });

/** An address as it lies in the database. */
export const sealAddress = (keyRing: Pick<KeyRing, 'seal'>, { name, lines, country }: PostalAddress): string =>
	keyRing.seal(PURPOSE, JSON.stringify({ name, lines, country }));

/** An address of the database; null when it was erased, or sealed under a secret that is gone: then it has to be asked for again. */
export function openAddress(keyRing: Pick<KeyRing, 'open'>, sealed: string | null | undefined): PostalAddress | null {
	const text = sealed ? keyRing.open(PURPOSE, sealed) : null;
	return text === null ? null : kept.parse(JSON.parse(text));
}
