import { maySee } from '../../shared/team/visible.ts';
import { type Instant, MINUTE } from '../../shared/time.ts';
import type { PostOffice } from '../follow-up/deps.ts';
import { whileRenewed } from '../follow-up/lease.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/connect.ts';
import { findCase } from '../store/find-case.ts';
import { claimMentions, endMention, keepMentions, type WaitingMention, wordsOfNote } from '../store/mentions.ts';
import type { People } from '../team/team.ts';
import { signMention } from './desk.ts';
import { mentionLetter } from './letter.ts';

/** What sending asks of the world. */
export interface MentionPostDeps {
	readonly store: Pick<Store, 'db'>;
	readonly log: Pick<Log, 'warn'>;
	readonly team: People;
	readonly keyRing: Pick<KeyRing, 'sign'>;
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
 * Sends the mails of mentions that wait; at least once each, under a Message-ID that stays the same, so that after a crash a colleague may see
 * one twice and never not at all. Called when notes were saved and by every sweep; mails are claimed, so many may call it at once.
 */
export async function sendMentions(deps: MentionPostDeps): Promise<void> {
	for (;;) {
		const claimed = await claimMentions(deps.store, deps.now(), AT_ONCE);
		if (claimed.length === 0) return;
		const keep = (seconds: number) => keepMentions(deps.store.db, claimed, seconds);
		await whileRenewed({ log: deps.log, keep }, async () => {
			for (const mention of claimed) await sendOne(deps, mention);
		});
	}
}

async function sendOne(deps: MentionPostDeps, mention: WaitingMention): Promise<void> {
	const { db } = deps.store;
	const supportCase = await findCase(db, mention.caseId);
	const words = await wordsOfNote(db, mention.seq);
	const reader = deps.team.people().find(({ id }) => id === mention.personId);
	// Whoever left the team meanwhile, or may not see the mailbox any more, is told nothing of it.
	if (supportCase === null || words === null || reader === undefined || !maySee(reader, supportCase.mailboxId))
		return endMention(db, mention, { state: 'cancelled', wakeAt: null });
	const office = deps.postOffice(supportCase.mailboxId);
	if (office === null) return endMention(db, mention, { state: 'failed', wakeAt: null });
	const letter = mentionLetter({
		mentionId: mention.id,
		supportCase,
		reader,
		by: deps.team.people().find(({ id }) => id === mention.by)?.name ?? mention.by,
		words,
		signature: signMention(deps.keyRing, { mentionId: mention.id, personId: reader.id }),
		office,
		publicUrl: deps.publicUrl(),
		timeZone: deps.timeZone,
		at: deps.now(),
	});
	const delivery = await office.send(letter);
	if (delivery.state === 'sent') return endMention(db, mention, { state: 'sent', wakeAt: null });
	deps.log.warn({ case: mention.caseId, outcome: delivery.state }, 'a mail about a mention was not taken');
	if (delivery.state === 'permanent') return endMention(db, mention, { state: 'failed', wakeAt: null });
	const wait = SHORTEST_WAIT * 2 ** Math.min(mention.tries, MOST_DOUBLINGS);
	return endMention(db, mention, { state: 'waiting', wakeAt: deps.now() + wait });
}
