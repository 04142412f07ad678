import type { Case, CaseEvent } from './case.ts';
import { event } from './case-event.ts';
import { judgeGuard } from './guard.ts';
import { endOverride } from './guard-actions.ts';
import type { Decision, Happened } from './happened.ts';
import type { Heard } from './heard.ts';
import type { Side } from './mail.ts';
import type { CustomerHistory } from './relationship.ts';
import { withRepeat } from './repeat.ts';
import { STAGES, type Stage } from './stage.ts';
import { readMove, type StageMove } from './stage-machine.ts';
import type { Instant } from './time.ts';

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
				...event(isResolved ? 'resolved' : 'stage-moved', move.at, move.quote, {
					from,
					to: move.to,
					// What later behaviour is counted by; the guard itself moves on.
					...(isResolved ? { guard: supportCase.guard.kind } : {}),
				}),
				source: move.source,
			},
		],
		happened: [...before.happened, ...happened],
	};
}

/** Lets the words of a mail move the stage, or reopen the case. */
export function moveByText(before: Decision, heard: Heard, side: Side, history: CustomerHistory): Decision {
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
	const { id: caseId, number, openedAt } = supportCase;
	const failures = supportCase.isComplaint
		? { ...history, failures: [{ caseId, number, openedAt }, ...history.failures] }
		: history;
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
			signals: withRepeat(supportCase.signals, failures, at),
			guard: judgeGuard({ severity: supportCase.severity, history, round, avoidable: supportCase.avoidable, at }),
		},
		events: [
			...before.events,
			{ ...event('reopened', at, move.quote, { from: supportCase.stage, to: 'new', round }), source: { kind: 'text' } },
			...endOverride(supportCase, at).events,
		],
		happened: [...before.happened, { kind: 'reopened', at }],
	};
}
