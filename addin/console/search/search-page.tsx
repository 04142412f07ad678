import { type ReactNode, useRef } from 'react';
import type { Answer } from '../../../shared/api.ts';
import type { CaseFilter } from '../../../shared/case-filter.ts';
import { SEARCH_AT_MOST } from '../../../shared/search/limits.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { changeTo } from '../../ui/use-route.ts';
import { useWords } from '../../ui/words.tsx';
import { NextPage } from '../next-page.tsx';
import { PageTop } from '../page-top.tsx';
import { FoundRow } from './found-row.tsx';
import styles from './search.module.css';
import { SearchFacets } from './search-facets.tsx';
import { SearchHelp } from './search-help.tsx';
import { useFoundKeys } from './use-found-keys.ts';
import { isAsking, useSearch } from './use-search.ts';

type Page = Answer<'search'>;

/** What was found by the words in the box above and the filters in the address. */
export function SearchPage({ filter }: { readonly filter: CaseFilter }): ReactNode {
	const { t } = useWords();
	const isTooLong = filter.q.length > SEARCH_AT_MOST.characters;
	const asked = isTooLong ? { ...filter, q: '' } : filter;
	const search = useSearch(asked);
	const pages = isAsking(asked) ? (search.data?.pages ?? []) : [];
	const [first] = pages;
	return (
		<>
			<PageTop title={t('search.title')}>
				<span className={styles.count} role="status">
					{first === undefined || first.isEmpty ? '' : <Count first={first} />}
				</span>
			</PageTop>
			{isTooLong ? (
				<p className={styles.notice} role="alert">
					{t('search.tooLong', { count: SEARCH_AT_MOST.characters })}
				</p>
			) : null}
			{search.isLoading ? <Loading /> : null}
			{search.isError ? <Failed error={search.error} retry={() => void search.refetch()} /> : null}
			{first === undefined || first.isEmpty ? null : <Notices first={first} />}
			{first?.facets && first.items.length + chosenIn(filter) > 0 ? (
				<SearchFacets
					facets={first.facets}
					filter={filter}
					onChange={(next) => changeTo({ page: 'search', filter: next })}
				/>
			) : null}
			<FoundList pages={pages} />
			<NextPage
				hasNext={search.hasNextPage && pages.length > 0}
				isBusy={search.isFetchingNextPage}
				onNext={() => void search.fetchNextPage()}
			/>
			{search.isLoading || (first !== undefined && first.items.length > 0) ? null : <SearchHelp />}
		</>
	);
}

/** How much narrows beside the words. */
const chosenIn = ({ stage, severity, assignee, mailbox, signal, guard, language }: CaseFilter): number =>
	[stage, severity, mailbox, signal, guard, language].reduce(
		(sum, { length }) => sum + length,
		assignee === null ? 0 : 1,
	);

function Count({ first: { facets } }: { readonly first: Page }): ReactNode {
	const { t } = useWords();
	const count = facets?.counted ?? 0;
	return t(facets?.isMore === true ? 'search.countMore' : 'search.count', { count });
}

/** What must be known of what was found. */
function Notices({ first }: { readonly first: Page }): ReactNode {
	const { t } = useWords();
	return (
		<>
			{first.items.length === 0 ? <Empty title={t('search.none')} hint={t('search.noneHint')} /> : null}
			{first.isPartial && first.items.length > 0 ? <p className={styles.notice}>{t('search.partial')}</p> : null}
			{first.taken.map(({ typed, as }) => (
				<p key={typed} className={styles.notice}>
					{t('search.taken', { typed, as: as.join(', ') })}
				</p>
			))}
			{first.behind > 0 ? <p className={styles.notice}>{t('search.behind', { count: first.behind })}</p> : null}
		</>
	);
}

function FoundList({ pages }: { readonly pages: readonly Page[] }): ReactNode {
	const { t } = useWords();
	const list = useRef<HTMLUListElement>(null);
	useFoundKeys(list);
	const found = pages.flatMap(({ items }) => items);
	if (found.length === 0) return null;
	return (
		<ul className={styles.list} ref={list} aria-label={t('search.results')} data-found="">
			{found.map((one) => (
				<FoundRow key={one.supportCase.id} found={one} />
			))}
		</ul>
	);
}
