import { type ReactNode, useState } from 'react';
import type { TouchView } from '../../../shared/api-shapes.ts';
import { TOUCH_STATES } from '../../../shared/touch.ts';
import { Later } from '../later.tsx';
import { When } from '../marks.tsx';
import { TouchIcon } from '../touch-icon.tsx';
import { useWords } from '../words.tsx';
import { WHY_THEN } from './dialogs.ts';
import styles from './plan.module.css';
import { TouchActions } from './touch-actions.tsx';

/** One touch: what, when, how it stands and why. */
export function TouchRow({ touch }: { readonly touch: TouchView }): ReactNode {
	const { t, said } = useWords();
	const { isOpen } = TOUCH_STATES[touch.state];
	const [isAsked, setIsAsked] = useState(false);
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
			<details className={styles.then} onToggle={(event) => setIsAsked(event.currentTarget.open)}>
				<summary aria-label={`${t('plan.whyThen')} ${t(`touch.${touch.kind}`)}`}>{t('plan.whyThen')}</summary>
				{isAsked ? <Later part={WHY_THEN} with={{ caseId: touch.caseId, touchId: touch.id }} /> : null}
			</details>
		</li>
	);
}
