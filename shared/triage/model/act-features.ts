import type { Language } from '../../language.ts';
import type { Stage } from '../../stage.ts';
import type { Reading } from '../read.ts';
import { type Features, factsOf, type Words } from './features.ts';
import { bucketOf, hashOf } from './hash.ts';

/** What acts are heard by in a mail's text, wherever its case stands. @param words all of it, those of its cues with them */
export const actFeaturesOf = (words: Words, reading: Reading, language: Language | 'unknown'): Features => ({
	...words,
	facts: factsOf(reading, language),
});

const SEED_OF_PLACES = 0x3c6e_f372;
const STEPS_OF_SCORE = 4;

/**
 * Where the case stands, and how likely the mail is a complaint by itself: few words after a promise, and no complaint, are mostly a thank-you
 * for what was done.
 * @param score from 0 to 1; 0 for the team
 */
export function placeFactsOf(stage: Stage, score: number): readonly number[] {
	const at = stage === 'closed' ? 'resolved' : stage;
	const likely = Math.round(score * STEPS_OF_SCORE);
	return [`at ${at}`, `complaint ${likely}`, `complaint ${likely} at ${at}`].map((fact) =>
		bucketOf(hashOf(fact, SEED_OF_PLACES)),
	);
}
