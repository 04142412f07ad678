import { event } from '../../shared/case-event.ts';
import type { Decision } from '../../shared/happened.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { settle } from '../../shared/settle.ts';
import { lockCases, saveCases } from '../store/cases.ts';
import { caseIdsOf, hasOptedOut, lockCustomer, optBackIn, optOut } from '../store/customers.ts';
import type { Chosen, CustomerChoice } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { rulesFor } from './rules.ts';

/**
 * A customer wants no follow-ups any more, or wants them again: kept for the address, and answered by the plan of every case of theirs,
 * whatever the mailbox, in one transaction. Said twice, it is done once.
 * @returns the cases whose plan changed
 */
export function chooseFor(deps: CaseworkDeps, choice: CustomerChoice): Promise<Chosen> {
	const address = choice.address.toLowerCase();
	return deps.store.db.transaction(async (db) => {
		await lockCustomer(db, address);
		const at = deps.now();
		const isOut = await hasOptedOut(db, address);
		if (isOut === (choice.wants === 'none')) return { caseIds: [] };
		if (choice.wants === 'none') await optOut(db, { address, at, how: choice.how, by: choice.personId });
		else await optBackIn(db, address);
		const rules = await rulesFor(deps, db, { address, seenAt: at });
		const loaded = await lockCases(db, await caseIdsOf(db, address));
		const changes = loaded.map(({ supportCase, touches }) => ({
			...settle(decided({ supportCase, choice, at }), touches, rules),
			isNew: false,
		}));
		await saveCases(db, changes);
		return { caseIds: loaded.map(({ supportCase }) => supportCase.id) };
	});
}

function decided({
	supportCase,
	choice: { wants, because, personId },
	at,
}: Pick<Decision, 'supportCase'> & { readonly choice: CustomerChoice; readonly at: number }): Decision {
	const kind = wants === 'none' ? 'opted-out' : 'opted-in';
	const said = event(kind, at, because || (wants === 'none' ? SAYINGS.wantsNone : SAYINGS.wantsAgain));
	return {
		supportCase,
		events: [
			personId === null ? { ...said, source: { kind: 'text' } } : { ...said, source: { kind: 'person', personId } },
		],
		happened: [{ kind, at }],
	};
}
