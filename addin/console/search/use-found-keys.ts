import { type RefObject, useEffect } from 'react';

/** By which the list of what was found is known to the search box above it. */
export const FOUND = 'data-found';

const linksIn = (list: Element | null): readonly HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];

/** From the search box into what was found. @returns false where nothing is there to go to */
export function focusFirstFound(): boolean {
	const [first] = linksIn(document.querySelector(`[${FOUND}]`));
	first?.focus();
	return first !== undefined;
}

/** Arrows walk through what was found, and from the first one back into the search box; Enter is the link's own. */
export function useFoundKeys(list: RefObject<HTMLElement | null>): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			const links = linksIn(list.current);
			const at = links.indexOf(document.activeElement as HTMLElement);
			const by = STEPS[event.key];
			if (at < 0 || by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			const next = at + by < 0 ? document.querySelector<HTMLElement>('input[type="search"]') : links[at + by];
			next?.focus();
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	}, [list]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
