import type { Log } from '../log.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import { chooseTagger } from '../mailbox/tag/choose.ts';
import type { GraphMailbox } from '../mailbox/tag/graph-mailbox.ts';
import type { Tagger } from '../mailbox/tag/tagger.ts';
import type { MailboxSettings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { casesBehind, loadUntagged, saveTags } from '../store/tags.ts';
import { bringTags } from './tagging.ts';

/** What tagging stands on; `graph` is null where the mailbox is not Microsoft's. */
export interface TagsDeps {
	readonly db: Store['db'];
	readonly mailbox: Mailbox;
	readonly graph: GraphMailbox | null;
	readonly log: Log;
}

/** Tagging of one mailbox, one run at a time: two runs for one case could end in the wrong order. Never rejects. */
export function openTags(settings: Pick<MailboxSettings, 'id' | 'tags'>, { db, mailbox, graph, log }: TagsDeps) {
	let tagger: Promise<Tagger> | null = null;
	let turn: Promise<void> = Promise.resolve();
	let isClosed = false;
	let isOwed = false;
	const run = async (which: { readonly caseIds: readonly string[] } | 'behind' | 'repair') => {
		if (isClosed) return;
		try {
			tagger ??= chooseTagger(mailbox, settings.tags, graph);
			const chosen = await tagger;
			if (chosen.kind === 'none') return;
			await bringTags(
				{
					behind: (asked) => loadUntagged(db, settings.id, asked),
					project: (items, wish) => chosen.project([...items], wish),
					saveTags: (rows) => saveTags(db, settings.id, rows),
					log,
				},
				which === 'behind' ? { caseIds: await casesBehind(db, settings.id) } : which,
			);
		} catch (error) {
			tagger = null;
			isOwed = true;
			if (!isClosed) log.warn({ error }, 'tags could not be brought up to date; they are tried again');
		}
	};
	return {
		bring: (which: { readonly caseIds: readonly string[] } | 'behind' | 'repair'): Promise<void> => {
			turn = turn.then(() => run(which));
			return turn;
		},
		/** makes good what an earlier run could not do; for when the mailbox answers again */
		heal: (): void => {
			if (!isOwed) return;
			isOwed = false;
			turn = turn.then(() => run('behind'));
		},
		close: (): Promise<void> => {
			isClosed = true;
			return turn;
		},
	};
}
