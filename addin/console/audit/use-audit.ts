import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AuditFilter } from '../../../shared/audit-filter.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** The audit log page by page, newest first. */
export function useAudit(filter: AuditFilter) {
	const { client } = useSeams();
	return useInfiniteQuery({
		queryKey: [...KEYS.audit, filter],
		queryFn: async ({ signal, pageParam }) =>
			answerOf(
				await client.call(
					'audit',
					{ query: { ...filter, limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) } },
					signal,
				),
			),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
	});
}
