import type { CategoryWish } from '../../shared/category.ts';
import type { SendContext } from '../events/send-context.ts';

/** A mail that is read beside the pane. */
export interface OpenMail {
	readonly kind: 'mail';
	/** RFC 5322 Message-ID: the one id that mail server, Outlook and Amends share. Empty for a mail that has none yet. */
	readonly messageId: string;
	/** the host's own id, which changes when the mail is moved; empty where it tells none. Only to tell two mails apart. */
	readonly itemId: string;
}

/** What is open beside the pane. */
export type Open =
	| { readonly kind: 'nothing' }
	| OpenMail
	/** several mails are selected in the list */
	| { readonly kind: 'several'; readonly mails: readonly SelectedMail[] }
	/** an answer or a new mail is being written */
	| { readonly kind: 'draft' };

/** One of several selected mails. `messageId` is empty where the host does not tell it. */
export interface SelectedMail {
	readonly messageId: string;
	readonly subject: string;
}

/** What came of showing stage and severity on the open mail. `refused`: this host or mailbox cannot, and that is no fault of anybody. */
export type Tagged = 'tagged' | 'unchanged' | 'refused';

/** Shows categories on the open mail. */
export interface Tags {
	/**
	 * Brings the open mail's categories to the wish, foreign ones untouched. Idempotent, never throws. Does nothing when another mail
	 * than `messageId` is open by now.
	 */
	readonly show: (messageId: string, wish: CategoryWish) => Promise<Tagged>;
}

/** The answer that is being written. */
export interface Draft {
	/** its words as plain text, history included; null when they cannot be had now */
	readonly text: () => Promise<string | null>;
	/** Message-ID of the mail that it answers; null for a new mail or where the host does not tell */
	readonly answers: () => Promise<string | null>;
	/** puts words where the cursor stands; false when the host refuses, and they must be copied */
	readonly insert: (words: string) => Promise<boolean>;
	/** leaves with the draft what the script of events needs at sending; absent where the host keeps nothing */
	readonly remember?: ((context: SendContext) => Promise<void>) | undefined;
	/** what was left with the draft before; null where there is nothing, or the host keeps nothing */
	readonly recall?: (() => Promise<SendContext | null>) | undefined;
	/** replaces all its words; absent where it is written in a window of its own */
	readonly edit?: ((words: string) => void) | undefined;
}

/** What the mail program tells of the open mail, for a case that is opened before Amends has read it. */
export interface MailAbout {
	readonly from: { readonly name: string; readonly address: string };
	/** addresses, lower case */
	readonly to: readonly string[];
	readonly subject: string;
	/** ISO 8601 in UTC; null where the host does not tell */
	readonly sentAt: string | null;
}

/** What stands around the pane: Outlook, or a plain browser. */
export interface Host {
	readonly kind: 'outlook' | 'browser';
	/**
	 * Tells at once, and again after each change, what is open. The same is never told twice in a row. Returns what stops it.
	 */
	readonly watch: (onOpen: (open: Open) => void) => () => void;
	/** What is open at this very moment: ask before each write, for events come late and get lost. */
	readonly open: () => Open;
	/** of the open mail; null where the host does not tell who wrote it, or another mail than `messageId` is open by now */
	readonly about: (messageId: string) => MailAbout | null;
	/** ids of the mails that the open one answers, nearest first; empty where the host does not tell */
	readonly relatedIds: () => Promise<readonly string[]>;
	/** null where mails have no categories */
	readonly tags: Tags | null;
	/** null where nothing can be written */
	readonly draft: Draft | null;
	/** opens a page of ours in a window and resolves with what it says to the pane; null when it was closed. Absent: no such window. */
	readonly dialog?: ((path: string) => Promise<string | null>) | undefined;
	/** whether the host gives tokens of the account at work (nested app authentication) */
	readonly hasAccounts: boolean;
	/** true for a dark background; absent where the host does not tell */
	readonly isDark?: (() => boolean | null) | undefined;
}
