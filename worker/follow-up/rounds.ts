import { MINUTE } from '../../shared/time.ts';
import type { Alarm } from '../queue.ts';
import { alarmsUntil } from '../store/alarms.ts';
import type { Db } from '../store/connect.ts';
import type { FollowUpDeps } from './deps.ts';
import { fireOne } from './fire.ts';
import { recoverSending } from './recover.ts';
import { fireDue } from './sweep.ts';

/** The worker's rounds: what the alarm clock calls, and what goes on without it. */
export interface Rounds {
	/** an alarm rang for this touch */
	wake(touchId: string): Promise<void>;
	/** fires all that is due, takes up what a crash left, and sets the next alarms again: heals every lost alarm */
	sweep(): Promise<number>;
	/** sweeps when the queue has not done so for too long: it may be gone */
	beat(): Promise<void>;
}

/** The next sweep comes in a minute; alarms for twice that are set by each. */
const ALARMS_AHEAD = 2 * MINUTE;
const SWEEP_IS_LATE_AFTER = 1.5 * MINUTE;

/** Builds the rounds. One sweep at a time in one process; many processes may sweep at once, for touches are claimed. */
export function createRounds(
	deps: FollowUpDeps,
	parts: {
		readonly db: Db;
		wake(alarms: readonly Alarm[]): Promise<void>;
		/** what else waits in the database to be done; each looks after itself and is called by every sweep */
		readonly besides?: readonly (() => Promise<unknown>)[];
	},
): Rounds {
	let sweeping: Promise<number> | null = null;
	// Measured by the machine's steady clock: neither the demo's leaps nor a corrected wall clock may delay a sweep.
	let sweptAt = Number.NEGATIVE_INFINITY;
	const once = async (): Promise<number> => {
		const recovered = await recoverSending(deps);
		const fired = await fireDue(deps);
		for (const beside of parts.besides ?? []) {
			await beside().catch((error: unknown) =>
				deps.log.error({ error }, 'a part of the sweep failed; the next one tries again'),
			);
		}
		await parts.wake(await alarmsUntil(parts.db, deps.now() + ALARMS_AHEAD));
		sweptAt = performance.now();
		return recovered + fired;
	};
	const sweep = (): Promise<number> => {
		sweeping ??= once().finally(() => {
			sweeping = null;
		});
		return sweeping;
	};
	return {
		wake: async (touchId) => void (await fireOne(deps, touchId)),
		sweep,
		beat: async () => {
			if (performance.now() - sweptAt < SWEEP_IS_LATE_AFTER) return;
			await sweep().catch((error: unknown) => deps.log.error({ error }, 'a sweep failed; the next one tries again'));
		},
	};
}
