import { Select } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { LEDGER_OUTCOMES, type LedgerOutcome } from '../../shared/api-shapes.ts';
import { useLedger } from '../ui/queries.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { changeTo } from '../ui/use-route.ts';
import { useWords } from '../ui/words.tsx';
import styles from './ledger.module.css';
import { LedgerRow } from './ledger-row.tsx';
import { NextPage } from './next-page.tsx';
import { PageTop } from './page-top.tsx';

/** What became of every mail seen, and why. */
export function LedgerPage({ outcome }: { readonly outcome: string | null }): ReactNode {
	const { t } = useWords();
	const ledger = useLedger(outcome);
	const rows = ledger.data?.pages.flatMap(({ items }) => items) ?? [];
	return (
		<>
			<PageTop title={t('ledger.title')} intro={t('ledger.intro')}>
				<OutcomeSelect outcome={outcome} />
			</PageTop>
			{ledger.isPending ? <Loading /> : null}
			{ledger.isError && rows.length === 0 ? <Failed error={ledger.error} retry={() => void ledger.refetch()} /> : null}
			{ledger.isSuccess && rows.length === 0 ? <Empty title={t('ledger.empty')} hint={t('ledger.emptyHint')} /> : null}
			{rows.length === 0 ? null : (
				<table className={styles.table}>
					<thead>
						<tr>
							<th scope="col">{t('ledger.mail')}</th>
							<th scope="col">{t('ledger.outcome')}</th>
							<th scope="col">{t('ledger.why')}</th>
							<th scope="col">{t('ledger.action')}</th>
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<LedgerRow key={`${row.mailbox}/${row.folder}/${row.uidValidity}/${row.uid}`} row={row} />
						))}
					</tbody>
				</table>
			)}
			<NextPage
				hasNext={ledger.hasNextPage}
				isBusy={ledger.isFetchingNextPage}
				onNext={() => void ledger.fetchNextPage()}
			/>
		</>
	);
}

function OutcomeSelect({ outcome }: { readonly outcome: string | null }): ReactNode {
	const { t } = useWords();
	const id = useId();
	return (
		<div>
			<label htmlFor={id} className="visually-hidden">
				{t('ledger.filter')}
			</label>
			<Select
				id={id}
				size="small"
				value={outcome ?? ''}
				onChange={(_, { value }) => changeTo({ page: 'ledger', outcome: value || null })}
			>
				<option value="">{t('ledger.all')}</option>
				{(Object.keys(LEDGER_OUTCOMES) as LedgerOutcome[]).map((one) => (
					<option key={one} value={one}>
						{t(`ledger.outcome.${one}`)}
					</option>
				))}
			</Select>
		</div>
	);
}
