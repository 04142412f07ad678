import { createHmac } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeliveryView, WebhookView } from '../../../shared/api/webhooks.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { createKeyRing } from '../../../worker/key-ring.ts';
import type { Person } from '../../../worker/settings.ts';
import { caseEvent, supportCase } from '../../../worker/store/schema.ts';
import { audit } from '../../../worker/store/schema-audit.ts';
import { webhookDelivery, webhookEndpoint, webhookTry } from '../../../worker/store/schema-out.ts';
import { createWebhooks } from '../../../worker/webhooks/create.ts';
import type { WebhookDeps, Webhooks } from '../../../worker/webhooks/webhooks.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, TEAM, WEDNESDAY } from '../api/api-world.ts';
import { addCase } from '../api/rows.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const ADMIN: Person = { id: 'root', name: 'Root', email: 'root@shop.example', role: 'admin', language: 'en' };
const NARROW: Person = { ...ADMIN, id: 'nils', name: 'Nils', email: 'nils@shop.example', mailboxes: ['support'] };

const HOOK = { name: 'shop', events: ['case.assigned'], mailboxes: null, hasWords: false, isOn: true };

/** Webhooks from the act to the program at the other end, on either database. */
export function webhooksSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;
	let now = WEDNESDAY;
	let receiver: Receiver;
	const others: Webhooks[] = [];

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store, { people: [...TEAM, ADMIN, NARROW], webhooks: another() });
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});
	beforeEach(async () => {
		const { db } = stores.store;
		for (const table of [supportCase, caseEvent, webhookEndpoint, webhookDelivery, webhookTry]) await db.delete(table);
		receiver = await startReceiver();
		now += 30 * DAY;
		world.setNow(now);
		await addCase(stores.store, { id: 'kettle', subject: 'The ZEBRA leaks' });
	});
	afterEach(async () => {
		await receiver.close();
		for (const other of others.splice(1)) await other.close();
	});

	/** Another process that sends. */
	function another(change: Partial<WebhookDeps> = {}): Webhooks {
		const webhooks = createWebhooks({
			store: stores.store,
			keyRing: createKeyRing(new Uint8Array(32).fill(5)),
			log: { info: () => undefined, warn: () => undefined, error: () => undefined },
			now: () => now,
			random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
			chance: () => 0,
			resolve: async () => ['127.0.0.1'],
			isDemo: true,
			publicUrl: () => 'https://amends.shop.example',
			stopped: () => undefined,
			...change,
		});
		others.push(webhooks);
		return webhooks;
	}

	const ask = async (url: string, by = 'root') => world.app.inject({ url: `/api/v1/${url}`, headers: as(by) });
	const post = (url: string, payload: object = {}, by = 'root') =>
		world.app.inject({ method: 'POST', url: `/api/v1/${url}`, headers: as(by), payload });
	async function addHook(more: object = {}): Promise<WebhookView & { readonly secret: string }> {
		const answer = await post('webhooks', { ...HOOK, url: receiver.url, ...more });
		expect(answer.json()).toMatchObject({ items: expect.any(Array) });
		return { ...answer.json().items.at(-1), secret: answer.json().secret };
	}
	const assign = (assignee: string) => post('cases/kettle/assign', { assignee }, 'irina');
	async function sweep(webhooks = world.deps.webhooks): Promise<void> {
		await webhooks.sweep();
		await webhooks.idle();
	}
	async function later(ms: number): Promise<void> {
		now += ms;
		await sweep();
	}
	const log = async (id: string): Promise<readonly DeliveryView[]> =>
		(await ask(`webhooks/${id}/deliveries`)).json().items;
	const hook = async (): Promise<WebhookView> => (await ask('webhooks')).json().items[0];

	describe('what is sent', () => {
		test('is signed as Standard Webhooks has it, says what happened, and no word of a customer', async () => {
			const { id, secret } = await addHook();
			await assign('marco');
			await sweep();
			const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
			const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
			const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
			const signature = createHmac('sha256', key).update(signed).digest('base64');
			expect(key).toHaveLength(32);
			expect(headers['webhook-signature']).toBe(`v1,${signature}`);
			expect(headers['webhook-timestamp']).toBe(String(now / 1_000));
			expect(JSON.parse(body)).toMatchObject({
				type: 'case.assigned',
				data: { caseId: 'kettle', by: 'irina', assignee: 'marco', detail: { from: null, to: 'marco' } },
			});
			expect(body).not.toMatch(/zebra|nora/i);
			expect(await log(id)).toMatchObject([
				{
					id: headers['webhook-id'],
					event: 'case.assigned',
					state: 'taken',
					tries: [{ status: 200, answer: 'heard' }],
				},
			]);
		});

		test('has customers’ words where the endpoint asks for them', async () => {
			await addHook({ hasWords: true });
			await assign('marco');
			await sweep();
			expect(JSON.parse(receiver.received[0]?.body ?? '').data.words).toMatchObject({
				subject: 'The ZEBRA leaks',
				customer: { address: 'nora@mail.example' },
			});
		});

		test('stands in the database with what happened, and with what is taken back it is gone', async () => {
			await addHook();
			const { db } = stores.store;
			const row = { caseId: 'kettle', kind: 'assigned', at: new Date(now), because: '', data: {} } as const;
			const undone = db.transaction(async (tx) => {
				await tx.insert(caseEvent).values({ ...row, source: { kind: 'product' } });
				expect(await tx.select().from(webhookDelivery)).toHaveLength(1);
				throw new Error('taken back');
			});
			await expect(undone).rejects.toThrow('taken back');
			expect(await db.select().from(webhookDelivery)).toEqual([]);
		});

		test('is nothing that the endpoint does not hear, is of no mailbox of its, and nothing while it is off', async () => {
			await addHook({ events: ['case.closed'] });
			await addHook({ mailboxes: ['other'] });
			await addHook({ isOn: false });
			await assign('marco');
			expect(await stores.store.db.select().from(webhookDelivery)).toEqual([]);
		});

		test('is dropped where what it told of was erased meanwhile', async () => {
			const { id } = await addHook();
			await assign('marco');
			await stores.store.db.delete(caseEvent);
			await sweep();
			expect(receiver.received).toEqual([]);
			expect(await log(id)).toMatchObject([{ state: 'dropped' }]);
		});
	});

	describe('an endpoint that does not take it', () => {
		test('is asked again under the same id until it does', async () => {
			const { id } = await addHook();
			receiver.status = 500;
			await assign('marco');
			await sweep();
			await later(MINUTE - 1);
			expect(receiver.received).toHaveLength(1);
			receiver.status = 204;
			await later(1);
			const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
			expect(ids).toHaveLength(2);
			expect(new Set(ids).size).toBe(1);
			expect(await log(id)).toMatchObject([
				{ state: 'taken', nextAt: null, tries: [{ status: 500 }, { status: 204 }] },
			]);
			expect(await hook()).toMatchObject({ isOn: true, failingSince: null });
		});

		test('is left alone after eight tries, and asked once more when somebody wants it', async () => {
			const { id } = await addHook();
			receiver.status = 503;
			await assign('marco');
			await sweep();
			for (let tries = 1; tries < 12; tries += 1) await later(19 * HOUR);
			expect(receiver.received).toHaveLength(8);
			const [delivery] = await log(id);
			expect(delivery).toMatchObject({ state: 'failed' });
			// It was switched off meanwhile: five days without one success.
			expect((await post(`webhooks/${id}/again`, { deliveryId: delivery?.id })).statusCode).toBe(409);
			receiver.status = 200;
			const { version } = await hook();
			await post(`webhooks/${id}`, { ...HOOK, url: receiver.url, version });
			expect((await post(`webhooks/${id}/again`, { deliveryId: delivery?.id })).json()).toEqual({ queued: true });
			await sweep();
			expect(await log(id)).toMatchObject([{ state: 'taken' }]);
		});

		test('is switched off after days of it, and administrators are told; what waits goes on once it is on again', async () => {
			const { id } = await addHook();
			receiver.status = 500;
			await assign('marco');
			await sweep();
			now += 5 * DAY;
			world.setNow(now);
			await assign('ana');
			await sweep();
			const off = await hook();
			expect(off).toMatchObject({ isOn: false, offBecause: 'failing' });
			expect((await ask('me')).json().brokenWebhooks).toEqual([{ id, name: 'shop' }]);
			expect((await ask('me', 'irina')).json()).not.toHaveProperty('brokenWebhooks');
			const rows = await stores.store.db.select().from(audit).where(eq(audit.what, 'webhook-stopped'));
			expect(rows.at(-1)).toMatchObject({ by: 'system', subject: 'shop', data: { because: 'failing' } });
			receiver.received.splice(0);
			await later(DAY);
			expect(receiver.received).toEqual([]);
			receiver.status = 200;
			await post(`webhooks/${id}`, { ...HOOK, url: receiver.url, version: off.version });
			await sweep();
			expect(receiver.received).toHaveLength(2);
			expect((await ask('me')).json().brokenWebhooks).toEqual([]);
		});

		test('is switched off at once when it says that it is gone', async () => {
			await addHook();
			receiver.status = 410;
			await assign('marco');
			await sweep();
			expect(await hook()).toMatchObject({ isOn: false, offBecause: 'gone' });
		});

		test('and never answers holds up no other, and what was in hand when Amends closed is sent by the next', async () => {
			const silent = await startReceiver();
			silent.status = null;
			await addHook({ name: 'silent', url: silent.url });
			const { id } = await addHook({ name: 'well' });
			const first = another();
			await assign('marco');
			await first.sweep();
			await silent.has(1);
			await receiver.has(1);
			await assign('ana');
			await first.sweep();
			await receiver.has(2);
			await first.close();
			expect(silent.received).toHaveLength(1);
			silent.status = 200;
			// The claim of who died runs out by the database's own clock.
			await stores.store.db.update(webhookDelivery).set({ claimedUntil: new Date(0) });
			await sweep();
			expect(silent.received).toHaveLength(3);
			expect(await log(id)).toMatchObject([{ state: 'taken' }, { state: 'taken' }]);
			await silent.close();
		});

		test('inside a network is not reached, in whatever way its address is written', async () => {
			const { id } = await addHook();
			const inside = another({ isDemo: false, resolve: async () => ['10.0.0.1'] });
			await assign('marco');
			await sweep(inside);
			expect(receiver.received).toEqual([]);
			expect(await log(id)).toMatchObject([{ state: 'waiting', tries: [{ status: null, problem: 'not-public' }] }]);
		});
	});

	test('several workers at once send each thing once', async () => {
		await addHook();
		for (let turn = 0; turn < 6; turn += 1) for (const who of ['marco', 'ana']) await assign(who);
		const workers = [another(), another(), another()];
		await Promise.all(workers.map(sweep));
		const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
		expect(ids).toHaveLength(12);
		expect(new Set(ids).size).toBe(12);
	});

	describe('the secret', () => {
		test('is shown once, lies sealed, and after a change the old one signs along for a day', async () => {
			const { id, secret } = await addHook();
			expect((await ask('webhooks')).body).not.toContain('whsec_');
			const [row] = await stores.store.db.select().from(webhookEndpoint);
			expect(row?.secret).not.toContain(secret);
			const renewed = (await post(`webhooks/${id}/secret`)).json().secret;
			expect(renewed).not.toBe(secret);
			const signatures = async () => {
				await post(`webhooks/${id}/test`);
				return String(receiver.received.at(-1)?.headers['webhook-signature']).split(' ');
			};
			expect(await signatures()).toHaveLength(2);
			now += DAY;
			expect(await signatures()).toHaveLength(1);
		});
	});

	test('a test is sent at once, says what came of it, and stands in the log', async () => {
		const { id } = await addHook();
		expect((await post(`webhooks/${id}/test`)).json().came).toMatchObject({ status: 200, problem: null });
		receiver.status = 302;
		expect((await post(`webhooks/${id}/test`)).json().came).toMatchObject({ status: 302, problem: 'redirect' });
		expect((await log(id)).map(({ event, state }) => [event, state])).toEqual(
			expect.arrayContaining([
				['test', 'taken'],
				['test', 'failed'],
			]),
		);
	});

	describe('who tends it', () => {
		test('two administrators who change one: the second is told', async () => {
			const { id, version } = await addHook();
			const changed = { ...HOOK, url: receiver.url, version };
			expect((await post(`webhooks/${id}`, { ...changed, name: 'one' })).statusCode).toBe(200);
			const second = await post(`webhooks/${id}`, { ...changed, name: 'two' });
			expect([second.statusCode, second.json().code]).toEqual([409, 'changed-meanwhile']);
			expect((await hook()).name).toBe('one');
		});

		test('an administrator who may not see all mailboxes neither sees nor makes what reaches the others', async () => {
			const { id } = await addHook();
			expect((await ask('webhooks', 'nils')).json().items).toEqual([]);
			expect((await ask(`webhooks/${id}/deliveries`, 'nils')).statusCode).toBe(404);
			for (const act of ['remove', 'secret', 'test'])
				expect((await post(`webhooks/${id}/${act}`, {}, 'nils')).statusCode).toBe(404);
			const made = (mailboxes: readonly string[] | null) =>
				post('webhooks', { ...HOOK, url: receiver.url, mailboxes }, 'nils');
			expect((await made(null)).json().code).toBe('not-yours');
			expect((await made(['other'])).json().code).toBe('not-yours');
			expect((await made(['support'])).statusCode).toBe(200);
		});

		test('an address that cannot be is refused with its field', async () => {
			const refused = await post('webhooks', { ...HOOK, url: 'http://10.0.0.1/hook' });
			expect(refused.statusCode).toBe(400);
			expect(refused.json().fields).toEqual([{ field: 'url', message: 'It must begin with https://.' }]);
		});

		test.each([
			'https://10.0.0.1/hook',
			'https://169.254.169.254/latest/meta-data',
			'https://3232235777/',
			'https://[fd00::1]/',
			'https://[::ffff:10.0.0.1]/',
		])('an address that is inside a network by its own number is refused when it is saved: %s', async (url) => {
			const { id, version } = await addHook();
			for (const [path, more] of [
				['webhooks', {}],
				[`webhooks/${id}`, { version }],
			] as const) {
				const refused = await post(path, { ...HOOK, ...more, url });
				expect(refused.statusCode).toBe(400);
				expect(refused.json().fields).toEqual([
					{ field: 'url', message: 'It leads inside a network, where nothing is sent.' },
				]);
			}
		});

		test('every act stands in the audit log, without the secret and without the path of the address', async () => {
			const before = (await stores.store.db.select().from(audit)).length;
			const { id, version } = await addHook();
			await post(`webhooks/${id}`, { ...HOOK, url: `${receiver.url}?key=hidden`, version });
			await post(`webhooks/${id}/secret`);
			await post(`webhooks/${id}/remove`);
			const rows = (await stores.store.db.select().from(audit).orderBy(audit.number)).slice(before);
			expect(rows.map(({ what, by }) => [what, by])).toEqual([
				['webhook-added', 'root'],
				['webhook-changed', 'root'],
				['webhook-secret-renewed', 'root'],
				['webhook-removed', 'root'],
			]);
			expect(JSON.stringify(rows)).not.toMatch(/whsec_|hidden/);
		});
	});
}
