/** The mail that is open beside the pane. */
export interface OpenMail {
	/** RFC 5322 Message-ID: the one id that mail server, Outlook and Amends share. Empty for a mail that has none yet. */
	readonly messageId: string;
}

/** What stands around the pane: Outlook, or a plain browser. */
export interface Host {
	readonly kind: 'outlook' | 'browser';
	/**
	 * Tells at once, and again after each change, which mail is open; null when none is. The same mail is never told twice in a row.
	 * Returns what stops it.
	 */
	readonly watch: (onMail: (mail: OpenMail | null) => void) => () => void;
}
