import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RouteName } from '../../../shared/api.ts';
import type { Ask } from '../../client.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** Customers page by page; while the words change, those before stay. */
export function useCustomers(q: string) {
	const { client } = useSeams();
	return useInfiniteQuery({
		queryKey: [...KEYS.customers, 'list', q],
		queryFn: async ({ signal, pageParam }) => {
			const query = { limit: 50, ...(q === '' ? {} : { q }), ...(pageParam === null ? {} : { cursor: pageParam }) };
			return answerOf(await client.call('customers', { query }, signal));
		},
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
	});
}

/** One customer, whole. */
export function useCustomer(id: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.customers, 'one', id],
		queryFn: async ({ signal }) => answerOf(await client.call('customer', { params: { id } }, signal)),
		retry: false,
	});
}

/** How long mail is kept. */
export function useRetention() {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.customers, 'retention'],
		queryFn: async ({ signal }) => answerOf(await client.call('retention', {}, signal)).items,
	});
}

type Act = Extract<
	RouteName,
	| 'customerChange'
	| 'customerNote'
	| 'customerNoteDelete'
	| 'customerMerge'
	| 'customerSplit'
	| 'customerUndo'
	| 'customerErase'
>;

/** An act on a customer; all that shows customers or cases asks again, also after a refusal: somebody was faster. */
export function useCustomerAct<K extends Act>(name: K) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>) => answerOf(await client.call(name, ask)),
		onSettled: async () => {
			const stale = [KEYS.cases, KEYS.case, KEYS.touches];
			await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
		},
	});
}
