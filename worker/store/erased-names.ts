import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Db } from './connect.ts';
import { insertRows } from './insert-rows.ts';
import { erasedName } from './schema-erasure.ts';

type Signs = Pick<KeyRing, 'sign'>;

/** The name of a mail or an address as it is kept after its erasure: of this installation's secret, so that nobody else can try addresses. */
const hashOf = (keyRing: Signs, kind: 'message' | 'address', name: string): string =>
	keyRing.sign(`erased ${kind}`, name);

/**
 * Remembers what was erased: these mails are never read in again, nor mails of these addresses from before that moment.
 * @param names.messages Message-IDs; where a mail has none, its content hash
 * @param names.addresses lower case
 */
export async function rememberErased(
	db: Db,
	keyRing: Signs,
	names: { readonly messages: readonly string[]; readonly addresses: readonly string[]; readonly at: Instant },
): Promise<void> {
	const at = new Date(names.at);
	const rows = [
		...names.messages.map((name) => ({ kind: 'message' as const, hash: hashOf(keyRing, 'message', name), at })),
		...names.addresses.map((name) => ({ kind: 'address' as const, hash: hashOf(keyRing, 'address', name), at })),
	];
	const once = [...new Map(rows.map((row) => [`${row.kind} ${row.hash}`, row])).values()];
	await insertRows(db, erasedName, once, sql`ON CONFLICT (kind, hash) DO UPDATE SET at = excluded.at`);
}

/** Those of these Message-IDs (or content hashes) whose mails were erased. */
export const erasedMessages = (
	db: Db,
	keyRing: Signs,
	names: readonly string[],
): Promise<ReadonlyMap<string, Instant>> => among(db, keyRing, 'message', names);

/** Those of these addresses that were erased, and when. */
export const erasedAddresses = (
	db: Db,
	keyRing: Signs,
	names: readonly string[],
): Promise<ReadonlyMap<string, Instant>> => among(db, keyRing, 'address', names);

async function among(
	db: Db,
	keyRing: Signs,
	kind: 'message' | 'address',
	names: readonly string[],
): Promise<ReadonlyMap<string, Instant>> {
	const byHash = new Map([...new Set(names)].map((name) => [hashOf(keyRing, kind, name), name]));
	if (byHash.size === 0) return new Map();
	const rows = await db
		.select({ hash: erasedName.hash, at: erasedName.at })
		.from(erasedName)
		.where(and(eq(erasedName.kind, kind), inArray(erasedName.hash, [...byHash.keys()])));
	return new Map(rows.map(({ hash, at }) => [byHash.get(hash) ?? '', at.getTime()]));
}
