import type { Open } from './host.ts';

/** What is looked at, and what says that it is time to look. */
export interface Looking {
	readonly look: () => Open | Promise<Open>;
	/** calls the hint after each event that may mean a change; returns what stops it */
	readonly onHint: (hint: () => void) => () => void;
}

/** Outlook sends several events for one click, and an empty one first: only what stands still this long counts. */
const SETTLE_MS = 150;

/**
 * Tells what is open, at once and after each change. Events get lost and come twice, late, or with nothing open (facts: pitfall 1): each
 * is only a hint to look. A look that is overtaken by a later one tells nothing.
 */
export function watchOpen({ look, onHint }: Looking, tell: (open: Open) => void): () => void {
	let told: string | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let newest = 0;
	let isOver = false;
	const lookNow = async (): Promise<void> => {
		newest += 1;
		const mine = newest;
		const open = await look();
		const key = JSON.stringify(open);
		if (isOver || mine !== newest || key === told) return;
		told = key;
		tell(open);
	};
	const stop = onHint(() => {
		clearTimeout(timer);
		timer = setTimeout(() => void lookNow(), SETTLE_MS);
	});
	void lookNow();
	return () => {
		isOver = true;
		clearTimeout(timer);
		stop();
	};
}
