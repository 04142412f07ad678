import type { Answer, Asked } from '../../../shared/api.ts';
import type { Instant } from '../../../shared/time.ts';
import type { WebhookEndpoint } from '../../../shared/webhooks/endpoint.ts';
import { TEST_EVENT, WEBHOOK_EVENTS, webhookEventOf } from '../../../shared/webhooks/events.ts';
import type { Person } from '../../settings.ts';
import { readMomentCursor } from '../../store/lists/cursor.ts';
import { listDeliveries } from '../../store/webhook-outbox.ts';
import { OUT_REFUSALS, type Refused as OutRefused } from '../../webhooks/refusals.ts';
import type { EndpointWritten } from '../../webhooks/webhooks.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { type RefusalCode, type Refused, refuse, refuseField } from '../refusals.ts';
import { NO_CURSOR } from './cases.ts';

type Names =
	| 'webhooks'
	| 'webhookAdd'
	| 'webhookChange'
	| 'webhookRemove'
	| 'webhookSecret'
	| 'webhookTest'
	| 'webhookLog'
	| 'webhookAgain';

/** Telling other programs what happens. */
export function webhookHandlers({ webhooks, db }: ApiDeps): Pick<Handlers, Names> {
	const all = async (person: Person) => ({ items: (await webhooks.list(person)).map(viewEndpoint) });
	/** What came of an act, with the endpoints as they are now. */
	const after = async <T extends { readonly state: 'done' }>(doing: Promise<T | OutRefused>, person: Person) => {
		const done = await doing;
		return done.state === 'refused' ? refuseOut(done) : answered({ ...done, ...(await all(person)) });
	};
	return {
		webhooks: async (_, { person }) => answered(await all(person)),
		webhookAdd: ({ body }, { person }) => after(webhooks.add(writtenOf(body), person), person),
		webhookChange: ({ params, body }, { person }) =>
			after(webhooks.change(params.id, { ...writtenOf(body), version: body.version }, person), person),
		webhookRemove: ({ params }, { person }) => after(webhooks.remove(params.id, person), person),
		webhookSecret: ({ params }, { person }) => after(webhooks.renew(params.id, person), person),
		webhookTest: async ({ params }, { person }) => {
			const done = await webhooks.test(params.id, person);
			return done.state === 'refused' ? refuseOut(done) : answered({ came: done.came });
		},
		webhookLog: async ({ params, query }, { person }) => {
			const after = readMomentCursor(query.cursor);
			if (after === null) return refuseField('cursor', NO_CURSOR);
			if ((await webhooks.find(params.id, person)) === null) return refuse('not-found', OUT_REFUSALS['not-found']);
			const { rows, next } = await listDeliveries(db, params.id, { after, limit: query.limit });
			return answered({ items: rows.map(viewDelivery), next });
		},
		webhookAgain: async ({ params, body }, { person }) => {
			const done = await webhooks.again(params.id, body.deliveryId, person);
			return done.state === 'refused' ? refuseOut(done) : answered({ queued: true });
		},
	};
}

const AS: Readonly<Record<OutRefused['code'], RefusalCode>> = {
	'not-found': 'not-found',
	'changed-meanwhile': 'changed-meanwhile',
	'not-yours': 'not-yours',
	'bad-address': 'invalid',
	off: 'conflict',
	'too-many': 'conflict',
};

/** What webhooks and tokens refuse, as the API says it. */
export function refuseOut({ code, says }: OutRefused): Refused {
	const { message, mend } = OUT_REFUSALS[code];
	const fields = code === 'bad-address' ? [{ field: 'url', message: says ?? message }] : [];
	return refuse(AS[code], { message: says ?? message, mend, fields });
}

const writtenOf = ({ events, ...body }: Asked<'webhookAdd'>['body']): EndpointWritten => ({
	...body,
	kinds: [...new Set(events)].map((event) => WEBHOOK_EVENTS[event].kind),
});

const viewEndpoint = ({ kinds, ...endpoint }: WebhookEndpoint): Answer<'webhooks'>['items'][number] => ({
	...endpoint,
	mailboxes: endpoint.mailboxes && [...endpoint.mailboxes],
	events: kinds.flatMap((kind) => webhookEventOf(kind) ?? []),
	failingSince: moment(endpoint.failingSince),
});

type Listed = Awaited<ReturnType<typeof listDeliveries>>['rows'][number];

const viewDelivery = ({ delivery, caseNumber, tries }: Listed): Answer<'webhookLog'>['items'][number] => ({
	id: delivery.id,
	event: webhookEventOf(delivery.kind) ?? TEST_EVENT,
	caseId: caseNumber === null ? null : delivery.caseId,
	caseNumber,
	state: delivery.state,
	at: delivery.madeAt.toISOString(),
	nextAt: delivery.nextAt?.toISOString() ?? null,
	tries: tries.map(({ at, status, problem, ms, answer }) => ({ at: at.toISOString(), status, problem, ms, answer })),
});

const moment = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());
