import type { Case } from '../case.ts';
import type { SignalName } from '../signal.ts';
import { CUES } from '../triage/cues/cue.ts';

/** The days in which is looked whether a failure happened again to others (PRODUCT.md: the touch comes 30 days after the resolution). */
export const LOOK_BACK_DAYS = 30;

/** What a case has in common with others that failed in the same way. */
export interface Signs {
	/** the strongest cue that says what went wrong; empty: none does */
	readonly cues: readonly string[];
	/** signals that say what went wrong, and not how the customer took it */
	readonly signals: readonly SignalName[];
}

const TELLING: readonly SignalName[] = ['safety', 'privacy', 'missed-event'];

/** By what other cases are told to be of the same kind. */
export function signsOf({ severityBecause, signals }: Pick<Case, 'severityBecause' | 'signals'>): Signs {
	const strongest = severityBecause.find(({ cue }) => isFailure(cue));
	const names = signals.map(({ name }) => name).filter((name) => TELLING.includes(name));
	// Of several the weaker ones are found in every second complaint, and would make everything alike.
	return { cues: strongest ? [strongest.cue] : [], signals: [...new Set(names)] };
}

const FAMILIES: Readonly<Record<string, { readonly family: string } | undefined>> = CUES;

const isFailure = (cue: string): boolean => Object.hasOwn(CUES, cue) && FAMILIES[cue]?.family === 'failure';
