import type { BoardCard } from '../api/board.ts';
import { STAGES, type Stage } from '../stage.ts';
import type { Place } from './columns.ts';

/** What dropping a card means. `ask`: it needs words, so a form asks for them first. */
export type Drop =
	| { readonly kind: 'nothing' }
	| { readonly kind: 'assign'; readonly assignee: string | null }
	| { readonly kind: 'move'; readonly stage: WordlessStage }
	| { readonly kind: 'ask'; readonly form: 'resolve' | 'close' }
	| { readonly kind: 'ask'; readonly form: 'back'; readonly stage: Exclude<Stage, 'closed'> };

/** The stages into which a case moves without a word. */
export type WordlessStage = Exclude<Stage, 'resolved' | 'closed'>;

/** Decides what becomes of a card that is dropped on a column. */
export function dropOn(card: Pick<BoardCard, 'stage' | 'assignee'>, place: Place): Drop {
	if (place.by === 'assignee') {
		return place.assignee === card.assignee ? { kind: 'nothing' } : { kind: 'assign', assignee: place.assignee };
	}
	const { stage } = place;
	if (stage === card.stage) return { kind: 'nothing' };
	if (stage === 'closed') return { kind: 'ask', form: 'close' };
	if (STAGES[stage].rank < STAGES[card.stage].rank) return { kind: 'ask', form: 'back', stage };
	return stage === 'resolved' ? { kind: 'ask', form: 'resolve' } : { kind: 'move', stage };
}
