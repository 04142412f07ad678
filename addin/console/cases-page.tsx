import { Button } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type CaseFilter, isSameFilter, NO_FILTER, writeFilter } from '../../shared/case-filter.ts';
import { useBulk } from '../ui/bulk/use-bulk.ts';
import { useCases } from '../ui/queries.ts';
import { hrefOf } from '../ui/routes.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { changeTo } from '../ui/use-route.ts';
import { useWords } from '../ui/words.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseRow } from './case-row.tsx';
import styles from './cases-page.module.css';
import { KeysDialog } from './keys-dialog.tsx';
import { NextPage } from './next-page.tsx';
import { PageTop } from './page-top.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useSelection } from './use-selection.ts';
import { ViewTabs } from './views/view-tabs.tsx';

/** The list of cases, narrowed by what the address says. */
export function CasesPage({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const cases = useCases(writeFilter(filter));
	const list = useRef<HTMLUListElement>(null);
	const [isHelpShown, setIsHelpShown] = useState(false);
	const pages = cases.data?.pages;
	const shown = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
	const selection = useSelection(useMemo(() => shown.map(({ id }) => id), [shown]));
	const bulk = useBulk(shown);
	useListKeys(list, {
		onHelp: () => setIsHelpShown(true),
		onSelect: ({ dataset }) => (dataset.id === undefined ? undefined : selection.toggle(dataset.id)),
	});
	return (
		<>
			<PageTop title={t('nav.cases')}>
				<span className={styles.count} role="status">
					{cases.isPending ? '' : t('cases.count', { count: shown.length })}
				</span>
				<span className={styles.help}>
					<a href={hrefOf({ page: 'integrations', filter })}>{t('export.link')}</a>{' '}
					<Button size="small" appearance="subtle" onClick={() => setIsHelpShown(true)}>
						{t('cases.keys')} <kbd>?</kbd>
					</Button>
				</span>
			</PageTop>
			<ViewTabs filter={filter} hrefFor={(next) => hrefOf({ page: 'cases', filter: next })} />
			<CaseFilters filter={filter} onChange={(next) => changeTo({ page: 'cases', filter: next })} />
			{cases.isPending ? <Loading /> : null}
			{cases.isError && shown.length === 0 ? <Failed error={cases.error} retry={() => void cases.refetch()} /> : null}
			{cases.isSuccess && shown.length === 0 ? <NoCases filter={filter} /> : null}
			{shown.length === 0 ? null : (
				<ul className={styles.list} ref={list} aria-label={t('cases.title')}>
					{shown.map((summary) => (
						<CaseRow
							key={summary.id}
							summary={summary}
							isSelected={selection.has(summary.id)}
							onSelect={selection.toggle}
						/>
					))}
				</ul>
			)}
			<NextPage
				hasNext={cases.hasNextPage}
				isBusy={cases.isFetchingNextPage}
				onNext={() => void cases.fetchNextPage()}
			/>
			<BulkBar selection={selection} bulk={bulk} />
			{isHelpShown ? <KeysDialog page="cases" onClose={() => setIsHelpShown(false)} /> : null}
		</>
	);
}

function NoCases({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	if (isSameFilter(filter, NO_FILTER)) return <Empty title={t('cases.empty')} hint={t('cases.emptyHint')} />;
	return (
		<Empty title={t('cases.noMatch')} hint={t('cases.noMatchHint')}>
			<Button onClick={() => changeTo({ page: 'cases', filter: NO_FILTER })}>{t('cases.clear')}</Button>
		</Empty>
	);
}
