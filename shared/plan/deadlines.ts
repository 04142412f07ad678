import type { TouchChange } from '../happened.ts';
import { nextStep, toldOf } from '../ladder/climb.ts';
import { STAGES } from '../stage.ts';
import type { Instant } from '../time.ts';
import { TOUCHES, type Touch, type TouchKind } from '../touch.ts';
import { cancel, done, isAnotherWay, isMovable, isOpenTouch, plan, reschedule, type Why } from './change.ts';
import type { PlanContext, PlanRule } from './context.ts';
import { planFollowUps, releaseRead, tickOffDrafts } from './follow-ups.ts';
import { OUTLIVES_ROUNDS } from './promises.ts';
import { dueBy, type Reckoning } from './reckoning.ts';
import type { Base } from './words.ts';

/** What the policy sets a time for while a case is open. */
type OwedKind = Extract<TouchKind, 'acknowledge' | 'resolve' | 'update'>;

/** A complaint begins its round: what is owed to the customer from here, by how far the case has come. */
export const opened: PlanRule<'opened'> = (touches, happened, context) => planRound(touches, happened, context);

/** The old round is over and the new one begins; the case counts the new round already, and no `opened` need come beside it. */
export const reopened: PlanRule<'reopened'> = (touches, happened, context) => [
	...touches
		.filter((touch) => touch.round < context.supportCase.round && isMovable(touch) && !OUTLIVES_ROUNDS.has(touch.kind))
		.map((touch) => cancel(touch, { at: happened.at, code: 'reopened' })),
	...planRound(touches, happened, context),
];

/** The failure was owned and apologised for. */
export const acknowledged: PlanRule<'acknowledged'> = (touches, { at }, context) =>
	deadlines(touches, context, ['acknowledge']).map((touch) => done(touch, { at, code: 'apologised' }));

/** Word went out: the update is given, the next one is owed while the case is open, and whoever wrote has read. */
export const teamWrote: PlanRule<'team-wrote'> = (touches, happened, context) => {
	const { at } = happened;
	const sent = tickOffDrafts(touches, happened);
	const others = touches.filter(({ id }) => !sent.some(({ touch }) => touch.id === id));
	return [
		...deadlines(touches, context, ['update']).map((touch) => done(touch, { at, code: 'word-went-out' })),
		...nextUpdate(touches, at, context),
		...sent,
		...releaseRead(others, at),
	];
};

/** The deadlines of the round count from its opening by the new severity. Who was nudged already is not nudged for it again. */
export const severityChanged: PlanRule<'severity-changed'> = (touches, { at }, context) => {
	const { supportCase } = context;
	// A reopened case does not carry the moment of its reopening; then the new severity counts from now, which hurries nobody wrongly.
	const since =
		supportCase.round === 1
			? ({ since: 'opened', base: supportCase.openedAt } as const)
			: ({ since: 'severity-changed', base: at } as const);
	return deadlines(touches, context, ['acknowledge', 'resolve']).flatMap((touch) => {
		const reckoning = reckon(touch.kind, since, context);
		const dueAt = dueBy(context.calendar, reckoning);
		const to = rescheduled(touch, dueAt, context);
		const isSame = dueAt === touch.dueAt && (touch.state !== 'waiting' || to.wakeAt === touch.wakeAt);
		return isSame || isAnotherWay(touch) ? [] : [reschedule(touch, to, { at, code: 'severity-changed', reckoning })];
	});
};

/** The deadlines end with the resolution: what was owed is given or no longer owed. */
export function endDeadlines(touches: readonly Touch[], at: Instant, context: PlanContext): readonly TouchChange[] {
	const why: Why = { at, code: 'case-resolved' };
	const isGiven: Partial<Record<OwedKind, boolean>> = {
		resolve: true,
		acknowledge: context.supportCase.acknowledgedAt !== null,
	};
	return deadlines(touches, context, ['acknowledge', 'resolve', 'update']).map((touch) =>
		isGiven[touch.kind] ? done(touch, why) : cancel(touch, why),
	);
}

/** Every movable deadline of the case, whatever its round. */
export const isDeadline = (touch: Touch): boolean => TOUCHES[touch.kind].form === 'deadline';

function planRound(
	touches: readonly Touch[],
	{ kind: since, at }: { readonly kind: 'opened' | 'reopened'; readonly at: Instant },
	context: PlanContext,
): readonly TouchChange[] {
	const rank = STAGES[context.supportCase.stage].rank;
	// A case taken back from "not a complaint" may have been resolved before: then its follow-ups are what is left to do.
	if (rank >= STAGES.resolved.rank) return planFollowUps(touches, { at, satisfiedAsked: true }, context);
	const owed: readonly OwedKind[] =
		rank >= STAGES.acknowledged.rank ? ['resolve', 'update'] : ['acknowledge', 'resolve', 'update'];
	return owed
		.filter((kind) => !touches.some((touch) => touch.kind === kind && touch.round === context.supportCase.round))
		.map((kind) => {
			const reckoning = reckon(kind, { since, base: at }, context);
			const dueAt = dueBy(context.calendar, reckoning);
			return plan({ kind, dueAt }, { at, code: 'from-policy', reckoning }, context);
		});
}

function nextUpdate(touches: readonly Touch[], at: Instant, context: PlanContext): readonly TouchChange[] {
	const { supportCase, calendar } = context;
	if (STAGES[supportCase.stage].rank >= STAGES.resolved.rank || !supportCase.isComplaint) return [];
	const turns = touches
		.filter(({ kind, round }) => kind === 'update' && round === supportCase.round)
		.map(({ turn }) => turn);
	const wordAt = Math.max(at, supportCase.lastTeamMailAt ?? at);
	const reckoning = reckon('update', { since: 'team-wrote', base: wordAt }, context);
	const what = { kind: 'update', turn: Math.max(0, ...turns) + 1, dueAt: dueBy(calendar, reckoning) } as const;
	return [plan(what, { at, code: 'next-update', reckoning }, context)];
}

function reckon(
	kind: OwedKind,
	from: { readonly since: Base; readonly base: Instant },
	{ supportCase: { severity }, policy }: PlanContext,
): Reckoning {
	const rules = {
		acknowledge: { rule: 'acknowledgeWithin', span: policy.acknowledgeWithin[severity] },
		resolve: { rule: 'resolveWithin', span: policy.resolveWithin[severity] },
		update: { rule: 'updateAfter', span: policy.updateAfter },
	} as const;
	return { ...rules[kind], ...from };
}

function rescheduled(touch: Touch, dueAt: Instant, context: PlanContext): Pick<Touch, 'state' | 'dueAt' | 'wakeAt'> {
	if (touch.state === 'planned') return { state: 'planned', dueAt, wakeAt: dueAt };
	return { state: touch.state, dueAt, wakeAt: wakeOfNext({ ...touch, dueAt }, context) };
}

/** It waits: the assignee was nudged and the lead is next, or the lead was and an administrator is; or no clock moves it any more. */
function wakeOfNext(touch: Touch, context: PlanContext): Instant | null {
	const step = nextStep(touch, context);
	// The hard stop never comes earlier: whoever was nudged keeps the time that they were given.
	if (step?.rung === 'lead') return touch.wakeAt === null ? null : Math.max(touch.wakeAt, step.at);
	return toldOf(touch).at(-1)?.rung === 'lead' ? (step?.at ?? null) : touch.wakeAt;
}

function deadlines<K extends OwedKind>(
	touches: readonly Touch[],
	context: PlanContext,
	kinds: readonly K[],
): readonly (Touch & { readonly kind: K })[] {
	const isOne = (touch: Touch): touch is Touch & { readonly kind: K } => kinds.some((kind) => kind === touch.kind);
	return touches.filter(isOne).filter((touch) => touch.round === context.supportCase.round && isOpenTouch(touch));
}
