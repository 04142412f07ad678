import { judgeReunion, type Reunion } from '../../shared/customers/judge-again.ts';
import type { Moved } from '../../shared/customers/merge.ts';
import { settle } from '../../shared/settle.ts';
import { rulesFor } from '../casework/rules.ts';
import { type LoadedCase, lockCases, saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { move } from '../store/customers/book.ts';
import { type Kin, kinOf } from '../store/customers/kin.ts';
import { addressesOfCustomers, historyAt, openCasesOf } from '../store/customers/reunion.ts';
import type { CustomersDeps } from './deps.ts';

/** Who does it, and to whom; both customers are locked. */
export interface Reuniting extends Pick<Reunion, 'kind' | 'personId'> {
	readonly moved: Moved;
	readonly customers: readonly [string, string];
}

/**
 * Moves addresses from one customer to another, and judges the open cases of both again: what happened to the one happened to the other, or
 * does so no more. Cases are locked before addresses change, as intake does it.
 * @returns the cases that changed
 */
export async function reunite(
	deps: CustomersDeps,
	db: Db,
	{ moved, customers, kind, personId }: Reuniting,
): Promise<readonly string[]> {
	const addresses = await addressesOfCustomers(db, customers);
	const loaded = await lockCases(db, await openCasesOf(db, addresses));
	const kinBefore = await kinOf(db, addresses);
	await move(db, moved, customers);
	const kinAfter = await kinOf(db, addresses);
	const changes = [];
	for (const one of loaded) {
		const change = await judged(deps, db, one, { kind, personId, kinBefore, kinAfter });
		if (change !== null) changes.push(change);
	}
	await saveCases(db, changes);
	return changes.map(({ supportCase }) => supportCase.id);
}

async function judged(
	deps: CustomersDeps,
	db: Db,
	{ supportCase, touches }: LoadedCase,
	how: Pick<Reunion, 'kind' | 'personId'> & { readonly kinBefore: Kin; readonly kinAfter: Kin },
) {
	const { kind, personId } = how;
	const at = deps.now();
	const before = await historyAt(db, supportCase, how.kinBefore);
	const after = await historyAt(db, supportCase, how.kinAfter);
	const decision = judgeReunion(supportCase, { kind, personId, at, before, after });
	if (decision === null) return null;
	const rules = await rulesFor(deps, db, { address: supportCase.customer.address, seenAt: at });
	return { ...settle(decision, touches, rules), isNew: false };
}
