import type { ReactNode } from 'react';
import { caseHref } from '../ui/case-address.ts';
import { useCases } from '../ui/queries.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { StagePath } from '../ui/stage-path.tsx';
import { useWords } from '../ui/words.tsx';
import styles from './pane.module.css';

const SHOWN = 8;

/** The newest cases, to look at the pane without Outlook. */
export function PickCase(): ReactNode {
	const { t } = useWords();
	const cases = useCases({});
	const newest = cases.data?.pages[0]?.items.slice(0, SHOWN) ?? [];
	if (newest.length === 0) return null;
	return (
		<section aria-labelledby="pick">
			<h2 id="pick" className={styles.pickTitle}>
				{t('pane.pick')}
			</h2>
			<ul className={styles.picks}>
				{newest.map(({ id, severity, stage, customer, subject }) => (
					<li key={id}>
						<a href={caseHref(id)}>
							<span className={styles.pickTop}>
								<SeverityBadge severity={severity} isShort />
								<b>{customer.name || customer.address}</b>
							</span>
							<span className={styles.pickSubject}>{subject || t('ledger.noSubject')}</span>
							<StagePath stage={stage} />
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}
