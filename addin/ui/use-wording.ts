import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '../../shared/language.ts';
import { loadWording, type Wording } from './languages.ts';
import { useSeams } from './session.ts';

/** The words of `language`, with those that this page has beyond the pane's. */
export function useWording(language: Language) {
	const { moreWords } = useSeams();
	return useQuery({
		queryKey: ['wording', language],
		queryFn: async (): Promise<Wording> => {
			const [wording, more] = await Promise.all([loadWording(language), moreWords?.(language)]);
			return { ...wording, catalogue: { ...wording.catalogue, ...more } };
		},
		staleTime: Number.POSITIVE_INFINITY,
		placeholderData: keepPreviousData,
	});
}
