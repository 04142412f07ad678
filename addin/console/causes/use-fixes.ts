import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../ui/call-failed.ts';
import { useSeams } from '../../ui/session.ts';
import { FIXES_KEY } from './use-causes-page.ts';

/** What was mended of a cause. */
export function useFixes(causeId: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...FIXES_KEY, 'of', causeId],
		queryFn: async ({ signal }) => answerOf(await client.call('fixes', { params: { id: causeId } }, signal)).items,
	});
}

/** Whom a cause has hurt, by language. */
export function useHurt(causeId: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...FIXES_KEY, 'hurt', causeId],
		queryFn: async ({ signal }) => answerOf(await client.call('causeHurt', { params: { id: causeId } }, signal)),
	});
}

/** One fix. */
export function useFix(id: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...FIXES_KEY, 'one', id],
		queryFn: async ({ signal }) => answerOf(await client.call('fix', { params: { id } }, signal)),
	});
}

/** The first draft behind the number `after`; null: there is none. */
export function useNextDraft(id: string, after: number) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...FIXES_KEY, 'draft', id, after],
		queryFn: async ({ signal }) => {
			const query = { state: 'draft', limit: 1, cursor: `${after}` } as const;
			return answerOf(await client.call('fixLetters', { params: { id }, query }, signal)).items[0] ?? null;
		},
		// A text that is being changed is not taken away from under the hands.
		refetchOnWindowFocus: false,
	});
}
