import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf } from '../call-failed.ts';
import { KEYS } from '../queries.ts';
import { useSeams } from '../session.ts';

/** As many as are printed at once. */
const LISTED = 200;

/** The notes that are due or to come; of one person, or of all with null. Whatever changes a touch has them asked for again. */
export function useNotes(assignee: string | null) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.touches, 'notes', assignee],
		queryFn: async ({ signal }) =>
			answerOf(await client.call('notes', { query: { limit: LISTED, ...(assignee ? { assignee } : {}) } }, signal))
				.items,
		placeholderData: keepPreviousData,
	});
}

/** The note of one case, with the address. */
export function useCaseNote(caseId: string) {
	const { client } = useSeams();
	return useQuery({
		queryKey: [...KEYS.case, caseId, 'handwritten-note'],
		queryFn: async ({ signal }) => answerOf(await client.call('caseNote', { params: { id: caseId } }, signal)),
	});
}
