import type { MessageId } from '../../../shared/mail.ts';
import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';

/** A mail to be tagged. `uid` and `uidValidity` are its place when last seen; the Message-ID finds it where they fail. */
export interface TagItem {
	readonly folder: string;
	readonly uid: number;
	readonly uidValidity: string;
	readonly messageId: MessageId | null;
}

/** What the mail shall show. Both null: nothing of ours (it is no complaint after all). */
export interface TagWish {
	readonly severity: Severity | null;
	readonly stage: Stage | null;
}

/** Where a mail lies after it was moved; `uid` is null where the server does not tell. */
export interface Place {
	readonly folder: string;
	readonly uid: number | null;
}

/** What came of one mail, under the `uid` it was asked by. */
export type TagOutcome =
	| { readonly uid: number; readonly state: 'tagged'; readonly place: Place }
	| { readonly uid: number; readonly state: 'unchanged' }
	| { readonly uid: number; readonly state: 'gone' }
	| { readonly uid: number; readonly state: 'refused'; readonly reason: string };

/** How stage and severity reach a mail. A row in `choose.ts` makes a kind known. */
export type TagKind = 'imap-keyword' | 'imap-folder' | 'graph-category' | 'none';

/**
 * Shows stage and severity on mails. Idempotent: asking twice changes nothing the second time, and asking again puts
 * right what others changed. Foreign keywords, flags and words of a mail are never touched.
 */
export interface Tagger {
	readonly kind: TagKind;
	/**
	 * @returns one outcome for each item, in their order
	 * @throws MailboxFailure when the server cannot be reached
	 */
	project(items: readonly TagItem[], wish: TagWish): Promise<TagOutcome[]>;
}

/** On every mail of a case, whatever its stage: one search finds them all. */
export const CASE_KEYWORD = '$Amends';

/** All keywords that are ours to set and remove. */
export const OUR_KEYWORDS: readonly string[] = [
	CASE_KEYWORD,
	...Object.values(SEVERITIES).map(({ keyword }) => keyword),
	...Object.values(STAGES).map(({ keyword }) => keyword),
];

/** The keywords that a wish comes to: none at all, or ours plus at most one severity and one stage. */
export function keywordsOf({ severity, stage }: TagWish): string[] {
	if (severity === null && stage === null) return [];
	return [
		CASE_KEYWORD,
		...(severity === null ? [] : [SEVERITIES[severity].keyword]),
		...(stage === null ? [] : [STAGES[stage].keyword]),
	];
}
