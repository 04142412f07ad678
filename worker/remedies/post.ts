import { type Instant, MINUTE } from '../../shared/time.ts';
import type { PostOffice } from '../follow-up/deps.ts';
import { whileRenewed } from '../follow-up/lease.ts';
import type { Log } from '../log.ts';
import { type ApprovalNudge, claimNudges, endNudge, keepNudges } from '../store/approval-nudges.ts';
import { findRequest } from '../store/approvals.ts';
import type { Store } from '../store/connect.ts';
import type { People } from '../team/team.ts';
import { approvalLetter } from './nudge-letter.ts';

/** What sending asks of the world. */
export interface PostDeps {
	readonly store: Pick<Store, 'db'>;
	readonly log: Pick<Log, 'warn' | 'error'>;
	readonly team: People;
	readonly timeZone: string;
	/** what links in mails start with, without a trailing slash */
	readonly publicUrl: () => string;
	now(): Instant;
	/** null when the mailbox is no longer in the configuration */
	postOffice(mailboxId: string): PostOffice | null;
}

const AT_ONCE = 10;
const SHORTEST_WAIT = 5 * MINUTE;
/** Five minutes doubled so often are half a working day. */
const MOST_DOUBLINGS = 6;

/**
 * Sends the mails about requests that were written down with them; at least once each, under a Message-ID that stays the same, so that after a
 * crash a colleague may see one twice and never not at all. The function it gives runs once at a time; every sweep calls it, and whoever wrote
 * a mail down.
 */
export function createApprovalPost(deps: PostDeps): () => Promise<void> {
	let running: Promise<void> | null = null;
	let again = false;
	const run = async (): Promise<void> => {
		do {
			again = false;
			await sendDue(deps);
		} while (again);
	};
	return () => {
		// What was written down while the last round ran is looked for once more.
		again = running !== null;
		running ??= run().finally(() => {
			running = null;
		});
		return running;
	};
}

async function sendDue(deps: PostDeps): Promise<void> {
	for (;;) {
		const claimed = await claimNudges(deps.store, deps.now(), AT_ONCE);
		if (claimed.length === 0) return;
		const keep = (seconds: number) => keepNudges(deps.store.db, claimed, seconds);
		await whileRenewed({ log: deps.log, keep }, async () => {
			for (const nudge of claimed) await sendOne(deps, nudge);
		});
	}
}

async function sendOne(deps: PostDeps, nudge: ApprovalNudge): Promise<void> {
	const { db } = deps.store;
	const listed = await findRequest(db, nudge.requestId);
	const isOver = listed === null || (nudge.kind === 'wanted' && listed.request.state !== 'waiting');
	if (isOver) return endNudge(db, nudge, { state: 'cancelled', wakeAt: null });
	const reader = deps.team.people().find(({ id }) => id === nudge.personId);
	const office = deps.postOffice(listed.supportCase.mailboxId);
	// Whoever left the team is told by nobody; the request stands in "My day" of those who are there.
	if (reader === undefined || office === null) return endNudge(db, nudge, { state: 'failed', wakeAt: null });
	const { timeZone } = deps;
	const team = deps.team.people();
	const at = deps.now();
	const letter = approvalLetter(listed, { nudge, reader, team, office, timeZone, at, publicUrl: deps.publicUrl() });
	const delivery = await office.send(letter);
	if (delivery.state === 'sent') return endNudge(db, nudge, { state: 'sent', wakeAt: null });
	deps.log.warn({ request: nudge.requestId, outcome: delivery.state }, 'a mail about an approval was not taken');
	if (delivery.state === 'permanent') return endNudge(db, nudge, { state: 'failed', wakeAt: null });
	const wait = SHORTEST_WAIT * 2 ** Math.min(nudge.tries, MOST_DOUBLINGS);
	return endNudge(db, nudge, { state: 'waiting', wakeAt: at + wait });
}
