import type { Calendar } from '../../shared/calendar.ts';
import type { Language } from '../../shared/language.ts';
import type { Address } from '../../shared/mail.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db, Store } from '../store/connect.ts';
import type { TalkDesk } from '../talk/desk.ts';

/** What acting on cases needs of the world. */
export interface CaseworkDeps {
	readonly store: Pick<Store, 'db'>;
	readonly policy: Policy;
	/** names policy and calendar; kept with what they decide */
	readonly policyVersion: string;
	readonly calendar: Calendar;
	readonly isPerson: (personId: string) => boolean;
	/** whether somebody of the team may see the mail of a mailbox */
	readonly sees: (personId: string, mailboxId: string) => boolean;
	/** the mailbox's team: its people and its own addresses */
	readonly isTeam: (address: string) => boolean;
	/** the person of the team who wrote under this sender, where it can be told */
	readonly writerOf: (from: Address | null) => string | null;
	/** the language of mails whose own is unknown */
	readonly languageOf: (mailboxId: string) => Language;
	/** tells the people to whom a note speaks */
	readonly talk: Pick<TalkDesk, 'mentionedIn' | 'keep' | 'told'>;
	/** whether a mail was erased: no case is opened for it again; absent: none ever was */
	readonly wasErased?: (db: Db, messageId: string) => Promise<boolean>;
	now(): Instant;
	newId(): string;
	/** called after a change is safe in the database */
	changed(changed: { readonly caseIds: readonly string[] }): void;
}
