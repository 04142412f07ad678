import { type Told, tell, whose } from '../../shared/customers/tell.ts';
import type { Db } from '../store/connect.ts';
import { type CustomerRow, fieldColumns, fieldsOf, findOrMakeCustomers } from '../store/customers/book.ts';
import { addCustomerEvents, attach, loadTold, lockTelling, saveTold, type ToldBook } from '../store/customers/told.ts';
import { erasedAddresses } from '../store/erased-names.ts';
import type { CustomersDeps } from './deps.ts';

/** What became of one line that was told. */
export type ToldOutcome =
	| { readonly state: 'made' | 'changed' | 'same'; readonly id: string }
	| { readonly state: 'refused'; readonly because: 'two-customers' | 'erased-before' | 'own-address' };

type NotTold = Extract<ToldOutcome, { state: 'refused' }>;

type TellDeps = Pick<CustomersDeps, 'keyRing' | 'isTeam' | 'now'>;

/**
 * Writes what was told into the book, in the caller's transaction; in the order of the lines, so that a later one of the same address wins.
 * @param by who tells: `api` or `import <id>`
 */
export async function tellCustomers(
	deps: TellDeps,
	db: Db,
	told: readonly Told[],
	by: string,
): Promise<readonly ToldOutcome[]> {
	await lockTelling(db);
	const refused = await refusals(deps, db, told);
	const taken = told.filter(({ address }) => !refused.has(address));
	const at = deps.now();
	const fresh = new Set(
		await findOrMakeCustomers(
			db,
			taken.map(({ address }) => ({ address, name: '', at })),
		),
	);
	const book = await loadTold(
		db,
		taken.map(({ address }) => address),
		taken.flatMap(({ fields }) => fields.externalId ?? []),
	);
	const draft: Draft = { book, fresh, changed: new Map(), attached: new Map(), fields: new Map() };
	const outcomes = told.map((line): ToldOutcome => refused.get(line.address) ?? write(draft, line));
	await attach(db, draft.attached);
	await saveTold(db, [...draft.changed.values()]);
	const events = [...draft.fields].map(([customerId, fields]) => ({
		customerId,
		kind: 'told' as const,
		at,
		by,
		data: { fields: [...fields] },
	}));
	await addCustomerEvents(db, events);
	return outcomes;
}

/** Addresses of the team, and those that were erased and have not written since. */
async function refusals(deps: TellDeps, db: Db, told: readonly Told[]): Promise<ReadonlyMap<string, NotTold>> {
	const addresses = [...new Set(told.map(({ address }) => address))];
	const known = await loadTold(db, addresses, []);
	const unknown = addresses.filter((address) => !known.byAddress.has(address));
	const erased = await erasedAddresses(db, deps.keyRing, unknown);
	const refused = (because: NotTold['because']): NotTold => ({ state: 'refused', because });
	return new Map<string, NotTold>([
		...[...erased.keys()].map((address) => [address, refused('erased-before')] as const),
		...addresses.filter(deps.isTeam).map((address) => [address, refused('own-address')] as const),
	]);
}

interface Draft {
	readonly book: ToldBook;
	/** addresses whose customers were made for this very telling, and of whom nothing is told yet */
	readonly fresh: Set<string>;
	readonly changed: Map<string, CustomerRow>;
	readonly attached: Map<string, { readonly from: string; readonly to: string }>;
	/** of customers who were known: what changed */
	readonly fields: Map<string, Set<ReturnType<typeof tell>['changed'][number]>>;
}

function write(draft: Draft, line: Told): ToldOutcome {
	const { book, fresh } = draft;
	const own = book.byAddress.get(line.address);
	if (own === undefined) throw new Error('an address has no customer though one was made for it');
	const isFresh = fresh.delete(line.address);
	const number = line.fields.externalId ?? null;
	const meant = whose({
		byAddress: isFresh ? null : own,
		byNumber: number === null ? null : (book.byNumber.get(number) ?? null),
	});
	switch (meant.of) {
		case 'two':
			return { state: 'refused', because: 'two-customers' };
		case 'new':
			tellOf(draft, own, line);
			return { state: 'made', id: own };
		case 'known':
			return { state: noteChange(draft, own, tellOf(draft, own, line)) ? 'changed' : 'same', id: own };
		case 'known-elsewhere':
			draft.attached.set(line.address, { from: own, to: meant.id });
			book.byAddress.set(line.address, meant.id);
			noteChange(draft, meant.id, tellOf(draft, meant.id, line));
			return { state: 'changed', id: meant.id };
	}
}

/** Tells one customer; returns what changed. */
function tellOf({ book, changed }: Draft, id: string, { fields: told }: Told): ReturnType<typeof tell>['changed'] {
	const row = book.rows.get(id);
	if (row === undefined) throw new Error('a customer of the book is gone though it is locked');
	const before = fieldsOf(row);
	const { externalId, ...rest } = told;
	// A number that somebody brought along who was merged into this customer stays theirs, for the way back.
	const isTheirs = externalId === null || (book.bearers.get(externalId ?? '') ?? id) === id;
	const { fields, changed: what } = tell(before, isTheirs ? told : rest);
	if (what.length === 0) return what;
	const next = { ...row, ...fieldColumns(fields), version: row.version + 1 };
	book.rows.set(id, next);
	changed.set(id, next);
	if (what.includes('externalId')) {
		for (const map of [book.byNumber, book.bearers]) {
			if (before.externalId !== null) map.delete(before.externalId);
			if (fields.externalId !== null) map.set(fields.externalId, id);
		}
	}
	return what;
}

function noteChange({ fields }: Draft, id: string, what: ReturnType<typeof tell>['changed']): boolean {
	if (what.length > 0) fields.set(id, new Set([...(fields.get(id) ?? []), ...what]));
	return what.length > 0;
}
