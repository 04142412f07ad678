import { noteByMail } from '../../shared/case-actions.ts';
import type { Heard } from '../../shared/heard.ts';
import type { Mail } from '../../shared/mail.ts';
import { say } from '../../shared/sayings/say.ts';
import { receiveNoteReply } from '../../shared/talk/note-reply.ts';
import { nudgesNamed } from '../../shared/talk/nudge-id.ts';
import { referredIds } from '../../shared/thread.ts';
import type { Db } from '../store/connect.ts';
import { newestNotes } from '../store/mentions.ts';
import type { TalkDesk } from '../talk/desk.ts';
import { apply, type TakeContext } from './draft-case.ts';
import type { LedgerLine, World } from './world.ts';

/** What became of an answer to a nudge, and how the mail itself is kept. */
export interface TakenNote {
	readonly line: Pick<LedgerLine, 'outcome' | 'reason' | 'because' | 'caseId'>;
	readonly kept: Mail;
}

/** Longer than anybody answers a nudge; the mail itself still lies in the mailbox. */
const LONGEST_NOTE = 10_000;

/** Takes a mail that answers a nudge of ours: its words become a note, or it is refused. Null: it is a mail like any other. */
export function takeNote(
	world: World,
	{ heard, words }: { readonly heard: Heard; readonly words: string },
	context: TakeContext,
): TakenNote | null {
	const { id: mailboxId, isTeam, talk } = context.mailbox;
	const { mail, verdict, at } = heard;
	const [named] = nudgesNamed(referredIds(mail));
	if (talk === undefined || named === undefined) return null;
	const nudge = world.nudges.get(named.mentionId);
	const draft = nudge && world.cases.get(nudge.caseId);
	const sender = mail.from?.address ?? '';
	const reply = receiveNoteReply(mail, {
		verdict,
		words,
		isSigned: nudge !== undefined && talk.isSigned({ mentionId: nudge.id, personId: nudge.personId }, named.signature),
		receiver: nudge === undefined ? null : talk.addressOf(nudge.personId),
		isTeam: isTeam(sender),
		takesPart: draft?.supportCase.participants.includes(sender) ?? false,
		isHere: draft?.supportCase.mailboxId === mailboxId,
	});
	if (reply === null) return null;
	if (reply.state === 'refused' || nudge === undefined || draft === undefined) return refused(mail, reply);
	const by = nudge.personId;
	const text = reply.words.slice(0, LONGEST_NOTE);
	const mentions = talk.mentionedIn(text, { mailboxId, by });
	apply(draft, noteByMail(draft.supportCase, { text, mentions }, { personId: by, at }), context);
	world.notes.push({ caseId: nudge.caseId, by, at, mentions });
	return {
		line: {
			outcome: 'note',
			reason: null,
			because: say('noteByMail', { person: talk.nameOf(by) }),
			caseId: nudge.caseId,
		},
		// The words are the note's: nothing else may come to read them as a mail of the case.
		kept: { ...outsideThreads(mail), text: '', html: null },
	};
}

const refused = (mail: Mail, reply: ReturnType<typeof receiveNoteReply>): TakenNote => ({
	line: {
		outcome: 'skip',
		reason: 'note-refused',
		because: reply?.state === 'refused' ? reply.because : '',
		caseId: null,
	},
	kept: outsideThreads(mail),
});

/** A case that is opened later takes no such mail along. */
const outsideThreads = (mail: Mail): Mail => ({ ...mail, inReplyTo: [], references: [] });

/** Has the people told to whom notes of a batch speak; their events are saved. */
export async function keepNotes(db: Db, { notes }: Pick<World, 'notes'>, talk: Pick<TalkDesk, 'keep'>): Promise<void> {
	for (const caseId of new Set(notes.map((note) => note.caseId))) {
		const ofCase = notes.filter((note) => note.caseId === caseId);
		const seqs = await newestNotes(db, caseId, ofCase.length);
		for (const [index, note] of ofCase.entries()) {
			const seq = seqs[index];
			if (seq !== undefined) await talk.keep(db, { ...note, seq });
		}
	}
}
