/**
 * The five questions, in the order in which they are asked. `expectation` is what the customer hoped for beforehand; `outcome`, `treatment`
 * and `process` are what was perceived of the three sides of fairness (facts: Orsingher 2010); `trust` looks ahead.
 */
export const QUESTIONS = {
	expectation: { asks: 'before' },
	outcome: { asks: 'fairness' },
	treatment: { asks: 'fairness' },
	process: { asks: 'fairness' },
	trust: { asks: 'ahead' },
} as const;

export type Question = keyof typeof QUESTIONS;

/** An answer is one of five steps, 1 the least. */
export const STEPS = [1, 2, 3, 4, 5] as const;

export type Step = (typeof STEPS)[number];

export type Answers = Readonly<Record<Question, Step>>;

/** The customer's answer: five steps, and a line in the customer's own words, which may be empty. */
export interface Evaluation {
	readonly answers: Answers;
	readonly words: string;
}

/** What the free line holds at most, in characters. */
export const LONGEST_WORDS = 4_000;

/** The names of the questions, in order. */
export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly Question[];
