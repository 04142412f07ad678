import type { Case } from '../case.ts';
import type { SignalName } from '../signal.ts';

type Facts = Pick<Case, 'guard' | 'severity' | 'signals'>;

const always = () => true;
const has =
	(...names: readonly SignalName[]) =>
	({ signals }: Facts) =>
		signals.some(({ name }) => names.includes(name));

/**
 * What must not stand on a card, and for whom. A voucher in it destroyed the effect of the note (facts: handwritten note); a card lies
 * open on a kitchen table, so nothing stands there that is nobody else's business.
 */
export const NOTE_TABOOS = {
	voucher: { isFor: always },
	excuse: { isFor: always },
	'case-number': { isFor: always },
	'small-words': { isFor: ({ severity }: Facts) => severity === 'S3' || severity === 'S4' },
	cheer: { isFor: ({ guard }: Facts) => guard.kind === 'repair' },
	'never-again': { isFor: (facts: Facts) => facts.guard.kind === 'repair' || has('repeat-failure')(facts) },
	health: { isFor: has('vulnerable', 'safety') },
	law: { isFor: has('legal') },
	data: { isFor: has('privacy') },
	money: { isFor: has('money') },
	occasion: { isFor: has('missed-event') },
	'buy-again': { isFor: has('churn-threat') },
	review: { isFor: has('public-exposure') },
} as const satisfies Record<string, { readonly isFor: (facts: Facts) => boolean }>;

export type NoteTaboo = keyof typeof NOTE_TABOOS;

/** The lines not to write to this customer, the general ones first. */
export const linesToAvoid = (facts: Facts): readonly NoteTaboo[] =>
	(Object.keys(NOTE_TABOOS) as NoteTaboo[]).filter((taboo) => NOTE_TABOOS[taboo].isFor(facts));
