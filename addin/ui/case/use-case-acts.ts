import type { CaseView } from '../../../shared/api-shapes.ts';
import type { Stage } from '../../../shared/stage.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import { useAssign } from './use-assign.ts';

/** The acts on a case that need no form, each with a word that it worked or why it did not. */
export function useCaseActs(supportCase: CaseView) {
	const { id, stage: before } = supportCase;
	const { t } = useWords();
	const toasts = useToasts();
	const { assign, isBusy: isGiving } = useAssign(supportCase);
	const move = useAct('moveStage');
	const deny = useAct('notAComplaint');
	const params = { id };
	const onError = toasts.failed;
	const affirmComplaint = () => deny.mutate({ params, body: { undo: true } }, { onError });
	const undoWith = (onUndo: () => void) => ({ label: t('state.undo'), onUndo });
	// A closed case is closed by its form, with what was learned: there is no way back to that by a click.
	const moveBack =
		before === 'closed' ? undefined : undoWith(() => move.mutate({ params, body: { stage: before } }, { onError }));
	return {
		isBusy: isGiving || move.isPending || deny.isPending,
		assign,
		move: (stage: Exclude<Stage, 'closed'>) =>
			move.mutate(
				{ params, body: { stage } },
				{ onError, onSuccess: () => toasts.done(t('case.moved', { stage: t(`stage.${stage}`) }), moveBack) },
			),
		denyComplaint: () =>
			deny.mutate(
				{ params, body: { undo: false } },
				{ onError, onSuccess: () => toasts.done(t('case.notAComplaintDone'), undoWith(affirmComplaint)) },
			),
		affirmComplaint,
	};
}
