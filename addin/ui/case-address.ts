import { useSyncExternalStore } from 'react';

/** The address of one case. It is the only one that the pane knows: the console's others would be a weight to it. */
export const caseHref = (id: string): string => `#/cases/${encodeURIComponent(id)}`;

/** The case to which an address leads; null for every other address, and for one that nobody can read. */
export function caseIn(hash: string): string | null {
	const id = /^#?\/?cases\/([^/?]+)/.exec(hash)?.[1];
	try {
		return id === undefined ? null : decodeURIComponent(id);
	} catch {
		// A stray % in a mistyped address.
		return null;
	}
}

/** The part of the address behind the page's own, following it. */
export const useHash = (): string =>
	useSyncExternalStore(
		(changed) => {
			addEventListener('hashchange', changed);
			return () => removeEventListener('hashchange', changed);
		},
		() => location.hash,
	);
