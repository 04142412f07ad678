import type { Case } from './case.ts';
import { event } from './case-event.ts';
import { withoutStruck } from './correct-signals.ts';
import { judgeAgain } from './guard.ts';
import type { Decision, Happened } from './happened.ts';
import type { Heard } from './heard.ts';
import { moveByText } from './move-stage.ts';
import type { CustomerHistory } from './relationship.ts';
import { say } from './sayings/say.ts';
import { SEVERITIES, type Severity } from './severity.ts';
import { referredIds } from './thread.ts';

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
		events: [
			sent,
			...(taken ? [event('assigned', at, say('answeredFirst', { person: writer }), { from: null, to: writer })] : []),
		],
		happened: [{ kind: 'team-wrote', at, messageId: heard.mail.messageId }],
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
		? { kind: 'bounced', at: heard.at, quote: heard.mail.subject, mails: referredIds(heard.mail) }
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

const NO_HISTORY: CustomerHistory = { mails: 0, days: 0, firstAt: null, failures: [] };

/** A later mail can show more risk, new signals and other remedies; it never shows less, and a person's correction stands. */
function learn(before: Decision, heard: Heard, history: CustomerHistory): Decision {
	const { supportCase } = before;
	const { at } = heard;
	const verdict = withoutStruck(heard.verdict, supportCase.struck);
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
	const guard = judgeAgain(supportCase.guard, {
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
