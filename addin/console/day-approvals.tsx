import type { ReactNode } from 'react';
import { RequestRow } from '../ui/case/request-row.tsx';
import { useApprovals } from '../ui/case/use-remedies.ts';
import { hrefOf } from '../ui/routes.ts';
import { useWords } from '../ui/words.tsx';
import styles from './day-approvals.module.css';

/** What waits for a lead's answer, the oldest first, and how quickly answers came lately. Nothing for who may not decide. */
export function DayApprovals(): ReactNode {
	const { t, lasted } = useWords();
	const { data } = useApprovals();
	const waiting = data?.items.filter(({ mayApprove }) => mayApprove) ?? [];
	if (data === undefined || waiting.length === 0) return null;
	const { count, medianMs } = data.answered;
	return (
		<section className={styles.group} aria-labelledby="day-approvals">
			<h2 id="day-approvals" className={styles.label}>
				{t('approval.title')} <span>{waiting.length}</span>
			</h2>
			<ul className={styles.list}>
				{waiting.map((request) => (
					<RequestRow
						key={request.id}
						request={request}
						about={
							<a className={styles.about} href={hrefOf({ page: 'case', id: request.caseId })}>
								#{request.supportCase.number} {request.supportCase.subject || t('ledger.noSubject')} ·{' '}
								{request.supportCase.customer.name || request.supportCase.customer.address}
							</a>
						}
					/>
				))}
			</ul>
			{medianMs === null ? null : (
				<p className={styles.took}>{t('approval.answered', { count, time: lasted(medianMs) })}</p>
			)}
		</section>
	);
}
