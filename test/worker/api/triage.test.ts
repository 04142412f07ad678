import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, as, openDemo, openMemory } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

let store: Store;
let world: ApiWorld;

beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store);
});

afterAll(async () => {
	await world.close();
	await store.close();
});

const post = (url: string, payload: object, person = 'ana') =>
	world.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers: as(person) });
const report = async () => (await world.app.inject({ url: '/api/v1/triage/report', headers: as('ana') })).json();

describe('signals', () => {
	const BURNT = { name: 'safety', quote: 'it burned my hand' } as const;
	const open = async () => {
		const { id } = await addCase(store, {
			severity: 'S4',
			signals: [BURNT],
			severityBecause: [{ cue: 'severity:safety', weight: 2.6, quote: BURNT.quote }],
		});
		await addMail(store, { id: `mail of ${id}`, caseId: id });
		return id;
	};

	test('one that is not so is struck out, and the case answers without it', async () => {
		const id = await open();
		const answer = await post(`cases/${id}/signals`, { remove: ['safety'] });
		expect(answer.statusCode).toBe(200);
		expect(answer.json()).toMatchObject({ signals: [], severity: 'S2', severityBecause: [] });
		expect(answer.json().events).toMatchObject([
			{ kind: 'signal-struck', by: 'ana', because: BURNT.quote, data: { signal: 'safety' } },
			{ kind: 'severity-changed', by: 'ana' },
		]);
	});

	test('adding it again gives it back with its words', async () => {
		const id = await open();
		await post(`cases/${id}/signals`, { remove: ['safety'] });
		const answer = await post(`cases/${id}/signals`, { add: ['safety'] });
		expect(answer.json()).toMatchObject({ signals: [BURNT], severity: 'S4' });
	});

	test.each([
		['a name that no signal has', { add: ['fury'] }],
		['no list', { remove: 'safety' }],
	])('%s is refused', async (_, payload) => {
		expect((await post(`cases/${await open()}/signals`, payload)).statusCode).toBe(400);
	});

	test('a case that does not exist is 404', async () => {
		expect((await post('cases/none/signals', { remove: ['safety'] })).statusCode).toBe(404);
	});
});

describe('the triage report', () => {
	test('counts what people corrected, and names the model that judges', async () => {
		const { id } = await addCase(store);
		await addMail(store, { id: `mail of ${id}`, caseId: id });
		const before = await report();
		await post(`cases/${id}/not-a-complaint`, {});
		const after = await report();
		expect(after.judging).toMatch(/^shipped-/);
		expect(after.waiting).toBe(before.waiting + 1);
		expect(after.models).toMatchObject([{ version: after.judging, state: 'shipped' }]);
		await post(`cases/${id}/not-a-complaint`, { undo: true });
		expect((await report()).waiting).toBe(before.waiting);
	});
});

describe('the way back to an earlier model', () => {
	test('is not for every agent', async () => {
		expect((await post('triage/rollback', {})).statusCode).toBe(403);
	});

	test('is refused in words where there is none', async () => {
		const answer = await post('triage/rollback', {}, 'irina');
		expect([answer.statusCode, answer.json().message]).toEqual([
			409,
			expect.stringMatching(/^shipped-\w+ judges already/),
		]);
		expect((await post('triage/rollback', { version: 'learned-7' }, 'irina')).json().message).toContain(
			'There is no model learned-7',
		);
	});
});

describe('a mail that insults', () => {
	test('says so, and a polite one of the same case does not', async () => {
		const { id } = await addCase(store, { signals: [{ name: 'abuse', quote: 'you idiots' }] });
		const verdict = {
			language: 'en' as const,
			skip: null,
			complaint: { is: true, score: 0.9 },
			severity: 'S2' as const,
			signals: [{ name: 'abuse' as const, quote: 'you idiots' }],
			sought: [],
			said: [],
			backOn: null,
			because: [],
		};
		await addMail(store, { id: `${id} insult`, caseId: id, verdict });
		await addMail(store, { id: `${id} polite`, caseId: id });
		const { mails } = (await world.app.inject({ url: `/api/v1/cases/${id}`, headers: as('ana') })).json();
		expect(
			Object.fromEntries(mails.map((mail: { id: string; isAbusive: boolean }) => [mail.id, mail.isAbusive])),
		).toEqual({ [`${id} insult`]: true, [`${id} polite`]: false });
	});
});
