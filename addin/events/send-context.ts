import type { CoachContext } from '../../shared/coach/coach.ts';
import type { AlertPolicy } from '../../shared/coach/policies.ts';
import type { Moved } from '../../shared/collision-alert.ts';
import type { Language } from '../../shared/language.ts';

/** What the pane leaves with the draft, so that the script of events knows how to judge it. */
export interface SendContext {
	readonly coach: CoachContext;
	readonly policy: AlertPolicy;
	/** of the interface: what the agent is told in */
	readonly language: Language;
	/** what changed in the case since the draft was begun; absent without a case */
	readonly since?: SinceBegun;
}

/** What the pane knows of the changes, and where to ask for the newest. */
export interface SinceBegun extends Moved {
	readonly caseId: string;
	/** the newest event of the case that the writer has seen */
	readonly event: string;
	/** whole address that answers as `Moved`; its pass is the key, so that no sign-in lies about in a draft */
	readonly address: string;
}

/** Under this name the pane leaves its context with the draft. */
export const SEND_CONTEXT = 'amends';

/** What this pane or an older one left; null for what nobody of ours did. */
export function readSendContext(kept: string | null): SendContext | null {
	try {
		return kept === null ? null : (JSON.parse(kept) as SendContext);
	} catch {
		return null;
	}
}
