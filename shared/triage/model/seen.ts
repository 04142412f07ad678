import type { Language } from '../../language.ts';
import { lengthOf, type Reading, readText, textOf } from '../read.ts';
import { cueScore } from '../score.ts';
import type { Example } from './example.ts';
import { type Features, featuresOf } from './features.ts';

/** An example as the training sees it. */
export interface Seen {
	readonly features: Features;
	/** log-odds that the cues alone give */
	readonly cues: number;
	readonly complaint: boolean;
	readonly weight: number;
	readonly language: Language;
}

/** Reads an example as triage reads a mail, in the language that it is labelled with. */
export function see(example: Example): Seen {
	const { complaint, weight, language } = example;
	const reading = readingOf(example);
	const { logit: cues } = cueScore(reading.hits, lengthOf(reading.sentences));
	return { features: featuresOf(reading, language), cues, complaint, weight, language };
}

/** The reading that an example's mail gives. */
export function readingOf({ subject, body, language }: Example): Reading {
	return readText(textOf({ subject, inReplyTo: [], text: body }), language);
}
