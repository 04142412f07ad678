import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { DAY, HOUR } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { caseEvent, joinOffer } from '../../../worker/store/schema.ts';
import { type ApiWorld, as, openDemo, openMemory, WEDNESDAY } from './api-world.ts';
import { addCase, addLedger, addMail, addTouch } from './rows.ts';

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

const get = (url: string) => world.app.inject({ url: `/api/v1/${url}` });
const post = (url: string, payload: object = {}, person = 'ana') =>
	world.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers: as(person) });

describe('one case', () => {
	test('comes with mails, events, touches, reasons, offers and earlier cases', async () => {
		const earlier = await addCase(store, { openedAt: new Date(WEDNESDAY - 90 * DAY), stage: 'closed' });
		const other = await addCase(store, { customer: { name: 'N.', address: 'n@work.example' }, subject: 'Same kettle' });
		const { id } = await addCase(store, { severity: 'S3' });
		await addMail(store, { id: 'm2', caseId: id, side: 'team', at: new Date(WEDNESDAY), html: null });
		await addMail(store, {
			id: 'm1',
			caseId: id,
			at: new Date(WEDNESDAY - HOUR),
			html: '<p>It <b>leaks</b>.<script>x()</script></p>',
		});
		await addTouch(store, { id: `${id}-acknowledge-1-1`, caseId: id, dueAt: new Date(WEDNESDAY - HOUR) });
		await store.db
			.insert(joinOffer)
			.values({ caseId: id, intoCaseId: other.id, because: 'it quotes a mail of that case' });
		await store.db.insert(caseEvent).values([
			{
				caseId: id,
				kind: 'opened',
				at: new Date(WEDNESDAY),
				source: { kind: 'text' },
				because: 'it leaks',
				data: { mailId: 'm1' },
			},
			{
				caseId: id,
				kind: 'noted',
				at: new Date(WEDNESDAY),
				source: { kind: 'person', personId: 'marco' },
				because: 'call her',
				data: {},
			},
		]);
		const view: CaseView = (await get(`cases/${id}`)).json();
		expect(view).toMatchObject({
			severityBecause: [{ cue: 'defect', weight: 1.5, quote: 'it leaks' }],
			sought: [{ name: 'refund', quote: 'I want my money back' }],
			guard: 'delight',
			guardBecause: ['first failure, S2, not avoidable'],
			mails: [
				{ id: 'm1', html: '<p>It <b>leaks</b>.</p>', blockedImages: 0 },
				{ id: 'm2', side: 'team', html: null },
			],
			events: [
				{ kind: 'opened', by: 'text', data: { mailId: 'm1' } },
				{ kind: 'noted', by: 'marco', because: 'call her' },
			],
			touches: [{ kind: 'acknowledge', isLate: true, severity: 'S3' }],
			offers: [{ caseId: other.id, subject: 'Same kettle', because: 'it quotes a mail of that case' }],
			earlier: [{ caseId: earlier.id, stage: 'closed' }],
		});
	});

	test('with more HTML than a page bears shows the text of the older mails', async () => {
		const { id } = await addCase(store);
		for (let at = 1; at <= 6; at += 1) {
			const html = `<p>${'x'.repeat(400_000)}</p>`;
			await addMail(store, { id: `${id}-${at}`, caseId: id, html, at: new Date(WEDNESDAY + at) });
		}
		const view: CaseView = (await get(`cases/${id}`)).json();
		expect(view.mails.map(({ html }) => html !== null)).toEqual([false, false, true, true, true, true]);
	});

	test('is readable after it was found to be no complaint', async () => {
		const { id } = await addCase(store, { isComplaint: false });
		expect((await get(`cases/${id}`)).json().isComplaint).toBe(false);
	});

	test('that does not exist is 404', async () => {
		const answer = await get('cases/none');
		expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
	});
});

describe('by Message-ID', () => {
	let id: string;
	beforeAll(async () => {
		id = (await addCase(store)).id;
		await addMail(store, { id: 'seen', messageId: '<Ab.1@mail.example>', caseId: id });
		await addLedger(store, { uid: 77, messageId: '<copy@mail.example>', outcome: 'duplicate', caseId: id });
		await addLedger(store, { uid: 78, messageId: '<news@list.example>', because: 'bulk mail (List-Unsubscribe)' });
	});

	test.each(['<Ab.1@mail.example>', 'Ab.1@mail.example', ' <Ab.1@MAIL.EXAMPLE> ', '<copy@mail.example>'])(
		'%s finds its case',
		async (given) => {
			const answer = await get(`cases/by-message?id=${encodeURIComponent(given)}`);
			expect(answer.json().id).toBe(id);
		},
	);

	test.each([
		['<news@list.example>', 'not-a-case', 'bulk mail (List-Unsubscribe)'],
		['<never@seen.example>', 'not-ingested', 'Amends has not seen this mail yet.'],
		['<ab.1@mail.example>', 'not-ingested', 'Amends has not seen this mail yet.'],
		['<>', 'not-ingested', 'Amends has not seen this mail yet.'],
	])('%s is %s', async (given, code, message) => {
		const answer = await get(`cases/by-message?id=${encodeURIComponent(given)}`);
		expect(answer.statusCode).toBe(404);
		expect(answer.json()).toMatchObject({ code, message });
	});
});

describe('acts', () => {
	test.each([
		['assign', { assignee: 'marco' }, { assignee: 'marco' }],
		['assign', { assignee: null }, { assignee: null }],
		['stage', { stage: 'understanding' }, { stage: 'understanding' }],
		['severity', { severity: 'S4', because: 'her hand' }, { severity: 'S4', severityBy: 'person', guard: 'repair' }],
		['resolve', undefined, { stage: 'resolved' }],
		['close', { outcome: 'lost' }, { stage: 'closed', outcome: 'lost' }],
		['not-a-complaint', undefined, { isComplaint: false }],
		['note', { text: 'call her' }, {}],
		['read', undefined, { isUnread: false }],
	])('%s %j answers the case as it stands then', async (act, payload, after) => {
		const { id } = await addCase(store);
		const answer = await world.app.inject({
			method: 'POST',
			url: `/api/v1/cases/${id}/${act}`,
			headers: as('ana'),
			...(payload && { payload }),
		});
		expect(answer.statusCode).toBe(200);
		expect(answer.json()).toMatchObject({ id, ...after });
	});

	test('an act is told to everybody who listens', async () => {
		const { id } = await addCase(store);
		const heard: unknown[] = [];
		const stop = world.deps.live.subscribe((event) => void heard.push(event));
		await post(`cases/${id}/note`, { text: 'call her' });
		stop();
		expect(heard).toEqual([{ name: 'case', data: { caseId: id } }]);
	});

	test('a recovered case needs its documentation, line by line', async () => {
		const { id } = await addCase(store);
		const answer = await post(`cases/${id}/close`, { outcome: 'recovered', whatWeDid: 'a new kettle' });
		expect(answer.statusCode).toBe(400);
		expect(answer.json().fields.map(({ field }: { field: string }) => field)).toEqual(['whatWentWrong', 'rootCauseId']);
	});

	test('a case goes to nobody whom the team does not have', async () => {
		const { id } = await addCase(store);
		const answer = await post(`cases/${id}/assign`, { assignee: 'mallory' });
		expect([answer.statusCode, answer.json().fields[0].field]).toEqual([400, 'assignee']);
	});

	test.each(['read', 'resolve', 'not-a-complaint'])('%s of a case that does not exist is 404', async (act) => {
		expect((await post(`cases/none/${act}`)).statusCode).toBe(404);
	});

	test('joining moves the mails', async () => {
		const [from, into] = [await addCase(store), await addCase(store)];
		await addMail(store, { id: 'moves', caseId: from.id });
		const answer = await post(`cases/${from.id}/join`, { into: into.id });
		expect(answer.json()).toMatchObject({ id: into.id, mails: [{ id: 'moves' }] });
		expect((await post(`cases/${into.id}/join`, { into: into.id })).statusCode).toBe(409);
	});

	test('a mail that triage passed over becomes a case', async () => {
		await addMail(store, { id: 'missed', fromAddress: 'quiet@mail.example' });
		const answer = await post('ledger/make-case', { messageId: 'missed@mail.example' });
		expect(answer.json()).toMatchObject({ customer: { address: 'quiet@mail.example' }, mails: [{ id: 'missed' }] });
	});
});

describe('acts on touches', () => {
	const planned = async () => {
		const { id } = await addCase(store);
		await addTouch(store, { id: `${id}-update-1-1`, caseId: id, kind: 'update', dueAt: new Date(WEDNESDAY + DAY) });
		return `${id}-update-1-1`;
	};
	const later = new Date(WEDNESDAY + 3 * DAY).toISOString();

	test.each([
		['done', undefined, { state: 'done', doneAt: new Date(WEDNESDAY).toISOString() }],
		['done', { because: 'rang her' }, { state: 'done' }],
		['postpone', { until: later }, { state: 'planned', dueAt: later }],
		['cancel', { because: 'she asked for no more mail' }, { state: 'cancelled' }],
	])('%s %j', async (act, payload, after) => {
		const answer = await post(`touches/${await planned()}/${act}`, payload);
		expect(answer.json()).toMatchObject(after);
	});

	test('a touch that has ended cannot be done again', async () => {
		const id = await planned();
		await post(`touches/${id}/cancel`);
		expect((await post(`touches/${id}/done`)).statusCode).toBe(409);
	});

	test.each(['0000-01-01T00:00:00Z', new Date(WEDNESDAY).toISOString()])(
		'nothing is postponed to the past (%s)',
		async (until) => {
			const answer = await post(`touches/${await planned()}/postpone`, { until });
			expect([answer.statusCode, answer.json().fields[0].field]).toEqual([400, 'until']);
		},
	);
});
