import { MINUTE, SECOND } from '../../shared/time.ts';

/** Longest pause between two tries: a server that comes back is found within a minute. */
const LONGEST = MINUTE;

/** A connection that lived this long was a good one; one that dies younger does not reset the pause. */
export const GOOD_LIFE = 30 * SECOND;

/** A connection this old may be left for another one when a folder does not open on it. */
export const OLD_ENOUGH = 5 * SECOND;

/**
 * The pause before the next try, in milliseconds: 1, 2, 4 … 60 s, each between half and the whole of it, so that many
 * mailboxes of one server do not come back in the same instant.
 * @param failures how many tries failed in a row, from 1
 * @param dice from 0 to 1
 */
export const pauseAfter = (failures: number, dice: number): number =>
	Math.min(LONGEST, SECOND * 2 ** Math.min(failures - 1, 10)) * (0.5 + dice / 2);
