import type { BoardCard } from '../../../shared/api/board.ts';
import type { Stage } from '../../../shared/stage.ts';
import { useAct } from '../../ui/queries.ts';
import { useToasts } from '../../ui/toasts.tsx';

/** The board as it is shown. */
export interface Shown {
	/** shows a card as it is about to be */
	readonly show: (card: BoardCard) => void;
	/** asks how these cases stand, and shows them so */
	readonly refresh: (caseIds: readonly string[]) => void;
}

/** Giving a card to somebody, and moving it: shown at once, then done. What was refused says why, and is shown as it stands. */
export function useSteps({ show, refresh }: Shown) {
	const toasts = useToasts();
	const { mutateAsync: assign } = useAct('assign');
	const { mutateAsync: move } = useAct('moveStage');
	const act = async (after: BoardCard, work: () => Promise<object>): Promise<boolean> => {
		show(after);
		try {
			await work();
			return true;
		} catch (error) {
			toasts.failed(error);
			return false;
		} finally {
			refresh([after.id]);
		}
	};
	return {
		give: (card: BoardCard, assignee: string | null): Promise<boolean> =>
			act({ ...card, assignee }, () =>
				assign({ params: { id: card.id }, body: { assignee, expected: card.assignee } }),
			),
		step: (card: BoardCard, stage: Exclude<Stage, 'closed'>): Promise<boolean> =>
			act({ ...card, stage }, () => move({ params: { id: card.id }, body: { stage } })),
	};
}
