import type { ReactNode } from 'react';
import type { TouchView } from '../../shared/api-shapes.ts';
import { TouchMenu, useTickOff } from '../ui/case/touch-actions.tsx';
import { When } from '../ui/marks.tsx';
import { useNameOf } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { useSession } from '../ui/session.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { TouchIcon } from '../ui/touch-icon.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './my-day.module.css';

/** One touch of the day, ticked off with one click. */
export function DayTouch({ touch, isTeam }: { readonly touch: TouchView; readonly isTeam: boolean }): ReactNode {
	const { t, said } = useWords();
	const tickOff = useTickOff();
	const nameOf = useNameOf();
	const { person: me } = useSession();
	const assignee = touch.assignee === null ? t('cases.nobody') : nameOf(touch.assignee);
	const customer = touch.customer.name || touch.customer.address;
	const name = t(`touch.${touch.kind}`);
	return (
		<li className={styles.touch}>
			<button
				type="button"
				className={styles.tick}
				aria-label={t('myDay.tick', { touch: name, customer })}
				disabled={tickOff.isBusy}
				onClick={() => tickOff.tick(touch)}
			/>
			{tickOff.form}
			<span className={styles.icon}>
				<TouchIcon kind={touch.kind} />
			</span>
			<span className={styles.what}>
				<span className={styles.name}>
					<b>{name}</b> · {customer}
				</span>
				<a className={styles.subject} href={hrefOf({ page: 'case', id: touch.caseId })}>
					#{touch.caseNumber} {touch.caseSubject || t('ledger.noSubject')}
				</a>
				<span className={styles.why}>{said(touch.because)}</span>
			</span>
			<span className={styles.severity}>
				<SeverityBadge severity={touch.severity} isShort />
			</span>
			<span className={styles.due}>
				<When at={touch.dueAt} isLate={touch.isLate} />
				<small>{t(`touchState.${touch.state}`)}</small>
				{isTeam || (touch.assignee !== null && touch.assignee !== me.id) ? <small>{assignee}</small> : null}
			</span>
			<span className={styles.acts}>
				<TouchMenu touch={touch} />
			</span>
		</li>
	);
}
