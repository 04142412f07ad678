import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, Asking } from '../../../shared/api.ts';
import type { Language } from '../../../shared/language.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { useSeams } from '../../ui/session.ts';

export type StarterRow = Answer<'starters'>['items'][number];
export type StarterWhole = Answer<'starter'>;
export type StarterWritten = Asking<'starterAdd'>['body'];

const KEY = 'starters';

/** All that one may use in a language, most used first. */
export function useStarterList(language: Language) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [KEY, language],
		queryFn: async ({ signal }) => answerOf(await client.call('starters', { query: { language } }, signal)).items,
	});
}

/** One with its versions, who used it, and how cases with it ended; of a new one there is nothing to ask. */
export function useStarter(id: string | null) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [KEY, 'one', id],
		enabled: id !== null,
		queryFn: async ({ signal }) => answerOf(await client.call('starter', { params: { id: id ?? '' } }, signal)),
	});
}

/** Writes a new one, saves the next version, or takes one out of use. Refused because somebody was faster: the newer one is asked for. */
export function useStarterActs(id: string | null) {
	const { client } = useSeams();
	const queries = useQueryClient();
	const settled = {
		onSuccess: (answer: StarterWhole) => {
			queries.setQueryData([KEY, 'one', answer.id], answer);
			void queries.invalidateQueries({ queryKey: [KEY], predicate: ({ queryKey }) => queryKey[1] !== 'one' });
		},
		onError: () => void queries.invalidateQueries({ queryKey: [KEY, 'one', id] }),
	};
	const save = useMutation({
		mutationFn: async ({ base, ...body }: StarterWritten & { readonly base: number }) =>
			answerOf(
				id === null
					? await client.call('starterAdd', { body })
					: await client.call('starterSave', { params: { id }, body: { ...body, base } }),
			),
		...settled,
	});
	const retire = useMutation({
		mutationFn: async (base: number) =>
			answerOf(await client.call('starterRetire', { params: { id: id ?? '' }, body: { base } })),
		...settled,
	});
	return { save, retire };
}
