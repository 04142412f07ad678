import { type RefObject, useEffect } from 'react';

/** Single keys act only where nobody is writing and no dialog or menu is open. */
const BUSY = 'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"]';

/** What keys do besides walking. `onSelect` gets the list's item under the focus. */
interface ListKeys {
	readonly onHelp: () => void;
	readonly onSelect?: (item: HTMLElement) => void;
}

/** j and k walk through the list's links, x selects, / goes to the search field, ? asks for help. Enter is the link's own. */
export function useListKeys(list: RefObject<HTMLElement | null>, { onHelp, onSelect }: ListKeys): void {
	useEffect(() => {
		const acts: Readonly<Record<string, () => void>> = {
			j: () => step(list.current, 1),
			k: () => step(list.current, -1),
			'/': () => document.querySelector<HTMLElement>('input[type="search"]')?.focus(),
			'?': onHelp,
			x: () => {
				const item = document.activeElement?.closest('li');
				if (item && list.current?.contains(item)) onSelect?.(item);
			},
		};
		const onKey = (event: KeyboardEvent) => {
			const isWriting = event.target instanceof Element && event.target.closest(BUSY) !== null;
			const act = Object.hasOwn(acts, event.key) ? acts[event.key] : undefined;
			if (!act || isWriting || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			act();
		};
		addEventListener('keydown', onKey);
		return () => removeEventListener('keydown', onKey);
	});
}

function step(list: HTMLElement | null, by: 1 | -1): void {
	const links = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
	const at = links.indexOf(document.activeElement as HTMLElement);
	const next = at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1);
	links[next]?.focus();
}
