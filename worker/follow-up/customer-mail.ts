import { RELEASED } from '../../shared/firing.ts';
import type { CustomerLetterKind } from '../../shared/letters/letter-book.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { MINUTE } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Delivery, Letter } from '../letter.ts';
import type { Claim, FollowUpDeps, PostOffice } from './deps.ts';
import { LEASE_SECONDS } from './lease.ts';
import { customerLetter, customerMessageId } from './letters.ts';
import { tellAbout } from './nudge.ts';
import { record, recordRetry, retryAt, touchEvent } from './outcome.ts';

const AFTER_THE_OTHER = MINUTE;

/** What a mail to the customer is worked on with. */
export interface MailWork {
	readonly deps: FollowUpDeps;
	readonly claim: Claim;
	readonly office: PostOffice;
	readonly kind: CustomerLetterKind;
}

/** After silence at the worst moment: time for the server to file what it may have taken. */
const UNKNOWN_SECONDS = 120;

/**
 * Puts the mail into Drafts for a person to send. Before that Drafts and Sent are asked for it: an earlier try may have put it
 * there, and a person may have sent it since.
 */
export async function draft(work: MailWork): Promise<void> {
	const { deps, office } = work;
	const messageId = customerMessageId(work.claim.touch.id, office);
	const earlier = work.claim.touch.messageId === null ? 'missing' : await whereIs(work, messageId);
	if (typeof earlier === 'object') return recordRetry(deps, work.claim, earlier.says);
	if (earlier === 'sent') return recordSent(work, { ...work.claim.touch, messageId }, SAYINGS.draftSent);
	if (earlier === 'drafts') return recordDrafted(work, { ...work.claim.touch, messageId });
	const named: Touch = { ...work.claim.touch, messageId };
	const kept = await deps.desk.keepAlone(work.claim, named, LEASE_SECONDS);
	if (kept !== 'kept') return giveWay(work, kept);
	const { letter, mark } = await write(work, 'customer-draft');
	const failed = await office.file('drafts', await office.compose(letter));
	const claim = { ...work.claim, touch: named };
	return failed === null ? recordDrafted({ ...work, claim }, named, mark) : recordRetry(deps, claim, failed);
}

/**
 * Sends the mail. It is recorded as `sending` with its Message-ID before SMTP is asked: whoever finds it so after a crash asks
 * Sent (`recover.ts`), and never sends on a guess.
 */
export async function send(work: MailWork): Promise<void> {
	const { deps, claim, office } = work;
	const messageId = customerMessageId(claim.touch.id, office);
	const earlier = claim.touch.messageId === null ? 'missing' : await whereIs(work, messageId);
	if (typeof earlier === 'object') return recordRetry(deps, claim, earlier.says);
	if (earlier === 'sent') return recordSent(work, { ...claim.touch, messageId }, SAYINGS.foundInSent);
	const sending: Touch = { ...claim.touch, state: 'sending', wakeAt: null, messageId };
	const kept = await deps.desk.keepAlone(claim, sending, LEASE_SECONDS);
	if (kept !== 'kept') return giveWay(work, kept);
	const written = await write(work, 'customer-sent');
	const delivery = await office.send(written.letter);
	return AFTER[delivery.state]({ ...work, claim: { ...claim, touch: sending } }, delivery, written);
}

/** Two mails to one customer woke at once, and the other was first: this one is decided again when that one is recorded. */
async function giveWay({ deps, claim }: MailWork, kept: 'lost' | 'crowded'): Promise<void> {
	if (kept === 'lost') return;
	return record(deps, claim, { ...claim.touch, wakeAt: deps.now() + AFTER_THE_OTHER }, null);
}

/** A letter, and which template's version it was written from. */
interface Written {
	readonly letter: Letter;
	readonly mark: string;
}

const AFTER: Record<Delivery['state'], (work: MailWork, delivery: Delivery, written: Written) => Promise<void>> = {
	sent: afterSent,
	temporary: ({ deps, claim }, delivery) => {
		const wakeAt = retryAt(claim.touch, deps.now());
		const again: Touch = {
			...claim.touch,
			state: 'planned',
			wakeAt,
			because: `${SAYINGS.retried}: ${saidBy(delivery)}`,
		};
		return record(deps, claim, again, null);
	},
	permanent: afterRefusal,
	unknown: async ({ deps, claim }, delivery) => {
		deps.log.warn({ touch: claim.touch.id }, 'SMTP fell silent after it had the mail; Sent will be asked');
		const silent: Touch = { ...claim.touch, because: `${SAYINGS.silent}: ${saidBy(delivery)}` };
		await deps.desk.keep(claim, silent, UNKNOWN_SECONDS);
	},
};

async function afterSent(work: MailWork, _delivery: Delivery, { letter, mark }: Written): Promise<void> {
	const { claim, office } = work;
	const failed = office.savesSent ? null : await office.file('sent', await office.compose(letter));
	const says = RELEASED.has(claim.touch.kind) ? SAYINGS.sentAsReleased : SAYINGS.sentByPolicy;
	const because = failed === null ? says : `${says}; ${SAYINGS.notFiled}: ${failed}`;
	return recordSent(work, claim.touch, because, mark);
}

/** The server will never take it. It is held until a person has looked, and a person is told; both are tried again where nobody could be told. */
async function afterRefusal(work: MailWork, delivery: Delivery): Promise<void> {
	const { deps, claim } = work;
	const { delivery: told, step } = await tellAbout(work, 'refused');
	const because = `${SAYINGS.refused}: ${saidBy(delivery)}`;
	if (isDeferred(told)) return recordRetry(deps, { ...claim, touch: { ...claim.touch, state: 'planned' } }, because);
	const held: Touch = { ...claim.touch, state: 'held', wakeAt: null, nudges: step, because };
	return record(deps, claim, held, touchEvent('touch-held', held, { at: deps.now(), data: { code: 'refused' } }));
}

/**
 * Records that the customer has it: true whoever has the claim by now.
 * @param mark the template's version; left out where the mail was found after a crash and nobody can tell
 */
export async function recordSent(
	{ deps, claim }: MailWork,
	touch: Touch,
	because: string,
	mark?: string,
): Promise<void> {
	const sent: Touch = { ...touch, state: 'done', wakeAt: null, because, doneAt: deps.now() };
	const data = { messageId: sent.messageId, ...templateOf(mark) };
	const event = touchEvent('touch-sent', sent, { at: deps.now(), data });
	if (await deps.desk.recordFact(claim, sent, event)) deps.recorded(sent);
}

async function recordDrafted(work: MailWork, touch: Touch, mark?: string): Promise<void> {
	const { deps, claim } = work;
	const isTold = touch.nudges > 0;
	const told = isTold ? null : await tellAbout(work, 'draft-waiting');
	// The draft is found in Drafts at the next try, and the colleague is told then.
	if (told && isDeferred(told.delivery)) return recordRetry(deps, { ...claim, touch }, saidBy(told.delivery));
	const drafted: Touch = {
		...touch,
		state: 'drafted',
		wakeAt: null,
		nudges: told?.step ?? touch.nudges,
		because: SAYINGS.inDrafts,
	};
	const event = touchEvent('touch-drafted', drafted, { at: deps.now(), data: templateOf(mark) });
	return record(deps, claim, drafted, event);
}

const templateOf = (mark: string | undefined) => (mark === undefined ? {} : { template: mark });

/** Nobody knows of it yet, and asking again may help. */
const isDeferred = ({ state }: Delivery): boolean => state === 'temporary' || state === 'unknown';

async function write(work: MailWork, purpose: 'customer-draft' | 'customer-sent'): Promise<Written> {
	const { deps, claim, kind } = work;
	const thread = await deps.desk.lastMail(claim.supportCase.id);
	const { template, mark } = await deps.template(kind, claim.supportCase.language, claim.touch);
	const extras = await deps.letterExtras(claim.supportCase, kind);
	return { letter: customerLetter(work, { purpose, thread, template, extras }), mark };
}

async function whereIs(
	{ office }: MailWork,
	messageId: string,
): Promise<'sent' | 'drafts' | 'missing' | { says: string }> {
	const sent = await office.find('sent', messageId);
	if (sent.state === 'unreachable') return { says: sent.says };
	if (sent.state === 'found') return 'sent';
	const drafts = await office.find('drafts', messageId);
	if (drafts.state === 'unreachable') return { says: drafts.says };
	return drafts.state === 'found' ? 'drafts' : 'missing';
}

const saidBy = (delivery: Delivery): string => (delivery.state === 'sent' ? '' : delivery.says);
