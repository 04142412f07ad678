import type { TouchKind } from '../touch.ts';

/**
 * Why a touch stands as it does, by code; the words are kept with the touch and shown. The code goes into the event's data, so that
 * the interface can say it in another language.
 */
export const REASONS = {
	'from-policy': 'planned by the policy',
	'next-update': 'the next word to the customer, by the policy',
	'already-past': 'it was already past when Amends first saw the mail, so nobody is nudged',
	apologised: 'the case was acknowledged to the customer',
	'word-went-out': 'word went out to the customer',
	'draft-sent': 'a mail went out to the customer after the draft was made',
	'case-resolved': 'the case is resolved',
	'asked-in-reply': 'the resolving mail asked whether the customer is satisfied',
	'resolved-again': 'the case is resolved again',
	unread: 'the customer wrote, and nobody has read it yet',
	unconfirmed: 'this customer needs a repair first: the note waits until the customer said that it works',
	confirmed: 'the customer said that it works',
	'was-read': 'somebody has read what the customer wrote',
	'out-of-office': 'the customer is out of office',
	'out-of-office-until': 'the customer is out of office until',
	bounced: 'a mail of ours did not arrive; a person must look at the address',
	'severity-changed': 'the severity changed, and the time counts from the opening',
	reopened: 'it failed again: the case was reopened',
	closed: 'the case was closed',
	'not-a-complaint': 'it is not a complaint',
	'not-resolved': 'the case is not resolved any more',
} as const satisfies Record<string, string>;

export type ReasonCode = keyof typeof REASONS;

/** What people call each kind of touch, in an event's sentence. */
export const TOUCH_NAMES: Record<TouchKind, string> = {
	acknowledge: 'acknowledgement',
	resolve: 'resolution',
	update: 'word to the customer',
	'ask-satisfied': 'question whether the customer is satisfied',
	'check-in': 'check-in',
	'handwritten-note': 'handwritten note',
	promise: 'promise',
	evaluation: 'evaluation',
	recurrence: 'look whether it happened again',
	'we-fixed-it': 'word that it is fixed for good',
};
