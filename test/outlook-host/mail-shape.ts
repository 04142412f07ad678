/** One mail of the emulated mailbox, as the page gets it. */
export interface HostMail {
	/** Outlook's own id of it */
	readonly itemId: string;
	/** with angle brackets; empty where the mail has none */
	readonly messageId: string;
	readonly folder: 'Inbox' | 'Sent';
	readonly from: { readonly name: string; readonly address: string };
	readonly to: readonly { readonly name: string; readonly address: string }[];
	readonly subject: string;
	/** ISO 8601 */
	readonly at: string;
	readonly text: string;
	/** the raw header lines */
	readonly headers: string;
}

/** What the page asks its server for when it opens. */
export interface HostWorld {
	/** where the add-in's pages are, without a trailing slash */
	readonly addIn: string;
	readonly me: { readonly name: string; readonly address: string };
	readonly mails: readonly HostMail[];
}
