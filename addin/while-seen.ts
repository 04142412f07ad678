/** A page that is looked away from keeps its line this long: people switch back and forth. */
const PATIENCE_MS = 10_000;

/** What is needed of `document`. */
export type Sight = Pick<Document, 'visibilityState' | 'addEventListener'>;

/**
 * Keeps something going while the page is seen. Each line to the server is one of six that a browser has to it over HTTP/1.1, for all
 * its tabs together: seven open cases, each with a line, and none of them would load.
 * @param run starts it; its signal aborts when the page was hidden for a while, and it is started again when somebody looks
 * @param signal ends it for good
 */
export function whileSeen(sight: Sight, run: (signal: AbortSignal) => void, signal: AbortSignal): void {
	let running: AbortController | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		running?.abort();
		running = null;
	};
	const look = () => {
		clearTimeout(timer);
		if (sight.visibilityState === 'hidden') {
			timer = setTimeout(stop, PATIENCE_MS);
			return;
		}
		if (running !== null) return;
		running = new AbortController();
		run(running.signal);
	};
	sight.addEventListener('visibilitychange', look, { signal });
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		stop();
	});
	look();
}
