import type { Place } from '../../../shared/board/columns.ts';
import { useNameOf } from '../../ui/queries.ts';
import { useWords } from '../../ui/words.tsx';

/** What a column is called: its stage, or who has its cases. */
export function useColumnName(): (place: Place) => string {
	const { t } = useWords();
	const nameOf = useNameOf();
	return (place) => {
		if (place.by === 'stage') return t(`stage.${place.stage}`);
		return place.assignee === null ? t('cases.nobody') : nameOf(place.assignee);
	};
}
