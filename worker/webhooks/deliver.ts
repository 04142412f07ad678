import { heardBy, isGivenUp, type WebhookTry, waitBeforeNext } from '../../shared/webhooks/answer.ts';
import { type Told, type WebhookBody, webhookBody } from '../../shared/webhooks/body.ts';
import { webhookEventOf } from '../../shared/webhooks/events.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db } from '../store/connect.ts';
import { type DeliveryRow, keepTry, recordDelivery } from '../store/webhook-outbox.ts';
import { changeEndpoint, type EndpointRow, lockEndpoint, noteEndpoint } from '../store/webhooks.ts';
import { post } from './post.ts';
import { signedHeaders } from './sign.ts';
import type { WebhookDeps } from './webhooks.ts';

/** The purpose under which secrets are sealed. */
export const SEALED = 'webhook secret';

/** One delivery in hand. */
interface InHand {
	readonly endpoint: EndpointRow;
	readonly delivery: DeliveryRow;
	/** null: what it tells of is gone, as when a customer was erased */
	readonly told: Omit<Told, 'link'> | null;
	readonly signal: AbortSignal;
}

/** Sends one delivery and writes down what came of it. @returns whether it was taken, or there was nothing to take */
export async function deliver(deps: WebhookDeps, { endpoint, delivery, told, signal }: InHand): Promise<boolean> {
	const type = webhookEventOf(delivery.kind);
	if (told === null || type === null) {
		await recordDelivery(deps.store.db, delivery, { state: 'dropped', nextAt: null });
		return true;
	}
	const link = `${deps.publicUrl()}/#/cases/${encodeURIComponent(told.supportCase.id)}`;
	const body = webhookBody(type, { ...told, link }, endpoint);
	const came = await send(deps, endpoint, { id: delivery.id, body, signal });
	await record(deps, { endpoint, delivery, came });
	return heardBy(came) === 'taken';
}

/** Signs and sends, once. Rejects when `signal` ends it. */
export function send(
	deps: WebhookDeps,
	endpoint: EndpointRow,
	{ id, body, signal }: { readonly id: string; readonly body: WebhookBody; readonly signal: AbortSignal },
): Promise<WebhookTry> {
	const text = JSON.stringify(body);
	const headers = signedHeaders({ id, body: text, at: deps.now() }, secretsOf(deps, endpoint));
	return post({ url: endpoint.url, headers, body: text }, { resolve: deps.resolve, isDemo: deps.isDemo, signal });
}

/** The newest first, then the one before as long as it signs along. */
function secretsOf({ keyRing, now }: WebhookDeps, endpoint: EndpointRow): readonly string[] {
	const isOldGood = endpoint.oldSecretUntil !== null && endpoint.oldSecretUntil.getTime() > now();
	return [endpoint.secret, isOldGood ? endpoint.oldSecret : null].flatMap((sealed) => {
		const secret = sealed === null ? null : keyRing.open(SEALED, sealed);
		return secret === null ? [] : [secret];
	});
}

async function record(
	deps: WebhookDeps,
	{ endpoint, delivery, came }: { endpoint: EndpointRow; delivery: DeliveryRow; came: WebhookTry },
): Promise<void> {
	const at = deps.now();
	const tries = delivery.tries + 1;
	const heard = heardBy(came);
	const wait = heard === 'failed' ? waitBeforeNext(tries, deps.chance()) : null;
	const isStopped = await deps.store.db.transaction(async (db) => {
		// The endpoint before the delivery, as everywhere: two who hold one and want the other would wait for ever.
		const now = await lockEndpoint(db, endpoint.id);
		if (now === null) return false;
		const state = heard === 'taken' ? 'taken' : wait === null ? 'failed' : 'waiting';
		const nextAt = wait === null ? null : new Date(at + wait);
		if (!(await recordDelivery(db, delivery, { state, tries, nextAt }))) return false;
		await keepTry(db, delivery.id, at, came);
		return heard === 'taken' ? noteTaken(db, now) : noteFailed(db, now, { at, isGone: heard === 'gone' });
	});
	if (!isStopped) return;
	deps.log.warn({ webhook: endpoint.id }, 'a webhook was switched off: nothing was taken there for days');
	deps.stopped();
}

async function noteTaken(db: Db, { id, failingSince }: EndpointRow): Promise<false> {
	if (failingSince !== null) await noteEndpoint(db, id, null);
	return false;
}

/** @returns whether it is switched off with that */
async function noteFailed(
	db: Db,
	{ id, name, isOn, failingSince }: EndpointRow,
	{ at, isGone }: { readonly at: number; readonly isGone: boolean },
): Promise<boolean> {
	const since = failingSince ?? new Date(at);
	if (failingSince === null) await noteEndpoint(db, id, since);
	if (!isOn || !(isGone || isGivenUp(since.getTime(), at))) return false;
	const offBecause = isGone ? ('gone' as const) : ('failing' as const);
	await changeEndpoint(db, id, { isOn: false, offBecause });
	const data = { because: offBecause, since: since.toISOString() };
	await appendAudit(db, { at, by: 'system', what: 'webhook-stopped', subject: name, data });
	return true;
}
