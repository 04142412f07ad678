import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PeopleView } from '../../../shared/api/people.ts';
import type { RouteName } from '../../../shared/api.ts';
import type { Ask } from '../../client.ts';
import { answerOf, codeOf } from '../../ui/call-failed.ts';
import { KEYS } from '../../ui/queries.ts';
import { useSeams } from '../../ui/session.ts';

/** Everybody of the team, who left, and who is invited. */
export function usePeople() {
	const { client } = useSeams();
	return useQuery({
		queryKey: KEYS.people,
		queryFn: async ({ signal }) => answerOf(await client.call('people', {}, signal)),
	});
}

type Act = Extract<
	RouteName,
	'personChange' | 'personLeave' | 'personReturn' | 'invite' | 'invitationSend' | 'invitationWithdraw'
>;

/** An act on people: its answer is everybody as they are now. Refused because somebody was faster: they are asked for again. */
export function usePeopleAct<K extends Act>(name: K) {
	const { client } = useSeams();
	const queries = useQueryClient();
	return useMutation({
		mutationFn: async (ask: Ask<K>) => answerOf(await client.call(name, ask)),
		onSuccess: (answer) => {
			const { people, invitations } = answer as PeopleView;
			queries.setQueryData(KEYS.people, { people, invitations });
			for (const queryKey of [KEYS.team, KEYS.me, KEYS.cases, KEYS.audit]) void queries.invalidateQueries({ queryKey });
		},
		onError: (error) => {
			if (codeOf(error) !== null) void queries.invalidateQueries({ queryKey: KEYS.people });
		},
	});
}
