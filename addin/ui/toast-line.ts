/** A short word at the edge of the page. */
export interface Said {
	readonly title: string;
	readonly more: string | null;
	readonly intent: 'success' | 'info' | 'error';
	readonly undo: { readonly label: string; readonly onUndo: () => void } | null;
}

/** Where words wait for what shows them: that comes with the first of them. */
export interface ToastLine {
	readonly say: (said: Said) => void;
	/** takes what waits, and all that comes from now on; returns what stops it */
	readonly hear: (show: (said: Said) => void) => () => void;
	/** calls when there is something to show; returns what stops it */
	readonly onFirst: (call: () => void) => () => void;
}

/** The line of one page. */
export function createToastLine(): ToastLine {
	const waiting: Said[] = [];
	let show: ((said: Said) => void) | null = null;
	let first: (() => void) | null = null;
	return {
		say: (said) => {
			if (show !== null) return show(said);
			waiting.push(said);
			first?.();
		},
		hear: (next) => {
			show = next;
			for (const said of waiting.splice(0)) next(said);
			return () => {
				show = null;
			};
		},
		onFirst: (call) => {
			first = call;
			return () => {
				first = null;
			};
		},
	};
}
