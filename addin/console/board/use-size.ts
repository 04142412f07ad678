import { type RefObject, useLayoutEffect, useState } from 'react';

/** What the wall's columns are made of, in widths of its own letter m: sizes follow the screen. */
const EM = { head: 2.6, card: 3.5, narrowest: 13 } as const;

/** How much room an element has, and what heads and cards take of it. In pixels. */
export function useSize(element: RefObject<HTMLElement | null>) {
	const [size, setSize] = useState({ width: 1_280, height: 700, em: 16 });
	// After every drawing: the element may have come with this one.
	useLayoutEffect(() => {
		const one = element.current;
		if (one === null) return;
		const look = () => {
			const { clientWidth: width, clientHeight: height } = one;
			const em = Number.parseFloat(getComputedStyle(one).fontSize);
			setSize((was) => (was.width === width && was.height === height && was.em === em ? was : { width, height, em }));
		};
		look();
		const watcher = new ResizeObserver(look);
		watcher.observe(one);
		return () => watcher.disconnect();
	});
	const { width, height, em } = size;
	return { width, height, head: EM.head * em, card: EM.card * em, narrowest: EM.narrowest * em };
}
