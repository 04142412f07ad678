import type { MessageId } from '../../shared/mail.ts';
import type { Instant } from '../../shared/time.ts';

/** The folders that Amends looks at; `sent` and `drafts` are null where none was found. */
export interface Folders {
	readonly inbox: string;
	readonly sent: string | null;
	readonly drafts: string | null;
}

/** What STATUS says of a folder: cheap to ask, and enough to tell that something changed. */
export interface Look {
	readonly uidValidity: string;
	readonly uidNext: number | null;
	/** null where the server does not count changes (CONDSTORE, RFC 7162) */
	readonly highestModseq: string | null;
	readonly messages: number;
}

/** A mail that lies in a folder, not yet read. */
export interface Arrival {
	readonly uid: number;
	/** bytes, as the server says; Exchange Online only estimates */
	readonly size: number;
	/** the server's INTERNALDATE */
	readonly receivedAt: Instant;
}

/** Arrivals by rising UID, with the UIDVALIDITY under which they were read: UIDs of another one mean other mails. */
export interface Listing {
	readonly uidValidity: string;
	readonly arrivals: readonly Arrival[];
}

/** What came of asking for one mail. */
export type Fetched =
	| { readonly state: 'mail'; readonly uid: number; readonly receivedAt: Instant; readonly bytes: Uint8Array }
	/** larger than `MAX_MAIL_BYTES`: `bytes` holds the headers alone */
	| {
			readonly state: 'oversize';
			readonly uid: number;
			readonly receivedAt: Instant;
			readonly size: number;
			readonly bytes: Uint8Array;
	  }
	/** moved or deleted between listing and fetching */
	| { readonly state: 'gone'; readonly uid: number }
	/** the folder was made anew: its UIDs mean other mails now, and nothing was fetched */
	| { readonly state: 'stale'; readonly uid: number };

/** Mails of one folder, under the UIDVALIDITY that their UIDs belong to. */
export interface Selection {
	readonly folder: string;
	readonly uidValidity: string;
	readonly uids: readonly number[];
}

/** What came of a change: done, refused by the server with its words, or the folder was made anew meanwhile. */
export type Change =
	| { readonly state: 'done' }
	| { readonly state: 'refused'; readonly reason: string }
	| { readonly state: 'stale' };

/** Where a moved mail lies now; `uid` is null where the server does not tell (no UIDPLUS). */
export interface Moved {
	readonly from: number;
	readonly uid: number | null;
}

/**
 * One watched mailbox. Reading opens folders with EXAMINE and asks with BODY.PEEK, so no mail is ever marked read.
 * Every method throws `MailboxFailure`, and none of them for a mail.
 */
export interface Mailbox {
	folders(): Promise<Folders>;
	look(folder: string): Promise<Look>;
	/** Mails with a UID above `uid`. */
	listAfter(folder: string, uid: number): Promise<Listing>;
	/** Mails that arrived at or after `since`. */
	listSince(folder: string, since: Instant): Promise<Listing>;
	/**
	 * The bytes of mails, in the order asked. All of them are held at once: give at most one batch of `inBatches`.
	 */
	fetch(folder: string, uidValidity: string, arrivals: readonly Arrival[]): Promise<Fetched[]>;
	/** Flags and keywords of those of the mails that are still there. */
	flags(folder: string, uids: readonly number[]): Promise<Map<number, ReadonlySet<string>>>;
	/** Files a mail. Not repeated when the connection breaks: look for its Message-ID before trying again. */
	append(folder: string, raw: Uint8Array, flags: readonly string[]): Promise<{ readonly uid: number | null }>;
	/** UIDs of the mails in a folder whose Message-ID is exactly this one. */
	findByMessageId(folder: string, id: MessageId): Promise<number[]>;
	/** Whether the folder keeps keywords of our choosing (PERMANENTFLAGS with `\*`). */
	keepsKeywords(folder: string): Promise<boolean>;
	/** Adds and removes keywords, and nothing else. System flags (`\Seen` …) are refused by type of use: give keywords only. */
	changeKeywords(selection: Selection, add: readonly string[], remove: readonly string[]): Promise<Change>;
	/** The path of a folder given by its levels, made where it is missing. */
	ensureFolder(levels: readonly string[]): Promise<string>;
	/** The paths of the folders right below another one, which may be missing. */
	foldersBelow(level: string): Promise<string[]>;
	/** Moves mails; nothing is deleted where the server cannot move. */
	move(selection: Selection, target: string): Promise<Change & { readonly moved: readonly Moved[] }>;
	close(): Promise<void>;
}
