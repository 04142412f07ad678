import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { watchDrags } from './drag.ts';

/** A card that was picked up, and the column that it is over; null: none. */
export interface Lift {
	readonly cardId: string;
	readonly over: string | null;
	readonly by: 'pointer' | 'keyboard';
}

/** What picking up needs of the board. */
export interface LiftDeps {
	readonly board: RefObject<HTMLElement | null>;
	/** what follows the pointer */
	readonly ghost: RefObject<HTMLElement | null>;
	/** the column in which a card is */
	readonly columnOf: (cardId: string) => string | null;
	/** the column to which an arrow key leads from another */
	readonly beside: (column: string, arrow: string) => string;
	readonly drop: (cardId: string, column: string) => void;
	readonly say: (what: 'pickedUp' | 'over' | 'dropped' | 'left', cardId: string, column: string | null) => void;
}

/** Picking cards up, by pointer and by keyboard alike. */
export function useLift(deps: LiftDeps) {
	const [lift, setLift] = useState<Lift | null>(null);
	const latest = useRef(deps);
	useEffect(() => {
		latest.current = deps;
	});
	const moves = useMemo(() => movesOf(latest, setLift), []);
	const { board, ghost } = deps;
	useEffect(() => {
		if (board.current === null) return;
		return watchDrags(board.current, {
			begin: (cardId) => moves.pickUp(cardId, 'pointer'),
			move: (x, y) => {
				if (ghost.current) ghost.current.style.transform = `translate(${x}px, ${y}px)`;
			},
			over: (column) => setLift((now) => now && { ...now, over: column }),
			drop: moves.putDown,
			cancel: moves.putBack,
		});
	}, [board, ghost, moves]);

	const carried = lift?.by === 'keyboard' ? lift.cardId : null;
	useEffect(() => {
		if (carried === null) return;
		// Whoever takes the mouse means something else by now.
		const letGo = () => moves.putBack(carried);
		addEventListener('pointerdown', letGo);
		return () => removeEventListener('pointerdown', letGo);
	}, [carried, moves]);

	/** @returns true when the key was for a card that is picked up, or picks one up */
	const onKey = ({ key }: KeyboardEvent, cardId: string): boolean => {
		if (lift === null) {
			if (key !== ' ') return false;
			moves.pickUp(cardId, 'keyboard');
			return true;
		}
		if (key === ' ' || key === 'Enter') moves.putDown(lift.cardId, lift.over);
		else if (key === 'Escape' || key === 'Tab') moves.putBack(lift.cardId);
		else if (key.startsWith('Arrow')) moves.carry(lift, key);
		return key !== 'Tab';
	};
	return { lift, onKey };
}

function movesOf(latest: RefObject<LiftDeps>, setLift: (lift: Lift | null) => void) {
	const putBack = (cardId: string): void => {
		setLift(null);
		latest.current.say('left', cardId, null);
	};
	return {
		putBack,
		pickUp: (cardId: string, by: Lift['by']): void => {
			const over = latest.current.columnOf(cardId);
			setLift({ cardId, over, by });
			latest.current.say('pickedUp', cardId, over);
		},
		carry: (lift: Lift, arrow: string): void => {
			const over = latest.current.beside(lift.over ?? '', arrow);
			setLift({ ...lift, over });
			latest.current.say('over', lift.cardId, over);
		},
		putDown: (cardId: string, column: string | null): void => {
			if (column === null || column === latest.current.columnOf(cardId)) {
				putBack(cardId);
				return;
			}
			setLift(null);
			latest.current.say('dropped', cardId, column);
			latest.current.drop(cardId, column);
		},
	};
}
