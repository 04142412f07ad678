import type { Case, CaseEvent, EventKind } from './case.ts';
import { judgeGuard } from './guard.ts';
import type { Decision, Happened } from './happened.ts';
import type { Language } from './language.ts';
import type { Address, Mail, Side } from './mail.ts';
import { type CustomerHistory, judgeRelationship } from './relationship.ts';
import { SEVERITIES, type Severity } from './severity.ts';
import { STAGES, type Stage } from './stage.ts';
import { readMove, type StageMove } from './stage-machine.ts';
import { topicOf } from './subject.ts';
import type { Instant } from './time.ts';
import type { Verdict } from './triage/verdict.ts';

/** How many people of one case are remembered; a mail to a thousand recipients must not make them all participants. */
const MOST_PARTICIPANTS = 100;

/** A mail as a decision sees it: what it says, when, and what triage made of it. */
export interface Heard {
	readonly mailId: string;
	readonly mail: Mail;
	readonly verdict: Verdict;
	/** the moment that orders it among the others */
	readonly at: Instant;
}

/** Opens a case from a complaint. `isByHand`: a person says that it is one, whatever triage thought. */
export function openCase(
	heard: Heard,
	facts: {
		readonly id: string;
		readonly number: number;
		readonly mailboxId: string;
		readonly customer: Address;
		readonly fallbackLanguage: Language;
		readonly history: CustomerHistory;
		readonly isTeam: (address: string) => boolean;
	},
): Decision {
	const { mail, verdict, at } = heard;
	const severity = verdict.severity ?? 'S2';
	const speakers = newPeople([facts.customer, ...mail.cc, ...mail.to], [], facts.isTeam);
	const supportCase: Case = {
		id: facts.id,
		number: facts.number,
		mailboxId: facts.mailboxId,
		customer: facts.customer,
		participants: speakers,
		speakers,
		subject: mail.subject,
		topic: topicOf(mail.subject),
		language: verdict.language === 'unknown' ? facts.fallbackLanguage : verdict.language,
		stage: 'new',
		severity,
		severityBecause: verdict.because,
		severityBy: 'triage',
		signals: verdict.signals,
		sought: verdict.sought,
		relationship: judgeRelationship(facts.history, at),
		guard: judgeGuard({ severity, history: facts.history, round: 1, avoidable: false, at }),
		assignee: null,
		round: 1,
		openedAt: at,
		acknowledgedAt: null,
		resolvedAt: null,
		closedAt: null,
		lastCustomerMailAt: at,
		lastTeamMailAt: null,
		readAt: null,
		avoidable: false,
		outcome: null,
		documentation: null,
		isComplaint: true,
	};
	const quote = verdict.because.find(({ weight, quote }) => weight > 0 && quote !== '')?.quote ?? mail.subject;
	return {
		supportCase,
		events: [
			event('opened', at, quote, { mailId: heard.mailId, severity, guard: supportCase.guard.kind }),
			event('mail-received', at, mail.subject, { mailId: heard.mailId }),
		],
		happened: [{ kind: 'opened', at }],
	};
}

/** A mail of the customer's side in an open, resolved or closed case: what it changes, and what the plan must answer. */
export function receiveFromCustomer(supportCase: Case, heard: Heard, history: CustomerHistory): Decision {
	const { verdict, at } = heard;
	const isThanks =
		verdict.said.length > 0 && verdict.said.every(({ act }) => act === 'thanks' || act === 'confirmation');
	const received: Decision = {
		supportCase: { ...supportCase, lastCustomerMailAt: Math.max(supportCase.lastCustomerMailAt, at) },
		events: [event('mail-received', at, heard.mail.subject, { mailId: heard.mailId })],
		happened: [{ kind: 'customer-wrote', at, isThanks }],
	};
	const steps = [
		(before: Decision) => learn(before, heard, history),
		(before: Decision) => moveByText(before, heard, 'customer', history),
	];
	return steps.reduce((before, step) => step(before), received);
}

/**
 * A mail of the team in a case. `isToCustomer` false (a courier, a colleague): it is kept, and moves nothing.
 * @param writer the id of the person who wrote it, where that is known: who answers a case that nobody has, has it
 */
export function receiveFromTeam(
	supportCase: Case,
	heard: Heard,
	{ isToCustomer, writer }: { readonly isToCustomer: boolean; readonly writer: string | null },
): Decision {
	const { at } = heard;
	const sent = event('mail-sent', at, heard.mail.subject, {
		mailId: heard.mailId,
		toCustomer: isToCustomer ? 'yes' : 'no',
	});
	if (!isToCustomer) return { supportCase, events: [sent], happened: [] };
	const taken = supportCase.assignee === null && writer !== null;
	const answered: Decision = {
		supportCase: {
			...supportCase,
			assignee: taken ? writer : supportCase.assignee,
			lastTeamMailAt: Math.max(supportCase.lastTeamMailAt ?? at, at),
		},
		events: [sent, ...(taken ? [event('assigned', at, `${writer} answered first`, { from: null, to: writer })] : [])],
		happened: [{ kind: 'team-wrote', at }],
	};
	return moveByText(answered, heard, 'team', NO_HISTORY);
}

/** A mail of somebody else who takes part (a courier the team asked): it joins, and a person must read it. */
export function receiveFromOther(supportCase: Case, heard: Heard): Decision {
	return {
		supportCase,
		events: [event('mail-received', heard.at, heard.mail.subject, { mailId: heard.mailId })],
		happened: [],
	};
}

/** An automatic answer or a delivery report in a case: nothing is said by anybody, but the plan must wait. */
export function receiveFromMachine(supportCase: Case, heard: Heard): Decision {
	const isBounce = heard.verdict.skip?.kind === 'bounce';
	const happened: Happened = isBounce
		? { kind: 'bounced', at: heard.at, quote: heard.mail.subject }
		: { kind: 'out-of-office', at: heard.at, backOn: heard.verdict.backOn };
	return {
		supportCase,
		events: [
			event('mail-received', heard.at, heard.mail.subject, {
				mailId: heard.mailId,
				machine: heard.verdict.skip?.kind ?? '',
			}),
		],
		happened: [happened],
	};
}

/** Those who take part after a mail: its writer brought in whom it was addressed to. Speakers grow only by the customer's own side. */
export function takeIn(
	supportCase: Case,
	mail: Mail,
	side: Side | 'other',
	isTeam: (address: string) => boolean,
): Case {
	const people = [...(mail.from === null ? [] : [mail.from]), ...mail.to, ...mail.cc];
	const participants = newPeople(people, supportCase.participants, isTeam);
	const speakers = side === 'customer' ? newPeople(people, supportCase.speakers, isTeam) : supportCase.speakers;
	return { ...supportCase, participants, speakers };
}

/** Moves the stage by a decision from anywhere, with all that belongs to it: dates, round, guard, events, and what the plan is told. */
export function moveStage(
	before: Decision,
	move: { readonly to: Stage; readonly quote: string; readonly at: Instant; readonly source: CaseEvent['source'] },
	satisfiedAsked: boolean,
): Decision {
	const { supportCase } = before;
	const from = supportCase.stage;
	if (move.to === from) return before;
	const isAcknowledged = STAGES[move.to].rank >= STAGES.acknowledged.rank && supportCase.acknowledgedAt === null;
	const isResolved = move.to === 'resolved';
	const happened: Happened[] = [
		...(isAcknowledged ? [{ kind: 'acknowledged', at: move.at } as const] : []),
		...(isResolved ? [{ kind: 'resolved', at: move.at, satisfiedAsked } as const] : []),
	];
	return {
		supportCase: {
			...supportCase,
			stage: move.to,
			acknowledgedAt: isAcknowledged ? move.at : supportCase.acknowledgedAt,
			resolvedAt: isResolved ? move.at : STAGES[move.to].rank < STAGES.resolved.rank ? null : supportCase.resolvedAt,
			closedAt: null,
		},
		events: [
			...before.events,
			{
				...event(isResolved ? 'resolved' : 'stage-moved', move.at, move.quote, { from, to: move.to }),
				source: move.source,
			},
		],
		happened: [...before.happened, ...happened],
	};
}

const NO_HISTORY: CustomerHistory = { mails: 0, days: 0, firstAt: null, failures: [] };

function moveByText(before: Decision, heard: Heard, side: Side, history: CustomerHistory): Decision {
	const move =
		side === 'customer' && isComplaintAfterAll(before.supportCase, heard)
			? newFailure(heard)
			: readMove(before.supportCase.stage, side, heard.verdict);
	if (move === null) return before;
	if (move.reopens) return reopen(before, move, heard, history);
	const satisfiedAsked = side === 'customer' || heard.verdict.said.some(({ act }) => act === 'satisfied-question');
	return moveStage(before, { ...move, at: heard.at, source: { kind: 'text' } }, satisfiedAsked);
}

/** A case that a person had taken off the desk, and now the same customer does complain: it must not be lost in silence. */
const isComplaintAfterAll = (supportCase: Case, heard: Heard): boolean =>
	!supportCase.isComplaint && heard.verdict.complaint.is;

const newFailure = (heard: Heard): StageMove => ({
	to: 'new',
	quote: heard.verdict.said.find(({ act }) => act === 'failure')?.quote ?? heard.mail.subject,
	reopens: true,
});

function reopen(before: Decision, move: StageMove, heard: Heard, history: CustomerHistory): Decision {
	const { supportCase } = before;
	const { at } = heard;
	const round = supportCase.round + 1;
	return {
		supportCase: {
			...supportCase,
			stage: 'new',
			round,
			acknowledgedAt: null,
			resolvedAt: null,
			closedAt: null,
			outcome: null,
			isComplaint: true,
			guard: judgeGuard({ severity: supportCase.severity, history, round, avoidable: supportCase.avoidable, at }),
		},
		events: [
			...before.events,
			{ ...event('reopened', at, move.quote, { from: supportCase.stage, to: 'new', round }), source: { kind: 'text' } },
		],
		happened: [...before.happened, { kind: 'reopened', at }],
	};
}

/** A later mail can show more risk, new signals and other remedies; it never shows less, and a person's correction stands. */
function learn(before: Decision, heard: Heard, history: CustomerHistory): Decision {
	const { supportCase } = before;
	const { verdict, at } = heard;
	const learned: Case = {
		...supportCase,
		signals: [
			...supportCase.signals,
			...verdict.signals.filter(({ name }) => !supportCase.signals.some((known) => known.name === name)),
		],
		sought: [
			...supportCase.sought,
			...verdict.sought.filter(({ name }) => !supportCase.sought.some((known) => known.name === name)),
		],
	};
	const worse =
		verdict.complaint.is && supportCase.severityBy === 'triage' ? graver(verdict.severity, supportCase.severity) : null;
	if (worse === null) return { ...before, supportCase: learned };
	const guard = judgeGuard({
		severity: worse,
		history,
		round: supportCase.round,
		avoidable: supportCase.avoidable,
		at,
	});
	const quote =
		verdict.because.find(({ weight, quote: words }) => weight > 0 && words !== '')?.quote ?? heard.mail.subject;
	return {
		supportCase: { ...learned, severity: worse, severityBecause: verdict.because, guard },
		events: [
			...before.events,
			{ ...event('severity-changed', at, quote, { from: supportCase.severity, to: worse }), source: { kind: 'text' } },
		],
		happened: [...before.happened, { kind: 'severity-changed', at }],
	};
}

const graver = (found: Severity | null, known: Severity): Severity | null =>
	found !== null && SEVERITIES[found].rank > SEVERITIES[known].rank ? found : null;

function newPeople(
	people: readonly Address[],
	known: readonly string[],
	isTeam: (address: string) => boolean,
): readonly string[] {
	const addresses = people.map(({ address }) => address).filter((address) => address !== '' && !isTeam(address));
	return [...new Set([...known, ...addresses])].slice(0, MOST_PARTICIPANTS);
}

/** An event that the product itself wrote down. */
export function event(kind: EventKind, at: Instant, because: string, data: CaseEvent['data'] = {}): CaseEvent {
	return { kind, at, source: { kind: 'product' }, because: because.slice(0, 1_000), data };
}
