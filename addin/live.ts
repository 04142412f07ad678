import { createParser } from 'eventsource-parser';
import { LIVE, MARK_HEADER } from '../shared/live-events.ts';
import type { Client } from './client.ts';

/** An event of the server, checked: its name and what its data says. */
export type LiveEvent = { [K in keyof typeof LIVE]: { readonly name: K; readonly data: unknown } }[keyof typeof LIVE];

export type LiveState = 'connected' | 'reconnecting';

interface Listener {
	readonly onEvent: (event: LiveEvent) => void;
	/** @param mark with `connected`: what the events have come to; null where the server does not say */
	readonly onState: (state: LiveState, mark: string | null) => void;
}

const PATH = '/api/v1/events';
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
/** The server sends a comment far more often than this; silence means that a proxy or a sleeping laptop cut the line unseen. */
const SILENCE_MS = 60_000;

/**
 * Listens to the server until `signal` aborts. EventSource cannot send a header, so the stream is read with fetch. After each
 * break it connects again, waiting longer each time, and reports `connected` so that the caller asks again for what it missed.
 */
export async function listen(client: Client, listener: Listener, signal: AbortSignal): Promise<void> {
	let wait = FIRST_WAIT_MS;
	while (!signal.aborted) {
		const wasConnected = await readOnce(client, listener, signal);
		if (signal.aborted) return;
		listener.onState('reconnecting', null);
		wait = wasConnected ? FIRST_WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
		await sleep(wait, signal);
	}
}

/** Reads one connection to its end. True when there was one. */
async function readOnce(client: Client, listener: Listener, signal: AbortSignal): Promise<boolean> {
	const silence = new AbortController();
	let alarm = setTimeout(() => silence.abort(), SILENCE_MS);
	try {
		const response = await fetch(client.base + PATH, {
			headers: { accept: 'text/event-stream', ...client.headers() },
			credentials: 'same-origin',
			signal: AbortSignal.any([signal, silence.signal]),
		});
		if (!response.ok || !response.body) return false;
		listener.onState('connected', response.headers.get(MARK_HEADER));
		const parser = createParser({ onEvent: (event) => tell(listener, event.event, event.data) });
		const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			clearTimeout(alarm);
			alarm = setTimeout(() => silence.abort(), SILENCE_MS);
			parser.feed(piece.value);
		}
		return true;
	} catch {
		// The line broke; the caller connects again.
		return false;
	} finally {
		clearTimeout(alarm);
	}
}

function tell(listener: Listener, name: string | undefined, data: string): void {
	if (name === undefined || !Object.hasOwn(LIVE, name)) return;
	const known = name as keyof typeof LIVE;
	const read = LIVE[known].safeParse(jsonOf(data));
	if (read.success) listener.onEvent({ name: known, data: read.data });
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Waits, but no longer than until `signal` aborts. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const wake = () => {
			clearTimeout(timer);
			signal.removeEventListener('abort', wake);
			resolve();
		};
		const timer = setTimeout(wake, ms);
		signal.addEventListener('abort', wake);
	});
}
