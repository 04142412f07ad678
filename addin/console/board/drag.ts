/** What dragging with a mouse, a pen or a finger tells. Cards and columns are known by `data-card` and `data-column`. */
export interface DragListener {
	readonly begin: (cardId: string) => void;
	/** the pointer, in pixels of the window */
	readonly move: (x: number, y: number) => void;
	/** null: over no column */
	readonly over: (column: string | null) => void;
	readonly drop: (cardId: string, column: string | null) => void;
	readonly cancel: (cardId: string) => void;
}

/** A hand that shakes is no drag. */
const BEGINS_AFTER_PX = 6;
/** A finger that rests means the card; one that moves at once means to scroll. */
const FINGER_RESTS_MS = 350;
/** So near to an edge the board scrolls, by so much a frame. */
const EDGE_PX = 48;
const STEP_PX = 14;

interface Held {
	readonly cardId: string;
	readonly pointerId: number;
	readonly x: number;
	readonly y: number;
	readonly rest: ReturnType<typeof setTimeout> | undefined;
	isDragging: boolean;
	column: string | null;
	/** where the pointer is now, for scrolling while it stands still at an edge */
	at: number;
}

/**
 * Watches drags within `board`, which scrolls sideways. All that is kept is the card's id: its element may be drawn anew or elsewhere while it
 * is dragged, because somebody else changed the case.
 * @returns what stops it
 */
export function watchDrags(board: HTMLElement, tell: DragListener): () => void {
	const hand = createHand(board, tell);
	// Once a finger drags a card the page must not scroll under it, nor offer its menu.
	const keepStill = (event: Event): void => {
		if (hand.isDragging()) event.preventDefault();
	};
	const ending = new AbortController();
	const { signal } = ending;
	board.addEventListener('pointerdown', hand.take, { signal });
	// A link has a drag of its own, which would end ours.
	board.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
	board.addEventListener('contextmenu', keepStill, { signal });
	board.addEventListener('touchmove', keepStill, { signal, passive: false });
	addEventListener('pointermove', hand.move, { signal });
	addEventListener('pointerup', hand.drop, { signal });
	addEventListener('pointercancel', hand.giveUp, { signal });
	addEventListener('keydown', ({ key }) => (key === 'Escape' ? hand.giveUp() : undefined), { signal });
	return () => {
		hand.giveUp();
		ending.abort();
	};
}

/** What takes a card up, moves it and puts it down. */
function createHand(board: HTMLElement, tell: DragListener) {
	let held: Held | null = null;
	const letGo = (): Held | null => {
		const was = held;
		clearTimeout(was?.rest);
		held = null;
		return was;
	};
	const begin = (): void => {
		if (held === null || held.isDragging) return;
		held.isDragging = true;
		tell.begin(held.cardId);
		scrollAtEdges(board, () => (held?.isDragging ? held.at : null));
	};
	const follow = (one: Held, { clientX: x, clientY: y }: PointerEvent): void => {
		one.at = x;
		tell.move(x, y);
		const column = columnAt(x, y);
		if (column === one.column) return;
		one.column = column;
		tell.over(column);
	};
	return {
		isDragging: () => held?.isDragging === true,
		take: (event: PointerEvent): void => {
			if (held === null) held = heldBy(event, begin);
		},
		move: (event: PointerEvent): void => {
			if (held?.pointerId !== event.pointerId) return;
			const isFar = Math.hypot(event.clientX - held.x, event.clientY - held.y) > BEGINS_AFTER_PX;
			if (!held.isDragging && !isFar) return;
			// A finger that moves before it has rested scrolls.
			if (!held.isDragging && held.rest !== undefined) return void letGo();
			begin();
			follow(held, event);
		},
		drop: (event: PointerEvent): void => {
			if (held?.pointerId !== event.pointerId) return;
			const was = letGo();
			if (!was?.isDragging) return;
			swallowClick();
			tell.drop(was.cardId, columnAt(event.clientX, event.clientY));
		},
		giveUp: (): void => {
			const was = letGo();
			if (was?.isDragging) tell.cancel(was.cardId);
		},
	};
}

/** The card under a pointer that goes down; null where there is none, or something on it that has a use of its own. */
function heldBy(event: PointerEvent, begin: () => void): Held | null {
	const target = event.target instanceof Element ? event.target : null;
	const cardId = target?.closest<HTMLElement>('[data-card]')?.dataset.card;
	if (event.button !== 0 || cardId === undefined || target?.closest('input, button')) return null;
	const rest = event.pointerType === 'touch' ? setTimeout(begin, FINGER_RESTS_MS) : undefined;
	const { pointerId, clientX: x, clientY: y } = event;
	return { cardId, pointerId, x, y, rest, isDragging: false, column: null, at: x };
}

/** Scrolls the board while the pointer is at one of its edges, moving or not. @param pointer null ends it */
function scrollAtEdges(board: HTMLElement, pointer: () => number | null): void {
	const at = pointer();
	if (at === null) return;
	const { left, right } = board.getBoundingClientRect();
	if (at < left + EDGE_PX) board.scrollLeft -= STEP_PX;
	if (at > right - EDGE_PX) board.scrollLeft += STEP_PX;
	requestAnimationFrame(() => scrollAtEdges(board, pointer));
}

const columnAt = (x: number, y: number): string | null =>
	document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-column]')?.dataset.column ?? null;

/** The click that ends a drag opens no case. */
function swallowClick(): void {
	const swallow = (event: Event): void => {
		event.preventDefault();
		event.stopPropagation();
	};
	addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
}
