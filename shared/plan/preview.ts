import type { Case, Documentation, Outcome } from '../case.ts';
import { type ActContext, close, moveByHand } from '../case-actions.ts';
import type { Decision } from '../happened.ts';
import { SAYINGS } from '../sayings/english.ts';
import { type Settled, settle } from '../settle.ts';
import type { Stage } from '../stage.ts';
import { TOUCH_STATES, type Touch } from '../touch.ts';
import type { PlanContext } from './context.ts';
import type { Consequence, Previewed } from './words.ts';

/** One touch as it would stand. */
export interface Foreseen {
	readonly touch: Touch;
	readonly consequence: Consequence;
}

/** Where a case can be moved by hand. */
type BackTo = Exclude<Stage, 'closed'>;

/** What would happen: decided by the very functions that would decide it, and nothing kept. */
export interface Preview {
	readonly settled: Settled;
	/** the touches that would change, by due time */
	readonly foreseen: readonly Foreseen[];
}

/** Looks at what an act would do to the plan. `as.outcome` counts for closing alone, `as.stage` for reopening: where the case goes back to. */
export function preview(
	supportCase: Case,
	touches: readonly Touch[],
	as: {
		readonly act: Previewed;
		readonly outcome: Outcome;
		readonly stage: BackTo;
		readonly context: ActContext;
		readonly rules: Omit<PlanContext, 'supportCase'>;
	},
): Preview {
	const settled = settle(ACTS[as.act](supportCase, as), touches, as.rules);
	const before = new Map(touches.map((touch) => [touch.id, touch]));
	const foreseen = settled.touches
		.map((touch) => ({ touch, consequence: consequenceOf(touch, before.get(touch.id)) }))
		.toSorted((one, other) => one.touch.dueAt - other.touch.dueAt);
	return { settled, foreseen };
}

interface Acting {
	readonly outcome: Outcome;
	readonly stage: BackTo;
	readonly context: ActContext;
}

const ACTS: Record<Previewed, (supportCase: Case, acting: Acting) => Decision> = {
	resolve: (supportCase, { context }) => moveByHand(supportCase, 'resolved', SAYINGS.delivered, context),
	reopen: (supportCase, { stage, context }) => moveByHand(supportCase, stage, SAYINGS.movedByHand, context),
	close: (supportCase, { outcome, context }) =>
		close(
			supportCase,
			{ outcome, documentation: supportCase.documentation ?? NOTHING_WRITTEN, avoidable: undefined },
			context,
		),
};

const NOTHING_WRITTEN: Documentation = { whatWentWrong: '', whatWeDid: '', rootCause: '' };

function consequenceOf(touch: Touch, before: Touch | undefined): Consequence {
	if (touch.state === 'done' || touch.state === 'cancelled' || touch.state === 'held') return touch.state;
	return before !== undefined && TOUCH_STATES[before.state].isOpen ? 'moved' : 'planned';
}
