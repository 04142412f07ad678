import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useAct, useNameOf } from '../queries.ts';
import { useToasts } from '../toasts.tsx';
import { useWords } from '../words.tsx';
import styles from './plan.module.css';

/** The customer wants to be left in peace: said by whom, and the way back. */
export function NoFollowUps({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	const choose = useFollowUps(supportCase);
	const { noFollowUps } = supportCase;
	if (noFollowUps === null) return null;
	const { by } = noFollowUps;
	return (
		<div className={styles.stopped}>
			<p>
				{t('followUps.stopped')} {by === null ? t('followUps.ownChoice') : t('followUps.toldTo', { name: nameOf(by) })}
			</p>
			<Button size="small" disabledFocusable={choose.isBusy} onClick={choose.again}>
				{t('followUps.again')}
			</Button>
		</div>
	);
}

/** A customer wants no follow-ups, or wants them again: each with a word that it worked, and a way back. */
export function useFollowUps({ id }: Pick<CaseView, 'id'>) {
	const { t } = useWords();
	const toasts = useToasts();
	const choose = useAct('chooseFollowUps');
	const send = (wants: 'none' | 'follow-ups', done?: () => void) =>
		choose.mutate({ params: { id }, body: { wants } }, { onError: toasts.failed, ...(done && { onSuccess: done }) });
	const undo = (wants: 'none' | 'follow-ups') => ({ label: t('state.undo'), onUndo: () => send(wants) });
	return {
		isBusy: choose.isPending,
		stop: () => send('none', () => toasts.done(t('followUps.stoppedDone'), undo('follow-ups'))),
		again: () => send('follow-ups', () => toasts.done(t('followUps.againDone'), undo('none'))),
	};
}
