import type { ReactNode } from 'react';
import type { TouchView } from '../../../shared/api-shapes.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import { When } from '../marks.tsx';
import { TouchIcon } from '../touch-icon.tsx';
import { useWords } from '../words.tsx';
import styles from './plan.module.css';
import { TouchActions } from './touch-actions.tsx';

/** One touch: what, when, how it stands and why. */
export function TouchRow({ touch }: { readonly touch: TouchView }): ReactNode {
	const { t, said } = useWords();
	const { isOpen } = TOUCH_STATES[touch.state];
	return (
		<li className={styles.touch} data-open={isOpen}>
			<span className={styles.icon}>
				<TouchIcon kind={touch.kind} />
			</span>
			<span className={styles.name}>
				{t(`touch.${touch.kind}`)}
				<span className={styles.due}>
					{touch.isLate ? `${t('touches.late')}: ` : null}
					<When at={touch.doneAt ?? touch.dueAt} isLate={touch.isLate} />
				</span>
				<span className={styles.state} data-state={touch.state}>
					{t(`touchState.${touch.state}`)}
				</span>
			</span>
			<span className={styles.acts}>{isOpen ? <TouchActions touch={touch} /> : null}</span>
			<p className={styles.why}>{said(touch.because)}</p>
		</li>
	);
}
