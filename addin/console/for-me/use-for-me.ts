import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** How much waits unread for me; undefined until it is known. */
export function useUnread(): number | undefined {
	const { client } = useSeams();
	const found = useQuery({
		queryKey: [...KEYS.forMe, 'unread'],
		queryFn: async ({ signal }) => answerOf(await client.call('forMe', { query: { limit: 1 } }, signal)).unread,
	});
	return found.data;
}

/** Who spoke to me, and the news of the cases that I follow, page by page. */
export function useForMe() {
	const { client } = useSeams();
	return useInfiniteQuery({
		queryKey: [...KEYS.forMe, 'list'],
		queryFn: async ({ signal, pageParam }) =>
			answerOf(await client.call('forMe', { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal)),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
	});
}

/** Marks the list as read up to the newest item that was seen. */
export function useReadAll() {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (upTo: string) => answerOf(await client.call('forMeRead', { body: { upTo } })),
		onSuccess: () => queries.invalidateQueries({ queryKey: KEYS.forMe }),
	});
}

/** What a feed shows. */
export type ActivityOf = 'all' | 'cases' | 'mine';

/** What happened in my cases and what I did, page by page. */
export function useActivity(of: ActivityOf) {
	const { client } = useSeams();
	return useInfiniteQuery({
		queryKey: [...KEYS.activity, of],
		queryFn: async ({ signal, pageParam }) =>
			answerOf(
				await client.call('activity', { query: { of, limit: 50, ...(pageParam && { cursor: pageParam }) } }, signal),
			),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
	});
}
