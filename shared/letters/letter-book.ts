import type { Severity } from '../severity.ts';

/** Every mail to a colleague. */
export type NudgeKind =
	| 'acknowledge'
	| 'resolve'
	| 'update'
	| 'handwritten-note'
	| 'draft-waiting'
	| 'unknown-outcome'
	| 'refused';

/** Every mail to a customer. */
export type CustomerLetterKind = 'ask-satisfied' | 'check-in';

/** What a nudge speaks of. All texts are one line already. */
export interface NudgeFacts {
	readonly number: number;
	/** the customer's name, or the address where there is none */
	readonly customer: string;
	readonly subject: string;
	readonly severity: Severity;
	/** the due moment in the reader's language and the team's time zone */
	readonly due: string;
}

/** One language's words for all mails that Amends writes. Sentences in the first person avoid forms that tell the writer's gender. */
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
	/** why the lead gets it */
	readonly forLead: {
		readonly stillOpen: (assignee: string) => string;
		readonly nobody: string;
	};
	readonly customer: Record<CustomerLetterKind, readonly string[]>;
	readonly regards: string;
}
