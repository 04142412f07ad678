import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useWords } from '../words.tsx';
import styles from './now.module.css';
import { Panel } from './panel.tsx';
import { usePromises } from './use-promises.ts';

/** The one thing that this stage asks of the agent, and what the guard forbids. */
export function WhatToDo({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const promises = usePromises(supportCase.id);
	return (
		<Panel title={t('todo.title')} tone="gold">
			<p className={styles.todo}>{t(`todo.${supportCase.stage}`)}</p>
			{promises.data?.suggestsResolving ? <p className={styles.repair}>{t('todo.promiseKept')}</p> : null}
			{supportCase.guard === 'repair' && supportCase.stage !== 'closed' ? (
				<p className={styles.repair}>{t('todo.repair')}</p>
			) : null}
		</Panel>
	);
}
