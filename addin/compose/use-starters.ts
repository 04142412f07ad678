import { useMutation, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../shared/api.ts';
import type { Language } from '../../shared/language.ts';
import { answerOf } from '../ui/call-failed.ts';
import { useSeams } from '../ui/session.ts';

export type Starter = Answer<'starters'>['items'][number];

/** How often a use is told again that was not heard. */
const TRIES = 4;

/** The beginnings in a language: the team's, one's own, and those that Amends brings; most used first. */
export function useStarters(language: Language) {
	const { client } = useSeams();
	return useQuery({
		queryKey: ['starters', language],
		queryFn: async ({ signal }) => answerOf(await client.call('starters', { query: { language } }, signal)).items,
	});
}

/** Tells that one was put into an answer. It is told again under the same id, and counts once; the writing waits for nothing. */
export function useStarterUsed(caseId: string | null): (starter: Starter) => void {
	const { client } = useSeams();
	const { mutate } = useMutation({
		mutationFn: async ({ starter, use }: { readonly starter: Starter; readonly use: string }) =>
			answerOf(
				await client.call('starterUsed', {
					params: { id: starter.id },
					body: { use, version: starter.version, caseId },
				}),
			),
		retry: TRIES,
	});
	return (starter) => mutate({ starter, use: crypto.randomUUID() });
}
