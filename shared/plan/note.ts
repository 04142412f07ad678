import { nextOpen } from '../calendar.ts';
import type { TouchChange } from '../happened.ts';
import { unfitForNote } from '../note/may-write.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';
import { hold, release, standsFor, type Why } from './change.ts';
import type { PlanContext } from './context.ts';

/**
 * A note waits. On its day its agent hears of it, and at the next opening where somebody has it in hand already. One that was long past when
 * its mail was first seen tells nobody.
 */
export function holdNote(note: Touch, why: Why, { calendar }: Pick<PlanContext, 'calendar'>): TouchChange {
	const held = hold(note, why);
	const wakeAt = note.state === 'waiting' && note.nudges > 0 ? nextOpen(calendar, why.at) : note.wakeAt;
	return { ...held, touch: { ...held.touch, wakeAt } };
}

/** A note waits while the customer's words leave no room for one, and goes on when the signal that said so is struck out. */
export function noteBySignals(touches: readonly Touch[], at: Instant, context: PlanContext): readonly TouchChange[] {
	const { supportCase } = context;
	const notes = touches.filter(({ kind, round }) => kind === 'handwritten-note' && round === supportCase.round);
	const code = unfitForNote(supportCase);
	if (code !== null) {
		return notes
			.filter(({ state }) => state === 'planned' || state === 'waiting')
			.map((touch) => holdNote(touch, { at, code }, context));
	}
	return notes
		.filter((touch) => touch.state === 'held' && (standsFor(touch, 'note-legal') || standsFor(touch, 'note-hostile')))
		.map((touch) => release(touch, { at, code: 'note-fit' }));
}
