import type { Happened, TouchChange } from './happened.ts';
import { bounced } from './plan/bounced.ts';
import type { PlanContext, PlanRule } from './plan/context.ts';
import {
	acknowledged,
	endDeadlines,
	isDeadline,
	opened,
	reopened,
	severityChanged,
	teamWrote,
} from './plan/deadlines.ts';
import {
	cancelAll,
	customerWrote,
	noteByGuard,
	optedIn,
	optedOut,
	outOfOffice,
	planFollowUps,
	read,
} from './plan/follow-ups.ts';
import { noteBySignals } from './plan/note.ts';
import { promised, promiseEnded } from './plan/promises.ts';
import type { Touch } from './touch.ts';

/**
 * What becomes of a case's touches when something happened (PRODUCT.md, "The plan").
 * @param touches all touches of the case, of every round
 * @returns new and changed touches in order, each with the event that says why; a touch may come more than once, the last holds.
 * Nothing that is done or cancelled ever changes, and a touch that existed is never planned again.
 */
export function followPlan(
	touches: readonly Touch[],
	happened: Happened,
	context: PlanContext,
): readonly TouchChange[] {
	// The row and the happening are of one kind, which the compiler cannot see through an index.
	const rule = RULES[happened.kind] as PlanRule;
	return rule(touches, happened, context).map((change) => signed(change, context));
}

/** Which rules decided is kept with what they decided. */
function signed(change: TouchChange, { policyVersion }: PlanContext): TouchChange {
	if (policyVersion === undefined) return change;
	const { event } = change;
	return { ...change, event: { ...event, data: { ...event.data, policy: policyVersion } } };
}

const resolved: PlanRule<'resolved'> = (touches, happened, context) => [
	...endDeadlines(touches, happened.at, context),
	...planFollowUps(touches, happened, context),
];

/** A customer who was won back is still followed up; one who is lost or withdrew is left in peace. */
const closed: PlanRule<'closed'> = (touches, { at, outcome }) =>
	cancelAll(outcome === 'recovered' ? touches.filter(isDeadline) : touches, { at, code: 'closed' });

const notAComplaint: PlanRule<'not-a-complaint'> = (touches, { at }) =>
	cancelAll(touches, { at, code: 'not-a-complaint' });

const RULES: { readonly [Kind in Happened['kind']]: PlanRule<Kind> } = {
	opened,
	acknowledged,
	'team-wrote': teamWrote,
	'customer-wrote': (touches, happened, context) => [
		...customerWrote(touches, happened, context),
		...noteBySignals(touches, happened.at, context),
	],
	'signals-changed': (touches, { at }, context) => noteBySignals(touches, at, context),
	read,
	resolved,
	reopened,
	'out-of-office': outOfOffice,
	bounced,
	'severity-changed': (touches, happened, context) => [
		...severityChanged(touches, happened, context),
		...noteByGuard(touches, happened.at, context),
	],
	'guard-changed': (touches, { at }, context) => noteByGuard(touches, at, context),
	'opted-out': optedOut,
	'opted-in': optedIn,
	closed,
	'not-a-complaint': notAComplaint,
	promised,
	'promise-ended': promiseEnded,
};
