import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '../host/host.ts';

/** Outlook tells nobody that somebody types: the draft is looked at this often. */
const LOOK_MS = 1_500;

/** The words of the draft as they grow; null while they cannot be had. */
export function useDraft(draft: Draft): { readonly text: string | null; readonly look: () => void } {
	const [text, setText] = useState<string | null>(null);
	const look = useCallback(() => {
		void draft.text().then(setText);
	}, [draft]);
	useEffect(() => {
		look();
		const timer = setInterval(() => {
			if (document.visibilityState === 'visible') look();
		}, LOOK_MS);
		addEventListener('focus', look);
		return () => {
			clearInterval(timer);
			removeEventListener('focus', look);
		};
	}, [look]);
	return { text, look };
}
