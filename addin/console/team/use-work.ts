import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** How much somebody has to do; nothing while it is not known. */
export function useWork(personId: string): { readonly cases: number | null; readonly touches: number | null } {
	const { client } = useSeams();
	const work = useQuery({
		queryKey: [...KEYS.cases, 'team-work'],
		queryFn: async ({ signal }) => answerOf(await client.call('teamWork', {}, signal)).items,
	});
	return work.data?.find((share) => share.personId === personId) ?? { cases: null, touches: null };
}
