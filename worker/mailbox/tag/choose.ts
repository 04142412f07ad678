import type { TagChoice } from '../../settings.ts';
import { MailboxFailure } from '../failure.ts';
import type { Mailbox } from '../mailbox.ts';
import { graphCategory } from './graph-category.ts';
import type { GraphMailbox } from './graph-mailbox.ts';
import { imapFolder } from './imap-folder.ts';
import { imapKeyword } from './imap-keyword.ts';
import { none } from './none.ts';
import type { Tagger, TagKind } from './tagger.ts';

/** What a tagger may work with; `graph` is null where the mailbox lies elsewhere. */
interface Means {
	readonly mailbox: Mailbox;
	readonly inbox: string;
	readonly graph: GraphMailbox | null;
}

/** One row per way of tagging. */
const TAGGERS: Readonly<Record<TagKind, (means: Means) => Tagger>> = {
	'imap-keyword': ({ mailbox }) => imapKeyword(mailbox),
	'imap-folder': ({ mailbox, inbox }) => imapFolder(mailbox, inbox),
	'graph-category': ({ graph }) => {
		if (graph === null) throw new MailboxFailure('access', '"tags: graph" needs "oauth" of kind microsoft');
		return graphCategory(graph);
	},
	none: () => none,
};

/** What the administrator's word means on a server that keeps keywords, on one that does not, and where Graph is at hand. */
const MEANINGS: Readonly<
	Record<TagChoice, { readonly kept: TagKind; readonly unkept: TagKind; readonly graph: TagKind }>
> = {
	auto: { kept: 'imap-keyword', unkept: 'none', graph: 'graph-category' },
	// Not `none` where they are not kept: each mail then says `refused` and why, instead of silently nothing.
	keyword: { kept: 'imap-keyword', unkept: 'imap-keyword', graph: 'imap-keyword' },
	folder: { kept: 'imap-folder', unkept: 'imap-folder', graph: 'imap-folder' },
	graph: { kept: 'graph-category', unkept: 'graph-category', graph: 'graph-category' },
	none: { kept: 'none', unkept: 'none', graph: 'none' },
};

/**
 * Picks how this mailbox is tagged, by the administrator's choice and by what the server keeps.
 * @param graph the mailbox as Microsoft Graph shows it; null where it lies elsewhere
 * @throws MailboxFailure when the server cannot be asked
 */
export async function chooseTagger(
	mailbox: Mailbox,
	choice: TagChoice,
	graph: GraphMailbox | null = null,
): Promise<Tagger> {
	const meaning = MEANINGS[choice];
	const { inbox } = await mailbox.folders();
	const means = { mailbox, inbox, graph };
	if (graph !== null) return TAGGERS[meaning.graph](means);
	const isKept = meaning.kept === meaning.unkept || (await mailbox.keepsKeywords(inbox));
	return TAGGERS[isKept ? meaning.kept : meaning.unkept](means);
}
