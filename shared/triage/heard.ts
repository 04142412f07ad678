import type { Side } from '../mail.ts';
import type { Stage } from '../stage.ts';
import type { Act } from './verdict.ts';

const OPEN = ['new', 'acknowledged', 'understanding', 'resolving'] as const;
const ENDED = ['resolved', 'closed'] as const;

/**
 * Acts that are heard where no cue names them, who does them, and from which stages: "Ivan was there: new battery, lock oiled" delivers what
 * was promised, and "all forty fitted" after that confirms it.
 */
export const HEARD_ACTS = {
	apology: { side: 'team', from: OPEN },
	question: { side: 'team', from: OPEN },
	offer: { side: 'team', from: OPEN },
	delivered: { side: 'team', from: OPEN },
	confirmation: { side: 'customer', from: OPEN },
	failure: { side: 'customer', from: ENDED },
} as const satisfies Partial<Record<Act, { readonly side: Side; readonly from: readonly Stage[] }>>;

export type HeardAct = keyof typeof HEARD_ACTS;

/** All of them, in the one order in which they are trained and kept. */
export const HEARD_ACT_NAMES = Object.keys(HEARD_ACTS) as readonly HeardAct[];
