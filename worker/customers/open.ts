import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Calendar } from '../../shared/calendar.ts';
import { LARGEST_IMPORT } from '../../shared/customers/import.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Log } from '../log.ts';
import { versionOf } from '../policy-version.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { ownAddresses } from '../team/own-addresses.ts';
import type { People } from '../team/team.ts';
import { createCustomers } from './create.ts';
import type { Customers } from './customers.ts';
import type { CustomersDeps } from './deps.ts';
import { createImports } from './import/create.ts';
import type { ImportDeps, Imports } from './import/imports.ts';
import { createRetention, type Retention } from './retention.ts';

/** What the rooms stand on. */
interface Ground {
	readonly store: Store;
	readonly keyRing: KeyRing;
	readonly team: People;
	readonly log: Log;
	now(): number;
}

/** Everything about customers that is no case. */
export interface CustomerRooms {
	readonly book: Customers;
	readonly imports: Imports;
	readonly retention: Retention;
}

/** Opens them for these settings. */
export function openCustomerRooms(
	settings: Settings,
	{ store, keyRing, team, log, now }: Ground,
	parts: Pick<CustomersDeps, 'notes' | 'search' | 'changed' | 'customersChanged'> &
		Pick<ImportDeps, 'ask'> & { readonly calendar: Calendar },
): CustomerRooms {
	const own = ownAddresses(settings.mailboxes, team);
	const ground = { store, keyRing, now, newId: randomUUID, isTeam: (address: string) => own().has(address) };
	const { policy, mailboxes } = settings;
	return {
		book: createCustomers({ ...parts, ...ground, policy, policyVersion: versionOf(settings) }),
		imports: createImports({
			...ground,
			log,
			ask: parts.ask,
			largest: LARGEST_IMPORT,
			folder: join(settings.dataFolder, 'imports'),
			currency: mailboxes[0]?.currency ?? 'EUR',
		}),
		retention: createRetention({ store, keyRing, now, mailboxes, search: parts.search }),
	};
}
