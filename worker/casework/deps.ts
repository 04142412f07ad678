import type { Calendar } from '../../shared/calendar.ts';
import type { Language } from '../../shared/language.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Store } from '../store/connect.ts';

/** What acting on cases needs of the world. */
export interface CaseworkDeps {
	readonly store: Pick<Store, 'db'>;
	readonly policy: Policy;
	/** names policy and calendar; kept with what they decide */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	readonly isPerson: (personId: string) => boolean;
	/** the mailbox's team: its people and its own addresses */
	readonly isTeam: (address: string) => boolean;
	/** the language of mails whose own is unknown */
	readonly languageOf: (mailboxId: string) => Language;
	now(): Instant;
	newId(): string;
	/** called after a change is safe in the database */
	changed(changed: { readonly caseIds: readonly string[] }): void;
}
