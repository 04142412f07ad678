import { type Instant, MINUTE, SECOND } from '../../shared/time.ts';
import type { PostOffice } from '../follow-up/deps.ts';
import { LEASE_SECONDS } from '../follow-up/lease.ts';
import type { Log } from '../log.ts';
import { claimLeadNudge, endLeadNudge, type LeadNudge, renewLeadNudge } from '../store/assignment-nudges.ts';
import type { Store } from '../store/connect.ts';
import type { People } from '../team/team.ts';
import { nobodyLetter } from './nobody-letter.ts';

/** What telling leads that nobody can have a case asks of the world. */
export interface PostDeps {
	readonly store: Pick<Store, 'db'>;
	readonly log: Pick<Log, 'warn' | 'error'>;
	readonly team: People;
	/** what links in mails start with, without a trailing slash */
	readonly publicUrl: () => string;
	now(): Instant;
	/** null when the mailbox is no longer in the configuration */
	postOffice(mailboxId: string): PostOffice | null;
}

const SHORTEST_WAIT = 5 * MINUTE;
/** Five minutes doubled so often are half a working day. */
const MOST_DOUBLINGS = 6;
const RENEW_EVERY = 15 * SECOND;

/**
 * Sends the mails to leads that were written down when nobody could have a case: one to each for all that gathered. At least once, under a
 * Message-ID that stays the same.
 */
export async function postToLeads(deps: PostDeps): Promise<void> {
	for (;;) {
		const nudge = await claimLeadNudge(deps.store, deps.now(), LEASE_SECONDS);
		if (nudge === null) return;
		const renew = (): void =>
			void renewLeadNudge(deps.store.db, nudge, LEASE_SECONDS).catch((error: unknown) =>
				deps.log.warn({ error }, 'a mail to a lead could not be kept in hand; the next try comes in seconds'),
			);
		const beat = setInterval(renew, RENEW_EVERY).unref();
		try {
			await send(deps, nudge);
		} finally {
			clearInterval(beat);
		}
	}
}

async function send(deps: PostDeps, nudge: LeadNudge): Promise<void> {
	const { db } = deps.store;
	const [gravest] = nudge.cases;
	// Somebody has them by now.
	if (gravest === undefined) return endLeadNudge(db, nudge, { state: 'over' });
	const reader = deps.team.people().find(({ id }) => id === nudge.personId);
	const office = deps.postOffice(gravest.mailboxId);
	if (reader === undefined || office === null) return endLeadNudge(db, nudge, { state: 'failed' });
	const at = deps.now();
	const more = nudge.cases.length - 1;
	const { state } = await office.send(nobodyLetter(gravest, { more, reader, office, publicUrl: deps.publicUrl(), at }));
	if (state === 'sent') return endLeadNudge(db, nudge, { state: 'sent', at });
	deps.log.warn({ person: nudge.personId, outcome: state }, 'a mail to a lead was not taken');
	if (state === 'permanent') return endLeadNudge(db, nudge, { state: 'failed' });
	const wait = SHORTEST_WAIT * 2 ** Math.min(nudge.tries, MOST_DOUBLINGS);
	return endLeadNudge(db, nudge, { state: 'waiting', wakeAt: at + wait });
}
