import { mentionedIn } from '../../shared/talk/mentions.ts';
import { maySee } from '../../shared/team/visible.ts';
import type { Instant } from '../../shared/time.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Db } from '../store/connect.ts';
import { startFollowing } from '../store/follows.ts';
import { saveMentions } from '../store/mentions.ts';
import type { People } from '../team/team.ts';

/** A note that was just saved, and whom it speaks to. */
export interface KeptNote {
	readonly caseId: string;
	readonly by: string;
	/** its event */
	readonly seq: number;
	/** people's ids */
	readonly mentions: readonly string[];
	readonly at: Instant;
}

/** A nudge to somebody about a mention. */
interface SentNudge {
	readonly mentionId: string;
	readonly personId: string;
}

/** What notes ask for, wherever they come from: a page, or an answer by mail. */
export interface TalkDesk {
	/** whom a note speaks to: people who may see the mailbox, its writer never */
	mentionedIn(text: string, note: { readonly mailboxId: string; readonly by: string }): readonly string[];
	/** has the people who are spoken to told of it, and them and the writer follow the case; in the transaction of the note */
	keep(db: Db, note: KeptNote): Promise<void>;
	/** whether the signature is ours, over this mention and its receiver */
	isSigned(nudge: SentNudge, signature: string): boolean;
	/** lower-case address of somebody of the team; null: they have left it */
	addressOf(personId: string): string | null;
	/** somebody's name; the id of who is not known any more */
	nameOf(personId: string): string;
	/** to be called when notes with mentions are safe in the database: their mails leave */
	told(): void;
}

const PURPOSE = 'mention';

/** The signature in the Message-ID of a nudge. */
export const signMention = (keyRing: Pick<KeyRing, 'sign'>, { mentionId, personId }: SentNudge): string =>
	keyRing.sign(PURPOSE, `${mentionId} ${personId}`);

/** Builds the desk. */
export function createTalkDesk(deps: {
	readonly team: People;
	readonly keyRing: Pick<KeyRing, 'isSigned'>;
	newId(): string;
	told(): void;
}): TalkDesk {
	const find = (id: string) => deps.team.people().find((person) => person.id === id);
	return {
		mentionedIn: (text, { mailboxId, by }) => {
			const seeing = deps.team.people().filter((person) => maySee(person, mailboxId));
			return mentionedIn(text, seeing).filter((id) => id !== by);
		},
		keep: async (db, { caseId, by, seq, mentions, at }) => {
			if (mentions.length === 0) return;
			const rows = mentions.map((personId) => ({ id: deps.newId(), caseId, personId, by, seq }));
			await saveMentions(db, rows, at);
			// Who speaks to somebody waits for the answer.
			await startFollowing(db, { caseId, personIds: [...mentions, by], fromSeq: seq - 1 });
		},
		isSigned: ({ mentionId, personId }, signature) =>
			deps.keyRing.isSigned(PURPOSE, `${mentionId} ${personId}`, signature),
		addressOf: (personId) => find(personId)?.email ?? null,
		nameOf: (personId) => find(personId)?.name ?? personId,
		told: deps.told,
	};
}

/** Where nobody is there to be told: what happened before anybody worked here. */
export const NOBODY_TOLD: Pick<TalkDesk, 'mentionedIn' | 'keep' | 'told'> = {
	mentionedIn: () => [],
	keep: async () => undefined,
	told: () => undefined,
};
