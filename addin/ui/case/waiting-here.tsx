import type { ReactNode } from 'react';
import { useWords } from '../words.tsx';
import { Panel } from './panel.tsx';
import styles from './remedies.module.css';
import { RequestRow } from './request-row.tsx';
import { useRemedies } from './use-remedies.ts';

/** Requests of this case that wait for the reader: before all else, because somebody cannot go on without. */
export function WaitingHere({ caseId }: { readonly caseId: string }): ReactNode {
	const { t } = useWords();
	const { data } = useRemedies(caseId);
	const waiting = data?.requests.filter(({ mayApprove }) => mayApprove) ?? [];
	if (waiting.length === 0) return null;
	return (
		<Panel title={t('approval.title')} tone="gold">
			<ul className={styles.list}>
				{waiting.map((request) => (
					<RequestRow key={request.id} request={request} />
				))}
			</ul>
		</Panel>
	);
}
