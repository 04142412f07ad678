import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import type { Change, Mailbox, Moved } from '../mailbox.ts';
import { type LocateDeps, type Located, locate, type Search } from './locate.ts';
import type { Place, Tagger, TagItem, TagOutcome, TagWish } from './tagger.ts';

export type FolderDeps = LocateDeps & Pick<Mailbox, 'ensureFolder' | 'foldersBelow' | 'move'>;

/** All folders of ours lie below this one. */
const ROOT = 'Amends';

/**
 * Tags by place, for servers that keep no keywords: each severity has its folder, `Amends/S3 major`, made when first
 * needed. A mail that is no complaint after all goes back to the inbox. A mail is moved, never copied or deleted, and
 * only between the inbox and these folders: what somebody filed elsewhere stays there.
 * @param inbox the path of the mailbox's inbox
 */
export const imapFolder = (mailbox: FolderDeps, inbox: string): Tagger => ({
	kind: 'imap-folder',
	project: async (items, wish) => {
		const target = await targetOf(mailbox, wish, inbox);
		const outcomes = new Map<TagItem, TagOutcome>();
		let missing: readonly TagItem[] = items;
		for (const folder of new Set([inbox, target, ...(await mailbox.foldersBelow(ROOT))])) {
			if (missing.length === 0) break;
			const search = await locate(mailbox, folder, missing);
			missing = search.missing;
			await moveAll(mailbox, search, target, outcomes);
		}
		return items.map((item) => outcomes.get(item) ?? { uid: item.uid, state: 'gone' });
	},
});

/** A closed or resolved case keeps its severity, so the mail stays where it is found. */
async function targetOf(mailbox: FolderDeps, { severity }: TagWish, inbox: string): Promise<string> {
	return severity === null ? inbox : await mailbox.ensureFolder([ROOT, folderName(severity)]);
}

const folderName = (severity: Severity): string => `${severity} ${SEVERITIES[severity].name}`;

async function moveAll(
	mailbox: FolderDeps,
	{ folder, uidValidity, located }: Search,
	target: string,
	outcomes: Map<TagItem, TagOutcome>,
): Promise<void> {
	if (located.length === 0) return;
	if (folder === target) {
		for (const { item } of located) outcomes.set(item, { uid: item.uid, state: 'unchanged' });
		return;
	}
	const change = await mailbox.move({ folder, uidValidity, uids: located.map(({ uid }) => uid) }, target);
	for (const mail of located) outcomes.set(mail.item, outcomeOf(change, mail, target));
}

function outcomeOf(
	change: Change & { readonly moved: readonly Moved[] },
	{ item, uid }: Located,
	target: string,
): TagOutcome {
	const moved = change.moved.find(({ from }) => from === uid);
	const place: Place = { folder: target, uid: moved?.uid ?? null };
	if (moved !== undefined || change.state === 'done') return { uid: item.uid, state: 'tagged', place };
	if (change.state === 'refused') return { uid: item.uid, state: 'refused', reason: change.reason };
	return { uid: item.uid, state: 'gone' };
}
