import type { TouchChange } from '../happened.ts';
import { unfitForNote } from '../note/may-write.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';
import { hold, release, standsFor } from './change.ts';
import type { PlanContext } from './context.ts';

/** A note waits while the customer's words leave no room for one, and goes on when the signal that said so is struck out. */
export function noteBySignals(
	touches: readonly Touch[],
	at: Instant,
	{ supportCase }: PlanContext,
): readonly TouchChange[] {
	const notes = touches.filter(({ kind, round }) => kind === 'handwritten-note' && round === supportCase.round);
	const code = unfitForNote(supportCase);
	if (code !== null) {
		return notes
			.filter(({ state }) => state === 'planned' || state === 'waiting')
			.map((touch) => hold(touch, { at, code }));
	}
	return notes
		.filter((touch) => touch.state === 'held' && (standsFor(touch, 'note-legal') || standsFor(touch, 'note-hostile')))
		.map((touch) => release(touch, { at, code: 'note-fit' }));
}
