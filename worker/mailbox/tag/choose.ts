import type { TagChoice } from '../../settings.ts';
import type { Mailbox } from '../mailbox.ts';
import { imapFolder } from './imap-folder.ts';
import { imapKeyword } from './imap-keyword.ts';
import { none } from './none.ts';
import type { Tagger, TagKind } from './tagger.ts';

/** One row per way of tagging. */
const TAGGERS: Readonly<Record<TagKind, (mailbox: Mailbox, inbox: string) => Tagger>> = {
	'imap-keyword': (mailbox) => imapKeyword(mailbox),
	'imap-folder': (mailbox, inbox) => imapFolder(mailbox, inbox),
	none: () => none,
};

/** What the administrator's word means on a server that keeps keywords, and on one that does not. */
const MEANINGS: Readonly<Record<TagChoice, { readonly kept: TagKind; readonly unkept: TagKind }>> = {
	auto: { kept: 'imap-keyword', unkept: 'none' },
	// Not `none` where they are not kept: each mail then says `refused` and why, instead of silently nothing.
	keyword: { kept: 'imap-keyword', unkept: 'imap-keyword' },
	folder: { kept: 'imap-folder', unkept: 'imap-folder' },
	none: { kept: 'none', unkept: 'none' },
};

/**
 * Picks how this mailbox is tagged, by the administrator's choice and by what the server keeps.
 * @throws MailboxFailure when the server cannot be asked
 */
export async function chooseTagger(mailbox: Mailbox, choice: TagChoice): Promise<Tagger> {
	const { inbox } = await mailbox.folders();
	const meaning = MEANINGS[choice];
	const isKept = meaning.kept === meaning.unkept || (await mailbox.keepsKeywords(inbox));
	return TAGGERS[isKept ? meaning.kept : meaning.unkept](mailbox, inbox);
}
