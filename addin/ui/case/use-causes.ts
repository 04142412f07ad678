import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams } from '../session.ts';

/** The tree of root causes. */
export function useCauses() {
	const { client } = useSeams();
	return useQuery({
		queryKey: CAUSES_KEY,
		queryFn: async ({ signal }) => answerOf(await client.call('causes', {}, signal)).items,
	});
}

export const CAUSES_KEY = ['causes'] as const;

/** Closed cases like this one. @param typed what is written so far; those before stay until better ones are found */
export function useSimilarCases(caseId: string, typed: string) {
	const { client } = useSeams();
	const asked = useDeferredValue(typed);
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'documentation', asked],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('similarCases', { params: { id: caseId }, query: { typed: asked } }, signal)).items,
		placeholderData: (before) => before,
		gcTime: 0,
	});
}
