import { type Evaluation, LONGEST_WORDS, QUESTION_NAMES, type Question, STEPS, type Step } from './questions.ts';

/** What a browser sent of the form: steps as far as they can be read, and the words. */
export interface Filled {
	readonly steps: Readonly<Partial<Record<Question, Step>>>;
	readonly words: string;
}

/** A form as it may be saved, or what is not right with it, beside all that was filled in. */
export type ReadForm =
	| { readonly state: 'whole'; readonly evaluation: Evaluation }
	| {
			readonly state: 'incomplete';
			readonly filled: Filled;
			readonly missing: readonly Question[];
			/** characters over the limit; 0: the words fit */
			readonly tooLongBy: number;
	  };

/** The fields that a browser sent, by name; null: no such field. */
export interface Fields {
	get(name: string): string | null;
}

/** Reads the form's fields as a browser sends them. Nothing of what the customer wrote is dropped because something else is wrong. */
export function readAnswerForm(fields: Fields): ReadForm {
	const steps: Partial<Record<Question, Step>> = {};
	for (const question of QUESTION_NAMES) {
		const step = STEPS.find((one) => String(one) === fields.get(question));
		if (step !== undefined) steps[question] = step;
	}
	const words = storable(fields.get('words') ?? '');
	const { expectation, outcome, treatment, process, trust } = steps;
	const tooLongBy = Math.max(0, words.length - LONGEST_WORDS);
	if (expectation && outcome && treatment && process && trust && tooLongBy === 0) {
		return { state: 'whole', evaluation: { answers: { expectation, outcome, treatment, process, trust }, words } };
	}
	const missing = QUESTION_NAMES.filter((question) => steps[question] === undefined);
	return { state: 'incomplete', filled: { steps, words }, missing, tooLongBy };
}

/** Browsers end lines with CR LF; a NUL or half of a surrogate pair is what PostgreSQL takes in no text. */
const storable = (text: string): string =>
	text
		.replaceAll('\r\n', '\n')
		.replace(/\0|\p{Surrogate}/gu, '\uFFFD')
		.trim();
