import type { Calendar } from '../../shared/calendar.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Notes } from '../notes/notes.ts';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/connect.ts';

/** What the room of the customers needs of the world. */
export interface CustomersDeps {
	readonly store: Pick<Store, 'db'>;
	readonly policy: Policy;
	/** names policy and calendar; kept with what they decide */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	readonly keyRing: Pick<KeyRing, 'sign'>;
	/** the one way to a postal address */
	readonly notes: Pick<Notes, 'kept'>;
	readonly search: Pick<Search, 'forget'>;
	/** addresses of the team: they are no customers */
	readonly isTeam: (address: string) => boolean;
	now(): Instant;
	newId(): string;
	/** called after a change is safe in the database */
	changed(what: { readonly caseIds: readonly string[] }): void;
	/** called after people changed what is known of customers, with or without a case */
	customersChanged(): void;
}
