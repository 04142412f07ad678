import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Answer } from '../../../shared/api.ts';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams } from '../session.ts';
import { useWords } from '../words.tsx';

export type Since = Answer<'caseSince'>;

/**
 * What others did in a case and what came in since this event of it; asked again whenever the case changes.
 * @param caseId null: there is none to ask about
 * @param event null: not known yet; empty: as it stands now, since when nothing has changed
 */
export function useSince(caseId: string | null, event: string | null) {
	const { client } = useSeams();
	const { language } = useWords();
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'since', event, language],
		enabled: caseId !== null && event !== null,
		queryFn: async ({ signal }) => {
			const query = { language, ...(event && { event }) };
			return answerOf(await client.call('caseSince', { params: { id: caseId ?? '' }, query }, signal));
		},
		placeholderData: keepPreviousData,
		retry: false,
	});
}

/** The newest event of a case as it is shown. */
export const newestEventOf = ({ events }: Pick<CaseView, 'events'>): string =>
	String(Math.max(0, ...events.map(({ id }) => Number(id)).filter(Number.isInteger)));
