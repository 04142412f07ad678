import type { Contact } from '../customer.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';
import { isCustomerTouch } from './change.ts';
import { type Move, type WritingFacts, whenToWrite } from './when-to-write.ts';

/** When a mail to the customer will go out if nothing else happens, and what moves it until then. */
export interface Forecast {
	readonly at: Instant;
	readonly moves: readonly Move[];
}

/**
 * Foresees when the planned mails to one customer go out: each is moved as it will be at its moment, and counts for those after it.
 * Touches that no rule will move are not in it.
 */
export function forecast(
	touches: readonly Touch[],
	facts: WritingFacts & { readonly now: Instant },
): ReadonlyMap<string, Forecast> {
	const coming = touches
		.filter((touch) => touch.state === 'planned' && isCustomerTouch(touch))
		.toSorted((one, other) => one.dueAt - other.dueAt);
	const foreseen = new Map<string, Forecast>();
	let contacts: readonly Contact[] = facts.customer.contacts;
	for (const touch of coming) {
		const from = Math.max(touch.dueAt, facts.now);
		const moves = whenToWrite(touch, from, { ...facts, customer: { ...facts.customer, contacts } });
		const at = moves.at(-1)?.at ?? from;
		if (moves.length > 0) foreseen.set(touch.id, { at, moves });
		contacts = [...contacts, { touchId: touch.id, kind: touch.kind, at }];
	}
	return foreseen;
}
