import { randomUUID } from 'node:crypto';
import { compileCalendar } from '../../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { createCustomers } from '../../../worker/customers/create.ts';
import type { Customers } from '../../../worker/customers/customers.ts';
import type { CustomersDeps } from '../../../worker/customers/deps.ts';
import { createLog } from '../../../worker/log.ts';
import { openSearch } from '../../../worker/search/open.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { type CaseworkWorld, KEY_RING, openCasework } from '../../integration/casework-world.ts';

/** The room of the customers over a mailbox of its own, with the mails that come into it. */
export interface BookWorld extends Pick<CaseworkWorld, 'receive' | 'casework' | 'events' | 'caseOf' | 'now' | 'pass'> {
	readonly book: Customers;
	readonly deps: CustomersDeps;
}

export function openBook(store: Store, mailboxId: string): BookWorld {
	const world = openCasework(store, mailboxId);
	const deps: CustomersDeps = {
		store,
		policy: DEFAULT_POLICY,
		policyVersion: 'test',
		calendar: compileCalendar(OFFICE_HOURS, []),
		keyRing: KEY_RING,
		notes: { kept: async () => [] },
		search: openSearch(
			{ mailboxes: [], calendar: { timeZone: 'Europe/Rome' } },
			{ store, team: { all: () => [] }, log: createLog('error', process.stderr), now: world.now },
		),
		isTeam: (address) => address.endsWith('@shop.example'),
		now: world.now,
		newId: randomUUID,
		changed: () => undefined,
		customersChanged: () => undefined,
	};
	return { ...world, deps, book: createCustomers(deps) };
}
