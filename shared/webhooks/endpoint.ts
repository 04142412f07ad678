import type { EventKind } from '../case.ts';
import type { Instant } from '../time.ts';

/** Why an endpoint is told nothing any more. `failing`: it took nothing for days; `gone`: it said that it wants nothing (410). */
export const OFF_REASONS = { person: {}, failing: {}, gone: {} } as const;

export type OffBecause = keyof typeof OFF_REASONS;

/** Where webhooks go, and what is told there. */
export interface WebhookEndpoint {
	readonly id: string;
	readonly name: string;
	readonly url: string;
	/** which lines of a history */
	readonly kinds: readonly EventKind[];
	/** null: of all mailboxes */
	readonly mailboxes: readonly string[] | null;
	/** customers' words go along */
	readonly hasWords: boolean;
	readonly isOn: boolean;
	/** null: it is on */
	readonly offBecause: OffBecause | null;
	/** the first failure since it last took something */
	readonly failingSince: Instant | null;
	readonly version: number;
}
