import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { CaseView, TouchView } from '../../../shared/api-shapes.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import { useWords } from '../words.tsx';
import { NoFollowUps } from './no-follow-ups.tsx';
import { Panel } from './panel.tsx';
import styles from './plan.module.css';
import { TouchRow } from './touch-row.tsx';

/** All touches of the case: what is still to come by due time, and what is over on demand. */
export function Plan({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const [isPastShown, setIsPastShown] = useState(false);
	const byDue = [...supportCase.touches].sort((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
	const open = byDue.filter(isOpen);
	const past = byDue.filter((touch) => !isOpen(touch));
	return (
		<Panel title={t('touches.title')}>
			<NoFollowUps supportCase={supportCase} />
			{open.length === 0 ? <p className={styles.none}>{t('touches.none')}</p> : null}
			<ul className={styles.list}>
				{[...open, ...(isPastShown ? past : [])].map((touch) => (
					<TouchRow key={touch.id} touch={touch} />
				))}
			</ul>
			{past.length > 0 && !isPastShown ? (
				<div className={styles.past}>
					<Button size="small" appearance="subtle" onClick={() => setIsPastShown(true)}>
						{t('touches.past', { count: past.length })}
					</Button>
				</div>
			) : null}
		</Panel>
	);
}

const isOpen = ({ state }: TouchView): boolean => TOUCH_STATES[state].isOpen;
