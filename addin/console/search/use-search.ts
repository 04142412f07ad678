import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type CaseFilter, isSameFilter, NO_FILTER, writeFilter } from '../../../shared/case-filter.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { useSeams } from '../../ui/session.ts';

/** Whether there is anything to look for. */
export const isAsking = (filter: CaseFilter): boolean => !isSameFilter({ ...filter, q: filter.q.trim() }, NO_FILTER);

/** What was found, page by page. While somebody types, what was found before stays. */
export function useSearch(filter: CaseFilter) {
	const { client } = useSeams();
	const fields = writeFilter(filter);
	return useInfiniteQuery({
		queryKey: ['search', fields],
		queryFn: async ({ signal, pageParam }) => {
			const query = { ...fields, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
			return answerOf(await client.call('search', { query }, signal));
		},
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
		enabled: isAsking(filter),
	});
}
