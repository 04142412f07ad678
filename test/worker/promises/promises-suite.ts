import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PromisesView } from '../../../shared/api/promises.ts';
import { compileCalendar } from '../../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { ownWords } from '../../../shared/triage/strip.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { saveBatch } from '../../../worker/intake/save-batch.ts';
import { parseMail } from '../../../worker/mailbox/parse.ts';
import { caseEvent, supportCase, touch as touchTable } from '../../../worker/store/schema.ts';
import { promise as promiseTable } from '../../../worker/store/schema-promises.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, WEDNESDAY } from '../api/api-world.ts';
import { addCase, addMail } from '../api/rows.ts';

const THURSDAY = new Date(WEDNESDAY + DAY).toISOString();

/** Promises from the mail to their end, over HTTP, on either database. */
export function promisesSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;
	let id: string;
	let serial = 0;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store);
	}, 60_000);
	beforeEach(async () => {
		world.setNow(WEDNESDAY);
		({ id } = await addCase(stores.store, { stage: 'acknowledged', assignee: 'ana' }));
		await addMail(stores.store, { id: `mail-${id}`, caseId: id });
	});
	afterAll(async () => {
		await world?.close();
		await stores?.stop();
	});

	const post = async (url: string, payload: object = {}, key?: string) =>
		world.app.inject({
			method: 'POST',
			url: `/api/v1/${url}`,
			payload,
			headers: { ...as('ana'), ...(key === undefined ? {} : { 'idempotency-key': key }) },
		});
	const view = async (of = id): Promise<PromisesView> =>
		(await world.app.inject({ url: `/api/v1/cases/${of}/promises`, headers: as('ana') })).json();
	const make = async (given: object = {}) => {
		const answer = await post(`cases/${id}/promises`, { what: 'a call', dueAt: THURSDAY, ...given });
		expect(answer.statusCode).toBe(200);
		const made = (answer.json() as PromisesView).promises.at(-1);
		if (made === undefined) throw new Error('nothing was made');
		return made;
	};
	const touches = async (of = id) =>
		(await stores.store.db.select().from(touchTable).where(eq(touchTable.caseId, of)))
			.filter(({ kind }) => kind === 'promise')
			.map(({ turn, state }) => `${turn} ${state}`)
			.sort();
	const events = async () =>
		(await stores.store.db.select().from(caseEvent).where(eq(caseEvent.caseId, id)).orderBy(caseEvent.seq)).map(
			({ kind }) => kind,
		);
	const stageOf = async () =>
		(await stores.store.db.select().from(supportCase).where(eq(supportCase.id, id)))[0]?.stage;

	/** A mail of the team to the customer comes to the mailbox's Sent. */
	const answer = async (words: string, { date = '', read = 1 } = {}): Promise<void> => {
		serial += 1;
		const raw = Buffer.from(
			[
				'From: Ana <support@shop.example>',
				'To: nora@mail.example',
				'Subject: Re: The kettle leaks',
				`Message-ID: <answer-${database}-${serial}@shop.example>`,
				`In-Reply-To: <mail-${id}@mail.example>`,
				`Date: ${date || new Date(WEDNESDAY).toUTCString()}`,
				'MIME-Version: 1.0',
				'Content-Type: text/plain; charset=utf-8',
				'',
				words,
			].join('\r\n'),
		);
		for (let uid = 0; uid < read; uid += 1) {
			const receivedAt = Date.parse(date || new Date(WEDNESDAY).toUTCString());
			const parsed = await parseMail(raw, receivedAt);
			if (parsed.state !== 'mail') throw new Error(parsed.says);
			const verdict = triage(parsed.mail, 'team', { fallback: 'en' });
			const words = ownWords(parsed.mail.text).words;
			const mailbox = { id: 'support', language: 'en' as const, isTeam: isOurs, writerOf: () => 'marco' };
			const calendar = compileCalendar(OFFICE_HOURS, []);
			const rules = { policy: DEFAULT_POLICY, policyVersion: 'test', calendar, now: () => world.deps.now() };
			serial += 1;
			const place = { folder: 'Sent', uidValidity: '1', uid: serial, receivedAt };
			await saveBatch({ store: stores.store, mailbox, ...rules, newId: () => `${database}-${crypto.randomUUID()}` }, [
				{ ...place, read: { state: 'mail', mail: parsed.mail, words, verdict } },
			]);
		}
	};
	const isOurs = (address: string): boolean => address.endsWith('@shop.example');

	describe('found in a mail', () => {
		test('it is offered with the sentence, the date and who gave it, once, however often the mail is read', async () => {
			await answer('Dear Nora,\n\nI am sorry. I will call you tomorrow at 3 pm.\n\nAna', { read: 2 });
			const { promises } = await view();
			expect(promises).toMatchObject([
				{
					number: 1,
					state: 'offered',
					about: 'word',
					what: 'I will call you tomorrow at 3 pm.',
					dueAt: '2026-09-17T13:00:00.000Z',
					promisedBy: 'marco',
					isLate: false,
				},
			]);
			expect(await touches()).toEqual([]);
		});

		test('by the customer’s own clock, where a mail of theirs told it', async () => {
			await addMail(stores.store, {
				id: `tokyo-${id}`,
				caseId: id,
				headers: { date: ['Wed, 16 Sep 2026 16:00:00 +0900'] },
			});
			await answer('I will call you tomorrow at 3 pm.');
			expect((await view()).promises).toMatchObject([{ dueAt: '2026-09-17T06:00:00.000Z' }]);
		});

		test('nothing is offered that was long past when the mail was first seen', async () => {
			world.setNow(WEDNESDAY + 30 * DAY);
			await answer('I will call you tomorrow.');
			expect((await view()).promises).toEqual([]);
		});

		test('confirmed, it is kept track of; dismissed, it never was one', async () => {
			await answer('I will call you tomorrow. We will send the part by Friday.');
			const [call, part] = (await view()).promises;
			expect((await post(`promises/${call?.id}/confirm`)).statusCode).toBe(200);
			expect(await touches()).toEqual(['1 planned']);
			expect((await post(`promises/${part?.id}/dismiss`)).statusCode).toBe(200);
			expect((await view()).promises.map(({ state }) => state)).toEqual(['open', 'dismissed']);
			expect(await events()).toEqual(expect.arrayContaining(['promise-made', 'promise-dismissed']));
		});

		test('confirmed by another date, it is due then', async () => {
			await answer('I will call you tomorrow.');
			const [call] = (await view()).promises;
			const dueAt = new Date(WEDNESDAY + 2 * DAY).toISOString();
			expect((await post(`promises/${call?.id}/confirm`, { dueAt })).json().promises).toMatchObject([{ dueAt }]);
		});
	});

	describe('what a person says', () => {
		test('a promise in the past is refused on its field, and nothing is kept', async () => {
			const dueAt = new Date(WEDNESDAY - MINUTE).toISOString();
			const refused = await post(`cases/${id}/promises`, { what: 'a call', dueAt });
			expect([refused.statusCode, refused.json().error?.fields ?? refused.json().fields]).toEqual([
				400,
				[{ field: 'dueAt', message: 'lies in the past' }],
			]);
			expect((await view()).promises).toEqual([]);
		});

		test.each([
			['no date', { what: 'a call', dueAt: 'Thursday' }],
			['no words', { what: ' ', dueAt: THURSDAY }],
			['a year away', { what: 'a call', dueAt: new Date(WEDNESDAY + 400 * DAY).toISOString() }],
			['a kind that does not exist', { what: 'a call', dueAt: THURSDAY, about: 'x' }],
		])('%s is refused', async (_, given) => {
			expect((await post(`cases/${id}/promises`, given)).statusCode).toBe(400);
		});

		test('an unknown case and an unknown promise are not found', async () => {
			expect((await post('cases/none/promises', { what: 'a call', dueAt: THURSDAY })).statusCode).toBe(404);
			expect((await post('promises/none/keep')).statusCode).toBe(404);
		});

		test('one click says kept; ticking off the touch says the same', async () => {
			const first = await make();
			await make();
			expect((await post(`promises/${first.id}/keep`)).statusCode).toBe(200);
			expect((await post(`touches/${id}-promise-1-2/done`)).statusCode).toBe(200);
			expect((await view()).promises.map(({ state }) => state)).toEqual(['kept', 'kept']);
			expect(await touches()).toEqual(['1 done', '2 done']);
			expect((await post(`promises/${first.id}/break`, { because: 'no' })).statusCode).toBe(409);
		});

		test('broken takes a reason', async () => {
			const { id: promiseId } = await make();
			expect((await post(`promises/${promiseId}/break`)).statusCode).toBe(400);
			expect((await post(`promises/${promiseId}/break`, { because: 'I was ill' })).statusCode).toBe(200);
			expect((await view()).promises).toMatchObject([{ state: 'broken', because: 'I was ill', decidedBy: 'ana' }]);
			expect(await touches()).toEqual(['1 cancelled']);
		});

		test('another date is another promise that says so', async () => {
			const { id: promiseId } = await make();
			const dueAt = new Date(WEDNESDAY + 3 * DAY).toISOString();
			expect((await post(`promises/${promiseId}/move`, { dueAt, because: 'no stock' })).statusCode).toBe(200);
			expect((await view()).promises).toMatchObject([
				{ number: 1, state: 'withdrawn', because: 'no stock' },
				{ number: 2, state: 'open', dueAt, replaces: 1 },
			]);
			expect(await touches()).toEqual(['1 cancelled', '2 planned']);
		});

		test('its touch cannot be put off, for the customer was told the date, and is cancelled with a reason alone', async () => {
			await make();
			const touch = `touches/${id}-promise-1-1`;
			expect((await post(`${touch}/postpone`, { until: THURSDAY })).statusCode).toBe(409);
			expect((await post(`${touch}/cancel`)).statusCode).toBe(400);
			expect((await post(`${touch}/cancel`, { because: 'not needed any more' })).statusCode).toBe(200);
			expect((await view()).promises).toMatchObject([{ state: 'withdrawn', because: 'not needed any more' }]);
		});

		test('sent twice, because nobody heard the first answer, it is done once', async () => {
			for (const _ of [1, 2]) {
				const given = { what: 'a call', dueAt: THURSDAY };
				expect((await post(`cases/${id}/promises`, given, `key-${id}`)).statusCode).toBe(200);
			}
			expect((await view()).promises).toHaveLength(1);
		});

		test('two at once get numbers of their own', async () => {
			await Promise.all([make(), make(), make()]);
			expect((await view()).promises.map(({ number }) => number)).toEqual([1, 2, 3]);
		});
	});

	describe('and the case', () => {
		test('a solution that is promised begins solving; kept, it suggests to resolve and moves nothing', async () => {
			const { id: promiseId } = await make({ about: 'solution' });
			expect(await stageOf()).toBe('resolving');
			await post(`promises/${promiseId}/keep`);
			expect((await view()).suggestsResolving).toBe(true);
			expect(await stageOf()).toBe('resolving');
		});

		test('a mail that went out since asks whether it was kept by that', async () => {
			await make();
			await addMail(stores.store, { id: `later-${id}`, caseId: id, side: 'team', at: new Date(WEDNESDAY + HOUR) });
			expect((await view()).promises).toMatchObject([{ keptBy: { mailId: `later-${id}` } }]);
		});

		test('closing ends what stands, with the reason, and reopening brings nothing back', async () => {
			await answer('We will send the part by Friday.');
			await make();
			expect((await post(`cases/${id}/close`, { outcome: 'lost' })).statusCode).toBe(200);
			expect((await view()).promises).toMatchObject([
				{ state: 'dismissed', because: 'the case was closed' },
				{ state: 'withdrawn', because: 'the case was closed' },
			]);
			expect(await touches()).toEqual(['2 cancelled']);
			expect((await post(`cases/${id}/promises`, { what: 'a call', dueAt: THURSDAY })).statusCode).toBe(409);
			await post(`cases/${id}/stage`, { stage: 'understanding' });
			expect((await view()).promises.map(({ state }) => state)).toEqual(['dismissed', 'withdrawn']);
		});

		test('reopening ends none', async () => {
			await post(`cases/${id}/resolve`);
			const { number } = await make();
			await post(`cases/${id}/stage`, { stage: 'new' });
			expect((await view()).promises).toMatchObject([{ number, state: 'open' }]);
			expect(await touches()).toEqual(['1 planned']);
		});

		test('no complaint, no promise', async () => {
			await make();
			await post(`cases/${id}/not-a-complaint`);
			expect((await view()).promises).toMatchObject([{ state: 'withdrawn', because: 'it is not a complaint' }]);
		});

		test('joined with another case, its promises stand there, behind those that it has', async () => {
			const { id: into } = await addCase(stores.store, { assignee: 'ana' });
			await make();
			await post(`cases/${into}/promises`, { what: 'a refund', dueAt: THURSDAY });
			expect((await post(`cases/${id}/join`, { into })).statusCode).toBe(200);
			expect((await view(into)).promises).toMatchObject([
				{ number: 1, state: 'open', what: 'a refund' },
				{ number: 2, state: 'open', what: 'a call' },
			]);
			expect(await touches(into)).toEqual(['1 planned', '2 planned']);
			expect(await touches()).toEqual(['1 cancelled']);
			expect(await stores.store.db.select().from(promiseTable).where(eq(promiseTable.caseId, id))).toEqual([]);
		});

		test('the team’s coming days come along, for whoever writes', async () => {
			const { days, timeZone } = await view();
			expect([timeZone, days.timeZone]).toEqual(['Europe/Rome', 'Europe/Rome']);
			expect(days.closings.slice(0, 4).map(({ day }) => day)).toEqual([
				'2026-09-16',
				'2026-09-17',
				'2026-09-18',
				'2026-09-21',
			]);
		});
	});
}
