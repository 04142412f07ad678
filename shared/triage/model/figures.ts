import type { Language } from '../../language.ts';

/** How often a model was right about mails whose truth is known. */
export interface Tally {
	/** complaints that it found */
	readonly found: number;
	/** complaints that it passed over */
	readonly missed: number;
	/** other mails that it took for complaints */
	readonly falseAlarms: number;
	/** other mails that it left alone */
	readonly left: number;
}

/** A model's tally over a set of mails. */
export interface Figures {
	readonly all: Tally;
	readonly byLanguage: Readonly<Partial<Record<Language, Tally>>>;
	/** critical complaints (S4) that it took for none */
	readonly criticalMissed: number;
	/** of the complaints of which that is known: those of S4 that it called critical and passed over, the others that it called critical */
	readonly critical: Tally;
}

/** One mail of a set: what is true of it, and what the model made of it. */
export interface Judged {
	readonly language: Language;
	readonly complaint: boolean;
	/** null: nobody said */
	readonly isCritical: boolean | null;
	readonly isFound: boolean;
	readonly isCalledCritical: boolean;
}

export const NO_TALLY: Tally = { found: 0, missed: 0, falseAlarms: 0, left: 0 };

/** Counts. */
export function figuresOf(judged: readonly Judged[]): Figures {
	const byLanguage: Partial<Record<Language, Tally>> = {};
	let [all, critical] = [NO_TALLY, NO_TALLY];
	let criticalMissed = 0;
	for (const { language, complaint, isFound, isCritical, isCalledCritical } of judged) {
		all = count(all, complaint, isFound);
		byLanguage[language] = count(byLanguage[language] ?? NO_TALLY, complaint, isFound);
		if (!complaint || isCritical === null) continue;
		critical = count(critical, isCritical, isCalledCritical);
		if (isCritical && !isFound) criticalMissed += 1;
	}
	return { all, byLanguage, criticalMissed, critical };
}

function count(tally: Tally, is: boolean, isSaid: boolean): Tally {
	if (is) return isSaid ? { ...tally, found: tally.found + 1 } : { ...tally, missed: tally.missed + 1 };
	return isSaid ? { ...tally, falseAlarms: tally.falseAlarms + 1 } : { ...tally, left: tally.left + 1 };
}

/** Harmonic mean of precision and recall, in whole points from 0 to 100; 100 where there was nothing to find and nothing was found. */
export function pointsOf({ found, missed, falseAlarms }: Tally): number {
	const wrong = missed + falseAlarms;
	return found + wrong === 0 ? 100 : Math.round((200 * found) / (2 * found + wrong));
}

/** How many verdicts were wrong. */
export const wrongOf = ({ missed, falseAlarms }: Tally): number => missed + falseAlarms;

/** How many mails were judged. */
export const countOf = ({ found, missed, falseAlarms, left }: Tally): number => found + missed + falseAlarms + left;
