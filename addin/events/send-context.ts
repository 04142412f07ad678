import type { CoachContext } from '../../shared/coach/coach.ts';
import type { AlertPolicy } from '../../shared/coach/policies.ts';
import type { Language } from '../../shared/language.ts';

/** What the pane leaves with the draft, so that the script of events knows how to judge it without asking anybody. */
export interface SendContext {
	readonly coach: CoachContext;
	readonly policy: AlertPolicy;
	/** of the interface: what the agent is told in */
	readonly language: Language;
}

/** Under this name the pane leaves its context with the draft. */
export const SEND_CONTEXT = 'amends';
