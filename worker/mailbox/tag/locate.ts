import type { Mailbox } from '../mailbox.ts';
import type { TagItem } from './tagger.ts';

/** A mail that was found: `uid` is its present one in `folder`. */
export interface Located {
	readonly item: TagItem;
	readonly uid: number;
	readonly flags: ReadonlySet<string>;
}

/** The mails of one folder that were found there, and the items that were not. */
export interface Search {
	readonly folder: string;
	readonly uidValidity: string;
	readonly located: readonly Located[];
	readonly missing: readonly TagItem[];
}

/** What locating asks of a mailbox. */
export type LocateDeps = Pick<Mailbox, 'look' | 'flags' | 'findByMessageId'>;

/**
 * Finds items in one folder: by UID where the UIDVALIDITY still holds, else by Message-ID. An id that two mails share
 * finds neither: tagging the wrong one is worse than tagging none.
 */
export async function locate(mailbox: LocateDeps, folder: string, items: readonly TagItem[]): Promise<Search> {
	const { uidValidity } = await mailbox.look(folder);
	const byUid = items.filter((item) => item.folder === folder && item.uidValidity === uidValidity);
	const flags = await mailbox.flags(
		folder,
		byUid.map(({ uid }) => uid),
	);
	const located: Located[] = [];
	const missing: TagItem[] = [];
	for (const item of items) {
		const known = byUid.includes(item) ? flags.get(item.uid) : undefined;
		const found = known === undefined ? await byId(mailbox, folder, item) : { item, uid: item.uid, flags: known };
		if (found === null) missing.push(item);
		else located.push(found);
	}
	return { folder, uidValidity, located, missing };
}

async function byId(mailbox: LocateDeps, folder: string, item: TagItem): Promise<Located | null> {
	if (item.messageId === null) return null;
	const [uid, ...others] = await mailbox.findByMessageId(folder, item.messageId);
	if (uid === undefined || others.length > 0) return null;
	const flags = (await mailbox.flags(folder, [uid])).get(uid);
	return flags === undefined ? null : { item, uid, flags };
}
