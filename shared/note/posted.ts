import type { TouchChange } from '../happened.ts';
import { type ByHand, doneByHand } from '../plan/by-hand.ts';
import { say } from '../sayings/say.ts';
import type { Touch } from '../touch.ts';

/** Why a note cannot be marked as posted on that day. */
export type NotPosted = 'ended' | 'in-the-future' | 'before-the-case';

/**
 * A person says that the card is in the post.
 * @param days ISO dates where the team is: when it was posted, today, and when the case was opened
 */
export function postNote(
	touch: Touch,
	days: { readonly postedOn: string; readonly today: string; readonly openedOn: string },
	hand: Omit<ByHand, 'because'>,
): TouchChange | NotPosted {
	if (days.postedOn > days.today) return 'in-the-future';
	if (days.postedOn < days.openedOn) return 'before-the-case';
	const change = doneByHand(touch, {
		...hand,
		because: say('postedBy', { day: days.postedOn, person: hand.personId }),
	});
	if (change === null) return 'ended';
	return { ...change, event: { ...change.event, data: { ...change.event.data, postedOn: days.postedOn } } };
}
