import type { Calendar } from '../../shared/calendar.ts';
import type { Mail } from '../../shared/mail.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Instant } from '../../shared/time.ts';
import type { Verdict } from '../../shared/triage/verdict.ts';
import type { Cursor, Place } from '../store/ledger.ts';
import type { MailboxFacts } from './world.ts';

/** A mail waiting in a folder. */
export interface Waiting {
	readonly uid: number;
	/** bytes */
	readonly size: number;
	readonly receivedAt: Instant;
}

/** Its bytes, or why there are none. */
export type Fetched =
	| { readonly state: 'mail'; readonly uid: number; readonly receivedAt: Instant; readonly bytes: Uint8Array }
	| {
			readonly state: 'oversize';
			readonly uid: number;
			readonly receivedAt: Instant;
			readonly size: number;
			readonly bytes: Uint8Array;
	  }
	| { readonly state: 'gone'; readonly uid: number }
	| { readonly state: 'stale'; readonly uid: number };

/** A mail read and judged. */
export interface ReadMail {
	readonly state: 'mail';
	readonly mail: Mail;
	/** what its writer wrote for it, without history and signature */
	readonly words: string;
	readonly verdict: Verdict;
}

/** A mail read and judged, or put aside with the reason. */
export type Read =
	| ReadMail
	| {
			readonly state: 'quarantine';
			readonly reason: string;
			readonly says: string;
			readonly messageId: string | null;
			readonly from: string | null;
			readonly subject: string | null;
	  };

/** A mail in its place, read: what one transaction decides about. */
export interface Arrived {
	readonly folder: string;
	readonly uidValidity: string;
	readonly uid: number;
	readonly receivedAt: Instant;
	readonly read: Read;
}

/** What a saved batch changed: whose tags, plans and screens must follow. */
export interface Changed {
	readonly caseIds: readonly string[];
}

/** All that intake asks of the world. */
export interface IntakeDeps {
	readonly mailbox: MailboxFacts & { readonly firstDays: number };
	readonly policy: Policy;
	readonly calendar: Calendar;
	now(): Instant;
	newId(): string;
	folders(): Promise<{ readonly inbox: string; readonly sent: string | null }>;
	/** how a folder stands; `uidNext` is null where the server does not tell */
	look(folder: string): Promise<{ readonly uidValidity: string; readonly uidNext: number | null }>;
	listAfter(
		folder: string,
		uid: number,
	): Promise<{ readonly uidValidity: string; readonly arrivals: readonly Waiting[] }>;
	listSince(
		folder: string,
		since: Instant,
	): Promise<{ readonly uidValidity: string; readonly arrivals: readonly Waiting[] }>;
	fetch(folder: string, uidValidity: string, waiting: readonly Waiting[]): Promise<readonly Fetched[]>;
	/** parses and judges, in threads; never throws for a mail */
	read(mails: readonly { readonly bytes: Uint8Array; readonly receivedAt: Instant }[]): Promise<readonly Read[]>;
	/** the ledger line of a mail too large to fetch */
	readHeaders(fetched: Fetched & { state: 'oversize' }): Read;
	loadCursor(folder: string): Promise<Cursor | null>;
	saveCursor(cursor: Cursor): Promise<void>;
	knownUids(place: Place, uids: readonly number[]): Promise<ReadonlySet<number>>;
	/** decides and saves a batch whole; all of it or nothing */
	saveBatch(batch: readonly Arrived[]): Promise<Changed>;
	/** called after each batch is safe in the database */
	changed(changed: Changed): void;
	readonly log: {
		info(facts: object, says: string): void;
		warn(facts: object, says: string): void;
		error(facts: object, says: string): void;
	};
}
