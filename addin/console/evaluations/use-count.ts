import { shareOf } from '../../../shared/evaluation/small-sample.ts';
import { useWords } from '../../ui/words.tsx';

/** A count of so many, with its share only where the sample is large enough for one. */
export function useCount(): (count: number, total: number) => string {
	const { t } = useWords();
	return (count, total) => {
		const share = shareOf(count, total);
		return share === null ? String(count) : t('evaluations.share', { count, share });
	};
}
