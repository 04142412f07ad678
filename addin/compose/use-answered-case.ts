import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CaseView } from '../../shared/api-shapes.ts';
import type { Draft } from '../host/host.ts';
import { answerOf, codeOf } from '../ui/call-failed.ts';
import { KEYS } from '../ui/queries.ts';
import { useSeams } from '../ui/session.ts';

/** The case that the draft answers: null when there is none, undefined while it is looked for. */
export function useAnsweredCase(draft: Draft): CaseView | null | undefined {
	const [messageId, setMessageId] = useState<string | null | undefined>();
	useEffect(() => {
		let isOver = false;
		void draft.answers().then((id) => {
			if (!isOver) setMessageId(id);
		});
		return () => {
			isOver = true;
		};
	}, [draft]);
	const { client } = useSeams();
	const found = useQuery({
		queryKey: [...KEYS.case, 'by-message', messageId, 'whole'],
		enabled: typeof messageId === 'string' && messageId !== '',
		queryFn: async ({ signal }) =>
			answerOf(await client.call('caseByMessage', { query: { id: messageId ?? '' } }, signal)),
		retry: false,
	});
	if (messageId === null || messageId === '') return null;
	if (found.data) return found.data;
	// Any failure leaves the coach: it needs a stage and a language, and the agent can choose them.
	return found.error && codeOf(found.error) !== undefined ? null : undefined;
}
