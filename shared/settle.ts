import type { Case, CaseEvent } from './case.ts';
import type { Decision } from './happened.ts';
import type { PlanContext } from './plan/context.ts';
import { followPlan } from './plan.ts';
import type { Touch } from './touch.ts';

/** A decision with the plan's answer to it: all that one transaction saves. `touches` holds only the new and changed ones. */
export interface Settled {
	readonly supportCase: Case;
	readonly events: readonly CaseEvent[];
	readonly touches: readonly Touch[];
}

/** Lets the plan answer everything that happened, one after the other. `touches` are all touches of the case so far. */
export function settle(
	decision: Decision,
	touches: readonly Touch[],
	rules: Omit<PlanContext, 'supportCase'>,
): Settled {
	const { supportCase } = decision;
	let standing = new Map(touches.map((touch) => [touch.id, touch]));
	const changed = new Map<string, Touch>();
	const events: CaseEvent[] = [...decision.events];
	for (const happened of decision.happened) {
		for (const change of followPlan([...standing.values()], happened, { supportCase, ...rules })) {
			standing = new Map(standing).set(change.touch.id, change.touch);
			changed.set(change.touch.id, change.touch);
			events.push(change.event);
		}
	}
	return { supportCase, events, touches: [...changed.values()] };
}
