import type { Language } from '../../language.ts';
import { readText, textOf } from '../read.ts';
import { wordsOf } from './features.ts';
import { type Answered, learnYesNo } from './learn-yes-no.ts';
import type { YesNoWeights } from './weights.ts';

/** A complaint, and whether it is of the severity S4. */
export interface CriticalExample {
	readonly subject: string;
	readonly body: string;
	readonly language: Language;
	readonly critical: boolean;
	/** whether it is of the severity S3 or S4; absent where nobody said */
	readonly weighty?: boolean | undefined;
	/** above 0; how much this example counts beside one of weight 1 */
	readonly weight: number;
}

/** What a cue says of danger it says, but the words beside it tell danger where no cue was written: those of the cues count with the others. */
export const learnCritical = (examples: readonly CriticalExample[]): YesNoWeights =>
	learnYesNo(examples.map(seeCritical));

/** What is of weight: from the complaints of which somebody said so or not. */
export const learnWeighty = (examples: readonly CriticalExample[]): YesNoWeights =>
	learnYesNo(
		examples.flatMap((example) =>
			example.weighty === undefined ? [] : [{ ...seeCritical(example), is: example.weighty }],
		),
	);

/** Reads a complaint as triage reads a mail, in the language that it is labelled with. */
export const seeCritical = ({ subject, body, language, critical, weight }: CriticalExample): Answered => ({
	features: { ...wordsOf(readText(textOf({ subject, inReplyTo: [], text: body }), language)), facts: [] },
	standing: 0,
	is: critical,
	weight,
});
