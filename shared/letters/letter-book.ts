import type { Severity } from '../severity.ts';

/** Every mail to a colleague. */
export type NudgeKind =
	| 'acknowledge'
	| 'resolve'
	| 'update'
	| 'handwritten-note'
	| 'draft-waiting'
	| 'unknown-outcome'
	| 'refused'
	| 'promise-soon'
	| 'promise'
	| 'recurrence'
	| 'approval-wanted'
	| 'approval-given'
	| 'approval-declined'
	| 'evaluation-low'
	| 'bounced-task'
	| 'mention'
	| 'note-held'
	| 'nobody-there';

/** Every mail to a customer. */
export type CustomerLetterKind = 'ask-satisfied' | 'check-in' | 'evaluation' | 'we-fixed-it';

/** What a nudge speaks of. All texts are one line already. */
export interface NudgeFacts {
	readonly number: number;
	/** the customer's name, or the address where there is none */
	readonly customer: string;
	readonly subject: string;
	readonly severity: Severity;
	/** the due moment in the reader's language and the team's time zone */
	readonly due: string;
	/** what is asked for or was granted, as the reader writes it ("120 €", "replacement"); may be empty */
	readonly what: string;
	/** the colleague who promised, asked, approved or declined; may be empty */
	readonly by: string;
}

/** `say` of a text that is there; nothing of one that is not. */
export const ifAny = (text: string, say: (text: string) => string): string => (text === '' ? '' : say(text));

/** One language's words for all mails to colleagues. */
export interface LetterBook {
	/** `name` may be empty */
	readonly greeting: (name: string) => string;
	readonly nudges: Record<
		NudgeKind,
		{
			/** begins the subject; the case follows it */
			readonly subject: string;
			/** one or two sentences: what is the matter, and what to do */
			readonly says: (facts: NudgeFacts) => string;
		}
	>;
	readonly caseWord: string;
	readonly dueWord: string;
	readonly openWord: string;
	/** why somebody above the agent gets it */
	readonly forLead: {
		readonly stillOpen: (assignee: string) => string;
		readonly nobody: string;
		/** of the first who was told; the moment as `writeMoment` writes it */
		readonly knows: (name: string, since: string) => string;
		/** of all who were told after that */
		readonly knowsToo: (name: string, since: string) => string;
		/** `who`: those sentences, with commas between them */
		readonly stillOpenSince: (who: string) => string;
		/** the same where nobody has the case */
		readonly nobodySince: (who: string) => string;
	};
}
