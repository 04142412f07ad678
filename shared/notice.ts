/**
 * What stands in the way of a mailbox, or soon will, and only a person can mend. `client-secret`, `certificate`: it runs out, or has;
 * `consent`: the provider says that an administrator must consent; `access`: it gives no access for another reason.
 */
export const NOTICES = {
	'client-secret': { runsOut: true },
	certificate: { runsOut: true },
	consent: { runsOut: false },
	access: { runsOut: false },
} as const;

export type NoticeKind = keyof typeof NOTICES;

/** Told to leads and administrators, for as long as it stands. */
export interface Notice {
	/** id of the mailbox */
	readonly mailbox: string;
	readonly what: NoticeKind;
	/** whole days that are left, negative once it has run out; null where nothing runs out, or nobody knows when it did */
	readonly days: number | null;
}
