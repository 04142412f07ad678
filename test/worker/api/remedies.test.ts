import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RemediesView, RequestView } from '../../../shared/api/remedies.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import type { Person } from '../../../worker/settings.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { caseEvent, supportCase } from '../../../worker/store/schema.ts';
import { approvalNudge } from '../../../worker/store/schema-remedies.ts';
import { type ApiWorld, as, openDemo, openMemory, WEDNESDAY } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

const somebody = (id: string, role: Person['role']): Person => ({
	id,
	name: id,
	email: `${id}@shop.example`,
	role,
	language: 'en',
});
const TEAM = [
	somebody('ana', 'agent'),
	somebody('sofia', 'senior'),
	somebody('irina', 'lead'),
	somebody('lev', 'lead'),
	somebody('root', 'admin'),
];

let store: Store;
let world: ApiWorld;
let id: string;

beforeAll(async () => {
	store = await openMemory();
	const policy = { ...DEFAULT_POLICY, remedyLimitsIn: { USD: { agent: 110, senior: 330, lead: 1_100 } } };
	world = await openDemo(store, { people: TEAM, settings: { policy } });
});
beforeEach(async () => {
	world.setNow(WEDNESDAY);
	({ id } = await addCase(store, { stage: 'understanding' }));
});
afterAll(async () => {
	await world.close();
	await store.close();
});

const get = async (url: string, person = 'ana') => world.app.inject({ url: `/api/v1/${url}`, headers: as(person) });
const post = (url: string, payload: object, person = 'ana', key?: string) =>
	world.app.inject({
		method: 'POST',
		url: `/api/v1/${url}`,
		payload,
		headers: { ...as(person), ...(key === undefined ? {} : { 'idempotency-key': key }) },
	});
const euros = (amount: string) => ({ amount, currency: 'EUR' });
const give = (gift: object, person = 'ana', key?: string) =>
	post(`cases/${id}/remedies`, { kind: 'refund', why: 'it leaked', ...gift }, person, key);
const view = async (person = 'ana'): Promise<RemediesView> => (await get(`cases/${id}/remedies`, person)).json();
const stageOf = async () => {
	const [row] = await store.db.select().from(supportCase).where(eq(supportCase.id, id));
	return row?.stage;
};
const eventsOf = async () =>
	(await store.db.select().from(caseEvent).where(eq(caseEvent.caseId, id)).orderBy(caseEvent.seq)).map(
		({ kind, source }) => [kind, source.kind],
	);
const nudgesOf = async (requestId: string) =>
	(await store.db.select().from(approvalNudge).where(eq(approvalNudge.requestId, requestId)))
		.map(({ kind, personId, state }) => `${kind} ${personId} ${state}`)
		.sort();
const ask = async (gift: object = { money: euros('250') }, person = 'ana'): Promise<RequestView> => {
	const answer = await give(gift, person);
	expect([answer.statusCode, answer.json().outcome]).toEqual([200, 'asked']);
	const request = (await view()).requests.at(-1);
	if (request === undefined) throw new Error('no request');
	return request;
};

describe('a remedy within the limit', () => {
	test('stands in the ledger at once, and solving has begun', async () => {
		const answer = await give({ money: euros('49.90'), loss: euros('49.9') });
		expect(answer.json()).toEqual({ outcome: 'given' });
		const { remedies, limits, currency } = await view();
		expect(remedies).toMatchObject([
			{ kind: 'refund', money: euros('49.90'), loss: euros('49.90'), givenBy: 'ana', approvedBy: null, holds: true },
		]);
		expect({ limits, currency }).toEqual({
			limits: [euros('100.00'), { amount: '110.00', currency: 'USD' }],
			currency: 'EUR',
		});
		expect(await stageOf()).toBe('resolving');
		expect(await eventsOf()).toEqual([
			['remedy-given', 'person'],
			['stage-moved', 'product'],
		]);
	});

	test('counts together with what the case was given before', async () => {
		await give({ money: euros('60') });
		expect((await give({ money: euros('40') })).json().outcome).toBe('given');
		expect((await give({ money: euros('0.01') })).json().outcome).toBe('asked');
	});

	test('sent twice under one id, because nobody heard the answer, is given once', async () => {
		const key = 'act-0123456789';
		await give({ money: euros('20') }, 'ana', key);
		expect((await give({ money: euros('20') }, 'ana', key)).json()).toEqual({ outcome: 'given' });
		expect((await view()).remedies).toHaveLength(1);
	});

	test('an apology acknowledges, and solves nothing yet', async () => {
		({ id } = await addCase(store, { stage: 'new' }));
		await give({ kind: 'apology' });
		expect(await stageOf()).toBe('acknowledged');
	});

	test('moves no case back that is resolved', async () => {
		({ id } = await addCase(store, { stage: 'resolved' }));
		await give({ money: euros('5') });
		expect(await stageOf()).toBe('resolved');
	});
});

describe('what cannot be', () => {
	test.each([
		['an unknown currency', { money: { amount: '5', currency: 'XYQ' } }, 'money.currency'],
		['a currency that has no such decimals', { money: { amount: '5.5', currency: 'JPY' } }, 'money.amount'],
		['a number with a comma', { money: euros('5,50') }, 'money.amount'],
		['a negative amount', { money: euros('-5') }, 'money.amount'],
		['an amount beyond all measure', { money: euros('99999999999') }, 'money.amount'],
		['a refund of nothing', { money: euros('0') }, 'money'],
		['a refund without an amount', {}, 'money'],
		['an apology that costs', { kind: 'apology', money: euros('5') }, 'money'],
		['no reason', { money: euros('5'), why: '  ' }, 'why'],
		[
			'a loss in an unknown currency',
			{ money: euros('5'), loss: { amount: '1', currency: 'doubloon' } },
			'loss.currency',
		],
		['an entry that is not there', { money: euros('5'), corrects: 999_999 }, 'corrects'],
	])('%s is refused at its field', async (_, gift, field) => {
		const answer = await give(gift);
		expect([answer.statusCode, answer.json().fields[0]?.field]).toEqual([400, field]);
		expect((await view()).remedies).toEqual([]);
	});

	test('a case that is not there is said so', async () => {
		expect((await post('cases/none/remedies', { kind: 'apology', why: 'x' })).statusCode).toBe(404);
		expect((await get('cases/none/remedies')).statusCode).toBe(404);
		expect((await get('cases/none/comparable')).statusCode).toBe(404);
		expect((await post('approvals/none/approve', {}, 'irina')).statusCode).toBe(404);
	});
});

describe('a warning', () => {
	test('above 150 % of the loss asks for a reason, and does not block', async () => {
		const gift = { money: euros('80'), loss: euros('50') };
		const refused = await give(gift);
		expect(refused.json().fields).toMatchObject([{ field: 'overWarning' }]);
		await give({ ...gift, overWarning: 'a wedding was spoilt' });
		expect((await view()).remedies).toMatchObject([{ warnings: ['above-loss'], overWarning: 'a wedding was spoilt' }]);
	});

	test('comes with a gift to a customer who needs things put right', async () => {
		({ id } = await addCase(store, { guard: { kind: 'repair', because: ['the failure is critical (S4)'] } }));
		expect((await give({ kind: 'credit', money: euros('10') })).statusCode).toBe(400);
		expect((await give({ kind: 'refund', money: euros('10') })).statusCode).toBe(200);
	});

	test('a reason without a warning is not kept', async () => {
		await give({ money: euros('10'), overWarning: 'because' });
		expect((await view()).remedies).toMatchObject([{ overWarning: null, warnings: [] }]);
	});
});

describe('above the limit', () => {
	test('a lead is asked, and nothing is given until one approves', async () => {
		const request = await ask();
		expect(request).toMatchObject({ state: 'waiting', askedBy: 'ana', mayApprove: false, tookMs: null });
		expect(await nudgesOf(request.id)).toEqual(['wanted irina waiting', 'wanted lev waiting']);
		expect([(await view()).remedies, await stageOf()]).toEqual([[], 'understanding']);
		world.setNow(WEDNESDAY + 12 * MINUTE);
		const approved = await post(`approvals/${request.id}/approve`, {}, 'irina');
		expect(approved.json()).toMatchObject({ state: 'approved', decidedBy: 'irina', tookMs: 12 * MINUTE });
		expect((await view()).remedies).toMatchObject([{ givenBy: 'ana', approvedBy: 'irina', money: euros('250.00') }]);
		expect(await stageOf()).toBe('resolving');
		expect(await nudgesOf(request.id)).toEqual([
			'answer ana waiting',
			'wanted irina cancelled',
			'wanted lev cancelled',
		]);
	});

	test('is declined with a reason, and not without', async () => {
		const { id: request } = await ask();
		expect((await post(`approvals/${request}/decline`, {}, 'irina')).json().fields[0].field).toBe('because');
		const declined = await post(`approvals/${request}/decline`, { because: 'replace it first' }, 'irina');
		expect(declined.json()).toMatchObject({ state: 'declined', decidedBecause: 'replace it first' });
		expect((await view()).remedies).toEqual([]);
	});

	test('of two leads at once one wins and the other is told', async () => {
		const { id: request } = await ask();
		const answers = await Promise.all([
			post(`approvals/${request}/approve`, {}, 'irina'),
			post(`approvals/${request}/decline`, { because: 'no' }, 'lev'),
		]);
		const codes = answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other);
		expect(codes).toEqual([200, 409]);
		const told = answers.find(({ statusCode }) => statusCode === 409)?.json().message;
		expect(told).toMatch(/^(?:irina|lev) was faster: the request is (?:approved|declined)\.$/);
		expect((await view()).remedies.length).toBeLessThanOrEqual(1);
	});

	test('nobody approves an own one', async () => {
		const request = await ask({ money: euros('1500') }, 'irina');
		expect(await nudgesOf(request.id)).toEqual(['wanted root waiting']);
		expect((await post(`approvals/${request.id}/approve`, {}, 'irina')).statusCode).toBe(409);
		expect((await post(`approvals/${request.id}/approve`, {}, 'lev')).json().message).toContain('your own authority');
		expect((await post(`approvals/${request.id}/approve`, {}, 'root')).statusCode).toBe(200);
	});

	test('in a currency without a limit every amount is asked for, and any lead decides', async () => {
		const request = await ask({ money: { amount: '5', currency: 'CHF' } }, 'sofia');
		expect((await post(`approvals/${request.id}/approve`, {}, 'lev')).statusCode).toBe(200);
	});

	test('is withdrawn by whoever asked, and by nobody else', async () => {
		const { id: request } = await ask();
		expect((await post(`approvals/${request}/withdraw`, {}, 'sofia')).statusCode).toBe(409);
		expect((await post(`approvals/${request}/withdraw`, {}, 'ana')).json().state).toBe('withdrawn');
		expect((await post(`approvals/${request}/approve`, {}, 'irina')).statusCode).toBe(409);
	});

	test('what waits is listed for leads with the case, and how fast answers came', async () => {
		const { id: request } = await ask();
		const waiting = (await get('approvals', 'irina')).json();
		expect(waiting.items.find((one: RequestView) => one.id === request)).toMatchObject({
			mayApprove: true,
			supportCase: { subject: 'The kettle leaks' },
		});
		world.setNow(WEDNESDAY + HOUR);
		await post(`approvals/${request}/approve`, {}, 'irina');
		const after = (await get('approvals', 'irina')).json();
		expect(after.items.map((one: RequestView) => one.id)).not.toContain(request);
		expect(after.answered.count).toBeGreaterThan(0);
		expect((await get('approvals', 'ana')).statusCode).toBe(403);
	});
});

describe('putting right', () => {
	test('adds a row that points at the old one, which stays', async () => {
		await give({ money: euros('30') });
		const [first] = (await view()).remedies;
		await give({ money: euros('20'), corrects: first?.number, why: 'mistyped' });
		expect((await view()).remedies).toMatchObject([
			{ number: first?.number, holds: false },
			{ entry: 'corrected', corrects: first?.number, holds: true, money: euros('20.00') },
		]);
		const again = await give({ money: euros('10'), corrects: first?.number });
		expect(again.json().fields[0].field).toBe('corrects');
	});

	test('to less than was approved asks nobody again; to more does', async () => {
		const request = await ask();
		await post(`approvals/${request.id}/approve`, {}, 'irina');
		const [row] = (await view()).remedies;
		expect((await give({ money: euros('240'), corrects: row?.number })).json().outcome).toBe('given');
		const [, better] = (await view()).remedies;
		expect(better).toMatchObject({ approvedBy: 'irina', holds: true });
		expect((await give({ money: euros('260'), corrects: better?.number })).json().outcome).toBe('asked');
	});

	test('an entry can be taken back, once', async () => {
		await give({ money: euros('90') });
		const [row] = (await view()).remedies;
		const taken = { number: row?.number, why: 'the bank refused it' };
		expect((await post(`cases/${id}/remedies/take-back`, taken)).json()).toEqual({ outcome: 'taken-back' });
		expect((await post(`cases/${id}/remedies/take-back`, taken)).statusCode).toBe(409);
		expect((await give({ money: euros('90') })).json().outcome).toBe('given');
	});
});

describe('the ledger', () => {
	test.each([
		['changed', sql`UPDATE amends.remedy SET minor = 1`],
		['removed', sql`DELETE FROM amends.remedy WHERE number = 1`],
		['emptied', sql`TRUNCATE amends.remedy`],
	])('cannot be %s', async (_, statement) => {
		await give({ money: euros('1') });
		await expect(store.db.execute(statement)).rejects.toMatchObject({
			cause: { message: expect.stringContaining('never changed or removed') },
		});
	});

	test('numbers twenty gifts at once without a gap or a double', async () => {
		const cases = await Promise.all(Array.from({ length: 20 }, () => addCase(store)));
		await Promise.all(
			cases.map((one) => post(`cases/${one.id}/remedies`, { kind: 'refund', money: euros('1'), why: 'x' })),
		);
		const { rows } = await store.db.execute(
			sql`SELECT count(*) AS rows, max(number) AS last, count(DISTINCT previous) AS bound FROM amends.remedy`,
		);
		expect(Number(rows[0]?.rows)).toBe(Number(rows[0]?.last));
		expect(Number(rows[0]?.bound)).toBe(Number(rows[0]?.last));
	});
});

describe('the fair solution', () => {
	test('is found in the answer to our question, kept with one click, corrected, and its history stays', async () => {
		const verdict = { language: 'en', skip: null, complaint: { is: false, score: 0.1 }, severity: null } as const;
		const rest = { signals: [], backOn: null, because: [] };
		await addMail(store, {
			id: `${id}-q`,
			caseId: id,
			side: 'team',
			at: new Date(WEDNESDAY - HOUR),
			words: 'What would you consider fair?',
			verdict: {
				...verdict,
				...rest,
				sought: [],
				said: [{ act: 'fair-question', quote: 'What would you consider fair?' }],
			},
		});
		const words = 'Half the price back, 24,50 €, and it is fine.';
		await addMail(store, {
			id: `${id}-a`,
			caseId: id,
			at: new Date(WEDNESDAY - MINUTE),
			words,
			verdict: {
				...verdict,
				...rest,
				sought: [{ name: 'refund', quote: words }],
				said: [{ act: 'answer', quote: words }],
			},
		});
		const before = await view();
		expect(before.fairOffers).toMatchObject([{ words, mailId: `${id}-a`, isAnswer: true }]);
		expect(before.losses).toMatchObject([{ money: euros('24.50') }]);
		await post(`cases/${id}/fair-solution`, { words, mailId: `${id}-a` });
		await post(`cases/${id}/fair-solution`, { words: 'All of it back' }, 'sofia');
		const after = await view();
		expect(after.fair).toMatchObject([
			{ words: 'All of it back', by: 'sofia', mailId: null },
			{ words, by: 'ana', mailId: `${id}-a` },
		]);
		expect((await eventsOf()).map(([kind]) => kind)).toEqual(['fair-kept', 'fair-kept']);
	});

	test('names no mail of another case', async () => {
		const answer = await post(`cases/${id}/fair-solution`, { words: 'x', mailId: 'somewhere-else' });
		expect(answer.json().fields[0].field).toBe('mailId');
	});
});

describe('comparable cases', () => {
	test('tell what was given in how many, the middle and the ends', async () => {
		const severityBecause = [{ cue: 'no-show', weight: 2.6, quote: 'nobody came' }];
		const row = { severityBecause, stage: 'resolved' } as const;
		for (const amount of ['10', '20', '60']) {
			({ id } = await addCase(store, row));
			await give({ money: euros(amount), loss: euros('50') });
		}
		await addCase(store, row);
		({ id } = await addCase(store, { severityBecause }));
		const comparison = (await get(`cases/${id}/comparable?loss=40&currency=EUR`)).json();
		expect(comparison).toMatchObject({
			cases: 4,
			withoutRemedy: 1,
			given: [
				{ kind: 'refund', cases: 3, money: { median: euros('20.00'), least: euros('10.00'), most: euros('60.00') } },
			],
		});
		expect(comparison.newest).toHaveLength(4);
		expect((await get(`cases/${id}/comparable?loss=500&currency=EUR`)).json().cases).toBe(1);
		expect((await get(`cases/${id}/comparable?loss=much&currency=EUR`)).json().fields[0].field).toBe('loss');
	});
});

test('what was given in a case that was joined into this one counts here', async () => {
	const from = await addCase(store, { stage: 'understanding' });
	await post(`cases/${from.id}/remedies`, { kind: 'refund', money: euros('90'), why: 'x' });
	expect((await post(`cases/${from.id}/join`, { into: id })).statusCode).toBe(200);
	expect((await view()).remedies).toMatchObject([{ money: euros('90.00') }]);
	expect((await give({ money: euros('20') })).json().outcome).toBe('asked');
});
