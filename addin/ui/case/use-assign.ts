import { useQueryClient } from '@tanstack/react-query';
import type { CaseView, PersonView } from '../../../shared/api-shapes.ts';
import { CallFailed, codeOf } from '../call-failed.ts';
import { KEYS, useAct, useNameOf } from '../queries.ts';
import { useSession } from '../session.ts';
import { useToasts } from '../toasts.tsx';
import { useWords, type Words } from '../words.tsx';

/** Gives the case to somebody, as far as it still stands as it is shown: of two who take it at once one is told who was faster. */
export function useAssign({ id, assignee }: Pick<CaseView, 'id' | 'assignee'>) {
	const { t } = useWords();
	const { person: me } = useSession();
	const toasts = useToasts();
	const queries = useQueryClient();
	const nameOf = useNameOf();
	const assign = useAct('assign');
	const params = { id };
	const onError = (error: unknown) => {
		const holder = holderIn(error);
		if (holder === null) return toasts.failed(error);
		for (const queryKey of [[...KEYS.case, id], KEYS.cases, KEYS.board]) void queries.invalidateQueries({ queryKey });
		const title = holder === '' ? t('case.takenByNobody') : t('case.takenBy', { name: nameOf(holder) });
		toasts.told(`${title}. ${t('case.takenMend')}`);
	};
	return {
		isBusy: assign.isPending,
		assign: (person: PersonView | null) => {
			const to = person?.id ?? null;
			const giveBack = () => assign.mutate({ params, body: { assignee, expected: to } }, { onError });
			const onSuccess = () => toasts.done(sayAssigned(t, me, person), { label: t('state.undo'), onUndo: giveBack });
			assign.mutate({ params, body: { assignee: to, expected: assignee } }, { onError, onSuccess });
		},
	};
}

/** That a case was given to somebody, or to nobody. @param me who gave it */
export function sayAssigned(t: Words['t'], me: PersonView, person: PersonView | null): string {
	if (person === null) return t('case.givenBack');
	return person.id === me.id ? t('case.taken') : t('case.assigned', { name: person.name });
}

/** Who has the case that somebody else took first; empty: nobody any more. Null: that is not what went wrong. */
function holderIn(error: unknown): string | null {
	if (codeOf(error) !== 'taken' || !(error instanceof CallFailed) || error.failure.state !== 'refused') return null;
	return error.failure.error.fields.find(({ field }) => field === 'assignee')?.message ?? '';
}
