import type { CaseView } from '../../../shared/api-shapes.ts';
import type { SignalName } from '../../../shared/signal.ts';
import { useAct } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';

/**
 * Striking out and adding signals, each with a word that it worked and a way back. Asked for by what stays on the page: a row that is gone hears
 * nothing of its own success.
 */
export function useSignals({ id }: CaseView) {
	const { t } = useWords();
	const toasts = useToasts();
	const correct = useAct('correctSignals');
	const send = (
		body: { readonly add: SignalName[]; readonly remove: SignalName[] },
		said: () => void = () => undefined,
	) => correct.mutate({ params: { id }, body }, { onError: toasts.failed, onSuccess: said });
	const undo = (onUndo: () => void) => ({ label: t('state.undo'), onUndo });
	const strike = (name: SignalName, done: () => void) =>
		send({ add: [], remove: [name] }, () => {
			done();
			toasts.done(
				t('signals.struck', { signal: t(`signal.${name}`) }),
				undo(() => send({ add: [name], remove: [] })),
			);
		});
	const add = (name: SignalName) =>
		send({ add: [name], remove: [] }, () =>
			toasts.done(
				t('signals.added', { signal: t(`signal.${name}`) }),
				undo(() => send({ add: [], remove: [name] })),
			),
		);
	return { isBusy: correct.isPending, strike, add };
}
