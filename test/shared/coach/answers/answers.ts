import type { WordRule } from '../../../../shared/coach/rules.ts';
import type { Stage } from '../../../../shared/stage.ts';

/** Answers as teams write them every day: good ones in which nothing is to be marked, and what is to be marked in others. */
export interface Answers {
	readonly good: readonly (readonly [stage: Stage, answer: string])[];
	readonly bad: readonly (readonly [rule: WordRule, answer: string])[];
}
