import { forwardedMail } from '../../shared/forward.ts';
import type { Heard } from '../../shared/heard.ts';
import type { Address, Mail, Side } from '../../shared/mail.ts';
import { receiveFromMachine } from '../../shared/receive.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import { type Placement, placeMail } from '../../shared/thread.ts';
import { DAY, type Instant } from '../../shared/time.ts';
import { triage } from '../../shared/triage/triage.ts';
import type { Skip, Verdict } from '../../shared/triage/verdict.ts';
import type { ReadMail } from './deps.ts';
import { apply, join, openDraft, speaksForCustomer, type TakeContext } from './draft-case.ts';
import { besideAwaited, placeKeptFor, takeAwaited } from './take-awaited.ts';
import { type TakenNote, takeNote } from './take-note.ts';
import { type DraftCase, type KnownMail, type LedgerLine, rememberMail, type World } from './world.ts';

/**
 * Marks of a machine that do not count in a case's own thread: a colleague may answer through a mailing list, and a check-in that
 * Amends sent is a word to the customer. An automatic answer of our own mailbox is not.
 */
const COUNTS_IN_A_CASE: Readonly<Record<Side | 'other', readonly Skip[]>> = {
	customer: ['mailing-list', 'newsletter', 'receipt', 'spam'],
	other: ['mailing-list', 'newsletter', 'receipt', 'spam'],
	team: ['own', 'mailing-list', 'newsletter', 'receipt', 'spam'],
};

/** Takes one mail into the world: finds its case, lets the stage machine and the plan answer, and says for the ledger what became of it. */
export function takeMail(world: World, read: ReadMail, context: TakeContext): LedgerLine {
	const { mail, verdict } = read;
	const known = findCopy(world, mail);
	if (known.copy !== undefined) {
		const because = SAYINGS.sameMail;
		return line(mail, verdict, {
			outcome: 'duplicate',
			reason: null,
			because,
			mailId: known.copy.id,
			caseId: caseIdOf(world, known.copy),
		});
	}
	const kept = placeKeptFor(world, mail);
	const heard: Heard = { mailId: kept?.mailId ?? context.newId(), mail, verdict, at: momentOf(mail) };
	const noted = kept === null ? takeNote(world, { heard, words: read.words }, context) : null;
	if (noted !== null) return keepNoted(world, heard, { ...noted, key: known.key, words: read.words }, context);
	const placement = placeMail(mail, {
		caseOfMessage: (id) => draftOf(world, world.caseOfMessage.get(id))?.supportCase,
		casesAround: [...world.cases.values()].map(({ supportCase }) => supportCase),
		isTeam: context.mailbox.isTeam,
	});
	const taken = kept
		? takeAwaited(world, heard, { draft: kept.draft, placement }, context)
		: take(world, heard, besideAwaited(world, mail, placement), context);
	keep(world, heard, { key: kept?.key ?? known.key, words: read.words, taken }, context);
	return line(mail, verdict, { ...taken, mailId: heard.mailId });
}

/** An answer to a nudge is kept for the record, in no case: a note's words stand in its event alone. */
function keepNoted(
	world: World,
	heard: Heard,
	{ line: became, kept, key, words }: TakenNote & { readonly key: string; readonly words: string },
	context: TakeContext,
): LedgerLine {
	const side = context.mailbox.isTeam(heard.mail.from?.address ?? '') ? 'team' : 'other';
	const taken = { ...became, caseId: null, side } as const;
	keep(world, { ...heard, mail: kept }, { key, words: became.outcome === 'note' ? '' : words, taken }, context);
	return line(heard.mail, heard.verdict, { ...became, mailId: heard.mailId });
}

interface Taken {
	readonly outcome: LedgerLine['outcome'];
	readonly reason: string | null;
	readonly because: string;
	readonly caseId: string | null;
	readonly side: Side | 'other';
}

function take(world: World, heard: Heard, placement: Placement, context: TakeContext): Taken {
	const { mail, verdict } = heard;
	// A delivery report comes from a machine that takes part in nothing; the id it returns is what tells its case.
	const isPlaced = placement.kind === 'joins' || (placement.kind === 'stranger' && verdict.skip?.kind === 'bounce');
	const draft = isPlaced ? draftOf(world, placement.caseId) : undefined;
	const isTeam = context.mailbox.isTeam(mail.from?.address ?? '');
	const side = isTeam ? 'team' : draft === undefined || speaksForCustomer(draft, mail) ? 'customer' : 'other';
	const skip =
		verdict.skip !== null && draft !== undefined && COUNTS_IN_A_CASE[side].includes(verdict.skip.kind)
			? null
			: verdict.skip;
	if (skip !== null) {
		if (draft !== undefined && !isTeam) apply(draft, receiveFromMachine(draft.supportCase, heard), context);
		return { outcome: 'skip', reason: skip.kind, because: skip.because, caseId: draft?.supportCase.id ?? null, side };
	}
	if (draft !== undefined && placement.kind === 'joins') {
		join(world, draft, heard, side, context);
		return { outcome: 'reply', reason: null, because: placement.because, caseId: draft.supportCase.id, side };
	}
	if (isTeam) return takeTeamMail(world, heard, context);
	if (placement.kind === 'stranger') return takeStranger(world, heard, placement, context);
	if (!verdict.complaint.is) {
		return { outcome: 'skip', reason: 'not-a-complaint', because: SAYINGS.noComplaint, caseId: null, side };
	}
	return { ...open(world, heard, mail.from, context), side };
}

/** A mail of a colleague outside any case: a customer's mail passed on into the mailbox opens a case for that customer. */
function takeTeamMail(world: World, heard: Heard, context: TakeContext): Taken {
	const inner = forwardedMail(heard.mail);
	if (inner !== null && inner.from !== null && !context.mailbox.isTeam(inner.from.address)) {
		const model = context.mailbox.judge?.().model;
		const verdict = triage(inner, 'customer', { fallback: context.mailbox.language, model });
		if (verdict.complaint.is && verdict.skip === null) {
			return { ...open(world, { ...heard, mail: inner, verdict }, inner.from, context), side: 'team' };
		}
	}
	return {
		outcome: 'skip',
		reason: 'team-mail',
		because: SAYINGS.teamMail,
		caseId: null,
		side: 'team',
	};
}

/** Who quotes a mail of a case without taking part in it gets a case of their own, offered for joining: a person decides. */
function takeStranger(
	world: World,
	heard: Heard,
	placement: Placement & { kind: 'stranger' },
	context: TakeContext,
): Taken {
	const opened = open(world, heard, heard.mail.from, context);
	world.offers.push({ caseId: opened.caseId, intoCaseId: placement.caseId, because: placement.because });
	return { ...opened, because: `${placement.because}; ${SAYINGS.strangerToCase}`, side: 'customer' };
}

/** What the ledger says of a mail that opened a case. */
const open = (world: World, heard: Heard, customer: Address | null, context: TakeContext) =>
	({ outcome: 'case', reason: null, ...openDraft(world, heard, customer, context) }) as const;

/** The copy that is known already, or the key under which this mail is kept. One id on two different mails: both are kept. */
function findCopy(world: World, mail: Mail): { readonly copy: KnownMail | undefined; readonly key: string } {
	const plain = mail.messageId ?? mail.contentHash;
	const first = world.mailsByKey.get(plain);
	if (first === undefined || first.contentHash === mail.contentHash) return { copy: first, key: plain };
	const key = `${plain} ${mail.contentHash}`;
	return { copy: world.mailsByKey.get(key), key };
}

interface Keeping {
	readonly key: string;
	readonly words: string;
	readonly taken: Taken;
}

function keep(world: World, heard: Heard, { key, words, taken }: Keeping, context: TakeContext): void {
	const { mail, verdict, at, mailId } = heard;
	const kept = {
		id: mailId,
		key,
		messageId: mail.messageId,
		contentHash: mail.contentHash,
		caseId: taken.caseId,
		mail,
		verdict,
		at,
	};
	world.mailsByKey.set(key, kept);
	world.newMails.push({ ...kept, side: taken.side, words });
	if (taken.caseId === null) world.looseMails.set(mailId, kept);
	else if (mail.messageId !== null && !world.caseOfMessage.has(mail.messageId))
		world.caseOfMessage.set(mail.messageId, taken.caseId);
	if (!context.mailbox.isTeam(mail.from?.address ?? '')) rememberMail(world, mail.from, at);
}

/**
 * The moment that orders a mail. The Date header is the writer's and may lie: later than the server got it, or long before
 * (a clock gone wrong, a mail kept back), it would set due times that nobody could meet.
 */
function momentOf(mail: Mail): Instant {
	const { sentAt, receivedAt } = mail;
	return sentAt === null || sentAt > receivedAt || receivedAt - sentAt > 2 * DAY ? receivedAt : sentAt;
}

const draftOf = (world: World, caseId: string | undefined): DraftCase | undefined =>
	caseId === undefined ? undefined : world.cases.get(caseId);

const caseIdOf = (world: World, copy: KnownMail): string | null => copy.caseId ?? world.adopted.get(copy.id) ?? null;

function line(
	mail: Mail,
	verdict: Verdict,
	taken: Pick<LedgerLine, 'outcome' | 'reason' | 'because' | 'mailId' | 'caseId'>,
): LedgerLine {
	return {
		outcome: taken.outcome,
		reason: taken.reason,
		because: taken.because,
		mailId: taken.mailId,
		caseId: taken.caseId,
		messageId: mail.messageId,
		subject: mail.subject,
		from: mail.from?.address ?? null,
		score: verdict.complaint.score,
	};
}
