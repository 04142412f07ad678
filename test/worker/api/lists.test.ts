import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LedgerView } from '../../../shared/api/ledger.ts';
import type { CaseSummary, TouchView } from '../../../shared/api-shapes.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { ledger, mail, supportCase, touch } from '../../../worker/store/schema.ts';
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

beforeEach(async () => {
	for (const table of [supportCase, mail, touch, ledger]) await store.db.delete(table);
});

async function get<T>(url: string, person = 'ana'): Promise<{ items: T[]; next: string | null }> {
	const answer = await world.app.inject({ url: `/api/v1/${url}`, headers: as(person) });
	expect(answer.body).not.toContain('"code"');
	return answer.json();
}

/** Follows `next` to the end. */
async function walk<T>(url: string): Promise<T[][]> {
	const pages: T[][] = [];
	let next: string | null = '';
	while (next !== null) {
		const page: { items: T[]; next: string | null } = await get(next === '' ? url : `${url}&cursor=${next}`);
		pages.push(page.items);
		next = page.next;
	}
	return pages;
}

const subjects = async (url: string, person?: string) =>
	(await get<CaseSummary>(url, person)).items.map(({ subject }) => subject).sort();

describe('paging', () => {
	test('120 cases, many with the same moment, come in pages without gap or double', async () => {
		// Seven share each moment, so every page ends inside a group.
		for (let at = 0; at < 120; at += 1)
			await addCase(store, { lastCustomerMailAt: new Date(WEDNESDAY - Math.floor(at / 7) * MINUTE) });
		const pages = await walk<CaseSummary>('cases?limit=25');
		expect(pages.map((page) => page.length)).toEqual([25, 25, 25, 25, 20]);
		const all = pages.flat();
		expect(new Set(all.map(({ id }) => id)).size).toBe(120);
		const moments = all.map(({ lastCustomerMailAt }) => lastCustomerMailAt);
		expect(moments).toEqual([...moments].sort().reverse());
	});

	test('a case that moves up while somebody pages leaves no gap below', async () => {
		const ids = [];
		for (let at = 0; at < 10; at += 1)
			ids.push((await addCase(store, { lastCustomerMailAt: new Date(WEDNESDAY - at * MINUTE) })).id);
		const first = await get<CaseSummary>('cases?limit=5');
		await addCase(store, { lastCustomerMailAt: new Date(WEDNESDAY + MINUTE) });
		const second = await get<CaseSummary>(`cases?limit=5&cursor=${first.next}`);
		expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
	});

	test('fields of the query that nobody filled in are not asked for', async () => {
		await addCase(store);
		const all = await get<CaseSummary>('cases?stage=&severity=&assignee=&q=&cursor=');
		expect(all.items).toHaveLength(1);
	});

	test('a last page that is just full has no next', async () => {
		for (let at = 0; at < 4; at += 1) await addCase(store);
		expect((await get('cases?limit=4')).next).toBeNull();
	});

	test('touches and ledger page the same way', async () => {
		const { id } = await addCase(store);
		for (let turn = 1; turn <= 11; turn += 1) {
			await addTouch(store, { id: `${id}-update-1-${turn}`, caseId: id, kind: 'update', turn });
			await addLedger(store, { uid: turn });
		}
		expect(new Set((await walk<TouchView>('touches?limit=4')).flat().map((one) => one.id)).size).toBe(11);
		const uids = (await walk<LedgerView>('ledger?limit=4')).flat().map(({ uid }) => uid);
		expect(uids).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
	});
});

describe('filters of cases', () => {
	beforeEach(async () => {
		await addCase(store, { subject: 'new S2 nobody' });
		await addCase(store, { subject: 'new S4 ana', severity: 'S4', assignee: 'ana' });
		await addCase(store, { subject: 'resolving S3 marco', severity: 'S3', stage: 'resolving', assignee: 'marco' });
		await addCase(store, { subject: 'no complaint', isComplaint: false });
	});

	test.each([
		['', ['new S2 nobody', 'new S4 ana', 'resolving S3 marco']],
		['stage=new', ['new S2 nobody', 'new S4 ana']],
		['stage=resolving,closed', ['resolving S3 marco']],
		['stage=', ['new S2 nobody', 'new S4 ana', 'resolving S3 marco']],
		['severity=S3,S4', ['new S4 ana', 'resolving S3 marco']],
		['severity=S3&severity=S4', ['new S4 ana', 'resolving S3 marco']],
		['severity=S4&stage=resolving', []],
		['assignee=ana', ['new S4 ana']],
		['assignee=me', ['new S4 ana']],
		['assignee=none', ['new S2 nobody']],
		['assignee=me,none', ['new S2 nobody', 'new S4 ana']],
		['assignee=nobody-at-all', []],
	])('%s', async (query, found) => {
		expect(await subjects(`cases?${query}`)).toEqual(found);
	});

	test('`me` is whoever asks', async () => {
		expect(await subjects('cases?assignee=me', 'marco')).toEqual(['resolving S3 marco']);
	});
});

describe('search', () => {
	beforeEach(async () => {
		const kettle = await addCase(store, { subject: 'Kettle 100% broken', number: 9_001 });
		await addMail(store, { id: 'kettle-mail', caseId: kettle.id, words: 'The spout melted onto my stove.' });
		const lamp = { name: 'Øyvind Strand', address: 'oy_strand@mail.example' };
		await addCase(store, { subject: 'Lamp', number: 9_002, customer: lamp });
	});

	test.each([
		['kettle', ['Kettle 100% broken']],
		['KETTLE', ['Kettle 100% broken']],
		['100%', ['Kettle 100% broken']],
		['%', []],
		['_', []],
		['kettles', ['Kettle 100% broken']],
		['\\', []],
		['øyvind', ['Lamp']],
		['oy_strand@mail', ['Lamp']],
		['oyXstrand', []],
		['9001', ['Kettle 100% broken']],
		['#9002', ['Lamp']],
		['melted onto', ['Kettle 100% broken']],
		["' or 1=1 --", []],
		['99999999999999999999', []],
		['2147483648', []],
		['  ', ['Kettle 100% broken', 'Lamp']],
	])('%s', async (words, found) => {
		expect(await subjects(`cases?q=${encodeURIComponent(words)}`)).toEqual(found);
	});
});

describe('what a row of the list says', () => {
	const only = async () => (await get<CaseSummary>('cases')).items[0];

	test.each([
		['nobody looked since the customer wrote', { readAt: null, lastTeamMailAt: null }, true],
		['somebody looked before the customer wrote', { readAt: new Date(WEDNESDAY - 2 * HOUR) }, true],
		['somebody looked', { readAt: new Date(WEDNESDAY) }, false],
		['somebody answered', { lastTeamMailAt: new Date(WEDNESDAY) }, false],
	])('%s', async (_what, row, isUnread) => {
		await addCase(store, { lastCustomerMailAt: new Date(WEDNESDAY - HOUR), ...row });
		expect((await only())?.isUnread).toBe(isUnread);
	});

	test('the next touch is the earliest open one', async () => {
		const { id } = await addCase(store);
		await addTouch(store, { id: 'done', caseId: id, state: 'done', dueAt: new Date(WEDNESDAY - DAY) });
		await addTouch(store, { id: 'later', caseId: id, kind: 'resolve', dueAt: new Date(WEDNESDAY + DAY) });
		await addTouch(store, { id: 'next', caseId: id, kind: 'update', dueAt: new Date(WEDNESDAY - MINUTE) });
		const dueAt = new Date(WEDNESDAY - MINUTE).toISOString();
		expect((await only())?.nextTouch).toEqual({ kind: 'update', dueAt, isLate: true });
	});

	test('a case without an open touch has none', async () => {
		await addCase(store);
		expect((await only())?.nextTouch).toBeNull();
	});
});

describe('touches by due time', () => {
	const ids = async (query: string, person?: string) =>
		(await get<TouchView>(`touches?${query}`, person)).items.map(({ id }) => id);

	beforeEach(async () => {
		const mine = await addCase(store, { assignee: 'ana' });
		const gone = await addCase(store, { isComplaint: false });
		const due = (id: string, at: number, more = {}) =>
			addTouch(store, { id, caseId: mine.id, dueAt: new Date(at), ...more });
		await due('late', WEDNESDAY - MINUTE, { state: 'waiting' });
		await due('done', WEDNESDAY - HOUR, { state: 'done' });
		await due('cancelled', WEDNESDAY - HOUR, { state: 'cancelled' });
		// Midnight in Rome is 22:00 in UTC in September.
		await due('tonight', Date.UTC(2026, 8, 16, 21, 59));
		await due('tomorrow', Date.UTC(2026, 8, 16, 22));
		await due('in six days', Date.UTC(2026, 8, 22, 21, 59), { state: 'held' });
		await due('in a month', WEDNESDAY + 30 * DAY);
		await addTouch(store, { id: 'of no complaint', caseId: gone.id });
	});

	test.each([
		['due=late', ['late']],
		['due=today', ['late', 'tonight']],
		['due=week', ['late', 'tonight', 'tomorrow', 'in six days']],
		['due=all', ['late', 'tonight', 'tomorrow', 'in six days', 'in a month']],
		['', ['late', 'tonight', 'tomorrow', 'in six days', 'in a month']],
		['due=2026-09-16T22:00:00Z', ['late', 'tonight', 'tomorrow']],
		['due=0000-01-01T00:00:00Z', []],
		['assignee=me&due=late', ['late']],
		['assignee=none', []],
	])('%s', async (query, found) => {
		expect(await ids(query)).toEqual(found);
	});

	test('`me` is whoever asks', async () => {
		expect(await ids('assignee=me', 'marco')).toEqual([]);
	});
});

describe('the ledger', () => {
	beforeEach(async () => {
		await addLedger(store, { uid: 1 });
		await addLedger(store, { uid: 1, folder: 'Sent', outcome: 'reply', reason: null });
		await addLedger(store, { uid: 2, outcome: 'quarantine', reason: 'size', messageId: null, score: null });
	});

	test.each([
		[
			'uid=1',
			[
				['Sent', 1],
				['INBOX', 1],
			],
		],
		['uid=1&folder=INBOX', [['INBOX', 1]]],
		['outcome=quarantine', [['INBOX', 2]]],
		[
			'outcome=quarantine,reply',
			[
				['INBOX', 2],
				['Sent', 1],
			],
		],
		[
			'messageId=uid-1@MAIL.example',
			[
				['Sent', 1],
				['INBOX', 1],
			],
		],
		[
			'messageId=%3Cuid-1@mail.example%3E',
			[
				['Sent', 1],
				['INBOX', 1],
			],
		],
		['uid=0', []],
	])('%s', async (query, found) => {
		const { items } = await get<LedgerView>(`ledger?${query}`);
		expect(items.map(({ folder, uid }) => [folder, uid])).toEqual(found);
	});
});
