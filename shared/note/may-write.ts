import type { Case } from '../case.ts';
import { standsFor } from '../plan/change.ts';
import type { ReasonCode } from '../plan/reasons.ts';
import type { SignalName } from '../signal.ts';
import { STAGES } from '../stage.ts';
import type { Touch } from '../touch.ts';

/** Signals under which a friendly card would be out of place. Struck out, they stand in nobody's way. */
const UNFIT: readonly { readonly signal: SignalName; readonly code: ReasonCode }[] = [
	{ signal: 'legal', code: 'note-legal' },
	{ signal: 'abuse', code: 'note-hostile' },
];

/** Plans that nobody but the product made: a person who moved a note has decided that it goes on. */
const BY_RULE: readonly ReasonCode[] = ['from-policy', 'resolved-again', 'opted-in'];

/** What in the customer's words speaks against a card; null when nothing does. */
export const unfitForNote = ({ signals }: Pick<Case, 'signals'>): ReasonCode | null =>
	UNFIT.find(({ signal }) => signals.some(({ name }) => name === signal))?.code ?? null;

/**
 * Why no note is written to this customer as things stand; null when one may be. Not to somebody whose case is open, whose words are hostile,
 * who wants no follow-ups, or who needs a repair first and has not said that it works.
 */
export function refuseNote(touch: Touch, supportCase: Case, isOptedOut: boolean): ReasonCode | null {
	if (!supportCase.isComplaint) return 'not-a-complaint';
	if (touch.round < supportCase.round) return 'reopened';
	if (isOptedOut) return 'opted-out';
	if (STAGES[supportCase.stage].rank < STAGES.resolved.rank) return 'not-resolved';
	return unfitForNote(supportCase) ?? (awaitsWord(touch, supportCase) ? 'unconfirmed' : null);
}

function awaitsWord(touch: Touch, { guard, resolvedAt, lastCustomerMailAt }: Case): boolean {
	if (touch.state === 'held') return standsFor(touch, 'unconfirmed');
	if (guard.kind !== 'repair' || !BY_RULE.some((code) => standsFor(touch, code))) return false;
	// When the customer's own mail resolved the case, that mail is the confirmation.
	return resolvedAt === null || lastCustomerMailAt < resolvedAt;
}
