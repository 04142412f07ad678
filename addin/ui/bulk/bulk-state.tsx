import { ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BulkResult } from '../../../shared/api/bulk.ts';
import { useWords } from '../words.tsx';
import styles from './bulk-state.module.css';
import type { Bulk } from './use-bulk.ts';

/** How far an act on several cases is, and which of them it left as they were, and why. */
export function BulkState({ bulk: { progress, refused } }: { readonly bulk: Bulk }): ReactNode {
	const { t } = useWords();
	return (
		<>
			{progress === null ? null : (
				<div className={styles.progress}>
					<ProgressBar
						aria-label={t('state.loading')}
						{...(progress.done === 0 ? {} : { value: progress.done, max: progress.total })}
					/>
					<span role="status">{t('several.progress', progress)}</span>
				</div>
			)}
			{refused.length === 0 ? null : (
				<div className={styles.refused} role="alert">
					<b>{t('bulk.refused', { count: refused.length })}</b>
					<ul>
						{refused.map((one) => (
							<li key={one.id}>
								<Why result={one} />
							</li>
						))}
					</ul>
				</div>
			)}
		</>
	);
}

function Why({ result: { number, because } }: { readonly result: BulkResult }): ReactNode {
	const { t } = useWords();
	if (number === null || because === null) return t('bulk.gone');
	const said = Object.hasOwn(SAID, because.code) ? SAID[because.code as keyof typeof SAID] : null;
	const why = said === null ? [because.message, because.mend].join(' ').trim() : t(said);
	return t('bulk.why', { number, why });
}

/** Refusals that are common, by their code: said in the reader's language. */
const SAID = { 'moves-back': 'bulk.movesBack', taken: 'case.takenByOther' } as const;
