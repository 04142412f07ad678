import { type AlertDecision, MESSAGE_AT_MOST } from './coach/alert.ts';
import { cut } from './cut.ts';

/** What the writer of a mail is told at sending, in the language of the interface. */
export interface Moved {
	readonly opens: string;
	readonly says: readonly string[];
}

const TOLD_AT_MOST = 4;

/** Lets a mail wait whose case has moved since it was begun. Never for good: what changed is told, and the writer decides. */
export function withMoves(decision: AlertDecision, { opens, says }: Moved): AlertDecision {
	if (says.length === 0) return decision;
	const lines = [opens, ...says.slice(-TOLD_AT_MOST).map((one) => `• ${one}`)].join('\n');
	const message = decision.allow ? lines : `${lines}\n\n${decision.message}`;
	return {
		allow: false,
		canSendAnyway: decision.allow || decision.canSendAnyway,
		message: cut(message, MESSAGE_AT_MOST),
	};
}
