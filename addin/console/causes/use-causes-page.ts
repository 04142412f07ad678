import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { RouteName } from '../../../shared/api.ts';
import type { Ask } from '../../client.ts';
import { answerOf } from '../../ui/call-failed.ts';
import { CAUSES_KEY } from '../../ui/case/use-causes.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** The tree with what each cause has hurt. */
export function useCauseReport() {
	const { client } = useSeams();
	return useQuery({
		// Beside the cases: the live line tells when one of them is closed.
		queryKey: [...KEYS.cases, 'cause-report'],
		queryFn: async ({ signal }) => answerOf(await client.call('causeReport', {}, signal)).items,
	});
}

/** The cases that a cause has hurt. */
export function useCauseCases(id: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.cases, 'of-cause', id],
		queryFn: async ({ signal }) => answerOf(await client.call('causeCases', { params: { id } }, signal)),
	});
}

type Act = Extract<
	RouteName,
	'causeAdd' | 'causeRename' | 'causeMove' | 'causeArchive' | 'causeDelete' | 'fixRecord' | 'fixRelease' | 'fixDrop'
>;

/** An act on the tree or on what was mended; all that shows either asks again, also after a refusal: somebody was faster. */
export function useCauseAct<K extends Act>(name: K) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>) => answerOf(await client.call(name, ask)),
		onSettled: async () => {
			const stale = [CAUSES_KEY, KEYS.cases, KEYS.case, KEYS.touches, FIXES_KEY];
			await Promise.all(stale.map((queryKey) => queries.invalidateQueries({ queryKey })));
		},
	});
}

export const FIXES_KEY = ['fixes'] as const;
