import { useQuery } from '@tanstack/react-query';
import type { PromisesView } from '../../../shared/api/promises.ts';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams } from '../session.ts';

/** What was promised in a case. @param caseId null: there is none, and nothing is asked */
export function usePromises(caseId: string | null) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'promises'],
		enabled: caseId !== null,
		queryFn: async ({ signal }): Promise<PromisesView> =>
			answerOf(await client.call('promises', { params: { id: caseId ?? '' } }, signal)),
	});
}
