import type { Side } from '../mail.ts';
import type { RemedyName, SignalName } from '../signal.ts';
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

/** What a complaint states or asks for. */
export type ClaimName = SignalName | RemedyName;

interface ClaimSteps {
	/** log-odds from which it is heard where no cue names it; absent: never */
	readonly heardFrom?: number;
	/** log-odds below which a cue that names it is not believed: all other words speak against it; absent: always believed */
	readonly doubtedBelow?: number;
}

/** What words tell of claims (decision 39). Chosen on the `dev` parts. */
export const HEARD_CLAIMS = {
	safety: { heardFrom: -1.25, doubtedBelow: -4.5 },
	privacy: { heardFrom: -1.5, doubtedBelow: -4.25 },
	'missed-event': { heardFrom: -1, doubtedBelow: -5 },
	'repeat-failure': { heardFrom: -0.75, doubtedBelow: -4 },
	vulnerable: { heardFrom: -0.5, doubtedBelow: -5.5 },
	'public-exposure': { heardFrom: -1.25, doubtedBelow: -4.25 },
	money: { heardFrom: 0, doubtedBelow: -4 },
	refund: { heardFrom: -1.5, doubtedBelow: -6 },
	replacement: { heardFrom: -1.25, doubtedBelow: -5.5 },
	repair: { doubtedBelow: -5.75 },
	explanation: { heardFrom: -1.75, doubtedBelow: -5 },
} as const satisfies Partial<Record<ClaimName, ClaimSteps>>;

export type HeardClaim = keyof typeof HEARD_CLAIMS;

/** All of them, in the one order in which they are trained and kept. */
export const HEARD_CLAIM_NAMES = Object.keys(HEARD_CLAIMS) as readonly HeardClaim[];

/** What words tell of one claim: that it is made, or that it is not whatever a cue says. */
export interface ClaimByWords {
	readonly name: ClaimName;
	readonly is: 'heard' | 'doubted';
	/** the sentence that speaks most for it */
	readonly quote: () => string;
}

/** The steps of a claim, those that are absent with the others. */
export const stepsOf = (name: HeardClaim): ClaimSteps => HEARD_CLAIMS[name];
