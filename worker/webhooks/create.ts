import { mayTend } from '../../shared/tokens/scopes.ts';
import { heardBy } from '../../shared/webhooks/answer.ts';
import { testBody } from '../../shared/webhooks/body.ts';
import { TEST_EVENT } from '../../shared/webhooks/events.ts';
import { addDelivery, forgetDeliveries, keepTry, sendAgain } from '../store/webhook-outbox.ts';
import { brokenEndpoints, endpointFrom, findEndpoint, listEndpoints } from '../store/webhooks.ts';
import { send } from './deliver.ts';
import { endpointActs } from './endpoint-acts.ts';
import { createLanes } from './lanes.ts';
import { refuseOut } from './refusals.ts';
import type { Tender, WebhookDeps, Webhooks } from './webhooks.ts';

/** Between what happened and the first try: several things happen at once. */
const GATHER_MS = 50;

/** How long the log is kept. */
const DAYS_KEPT = 30;

const ID_BYTES = 8;

/** Builds the room of webhooks. */
export function createWebhooks(deps: WebhookDeps): Webhooks {
	const { db } = deps.store;
	const acts = endpointActs(deps);
	const lanes = createLanes(deps);
	const ending = new AbortController();
	let timer: NodeJS.Timeout | null = null;
	const later = () => {
		timer = null;
		lanes.start().catch((error: unknown) => deps.log.error({ error }, 'webhooks wait; the next sweep sends them'));
	};
	const soon = (): void => {
		if (!ending.signal.aborted) timer ??= setTimeout(later, GATHER_MS).unref();
	};
	return {
		list: async (by) => (await listEndpoints(db)).filter((row) => mayTend(row.mailboxes, by)).map(endpointFrom),
		find: async (id, by) => {
			const row = await findEndpoint(db, id);
			return row === null || !mayTend(row.mailboxes, by) ? null : endpointFrom(row);
		},
		broken: async (by) => (await brokenEndpoints(db)).filter((row) => mayTend(row.mailboxes, by)).map(endpointFrom),
		...acts,
		change: async (id, written, by) => {
			const done = await acts.change(id, written, by);
			// What waited while it was off goes on.
			soon();
			return done;
		},
		test: (id, by) => test(deps, id, { by, signal: ending.signal }),
		again: async (id, deliveryId, by) => {
			const row = await findEndpoint(db, id);
			if (row === null || !mayTend(row.mailboxes, by)) return refuseOut('not-found');
			if (!row.isOn) return refuseOut('off');
			if (!(await sendAgain(db, id, deliveryId))) return refuseOut('not-found');
			soon();
			return { state: 'done' };
		},
		soon,
		sweep: async () => {
			await lanes.start();
			await db.transaction((tx) => forgetDeliveries(tx, DAYS_KEPT));
		},
		idle: lanes.idle,
		close: async () => {
			ending.abort();
			if (timer !== null) clearTimeout(timer);
			await lanes.close();
		},
	};
}

async function test(deps: WebhookDeps, id: string, { by, signal }: { by: Tender; signal: AbortSignal }) {
	const { db } = deps.store;
	const row = await findEndpoint(db, id);
	if (row === null || !mayTend(row.mailboxes, by)) return refuseOut('not-found');
	const at = deps.now();
	const deliveryId = `msg_${id}_test_${Buffer.from(deps.random(ID_BYTES)).toString('hex')}`;
	const body = testBody(new Date(at).toISOString());
	const came = await send(deps, row, { id: deliveryId, body, signal });
	await db.transaction(async (tx) => {
		const state = heardBy(came) === 'taken' ? 'taken' : 'failed';
		await addDelivery(tx, {
			id: deliveryId,
			endpointId: id,
			kind: TEST_EVENT,
			state,
			tries: 1,
			madeAt: new Date(at),
		});
		await keepTry(tx, deliveryId, at, came);
	});
	return { state: 'done', came } as const;
}
