import { eraseCustomer } from '../../customers/erase.ts';
import { viewCustomer } from '../../customers/view.ts';
import type { Settings } from '../../settings.ts';
import { customerIdOf } from '../../store/customers/whole.ts';
import { withDatabase } from '../learning/with-database.ts';
import { COMMAND_LINE, customersRoom } from './room.ts';

/**
 * `amends erase`: erases a customer by one of their addresses, over all addresses and mailboxes and for good.
 * @param isSure without it only what would be erased is said
 * @returns the exit code: 1 when nothing was erased
 * @throws AmendsError when the database cannot be used
 */
export function eraseByAddress(
	settings: Settings,
	{ address, isSure }: { readonly address: string; readonly isSure: boolean },
	say: (line: string) => void,
): Promise<number> {
	return withDatabase(settings, async (store) => {
		const id = await customerIdOf(store.db, address.trim().toLowerCase());
		const deps = await customersRoom(settings, store);
		const customer = id === null ? null : await viewCustomer(deps, id, undefined);
		if (id === null || customer === null) {
			say(`✗ Nobody who writes from ${address} is known.`);
			return 1;
		}
		if (!isSure) {
			say(`This would erase ${customer.cases.length} cases and all mail of:`);
			for (const one of customer.addresses) say(`  ${one.address}`);
			say('Nobody can take it back. Add --yes to do it.');
			return 1;
		}
		const done = await eraseCustomer(deps, id, COMMAND_LINE);
		if (done.state === 'refused') {
			say(`✗ ${done.message}\n  ${done.mend ?? ''}`);
			return 1;
		}
		say(`✓ Erased: ${done.caseIds.length} cases, ${done.mails} mails. Figures stay, under a pseudonym.`);
		return 0;
	});
}
