import { useState } from 'react';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { Place } from '../../../shared/board/columns.ts';
import { type Drop, dropOn } from '../../../shared/board/drop.ts';
import type { Bulk } from '../../ui/bulk/use-bulk.ts';
import { sayAssigned } from '../../ui/case/use-assign.ts';
import { useTeam } from '../../ui/queries.ts';
import { useSession } from '../../ui/session.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { type Shown, useSteps } from './use-steps.ts';

/** A form that a drop asks for. */
export interface Asking {
	readonly caseId: string;
	readonly drop: Extract<Drop, { readonly kind: 'ask' }>;
}

/** What becomes of cards that are dropped: done at once with a way back, or a form where words are needed. */
export function useDrops(shown: Shown, bulk: Bulk) {
	const { t } = useWords();
	const { person: me } = useSession();
	const team = useTeam();
	const toasts = useToasts();
	const { give, step } = useSteps(shown);
	const [asking, setAsking] = useState<Asking | null>(null);
	const undo = (onUndo: () => void) => ({ label: t('state.undo'), onUndo });

	const dropOne = async (card: BoardCard, place: Place): Promise<void> => {
		const drop = dropOn(card, place);
		if (drop.kind === 'ask') return setAsking({ caseId: card.id, drop });
		if (drop.kind === 'assign' && (await give(card, drop.assignee))) {
			const person = team.find(({ id }) => id === drop.assignee) ?? null;
			const back = undo(() => void give({ ...card, assignee: drop.assignee }, card.assignee));
			toasts.done(sayAssigned(t, me, person), back);
		}
		const { stage: before } = card;
		if (drop.kind === 'move' && before !== 'closed' && (await step(card, drop.stage))) {
			const back = undo(() => void step({ ...card, stage: drop.stage }, before));
			toasts.done(t('case.moved', { stage: t(`stage.${drop.stage}`) }), back);
		}
	};
	const dropMany = async (cards: readonly BoardCard[], place: Place): Promise<void> => {
		const ids = cards.map(({ id }) => id);
		if (place.by === 'assignee') await bulk.run(ids, { kind: 'assign', assignee: place.assignee });
		else if (place.stage === 'resolved' || place.stage === 'closed') toasts.told(t('bulk.oneByOne'));
		else await bulk.run(ids, { kind: 'stage', stage: place.stage, isUndo: false });
		shown.refresh(ids);
	};
	return {
		asking,
		/** the form is gone, with or without an answer */
		answered: () => {
			if (asking !== null) shown.refresh([asking.caseId]);
			setAsking(null);
		},
		drop: (cards: readonly BoardCard[], place: Place): void => {
			const [first] = cards;
			if (first === undefined) return;
			void (cards.length === 1 ? dropOne(first, place) : dropMany(cards, place));
		},
	};
}
