import { type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react';
import type { BoardCard } from '../../../shared/api/board.ts';
import type { Column } from '../../../shared/board/columns.ts';
import { useWords, type Words } from '../../ui/words.tsx';
import type { Selection } from '../use-selection.ts';
import { cardBeside, columnBeside } from './steps.ts';
import { cardOf, useCardFocus } from './use-card-focus.ts';
import { useColumnName } from './use-column-name.ts';
import { type LiftDeps, useLift } from './use-lift.ts';

interface Hands {
	readonly board: RefObject<HTMLElement | null>;
	readonly ghost: RefObject<HTMLElement | null>;
	readonly columns: readonly Column[];
	readonly selection: Selection;
	readonly onDrop: (cardIds: readonly string[], column: string) => void;
}

/** All that hands do on the board: walking, selecting, picking up and dropping, by keys and by pointer. */
export function useHands({ board, ghost, columns, selection, onDrop }: Hands) {
	const { t } = useWords();
	const columnName = useColumnName();
	const focus = useCardFocus(board);
	const [said, setSaid] = useState('');
	const columnOf = (cardId: string) => columns.find(({ cards }) => cards.some(({ id }) => id === cardId)) ?? null;
	const cardBy = (cardId: string): BoardCard | undefined => columnOf(cardId)?.cards.find(({ id }) => id === cardId);
	/** who drags one of several that are selected drags all of them */
	const together = (cardId: string) => (selection.has(cardId) ? selection.ids : [cardId]);
	const say: LiftDeps['say'] = (what, cardId, key) => {
		const place = columns.find((column) => column.key === key)?.place;
		setSaid(SAYS[what](t, { number: cardBy(cardId)?.number ?? '', column: place ? columnName(place) : '' }));
	};
	const { lift, onKey } = useLift({
		board,
		ghost,
		say,
		columnOf: (cardId) => columnOf(cardId)?.key ?? null,
		beside: (column, arrow) => columnBeside(columns, column, arrow),
		drop: (cardId, column) => {
			if (lift?.by === 'keyboard') focus.follow(cardId);
			onDrop(together(cardId), column);
		},
	});
	const onKeyDown = (event: KeyboardEvent): void => {
		const cardId = cardOf(event.target);
		if (cardId === null || event.ctrlKey || event.metaKey || event.altKey) return;
		const isBox = event.target instanceof HTMLInputElement;
		const next = lift === null ? cardBeside(columns, cardId, event.key) : null;
		if (event.key === 'x' && lift === null) selection.toggle(cardId);
		else if (next !== null) focus.goTo(next);
		else if (isBox || !onKey(event, cardId)) return;
		event.preventDefault();
	};
	const onClick = (event: MouseEvent): void => {
		const cardId = cardOf(event.target);
		const isBox = event.target instanceof HTMLInputElement;
		if (cardId === null || !(isBox || event.shiftKey)) return;
		if (!isBox) event.preventDefault();
		selection.toggle(cardId, event.shiftKey);
	};
	const { activeId, onFocus, onBlur } = focus;
	const carried = lift === null ? NOTHING : together(lift.cardId);
	return {
		said,
		lift,
		carried,
		activeId,
		/** the card that follows the pointer */
		flying: lift?.by === 'pointer' ? (cardBy(lift.cardId) ?? null) : null,
		on: { onKeyDown, onClick, onFocus, onBlur },
	};
}

interface Said {
	readonly number: number | string;
	readonly column: string;
}

/** What a screen reader says of a card that is moved. */
const SAYS = {
	pickedUp: (t: Words['t'], place: Said) => t('board.pickedUp', place),
	over: (t: Words['t'], place: Said) => t('board.over', place),
	dropped: (t: Words['t'], place: Said) => t('board.dropped', place),
	left: (t: Words['t'], place: Said) => t('board.left', place),
} as const;

const NOTHING: readonly string[] = [];
