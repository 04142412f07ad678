import { type Case, type CaseEvent, type Documentation, OUTCOMES, type Outcome } from './case.ts';
import { event } from './case-event.ts';
import { judgeAgain } from './guard.ts';
import { endOverride } from './guard-actions.ts';
import type { Decision } from './happened.ts';
import { moveStage } from './move-stage.ts';
import type { CustomerHistory } from './relationship.ts';
import { SAYINGS } from './sayings/english.ts';
import { say } from './sayings/say.ts';
import type { Severity } from './severity.ts';
import type { Stage } from './stage.ts';
import type { Instant } from './time.ts';

/** Who acts, when, and what the mailbox remembers of the customer. */
export interface ActContext {
	readonly personId: string;
	readonly at: Instant;
	readonly history: CustomerHistory;
}

/** Gives the case to somebody, or to nobody. */
export function assign(supportCase: Case, assignee: string | null, context: ActContext): Decision {
	if (assignee === supportCase.assignee) return unchanged(supportCase);
	return {
		supportCase: { ...supportCase, assignee },
		events: [
			byPerson(
				event('assigned', context.at, assignee === null ? SAYINGS.nobodyHasIt : say('nowWith', { person: assignee }), {
					from: supportCase.assignee,
					to: assignee,
				}),
				context,
			),
		],
		happened: [],
	};
}

/** A person moves the stage, forwards or back; people win over text. Moving back out of `resolved` cancels the follow-ups. */
export function moveByHand(
	supportCase: Case,
	stage: Exclude<Stage, 'closed'>,
	because: string,
	context: ActContext,
): Decision {
	const isBack = (supportCase.stage === 'resolved' || supportCase.stage === 'closed') && stage !== 'resolved';
	const before: Decision = isBack
		? {
				...endOverride({ ...supportCase, round: supportCase.round + 1, outcome: null }, context.at),
				happened: [{ kind: 'reopened', at: context.at }],
			}
		: unchanged(supportCase);
	return moveStage(before, { to: stage, quote: because, at: context.at, source: source(context) }, false);
}

/** A person corrects the severity; it wins over triage from now on. */
export function correctSeverity(supportCase: Case, severity: Severity, because: string, context: ActContext): Decision {
	const corrected: Case = { ...supportCase, severity, severityBy: 'person' };
	return {
		supportCase: { ...corrected, guard: guardOf(corrected, context) },
		events: [
			byPerson(event('severity-changed', context.at, because, { from: supportCase.severity, to: severity }), context),
		],
		happened: severity === supportCase.severity ? [] : [{ kind: 'severity-changed', at: context.at }],
	};
}

/** Ends the case. The caller has made sure that the documentation is there (`missingDocumentation`). */
export function close(
	supportCase: Case,
	end: { readonly outcome: Outcome; readonly documentation: Documentation; readonly avoidable: boolean | undefined },
	context: ActContext,
): Decision {
	const closed: Case = {
		...supportCase,
		stage: 'closed',
		closedAt: context.at,
		outcome: end.outcome,
		documentation: end.documentation,
		avoidable: end.avoidable ?? supportCase.avoidable,
	};
	// A case closed as recovered without ever having been resolved was resolved at the latest now.
	const before =
		end.outcome === 'recovered' && supportCase.resolvedAt === null
			? moveStage(
					unchanged(closed),
					{ to: 'resolved', quote: SAYINGS.closedAsRecovered, at: context.at, source: source(context) },
					false,
				)
			: unchanged(closed);
	return {
		supportCase: { ...before.supportCase, stage: 'closed', closedAt: context.at, guard: guardOf(closed, context) },
		events: [
			...before.events,
			byPerson(
				event('closed', context.at, end.documentation.whatWentWrong || end.outcome, {
					outcome: end.outcome,
					from: supportCase.stage,
				}),
				context,
			),
		],
		happened: [...before.happened, { kind: 'closed', at: context.at, outcome: end.outcome }],
	};
}

/** The lines of documentation that this outcome still lacks (facts: no case is recovered before its root cause is filled in). */
export function missingDocumentation(outcome: Outcome, documentation: Documentation): readonly (keyof Documentation)[] {
	if (!OUTCOMES[outcome].needsDocumentation) return [];
	return (['whatWentWrong', 'whatWeDid', 'rootCauseId'] as const).filter((line) => !documentation[line]?.trim());
}

/** Takes a mistaken case off the desk; with `undo` it comes back and its plan is made anew. */
export function notAComplaint(supportCase: Case, undo: boolean, context: ActContext): Decision {
	if (supportCase.isComplaint === undo) return unchanged(supportCase);
	const marked = event(
		undo ? 'complaint-after-all' : 'not-a-complaint',
		context.at,
		undo ? SAYINGS.complaintAfterAll : SAYINGS.personSaidSo,
	);
	const begun = undo
		? endOverride({ ...supportCase, round: supportCase.round + 1 }, context.at)
		: { supportCase, events: [] };
	return {
		supportCase: { ...begun.supportCase, isComplaint: undo },
		events: [byPerson(marked, context), ...begun.events],
		happened: undo ? [{ kind: 'reopened', at: context.at }] : [{ kind: 'not-a-complaint', at: context.at }],
	};
}

/** What somebody writes for the team. */
export interface Note {
	readonly text: string;
	/** people's ids, to whom it speaks */
	readonly mentions?: readonly string[];
}

/** An internal note. Writing one means having read the case. */
export function note(supportCase: Case, written: Note, context: ActContext): Decision {
	return {
		supportCase: { ...supportCase, readAt: context.at },
		events: [noted(written, {}, context)],
		happened: [{ kind: 'read', at: context.at }],
	};
}

/** A note that came by mail, as an answer to a nudge. Its writer may have seen nothing of the case but that nudge, so nothing counts as read. */
export const noteByMail = (
	supportCase: Case,
	written: Note,
	context: Pick<ActContext, 'personId' | 'at'>,
): Decision => ({ supportCase, events: [noted(written, { via: 'mail' }, context)], happened: [] });

const noted = (
	{ text, mentions = [] }: Note,
	data: CaseEvent['data'],
	context: Pick<ActContext, 'personId' | 'at'>,
): CaseEvent =>
	byPerson(
		{
			...event('noted', context.at, '', { ...data, ...(mentions.length > 0 && { mentions: mentions.join(',') }) }),
			because: text,
		},
		context,
	);

/** Somebody has seen what the customer wrote. */
export function read(supportCase: Case, context: ActContext): Decision {
	return {
		supportCase: { ...supportCase, readAt: context.at },
		events: [],
		happened: [{ kind: 'read', at: context.at }],
	};
}

const unchanged = (supportCase: Case): Decision => ({ supportCase, events: [], happened: [] });
const source = (context: Pick<ActContext, 'personId'>): CaseEvent['source'] => ({
	kind: 'person',
	personId: context.personId,
});

/** An event as this person's doing. */
export const byPerson = (one: CaseEvent, context: Pick<ActContext, 'personId'>): CaseEvent => ({
	...one,
	source: source(context),
});

/** The guard as it must be judged after a person changed what it rests on. */
export const guardOf = (supportCase: Case, context: ActContext) =>
	judgeAgain(supportCase.guard, {
		severity: supportCase.severity,
		history: context.history,
		round: supportCase.round,
		avoidable: supportCase.avoidable,
		at: context.at,
	});
