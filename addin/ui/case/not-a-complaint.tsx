import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { useWords } from '../words.tsx';
import styles from './not-a-complaint.module.css';
import { useCaseActs } from './use-case-acts.ts';

/** Says that the case counts no more, with the way back. */
export function NotAComplaintBar({ supportCase }: { readonly supportCase: CaseView }): ReactNode {
	const { t } = useWords();
	const acts = useCaseActs(supportCase);
	return (
		<div className={styles.bar} role="status">
			<span>{t('case.notAComplaintNow')}</span>
			<Button size="small" disabled={acts.isBusy} onClick={acts.affirmComplaint}>
				{t('case.complaintAfterAll')}
			</Button>
		</div>
	);
}
