import { REMEDIES, type RemedyName, SIGNALS, type SignalName } from '../../signal.ts';

/** What one sentence by itself can state: a signal, or the wish for a remedy. Money is read from amounts instead. */
export type ClaimName = Exclude<SignalName, 'money'> | RemedyName;

/** All of them, in the order in which weights are kept. A new one goes to the end: shipped weights know it by its place. */
export const CLAIMS: readonly ClaimName[] = [
	...(Object.keys(SIGNALS) as SignalName[]).filter((name) => name !== 'money'),
	...(Object.keys(REMEDIES) as RemedyName[]),
];

/** A claim found in a sentence. */
export interface Claim {
	readonly name: ClaimName;
	/** index of the sentence that states it most surely */
	readonly sentence: number;
}
