import type { Case } from '../case.ts';
import type { Instant } from '../time.ts';

/** What a link to the five questions opens: one round of one case, until a moment. */
export interface Invitation {
	readonly caseId: string;
	readonly round: number;
	readonly expiresAt: Instant;
}

/**
 * How a genuine link stands. `answered` comes first: who opens it again is thanked whatever happened since. `answered` and `open` are the
 * two that are good news; of the others each has its kind page.
 */
export type InvitationState = 'open' | 'answered' | 'opted-out' | 'withdrawn' | 'reopened' | 'expired';

/** What is known about the invitation's case at this moment. */
export interface InvitationFacts {
	readonly supportCase: Pick<Case, 'isComplaint' | 'round'>;
	readonly isAnswered: boolean;
	readonly hasOptedOut: boolean;
	readonly now: Instant;
}

/** Judges a genuine link on today's facts. */
export function stateOf(invitation: Invitation, facts: InvitationFacts): InvitationState {
	if (facts.isAnswered) return 'answered';
	if (facts.hasOptedOut) return 'opted-out';
	if (!facts.supportCase.isComplaint) return 'withdrawn';
	// The failure that is asked about came back: asking how it was solved would be an insult.
	if (facts.supportCase.round !== invitation.round) return 'reopened';
	return invitation.expiresAt <= facts.now ? 'expired' : 'open';
}
