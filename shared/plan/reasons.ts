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
	evaluated: 'the customer answered the five questions',
	reopened: 'it failed again: the case was reopened',
	closed: 'the case was closed',
	'not-a-complaint': 'it is not a complaint',
	'not-resolved': 'the case is not resolved any more',
	'guard-eased': 'the guard no longer asks the note to wait',
	'opted-out': 'this customer wants no follow-ups',
	'opted-in': 'this customer wants follow-ups after all',
	'quiet-hours': 'it is quiet time where the customer is',
	'one-a-day': 'another mail goes to this customer on that day',
	'one-a-week': 'this customer had a follow-up mail only a short while ago',
	'another-way': 'a mail of ours did not arrive: find another way to reach the customer',
	'note-legal': 'a legal matter is open with this customer: no card is written',
	'note-hostile': 'this customer’s words are hostile: no card is written',
	'note-fit': 'nothing speaks against a card any more',
	promised: 'it was promised to the customer',
	'promise-kept': 'the promise was kept',
	'promise-broken': 'the promise was broken',
	'promise-withdrawn': 'the promise stands no more',
	fixed: 'the cause is mended, and a person sent the word on its way',
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
