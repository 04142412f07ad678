import type { Instant } from './time.ts';
import type { TouchKind } from './touch.ts';

/** A mail of ours that a customer got, or that lies in Drafts for a person to send. */
export interface Contact {
	readonly touchId: string;
	readonly kind: TouchKind;
	readonly at: Instant;
}

/** What is known of a customer over all cases and mailboxes, as far as writing to them goes. */
export interface CustomerFacts {
	/** wants no follow-ups */
	readonly isOptedOut: boolean;
	/** minutes that the customer's clock is ahead of UTC; null: no mail of theirs told, so the team's zone is taken */
	readonly offset: number | null;
	/** mails of ours of the last weeks, those of follow-up alone */
	readonly contacts: readonly Contact[];
}

/** A customer of whom nothing is known. */
export const UNKNOWN_CUSTOMER: CustomerFacts = { isOptedOut: false, offset: null, contacts: [] };

/** The customer's zone as `Temporal` reads it: `+09:00`, or the team's. */
export function zoneOf({ offset }: Pick<CustomerFacts, 'offset'>, teamZone: string): string {
	if (offset === null) return teamZone;
	const minutes = Math.abs(offset);
	const two = (part: number): string => String(part).padStart(2, '0');
	return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
