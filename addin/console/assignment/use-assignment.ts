import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Answer, RouteName } from '../../../shared/api.ts';
import type { Ask } from '../../client.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

export type AssignmentState = Answer<'assignment'>;
export type PersonProfile = AssignmentState['profiles'][number];

/** Beside the cases, so that the number of those that wait follows the live line. */
const KEY = [...KEYS.cases, 'assignment'];

/** The rules in force, with all that the page shows of them. */
export function useAssignment() {
	const { client } = useSeams();
	return useQuery({
		queryKey: KEY,
		queryFn: async ({ signal }) => answerOf(await client.call('assignment', {}, signal)),
	});
}

type Act = Extract<RouteName, 'assignmentSave' | 'assignmentRestore' | 'assignmentProfile'>;

/** Changes rules, or what they know of somebody. Refused because somebody was faster: what stands now is asked for. */
export function useAssignmentAct<K extends Act>(name: K) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>) => answerOf(await client.call(name, ask)),
		onSuccess: (answer) => void queries.setQueryData(KEY, answer),
		onError: () => queries.invalidateQueries({ queryKey: KEY }),
	});
}
