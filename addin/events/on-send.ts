import { type AlertDecision, decideAlert } from '../../shared/coach/alert.ts';
import { coach } from '../../shared/coach/coach.ts';
import type { SendContext } from './send-context.ts';

/** What a mail that is being sent is judged by. */
export interface Sending {
	/** as the pane left it; null where no pane was open beside this draft */
	readonly context: () => Promise<SendContext | null>;
	readonly body: () => Promise<string>;
	/** whether this Outlook can be told to ask instead of to stop (Mailbox 1.14); else it does what the manifest says */
	readonly canAsk: boolean;
	/** calls `run` after so many milliseconds */
	readonly after: (milliseconds: number, run: () => void) => void;
}

/** Whoever sends a mail does not wait for advice. */
const PATIENCE_MS = 2_000;

const ALLOWED: AlertDecision = { allow: true };

/** Decides about a mail that is being sent. Lets it through when anything fails, or takes longer than two seconds. */
export function onSend({ context, body, canAsk, after }: Sending): Promise<AlertDecision> {
	return new Promise((resolve) => {
		const allow = (): void => resolve(ALLOWED);
		after(PATIENCE_MS, allow);
		Promise.all([context(), body()])
			.then(([known, words]) => {
				resolve(known === null ? ALLOWED : softened(decideAlert(coach(words, known.coach), known), known, canAsk));
			})
			.catch(allow);
	});
}

/** Where the manifest stops mails and Outlook cannot be told to ask, a small fault must not stop one for good. */
const softened = (decision: AlertDecision, { policy }: SendContext, canAsk: boolean): AlertDecision =>
	!decision.allow && decision.canSendAnyway && policy === 'soft-block' && !canAsk ? ALLOWED : decision;
