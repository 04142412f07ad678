import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Answer, RouteName } from '../../shared/api.ts';
import type { Ask } from '../client.ts';
import { answerOf } from './call-failed.ts';
import { takeAnswer } from './queries.ts';
import { useSeams } from './session.ts';

/**
 * An act that must not happen twice, such as giving money: when no answer was heard and the same is sent again, it bears the same id, by
 * which the server knows it. Whoever changed a word means another act.
 */
export function useActOnce<K extends RouteName>(name: K) {
	const { client } = useSeams();
	const queries = useQueryClient();
	const last = useRef({ said: '', id: '' });
	return useMutation({
		mutationFn: async (ask: Ask<K>): Promise<Answer<K>> => {
			const said = JSON.stringify(ask);
			if (last.current.said !== said) last.current = { said, id: crypto.randomUUID() };
			return answerOf(await client.act(name, ask, last.current.id));
		},
		onSuccess: (answer) => {
			// The same once more is meant as once more.
			last.current = { said: '', id: '' };
			return takeAnswer(queries, answer);
		},
	});
}
