import type { Instant } from '../../shared/time.ts';
import type { FollowUpDeps } from './deps.ts';
import { fireClaim } from './fire.ts';
import { whileHeld } from './lease.ts';

/** How many touches one worker works on at a time: SMTP and IMAP are waited for, not the processor. */
const AT_ONCE = 25;

/**
 * Fires everything that is due, in batches, until nothing is left or `limit` is reached. Any number of workers may sweep at once.
 * @returns how many touches were taken up
 * @throws AggregateError after the sweep, with what went wrong unexpectedly; those touches are tried again when their claims run out
 */
export async function fireDue(deps: FollowUpDeps, limit = Number.POSITIVE_INFINITY): Promise<number> {
	const failures: unknown[] = [];
	let fired = 0;
	while (fired < limit) {
		const claims = await deps.desk.claimDue(deps.now(), Math.min(AT_ONCE, limit - fired));
		if (claims.length === 0) break;
		const results = await whileHeld(deps, claims, () =>
			Promise.allSettled(claims.map((claim) => fireClaim(deps, claim))),
		);
		failures.push(...results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : [])));
		fired += claims.length;
	}
	if (failures.length > 0) throw new AggregateError(failures, `${failures.length} touches could not be fired`);
	return fired;
}

/**
 * Lets time pass from now to `until` as it would have passed: the clock is set to each moment at which something wakes, and what
 * is due then fires then. So a leap of three days in the demo sends nothing at night that belongs to the day.
 * @param setClock moves the clock that `deps.now` shows
 * @returns how many touches were taken up
 */
export async function passTime(
	deps: FollowUpDeps,
	until: Instant,
	setClock: (at: Instant) => void | Promise<void>,
): Promise<number> {
	const failures: unknown[] = [];
	let fired = 0;
	const fireHere = async () => {
		try {
			fired += await fireDue(deps);
		} catch (error) {
			// The clock goes on to its end first; what failed keeps its claim, and so wakes nobody until that has run out.
			failures.push(error);
		}
	};
	for (
		let wakeAt = await deps.desk.nextWakeAt();
		wakeAt !== null && wakeAt <= until;
		wakeAt = await deps.desk.nextWakeAt()
	) {
		await setClock(Math.max(wakeAt, deps.now()));
		await fireHere();
	}
	await setClock(Math.max(until, deps.now()));
	await fireHere();
	if (failures.length > 0) throw new AggregateError(failures, 'some touches could not be fired while time passed');
	return fired;
}
