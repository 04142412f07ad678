import { useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../shared/api.ts';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams } from '../session.ts';

/** What a customer said and did after the resolution, and whether it happened again. */
export type EvaluationView = Answer<'caseEvaluation'>;

/** It, for one case. */
export function useEvaluation(caseId: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'evaluation'],
		queryFn: async ({ signal }): Promise<EvaluationView> =>
			answerOf(await client.call('caseEvaluation', { params: { id: caseId } }, signal)),
	});
}
