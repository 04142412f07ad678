import { SECOND } from '../../shared/time.ts';
import type { Claim, FollowUpDeps } from './deps.ts';

/**
 * How long a claim lasts when nobody renews it, by the database's own clock: workers' clocks may differ, and the demo's leaps. Shorter
 * than the minute between two sweeps, so that what a worker had in hand when it died is late by no more than that.
 */
export const LEASE_SECONDS = 45;

/** A renewal may fail twice, while a database restarts, before the claim is lost. */
const RENEW_EVERY = 15 * SECOND;

/** Works on touches that are claimed, and keeps them in hand meanwhile. */
export const whileHeld = <T>(
	{ desk, log }: Pick<FollowUpDeps, 'desk' | 'log'>,
	claims: readonly Claim[],
	work: () => Promise<T>,
): Promise<T> => whileRenewed({ log, keep: (seconds) => desk.renew(claims, seconds) }, work);

/** Works on what is claimed and keeps it in hand meanwhile: SMTP and IMAP may take minutes to give up, and nobody shall take over from the living. */
export async function whileRenewed<T>(
	{
		log,
		keep,
	}: { readonly log: Pick<FollowUpDeps['log'], 'warn'>; readonly keep: (seconds: number) => Promise<unknown> },
	work: () => Promise<T>,
): Promise<T> {
	const renew = (): void =>
		void keep(LEASE_SECONDS).catch((error: unknown) =>
			log.warn({ error }, 'claims could not be renewed; the next renewal comes in seconds'),
		);
	const beat = setInterval(renew, RENEW_EVERY).unref();
	try {
		return await work();
	} finally {
		clearInterval(beat);
	}
}
