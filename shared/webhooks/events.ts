import type { EventKind } from '../case.ts';

/**
 * What a webhook can tell, by the name that stands in its body. `kind`: the line of a case's history that it comes of. `says`: what of that
 * line's data goes out; none of it is ever a customer's word.
 */
export const WEBHOOK_EVENTS = {
	'case.opened': { kind: 'opened', says: ['severity', 'guard'] },
	'case.assigned': { kind: 'assigned', says: ['from', 'to'] },
	'case.stage-moved': { kind: 'stage-moved', says: ['from', 'to'] },
	'case.severity-changed': { kind: 'severity-changed', says: ['from', 'to'] },
	'case.resolved': { kind: 'resolved', says: ['from'] },
	'case.closed': { kind: 'closed', says: ['from', 'outcome'] },
	'case.reopened': { kind: 'reopened', says: ['from', 'to', 'round'] },
	'case.not-a-complaint': { kind: 'not-a-complaint', says: [] },
	'case.complaint-after-all': { kind: 'complaint-after-all', says: [] },
	'touch.done': { kind: 'touch-done', says: ['touch', 'touchKind'] },
	'touch.sent': { kind: 'touch-sent', says: ['touch', 'touchKind'] },
	'remedy.given': { kind: 'remedy-given', says: ['remedyKind', 'amount', 'currency'] },
	'promise.made': { kind: 'promise-made', says: ['dueAt'] },
	'promise.kept': { kind: 'promise-kept', says: [] },
	'promise.broken': { kind: 'promise-broken', says: [] },
	'evaluation.answered': { kind: 'evaluated', says: ['fairness'] },
} as const satisfies Record<string, { readonly kind: EventKind; readonly says: readonly string[] }>;

export type WebhookEvent = keyof typeof WEBHOOK_EVENTS;

/** What is sent to see whether an endpoint hears: of no case. */
export const TEST_EVENT = 'test';

const BY_KIND: ReadonlyMap<string, WebhookEvent> = new Map(
	(Object.keys(WEBHOOK_EVENTS) as WebhookEvent[]).map((name) => [WEBHOOK_EVENTS[name].kind, name]),
);

/** The name of what a line of the history tells; null: nothing that goes out. */
export const webhookEventOf = (kind: string): WebhookEvent | null => BY_KIND.get(kind) ?? null;
