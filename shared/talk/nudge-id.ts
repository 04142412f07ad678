import type { MessageId } from '../mail.ts';

/** What the Message-ID of a nudge about a mention holds. */
export interface NudgeId {
	readonly mentionId: string;
	/** over the mention and its receiver: who was not sent the nudge cannot know it */
	readonly signature: string;
}

/** The Message-ID of a nudge. An answer names it, whatever mail program it comes from. */
export const writeNudgeId = ({ mentionId, signature }: NudgeId, domain: string): MessageId =>
	`<amends.mention.${mentionId}.${signature}@${domain}>`;

const NUDGE_ID = /^<amends\.mention\.([\w-]{1,64})\.([\w-]{1,64})@[^<>]*>$/;

/** The nudges that a mail names among the mails that it answers, nearest first. */
export const nudgesNamed = (referred: readonly MessageId[]): readonly NudgeId[] =>
	referred.flatMap((id) => {
		const [, mentionId, signature] = NUDGE_ID.exec(id) ?? [];
		return mentionId === undefined || signature === undefined ? [] : [{ mentionId, signature }];
	});
