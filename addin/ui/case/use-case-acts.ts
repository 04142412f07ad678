import type { CaseView, PersonView } from '../../../shared/api-shapes.ts';
import type { Stage } from '../../../shared/stage.ts';
import { useAct } from '../queries.ts';
import { useSession } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';

/** The acts on a case that need no form, each with a word that it worked or why it did not. */
export function useCaseActs({ id, assignee, stage: before }: CaseView) {
	const { t } = useWords();
	const { person: me } = useSession();
	const toasts = useToasts();
	const assign = useAct('assign');
	const move = useAct('moveStage');
	const deny = useAct('notAComplaint');
	const params = { id };
	const onError = toasts.failed;
	const assignedTo = (person: PersonView | null) => {
		if (person === null) return t('case.givenBack');
		return person.id === me.id ? t('case.taken') : t('case.assigned', { name: person.name });
	};
	const affirmComplaint = () => deny.mutate({ params, body: { undo: true } }, { onError });
	const undoWith = (onUndo: () => void) => ({ label: t('state.undo'), onUndo });
	const giveBack = () => assign.mutate({ params, body: { assignee } }, { onError });
	// A closed case is closed by its form, with what was learned: there is no way back to that by a click.
	const moveBack =
		before === 'closed' ? undefined : undoWith(() => move.mutate({ params, body: { stage: before } }, { onError }));
	return {
		isBusy: assign.isPending || move.isPending || deny.isPending,
		assign: (person: PersonView | null) =>
			assign.mutate(
				{ params, body: { assignee: person?.id ?? null } },
				{ onError, onSuccess: () => toasts.done(assignedTo(person), undoWith(giveBack)) },
			),
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
