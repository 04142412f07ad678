import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { rowsInSight } from './rows-in-sight.ts';

/** The rows of a long list to draw, following its scrolling. */
interface Window {
	readonly from: number;
	readonly to: number;
	/** the first row that is seen whole or in part */
	readonly first: number;
}

/**
 * Draws of a list only what is seen. When the list changes above, what is seen stays where it is.
 * @param keys what stands in the rows, in order
 * @param row height of each in pixels
 */
export function useWindow(list: RefObject<HTMLElement | null>, keys: readonly string[], row: number): Window {
	const [seen, setSeen] = useState({ top: 0, height: 0 });
	useEffect(() => {
		const element = list.current;
		if (element === null) return;
		const look = () => setSeen({ top: snap(element.scrollTop, row), height: element.clientHeight });
		const watcher = new ResizeObserver(look);
		watcher.observe(element);
		element.addEventListener('scroll', look, { passive: true });
		return () => {
			watcher.disconnect();
			element.removeEventListener('scroll', look);
		};
	}, [list, row]);
	useAnchor(list, keys, row);
	const range = rowsInSight({ count: keys.length, row, top: seen.top, height: seen.height + row });
	return { ...range, first: Math.min(Math.floor(seen.top / row), Math.max(0, keys.length - 1)) };
}

/** Within one row nothing has to be drawn again. */
const snap = (top: number, row: number): number => Math.floor(top / row) * row;

/** Keeps the first row that is seen where it is when rows come or go above it; at the very top what is new is to be seen. */
function useAnchor(list: RefObject<HTMLElement | null>, keys: readonly string[], row: number): void {
	const before = useRef<readonly string[]>(keys);
	useLayoutEffect(() => {
		const element = list.current;
		const old = before.current;
		before.current = keys;
		if (element === null || old === keys || element.scrollTop < row) return;
		const first = Math.floor(element.scrollTop / row);
		const stays = old.slice(first).find((key) => keys.includes(key));
		if (stays === undefined) return;
		const moved = keys.indexOf(stays) - old.indexOf(stays);
		if (moved !== 0) element.scrollTop += moved * row;
	}, [list, keys, row]);
}
