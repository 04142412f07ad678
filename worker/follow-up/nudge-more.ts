import type { NudgeMore } from '../../shared/letters/letter.ts';
import type { Person } from '../settings.ts';
import type { Claim } from './deps.ts';

/** One part's share of what a nudge says beyond its case, in the reader's language. Nothing to say: an empty object. */
export type NudgeSource = (claim: Claim, reader: Person) => Promise<NudgeMore>;

/** Asks all parts and puts their shares together. */
export const gatherNudgeMore =
	(sources: readonly NudgeSource[]): NudgeSource =>
	async (claim, reader) =>
		Object.assign({}, ...(await Promise.all(sources.map((source) => source(claim, reader)))));
