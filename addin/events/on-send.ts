import { type AlertDecision, decideAlert } from '../../shared/coach/alert.ts';
import { coach } from '../../shared/coach/coach.ts';
import { type Moved, withMoves } from '../../shared/collision-alert.ts';
import type { SendContext } from './send-context.ts';

/** What a mail that is being sent is judged by. */
export interface Sending {
	/** as the pane left it; null where no pane was open beside this draft */
	readonly context: () => Promise<SendContext | null>;
	readonly body: () => Promise<string>;
	/** what changed since the draft was begun, as the server says it now */
	readonly moved: (address: string) => Promise<Moved>;
	/** whether this Outlook can be told to ask instead of to stop (Mailbox 1.14); else it does what the manifest says */
	readonly canAsk: boolean;
	/** calls `run` after so many milliseconds */
	readonly after: (milliseconds: number, run: () => void) => void;
}

/** Whoever sends a mail does not wait for advice. */
const PATIENCE_MS = 2_000;

/** The server is asked for less, so that the coach is still heard when it is silent. */
const SERVER_PATIENCE_MS = 1_200;

const ALLOWED: AlertDecision = { allow: true };

const UNMOVED: Moved = { opens: '', says: [] };

/** Decides about a mail that is being sent. Lets it through when anything fails, or takes longer than two seconds. */
export function onSend(sending: Sending): Promise<AlertDecision> {
	return new Promise((resolve) => {
		const allow = (): void => resolve(ALLOWED);
		sending.after(PATIENCE_MS, allow);
		sending
			.context()
			.then((known) => (known === null ? ALLOWED : decide(known, sending)))
			.then(resolve)
			.catch(allow);
	});
}

function decide(known: SendContext, sending: Sending): Promise<AlertDecision> {
	return Promise.all([sending.body(), movedSince(known, sending)]).then(([words, moved]) => {
		const decision = withMoves(decideAlert(coach(words, known.coach), known), moved);
		return softened(decision, known, sending.canAsk);
	});
}

/** What the server says; where it cannot be heard in time, what the pane heard last. */
function movedSince({ since }: SendContext, { moved, after }: Sending): Promise<Moved> {
	if (since === undefined) return Promise.resolve(UNMOVED);
	return new Promise((resolve) => {
		const asKnown = (): void => resolve(since);
		after(SERVER_PATIENCE_MS, asKnown);
		moved(since.address).then(resolve, asKnown);
	});
}

/** Where the manifest stops mails and Outlook cannot be told to ask, a small fault must not stop one for good. */
const softened = (decision: AlertDecision, { policy }: SendContext, canAsk: boolean): AlertDecision =>
	!decision.allow && decision.canSendAnyway && policy === 'soft-block' && !canAsk ? ALLOWED : decision;
