import type { Audited } from '../../shared/audit.ts';
import { DAY } from '../../shared/time.ts';
import { mayTend } from '../../shared/tokens/scopes.ts';
import { ADDRESS_FAULTS, addressFault } from '../../shared/webhooks/address.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db } from '../store/connect.ts';
import {
	addEndpoint,
	changeEndpoint,
	type EndpointRow,
	listEndpoints,
	lockEndpoint,
	removeEndpoint,
} from '../store/webhooks.ts';
import { SEALED } from './deliver.ts';
import { leadsInside } from './reach.ts';
import { type Refused, refuseOut } from './refusals.ts';
import { makeSecret } from './sign.ts';
import type { EndpointWritten, Tender, WebhookDeps, Webhooks } from './webhooks.ts';

/** More endpoints than any team has programs. */
const ENDPOINTS_AT_MOST = 20;

const ID_BYTES = 8;

/** Acts on endpoints; each stands in the audit log, or is not done. */
export const endpointActs = (deps: WebhookDeps): Pick<Webhooks, 'add' | 'change' | 'remove' | 'renew'> => ({
	add: (written, by) => add(deps, written, by),
	change: (id, written, by) => change(deps, id, written, by),
	remove: (id, by) =>
		held(deps, { id, by, what: 'webhook-removed' }, async (db) => {
			await removeEndpoint(db, id);
			return { state: 'done' };
		}),
	renew: (id, by) => renew(deps, id, by),
});

/** Why it cannot be written so; null: it can. */
function faultOf({ isDemo }: WebhookDeps, { url, mailboxes }: EndpointWritten, by: Tender): Refused | null {
	const fault = addressFault(url, { isDemo }) ?? (leadsInside(new URL(url), { isDemo }) ? 'not-public' : null);
	if (fault !== null) return refuseOut('bad-address', ADDRESS_FAULTS[fault].message);
	return mayTend(mailboxes, by) ? null : refuseOut('not-yours');
}

/** What the log says of an endpoint: all but what is secret. */
const auditOf = ({ url, kinds, mailboxes, hasWords, isOn }: EndpointWritten) => ({
	host: new URL(url).host,
	events: [...kinds],
	mailboxes: mailboxes && [...mailboxes],
	hasWords,
	isOn,
});

async function add(deps: WebhookDeps, written: EndpointWritten, by: Tender) {
	const fault = faultOf(deps, written, by);
	if (fault !== null) return fault;
	const secret = makeSecret(deps.random);
	return deps.store.db.transaction(async (db) => {
		if ((await listEndpoints(db)).length >= ENDPOINTS_AT_MOST) return refuseOut('too-many');
		const at = deps.now();
		await addEndpoint(db, {
			...columnsOf(written),
			id: Buffer.from(deps.random(ID_BYTES)).toString('hex'),
			secret: deps.keyRing.seal(SEALED, secret),
			madeBy: by.id,
			madeAt: new Date(at),
		});
		const data = auditOf(written);
		await appendAudit(db, { at, by: by.id, what: 'webhook-added', subject: written.name, data });
		return { state: 'done', secret } as const;
	});
}

const columnsOf = ({ name, url, kinds, mailboxes, hasWords, isOn }: EndpointWritten) => ({
	name,
	url,
	kinds: [...kinds],
	mailboxes: mailboxes && [...mailboxes],
	hasWords,
	isOn,
	offBecause: isOn ? null : ('person' as const),
});

async function change(
	deps: WebhookDeps,
	id: string,
	written: EndpointWritten & { readonly version: number },
	by: Tender,
): Promise<{ readonly state: 'done' } | Refused> {
	const fault = faultOf(deps, written, by);
	if (fault !== null) return fault;
	return held(deps, { id, by, what: 'webhook-changed', data: auditOf(written) }, async (db, row) => {
		if (row.version !== written.version) return refuseOut('changed-meanwhile');
		// Whoever switches it on begins anew: the failures before are mended, or will be seen again.
		const isMended = written.isOn && !row.isOn;
		await changeEndpoint(db, id, { ...columnsOf(written), ...(isMended && { failingSince: null }) });
		return { state: 'done' };
	});
}

async function renew(deps: WebhookDeps, id: string, by: Tender) {
	const secret = makeSecret(deps.random);
	return held(deps, { id, by, what: 'webhook-secret-renewed' }, async (db, row) => {
		await changeEndpoint(db, id, {
			secret: deps.keyRing.seal(SEALED, secret),
			oldSecret: row.secret,
			oldSecretUntil: new Date(deps.now() + DAY),
		});
		return { state: 'done', secret } as const;
	});
}

interface ActOn {
	readonly id: string;
	readonly by: Tender;
	readonly what: Audited;
	readonly data?: ReturnType<typeof auditOf>;
}

/** Acts on an endpoint that nobody else changes meanwhile; the audit log has it, or it is not done. */
function held<T extends { readonly state: 'done' }>(
	deps: WebhookDeps,
	{ id, by, what, data }: ActOn,
	act: (db: Db, row: EndpointRow) => Promise<T | Refused>,
): Promise<T | Refused> {
	return deps.store.db.transaction(async (db) => {
		const row = await lockEndpoint(db, id);
		if (row === null || !mayTend(row.mailboxes, by)) return refuseOut('not-found');
		const done = await act(db, row);
		if (done.state === 'done') {
			await appendAudit(db, { at: deps.now(), by: by.id, what, subject: row.name, data: data ?? {} });
		}
		return done;
	});
}
