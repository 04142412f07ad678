/** Somebody with the mailboxes whose mail they may see; undefined: all. */
export interface Viewer {
	readonly mailboxes?: readonly string[] | undefined;
}

/** True when that person may see the mail and cases of this mailbox. */
export const maySee = ({ mailboxes }: Viewer, mailboxId: string): boolean =>
	mailboxes === undefined || mailboxes.includes(mailboxId);

/** True when the one may see all that the other may: only then can they stand in. */
export const seesAllOf = (one: Viewer, other: Viewer): boolean =>
	one.mailboxes === undefined || (other.mailboxes?.every((id) => maySee(one, id)) ?? false);
