import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BulkAct } from '../../shared/api/bulk.ts';
import { BulkActs } from '../ui/bulk/bulk-acts.tsx';
import { BulkState } from '../ui/bulk/bulk-state.tsx';
import type { Bulk } from '../ui/bulk/use-bulk.ts';
import { useWords } from '../ui/words.tsx';
import styles from './bulk-bar.module.css';
import type { Selection } from './use-selection.ts';

/** What can be done to all that is selected. Of what was not done the selection stays. */
export function BulkBar(props: { readonly selection: Selection; readonly bulk: Bulk }): ReactNode {
	const { selection, bulk } = props;
	const { t } = useWords();
	const { ids } = selection;
	if (ids.length === 0 && bulk.progress === null && bulk.refused.length === 0) return null;
	const run = async (act: BulkAct): Promise<void> => {
		const results = await bulk.run(ids, act);
		if (results.length === 0) return;
		selection.keep(results.filter(({ outcome }) => outcome === 'refused').map(({ id }) => id));
	};
	const clear = () => {
		selection.keep([]);
		bulk.forget();
	};
	return (
		<section className={styles.bar} aria-label={t('bulk.bar')}>
			<b role="status">{t('bulk.selected', { count: ids.length })}</b>
			{bulk.progress === null && ids.length > 0 ? <BulkActs onAct={(act) => void run(act)} /> : null}
			<Button size="small" appearance="subtle" disabled={bulk.progress !== null} onClick={clear}>
				{t('bulk.clear')}
			</Button>
			<BulkState bulk={bulk} />
		</section>
	);
}
