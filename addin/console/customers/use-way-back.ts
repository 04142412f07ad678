import { useToasts } from '../../ui/toasts.tsx';
import { useWords } from '../../ui/words.tsx';
import { useCustomerAct } from './use-customers.ts';

/** Says what was done to customers, with a way back for ten seconds; later there is one in the history. */
export function useWayBack() {
	const { t } = useWords();
	const toasts = useToasts();
	const undo = useCustomerAct('customerUndo');
	return (what: string, done: { readonly id: string; readonly event: number; readonly changedCases: number }): void => {
		// The dialog that did it is gone by then: what is told to it would be told to nobody.
		const onUndo = () =>
			void undo
				.mutateAsync({ params: { id: done.id }, body: { event: done.event } })
				.then(() => toasts.done(t('customer.undoneDone')), toasts.failed);
		const judged = done.changedCases === 0 ? '' : `. ${t('customer.judgedAgain', { count: done.changedCases })}`;
		toasts.done(`${what}${judged}`, { label: t('state.undo'), onUndo });
	};
}
