import {
	keepPreviousData,
	type QueryClient,
	useInfiniteQuery,
	useMutation,
	useQuery,
	useQueryClient,
} from '@tanstack/react-query';
import { use } from 'react';
import type { Answer, RouteName } from '../../shared/api.ts';
import type { PersonView } from '../../shared/api-shapes.ts';
import { tokenOfActor } from '../../shared/tokens/scopes.ts';
import type { Ask } from '../client.ts';
import { answerOf } from './call-failed.ts';
import { KeeperContext } from './keeper.ts';
import { useSeams } from './session.ts';
import { useWords } from './words.tsx';

/** What is kept, by name: the live events say which of these is stale. */
export const KEYS = {
	me: ['me'],
	team: ['team'],
	people: ['people'],
	audit: ['audit'],
	cases: ['cases'],
	/** beside the cases: what changes of these concerns them too */
	customers: ['cases', 'customers'],
	board: ['board'],
	views: ['views'],
	case: ['case'],
	touches: ['touches'],
	late: ['late'],
	ledger: ['ledger'],
	demoMail: ['demo-mail'],
	presence: ['presence'],
	forMe: ['for-me'],
	activity: ['activity'],
} as const;

const NOBODY: readonly PersonView[] = [];

/** Everybody of the team. */
export function useTeam(): readonly PersonView[] {
	const { client } = useSeams();
	const team = useQuery({
		queryKey: KEYS.team,
		queryFn: async ({ signal }) => answerOf(await client.call('team', {}, signal)).items,
		staleTime: 300_000,
	});
	return team.data ?? NOBODY;
}

/** A person's name by id; the id itself where the team does not know it (somebody who left). A program is named by its token. */
export function useNameOf(): (id: string) => string {
	const team = useTeam();
	const { t } = useWords();
	return (id) => {
		const token = tokenOfActor(id);
		if (token !== null) return t('events.by.token', { name: token });
		return team.find((person) => person.id === id)?.name ?? id;
	};
}

/** One case, whole. */
export function useCase(id: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.case, id],
		queryFn: async ({ signal }) => answerOf(await client.call('case', { params: { id } }, signal)),
	});
}

export type CasesQuery = NonNullable<Ask<'cases'>['query']>;

/** Cases page by page. While a filter changes the list before stays, so that nothing jumps. */
export function useCases(query: CasesQuery) {
	const { client } = useSeams();
	return useInfiniteQuery({
		queryKey: [...KEYS.cases, query],
		queryFn: async ({ signal, pageParam }) =>
			answerOf(await client.call('cases', { query: { ...query, limit: 50, ...pageOf(pageParam) } }, signal)),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
	});
}

/** Open touches that are late or due within the week; of one person, or of all with null. */
export function useWeek(assignee: string | null) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.touches, assignee],
		queryFn: async ({ signal }) =>
			answerOf(
				await client.call('touches', { query: { due: 'week', limit: 200, ...(assignee ? { assignee } : {}) } }, signal),
			).items,
		placeholderData: keepPreviousData,
	});
}

/** What became of each mail, newest first. */
export function useLedger(outcome: string | null) {
	const { client } = useSeams();
	return useInfiniteQuery({
		queryKey: [...KEYS.ledger, outcome],
		queryFn: async ({ signal, pageParam }) =>
			answerOf(
				await client.call(
					'ledger',
					{ query: { limit: 50, ...(outcome ? { outcome } : {}), ...pageOf(pageParam) } },
					signal,
				),
			),
		initialPageParam: null as string | null,
		getNextPageParam: (last) => last.next,
		placeholderData: keepPreviousData,
	});
}

/** What the demo has mailed. */
export function useDemoMail() {
	const { client } = useSeams();
	return useQuery({
		queryKey: KEYS.demoMail,
		queryFn: async ({ signal }) => answerOf(await client.call('demoMail', {}, signal)).items,
	});
}

const pageOf = (cursor: string | null) => (cursor ? { cursor } : {});

/**
 * One act of a person. What shows cases and touches asks again afterwards, so the act is seen at once even when the live line is
 * down; a case that comes back as the answer is put in place, and is the one thing not asked for again.
 */
export function useAct<K extends RouteName>(name: K) {
	const { client } = useSeams();
	const keeper = use(KeeperContext);
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>): Promise<Answer<K>> =>
			answerOf(await (keeper?.act(name, ask) ?? client.call(name, ask))),
		onSuccess: (answer) => takeAnswer(queries, answer),
	});
}

/** Puts the answer of an act in place, and has all else that it may have changed asked for again. */
export async function takeAnswer(queries: QueryClient, answer: object): Promise<void> {
	const fresh = isCase(answer) ? answer.id : null;
	if (isCase(answer)) queries.setQueryData([...KEYS.case, answer.id], answer);
	const isOld = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
		queryKey[0] !== KEYS.case[0] || queryKey[1] !== fresh;
	await Promise.all(STALE_AFTER_ACT.map((queryKey) => queries.invalidateQueries({ queryKey, predicate: isOld })));
}

const STALE_AFTER_ACT = [KEYS.cases, KEYS.case, KEYS.touches, KEYS.ledger] as const;

const isCase = (answer: object): answer is Answer<'case'> => 'mails' in answer && 'events' in answer;
