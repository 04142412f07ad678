import { MINUTE } from '../../shared/time.ts';
import { claimDeliveries, dueEndpoints, toldBy } from '../store/webhook-outbox.ts';
import { findEndpoint } from '../store/webhooks.ts';
import { deliver } from './deliver.ts';
import type { WebhookDeps } from './webhooks.ts';

/** How much one endpoint is sent at a time. */
const AT_ONCE = 5;

/** One lane an endpoint: whoever never answers holds up nobody but itself. */
export interface Lanes {
	/** starts the lanes of all endpoints that something waits for; settles when they have started */
	start(): Promise<void>;
	/** settles when no lane runs any more */
	idle(): Promise<void>;
	/** ends what is under way, unrecorded: its claims run out, and it is sent again */
	close(): Promise<void>;
}

interface Lane {
	readonly ended: Promise<void>;
	/** asked for while it ran: it may have looked before that was there */
	isWanted: boolean;
}

/** Lanes of this process; other processes claim beside it. */
export function createLanes(deps: WebhookDeps): Lanes {
	const lanes = new Map<string, Lane>();
	const restingUntil = new Map<string, number>();
	const closing = new AbortController();
	const { signal } = closing;
	const run = async (endpointId: string): Promise<void> => {
		for (let went: Went = 'on'; went === 'on' && !signal.aborted; ) {
			went = await oneBatch(deps, endpointId, signal);
			// What is down would be asked once for each case that changes; the sweep asks again in a minute.
			if (went === 'failing') restingUntil.set(endpointId, deps.now() + MINUTE);
		}
	};
	const open = (endpointId: string): void => {
		const known = lanes.get(endpointId);
		if (known !== undefined) known.isWanted = true;
		if (known !== undefined || signal.aborted) return;
		const lane: Lane = { isWanted: false, ended: Promise.resolve() };
		const ended = run(endpointId)
			.catch((error: unknown) => {
				if (!signal.aborted)
					deps.log.error({ error, webhook: endpointId }, 'a webhook was not sent; it is tried again');
			})
			.finally(() => {
				lanes.delete(endpointId);
				if (lane.isWanted && !isResting(endpointId)) open(endpointId);
			});
		lanes.set(endpointId, Object.assign(lane, { ended }));
	};
	const isResting = (endpointId: string): boolean => (restingUntil.get(endpointId) ?? 0) > deps.now();
	const idle = async (): Promise<void> => {
		while (lanes.size > 0) await Promise.all([...lanes.values()].map(({ ended }) => ended));
	};
	return {
		start: async () => {
			for (const id of await dueEndpoints(deps.store.db, deps.now())) if (!isResting(id)) open(id);
		},
		idle,
		close: async () => {
			closing.abort();
			await idle();
		},
	};
}

/** `over`: nothing waits any more; `failing`: nothing of the batch was taken. */
type Went = 'on' | 'over' | 'failing';

async function oneBatch(deps: WebhookDeps, endpointId: string, signal: AbortSignal): Promise<Went> {
	const { db } = deps.store;
	const endpoint = await findEndpoint(db, endpointId);
	if (endpoint === null || !endpoint.isOn) return 'over';
	const deliveries = await claimDeliveries(db, endpointId, { now: deps.now(), limit: AT_ONCE });
	if (deliveries.length === 0) return 'over';
	const told = await toldBy(db, deliveries);
	const results = await Promise.allSettled(
		deliveries.map((delivery) => deliver(deps, { endpoint, delivery, told: told.get(delivery.id) ?? null, signal })),
	);
	for (const result of results) if (result.status === 'rejected') throw result.reason;
	return results.some((result) => result.status === 'fulfilled' && result.value) ? 'on' : 'failing';
}
