import type { ReactNode } from 'react';
import type { LateTouch } from '../../../shared/api/late.ts';
import { Ladder } from '../../ui/case/ladder.tsx';
import { When } from '../../ui/marks.tsx';
import { useNameOf } from '../../ui/queries.ts';
import { hrefOf } from '../../ui/routes.ts';
import { SeverityBadge } from '../../ui/severity-badge.tsx';
import { TouchIcon } from '../../ui/touch-icon.tsx';
import { useWords } from '../../ui/words.tsx';
import styles from './late.module.css';

/** A touch that is late or at risk, whose work it is, and why it is in danger. */
export function LateRow({ touch }: { readonly touch: LateTouch }): ReactNode {
	const { t } = useWords();
	const nameOf = useNameOf();
	return (
		<li className={styles.row} data-standing={touch.standing}>
			<span className={styles.icon}>
				<TouchIcon kind={touch.kind} />
			</span>
			<span className={styles.what}>
				<b>{t(`touch.${touch.kind}`)}</b> · {touch.customer.name || touch.customer.address}
				<a href={hrefOf({ page: 'case', id: touch.caseId })}>
					#{touch.caseNumber} {touch.caseSubject || t('ledger.noSubject')}
				</a>
				<Why touch={touch} />
				<Ladder ladder={touch.ladder} className={styles.ladder} />
			</span>
			<SeverityBadge severity={touch.severity} isShort />
			<span className={styles.who}>
				<When at={touch.dueAt} isLate={touch.isLate} />
				<small>{t(`late.${touch.standing}`)}</small>
				<small>{touch.doer === null ? t('late.nobody') : nameOf(touch.doer)}</small>
			</span>
		</li>
	);
}

function Why({ touch: { risk } }: { readonly touch: LateTouch }): ReactNode {
	const { t } = useWords();
	if (risk === null) return null;
	const words =
		risk.kind === 'soon'
			? t('late.soon')
			: t('late.load', { count: risk.waiting, perDay: Math.round(risk.perDay * 10) / 10 });
	return <small className={styles.why}>{words}</small>;
}
