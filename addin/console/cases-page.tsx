import { Button } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { type CasesQuery, useCases } from '../ui/queries.ts';
import { type CaseFilter, NO_FILTER } from '../ui/routes.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { changeTo } from '../ui/use-route.ts';
import { useWords } from '../ui/words.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseRow } from './case-row.tsx';
import styles from './cases-page.module.css';
import { KeysDialog } from './keys-dialog.tsx';
import { NextPage } from './next-page.tsx';
import { PageTop } from './page-top.tsx';
import { useListKeys } from './use-list-keys.ts';

/** The list of cases, narrowed by what the address says. */
export function CasesPage({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const cases = useCases(queryOf(filter));
	const list = useRef<HTMLUListElement>(null);
	const [isHelpShown, setIsHelpShown] = useState(false);
	useListKeys(list, () => setIsHelpShown(true));
	const shown = cases.data?.pages.flatMap(({ items }) => items) ?? [];
	return (
		<>
			<PageTop title={t('nav.cases')}>
				<span className={styles.count} role="status">
					{cases.isPending ? '' : t('cases.count', { count: shown.length })}
				</span>
				<span className={styles.help}>
					<Button size="small" appearance="subtle" onClick={() => setIsHelpShown(true)}>
						{t('cases.keys')} <kbd>?</kbd>
					</Button>
				</span>
			</PageTop>
			<CaseFilters filter={filter} />
			{cases.isPending ? <Loading /> : null}
			{cases.isError && shown.length === 0 ? <Failed error={cases.error} retry={() => void cases.refetch()} /> : null}
			{cases.isSuccess && shown.length === 0 ? <NoCases filter={filter} /> : null}
			{shown.length === 0 ? null : (
				<ul className={styles.list} ref={list} aria-label={t('cases.title')}>
					{shown.map((summary) => (
						<CaseRow key={summary.id} summary={summary} />
					))}
				</ul>
			)}
			<NextPage
				hasNext={cases.hasNextPage}
				isBusy={cases.isFetchingNextPage}
				onNext={() => void cases.fetchNextPage()}
			/>
			{isHelpShown ? <KeysDialog onClose={() => setIsHelpShown(false)} /> : null}
		</>
	);
}

const queryOf = ({ stage, severity, assignee, q }: CaseFilter): CasesQuery => ({
	...(stage.length > 0 ? { stage: stage.join() } : {}),
	...(severity.length > 0 ? { severity: severity.join() } : {}),
	...(assignee ? { assignee } : {}),
	...(q ? { q } : {}),
});

function NoCases({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const isFiltered = filter.stage.length + filter.severity.length > 0 || filter.assignee !== null || filter.q !== '';
	if (!isFiltered) return <Empty title={t('cases.empty')} hint={t('cases.emptyHint')} />;
	return (
		<Empty title={t('cases.noMatch')} hint={t('cases.noMatchHint')}>
			<Button onClick={() => changeTo({ page: 'cases', filter: NO_FILTER })}>{t('cases.clear')}</Button>
		</Empty>
	);
}
