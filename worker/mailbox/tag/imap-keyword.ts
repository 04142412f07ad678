import type { Change, Mailbox } from '../mailbox.ts';
import { type LocateDeps, type Located, locate, type Search } from './locate.ts';
import { keywordsOf, OUR_KEYWORDS, type Tagger, type TagItem, type TagOutcome } from './tagger.ts';

export type KeywordDeps = LocateDeps & Pick<Mailbox, 'changeKeywords'>;

/** Tags by IMAP keywords (RFC 3501 §2.3.2): Thunderbird shows them as labels, any client can search them. */
export const imapKeyword = (mailbox: KeywordDeps): Tagger => ({
	kind: 'imap-keyword',
	project: async (items, wish) => {
		const wanted = keywordsOf(wish);
		const outcomes = new Map<TagItem, TagOutcome>();
		for (const folder of new Set(items.map((item) => item.folder))) {
			const inFolder = items.filter((item) => item.folder === folder);
			await projectFolder(mailbox, await locate(mailbox, folder, inFolder), wanted, outcomes);
		}
		return items.map((item) => outcomes.get(item) ?? { uid: item.uid, state: 'gone' });
	},
});

async function projectFolder(
	mailbox: KeywordDeps,
	{ folder, uidValidity, located }: Search,
	wanted: readonly string[],
	outcomes: Map<TagItem, TagOutcome>,
): Promise<void> {
	for (const { mails, add, remove } of bySameChange(located, wanted)) {
		const isNeeded = add.length + remove.length > 0;
		const uids = mails.map(({ uid }) => uid);
		const change = isNeeded ? await mailbox.changeKeywords({ folder, uidValidity, uids }, add, remove) : null;
		for (const { item, uid } of mails) outcomes.set(item, outcomeOf(change, item, { folder, uid }));
	}
}

interface SameChange {
	readonly mails: Located[];
	readonly add: readonly string[];
	readonly remove: readonly string[];
}

/** Mails that need the same change share one STORE: a backlog is tagged in a few commands. */
function bySameChange(located: readonly Located[], wanted: readonly string[]): SameChange[] {
	const groups = new Map<string, SameChange>();
	for (const mail of located) {
		// RFC 3501 §2.3.2 does not say that keywords keep their case, and some servers fold it.
		const present = new Set([...mail.flags].map((flag) => flag.toLowerCase()));
		const add = wanted.filter((keyword) => !present.has(keyword.toLowerCase()));
		const remove = OUR_KEYWORDS.filter((keyword) => present.has(keyword.toLowerCase()) && !wanted.includes(keyword));
		const key = JSON.stringify([add, remove]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, { mails: [mail], add, remove });
		else group.mails.push(mail);
	}
	return [...groups.values()];
}

/** `null`: nothing had to change. */
function outcomeOf(change: Change | null, { uid }: TagItem, place: { folder: string; uid: number }): TagOutcome {
	if (change === null) return { uid, state: 'unchanged' };
	switch (change.state) {
		case 'done':
			return { uid, state: 'tagged', place };
		case 'refused':
			return { uid, state: 'refused', reason: change.reason };
		case 'stale':
			return { uid, state: 'gone' };
	}
}
