import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { LIVE } from '../../shared/live-events.ts';

/** One event of the live stream, as the contract has it. */
export type LiveEvent = {
	readonly [Name in keyof typeof LIVE]: { readonly name: Name; readonly data: z.output<(typeof LIVE)[Name]> };
}[keyof typeof LIVE];

/** Who changes something announces it; who shows something subscribes. */
export interface Live {
	/** Calls `hear` for every event from now on; the returned function ends it. */
	subscribe(hear: (event: LiveEvent) => void): () => void;
	/** Tells everybody who listens now. Lost for the others: an event says "ask again", never what is new. */
	announce(event: LiveEvent): void;
	/** Another one after each event, and in each process: whoever heard it and hears the same again has missed nothing. */
	mark(): string;
}

/**
 * Live events within this process.
 * @param failed gets what a listener threw; the other listeners and the announcer are not troubled by it
 */
export function createLive(failed: (error: unknown) => void): Live {
	const listeners = new Set<(event: LiveEvent) => void>();
	const process = randomUUID();
	let count = 0;
	return {
		subscribe(hear) {
			// One function may be subscribed twice; each subscription ends by itself.
			const listener = (event: LiveEvent) => hear(event);
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		announce(event) {
			count += 1;
			for (const listener of listeners) {
				try {
					listener(event);
				} catch (error) {
					failed(error);
				}
			}
		},
		mark: () => `${process}.${count}`,
	};
}
