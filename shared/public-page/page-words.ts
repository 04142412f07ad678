import type { Question } from '../evaluation/questions.ts';
import type { Plural } from '../locale/format.ts';

/** A page that only says something. */
export interface PageText {
	readonly title: string;
	readonly text: string;
}

/** What the pages for customers say in one language. `{mailbox}` is the name that customers know us by. */
export interface PageWords {
	readonly form: {
		readonly title: string;
		/** who asks, what about, and who reads it */
		readonly intro: string;
		readonly questions: Readonly<
			Record<Question, { readonly asks: string; readonly lowest: string; readonly highest: string }>
		>;
		readonly words: string;
		readonly wordsHint: string;
		readonly send: string;
		/** over a form that came back */
		readonly again: string;
		/** beside a question without an answer */
		readonly missing: string;
		/** beside a line that is too long; counts characters over the limit */
		readonly tooLong: Plural;
	};
	readonly plain: Readonly<
		Record<
			| 'thanks'
			| 'answered'
			| 'opted-out'
			| 'withdrawn'
			| 'reopened'
			| 'expired'
			| 'wrong'
			| 'too-large'
			| 'too-often'
			| 'failed'
			| 'opt-out-done'
			| 'opt-out-before',
			PageText
		>
	>;
	readonly optOut: PageText & { readonly button: string };
}

export type PlainPageName = keyof PageWords['plain'];
