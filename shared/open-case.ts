import type { Case } from './case.ts';
import { event } from './case-event.ts';
import { judgeGuard } from './guard.ts';
import type { Decision } from './happened.ts';
import type { Heard } from './heard.ts';
import type { Language } from './language.ts';
import type { Address } from './mail.ts';
import { newPeople } from './participants.ts';
import { type CustomerHistory, judgeRelationship } from './relationship.ts';
import { withRepeat } from './repeat.ts';
import { topicOf } from './subject.ts';

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
		signals: withRepeat(verdict.signals, facts.history, at),
		struck: [],
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
