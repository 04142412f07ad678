import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';

/** The card of an element within the board; null where it belongs to none. */
export const cardOf = (element: EventTarget | null): string | null =>
	element instanceof Element ? (element.closest<HTMLElement>('[data-card]')?.dataset.card ?? null) : null;

/**
 * The focus among cards that come, go and move by themselves: who had the focus on a card has it on that card again when it is drawn
 * elsewhere, and nothing scrolls for it.
 */
export function useCardFocus(board: RefObject<HTMLElement | null>) {
	const [activeId, setActiveId] = useState<string | null>(null);
	const held = useRef<string | null>(null);
	/** a card that keys lead to */
	const wanted = useRef<string | null>(null);
	/** a card that is to be seen when the focus comes to it again */
	const followed = useRef<string | null>(null);
	const [, drawAgain] = useReducer((times: number) => times + 1, 0);
	useEffect(() => {
		// A click beside the cards lets the card go; one that was taken away under the focus does not.
		const onDown = ({ target }: PointerEvent) => {
			if (cardOf(target) === null) held.current = null;
		};
		addEventListener('pointerdown', onDown);
		return () => removeEventListener('pointerdown', onDown);
	}, []);
	// After every drawing: no one knows which of them moves a card.
	useLayoutEffect(() => {
		const id = wanted.current ?? (document.activeElement === document.body ? held.current : null);
		if (id === null) return;
		const link = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] a`);
		if (!link) return;
		link.focus({ preventScroll: true });
		if (wanted.current === id || followed.current === id) link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		if (wanted.current === null) followed.current = null;
		wanted.current = null;
	});
	return {
		activeId,
		/** leads the focus to a card, drawn already or not */
		goTo: (cardId: string): void => {
			wanted.current = cardId;
			held.current = cardId;
			setActiveId(cardId);
			drawAgain();
		},
		/** keeps a card in sight that is about to move because its holder moves it */
		follow: (cardId: string): void => {
			followed.current = cardId;
		},
		onFocus: ({ target }: FocusEvent): void => {
			const id = cardOf(target);
			held.current = id;
			if (id !== null) setActiveId(id);
		},
		onBlur: ({ relatedTarget }: FocusEvent): void => {
			if (relatedTarget !== null) held.current = cardOf(relatedTarget);
		},
	};
}
