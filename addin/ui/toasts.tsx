import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { isKept } from './call-failed.ts';
import { createPart, Later } from './later.tsx';
import { saidOf } from './states.tsx';
import { createToastLine } from './toast-line.ts';
import { useWords } from './words.tsx';

interface Undo {
	readonly label: string;
	readonly onUndo: () => void;
}

const ToastContext = createContext(createToastLine());

/** What shows the words. It comes with the first of them, or where there is time. */
export const TOAST_AREA = createPart(async () => (await import('./toast-area.tsx')).ToastArea);

/** Where short words of this page appear. */
export function Toasts(): ReactNode {
	const line = use(ToastContext);
	const [isWanted, setIsWanted] = useState(false);
	useEffect(() => line.onFirst(() => setIsWanted(true)), [line]);
	return isWanted ? <Later part={TOAST_AREA} with={{ line }} isQuiet /> : null;
}

/** Short words at the edge of the page: what was done (with a way back where there is one), or why it was not. */
export function useToasts() {
	const line = use(ToastContext);
	const words = useWords();
	const failed = (error: unknown): void => {
		const { title, mend } = saidOf(error, words);
		line.say({ title, more: mend, intent: isKept(error) ? 'info' : 'error', undo: null });
	};
	return {
		done: (title: string, undo?: Undo): void => line.say({ title, more: null, intent: 'success', undo: undo ?? null }),
		/** that nothing was done, and why */
		told: (title: string): void => line.say({ title, more: null, intent: 'info', undo: null }),
		failed,
		/** the same of a form: an act that is kept has all of it, and it may go */
		failedIn: (close: () => void) => (error: unknown) => {
			failed(error);
			if (isKept(error)) close();
		},
	};
}
