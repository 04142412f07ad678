import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API, type RouteName } from '../../../shared/api.ts';
import { NO_RULES } from '../../../shared/assignment/rules.ts';
import type { Person } from '../../../worker/settings.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { caseEvent, supportCase, touch } from '../../../worker/store/schema.ts';
import { fixLetter } from '../../../worker/store/schema-causes.ts';
import { customer, customerAddress, customerNote } from '../../../worker/store/schema-customers.ts';
import { promise } from '../../../worker/store/schema-promises.ts';
import { approvalRequest } from '../../../worker/store/schema-remedies.ts';
import { type ApiWorld, as, openDemo, openMemory, TEAM } from './api-world.ts';
import { addHiddenCase, HIDDEN, MARK } from './hidden-case.ts';
import { addCase } from './rows.ts';

/** Somebody who may do everything, but see one mailbox alone; and somebody who may see all. */
const NARROW: Person = {
	id: 'nils',
	name: 'Nils',
	email: 'nils@shop.example',
	role: 'admin',
	language: 'en',
	mailboxes: ['support'],
};
const WIDE: Person = { ...NARROW, id: 'wide', name: 'Wide', email: 'wide@shop.example', mailboxes: undefined };

interface Ask {
	readonly id?: string;
	readonly number?: number;
	readonly query?: string;
	readonly body?: object;
}

/**
 * How each route is asked for what the asker may not see. `list`: who sees all finds it there, the asker does not; `nothing`: it is answered
 * as if it were not there, and nothing is changed; `open`: the route is about no mail at all. A route without a row does not compile.
 */
const SIGHT: Readonly<Record<RouteName, { readonly by: 'list' | 'nothing' | 'open'; readonly ask?: Ask }>> = {
	me: { by: 'list' },
	requestCode: { by: 'open' },
	signIn: { by: 'open' },
	signOut: { by: 'open' },
	signOutEverywhere: { by: 'open' },
	team: { by: 'open' },
	cases: { by: 'list' },
	search: { by: 'list', ask: { query: 'q=zebra' } },
	caseByMessage: { by: 'nothing', ask: { query: 'id=mail-zebra@mail.example' } },
	case: { by: 'nothing' },
	presence: { by: 'nothing', ask: { body: { doing: 'reading' } } },
	caseSince: { by: 'nothing' },
	sinceByPass: { by: 'open' },
	caseTalk: { by: 'nothing' },
	follow: { by: 'nothing', ask: { body: { isFollowing: true } } },
	caseSeen: { by: 'nothing' },
	forMe: { by: 'list' },
	forMeRead: { by: 'open', ask: { body: { upTo: '1' } } },
	activity: { by: 'list' },
	assign: { by: 'nothing', ask: { body: { assignee: 'nils' } } },
	moveStage: { by: 'nothing', ask: { body: { stage: 'new' } } },
	correctSeverity: { by: 'nothing', ask: { body: { severity: 'S4' } } },
	correctSignals: { by: 'nothing', ask: { body: { add: ['safety'] } } },
	resolve: { by: 'nothing' },
	close: { by: 'nothing', ask: { body: { outcome: 'lost' } } },
	notAComplaint: { by: 'nothing' },
	note: { by: 'nothing', ask: { body: { text: 'mine' } } },
	read: { by: 'nothing' },
	join: { by: 'nothing', ask: { id: 'mine', body: { into: 'zebra' } } },
	assignment: { by: 'open' },
	assignmentSave: { by: 'open' },
	assignmentRestore: { by: 'open' },
	assignmentProfile: { by: 'open' },
	assignmentDryRun: { by: 'open', ask: { body: { rules: NO_RULES } } },
	board: { by: 'list' },
	casesBulk: { by: 'open', ask: { body: { ids: ['mine'], act: { kind: 'assign', assignee: 'nils' } } } },
	starters: { by: 'open', ask: { query: 'language=en' } },
	starter: { by: 'open' },
	starterAdd: { by: 'open' },
	starterSave: { by: 'open' },
	starterRetire: { by: 'open' },
	starterUsed: {
		by: 'nothing',
		ask: {
			id: 'amends.en.new.1',
			body: { use: '0b8f6c1e-7c1d-4f0a-9c55-3d1f4a6b7c80', version: 0, caseId: 'zebra' },
		},
	},
	views: { by: 'open' },
	viewSave: { by: 'open' },
	viewChange: { by: 'open' },
	viewDelete: { by: 'open' },
	touches: { by: 'list', ask: { query: 'due=all' } },
	late: { by: 'list' },
	digestChoice: { by: 'open' },
	digestChoose: { by: 'open', ask: { body: { daily: true, weekly: true, timeZone: null, at: '08:00' } } },
	touchDone: { by: 'nothing', ask: { id: 'zebra-check-in' } },
	touchPostpone: { by: 'nothing', ask: { id: 'zebra-check-in', body: { until: '2026-12-01T10:00:00Z' } } },
	touchCancel: { by: 'nothing', ask: { id: 'zebra-check-in', body: { because: 'mine' } } },
	plan: { by: 'nothing' },
	planPreview: { by: 'nothing', ask: { query: 'act=resolve' } },
	overrideGuard: { by: 'nothing', ask: { body: { guard: 'repair', because: 'mine' } } },
	restoreGuard: { by: 'nothing' },
	chooseFollowUps: { by: 'nothing', ask: { body: { wants: 'none' } } },
	policy: { by: 'open' },
	teamWork: { by: 'open' },
	handOver: { by: 'open', ask: { id: 'ana', body: { to: 'irina' } } },
	people: { by: 'open' },
	personChange: { by: 'open', ask: { id: 'nobody' } },
	personLeave: { by: 'open', ask: { id: 'nobody' } },
	personReturn: { by: 'open', ask: { id: 'nobody' } },
	invite: { by: 'open' },
	invitationSend: { by: 'open' },
	invitationWithdraw: { by: 'open' },
	invitationLook: { by: 'open' },
	invitationAccept: { by: 'open' },
	audit: { by: 'open' },
	remedies: { by: 'nothing' },
	giveRemedy: {
		by: 'nothing',
		ask: { body: { kind: 'refund', money: null, loss: null, why: 'mine', corrects: null } },
	},
	takeBackRemedy: { by: 'nothing', ask: { body: { number: 1, why: 'mine' } } },
	comparableCases: { by: 'nothing' },
	keepFairSolution: { by: 'nothing', ask: { body: { words: 'mine', mailId: null } } },
	approvals: { by: 'list' },
	approve: { by: 'nothing', ask: { id: 'request-zebra', body: {} } },
	decline: { by: 'nothing', ask: { id: 'request-zebra', body: { because: 'mine' } } },
	withdraw: { by: 'nothing', ask: { id: 'request-zebra', body: {} } },
	caseEvaluation: { by: 'nothing' },
	evaluationReport: { by: 'list', ask: { query: 'months=6' } },
	notes: { by: 'list' },
	caseNote: { by: 'nothing' },
	keepAddress: { by: 'nothing', ask: { body: { name: 'Mine', lines: 'Mine 1\n1000 Mine', country: 'IT' } } },
	eraseAddress: { by: 'nothing' },
	notePosted: { by: 'nothing', ask: { id: 'zebra-handwritten-note', body: { postedOn: '2026-09-16' } } },
	noteSkip: { by: 'nothing', ask: { id: 'zebra-handwritten-note', body: { because: 'mine' } } },
	promises: { by: 'nothing' },
	makePromise: { by: 'nothing', ask: { body: { what: 'mine', dueAt: '2026-12-01T10:00:00Z', about: 'word' } } },
	confirmPromise: { by: 'nothing', ask: { id: 'promise-zebra', body: { dueAt: null } } },
	keepPromise: { by: 'nothing', ask: { id: 'promise-zebra', body: {} } },
	breakPromise: { by: 'nothing', ask: { id: 'promise-zebra', body: { because: 'mine' } } },
	movePromise: {
		by: 'nothing',
		ask: { id: 'promise-zebra', body: { dueAt: '2026-12-01T10:00:00Z', because: 'mine' } },
	},
	withdrawPromise: { by: 'nothing', ask: { id: 'promise-zebra', body: { because: 'mine' } } },
	dismissPromise: { by: 'nothing', ask: { id: 'promise-zebra', body: {} } },
	ledger: { by: 'list' },
	makeCase: { by: 'nothing', ask: { body: { messageId: '<free-zebra@mail.example>' } } },
	openCase: {
		by: 'open',
		ask: {
			body: { mailbox: HIDDEN, messageId: '<mail-zebra@mail.example>', from: { address: 'a@b.example' }, subject: '' },
		},
	},
	customers: { by: 'list' },
	customer: { by: 'nothing', ask: { id: 'customer-zebra' } },
	customerChange: { by: 'nothing', ask: { id: 'customer-zebra', body: { version: 1, tier: 'mine' } } },
	customerNote: { by: 'nothing', ask: { id: 'customer-zebra', body: { text: 'mine' } } },
	customerNoteDelete: { by: 'nothing', ask: { id: 'customer-zebra', body: { note: 'note-zebra' } } },
	customerMerge: { by: 'open', ask: { id: 'customer-zebra', body: { into: 'mine' } } },
	customerSplit: { by: 'open', ask: { id: 'customer-zebra', body: { addresses: ['address-zebra'] } } },
	customerUndo: { by: 'open', ask: { id: 'customer-zebra', body: { event: 1 } } },
	customersTell: { by: 'open' },
	customerErase: { by: 'open', ask: { id: 'customer-zebra' } },
	retention: { by: 'open' },
	customerImports: { by: 'open' },
	customerImport: { by: 'open', ask: { id: 'import-zebra' } },
	customerImportStart: { by: 'open' },
	customerImportCancel: { by: 'open', ask: { id: 'import-zebra' } },
	causes: { by: 'open' },
	causeReport: { by: 'open' },
	causeCases: { by: 'list', ask: { id: 'product' } },
	causeAdd: { by: 'open' },
	causeRename: { by: 'open' },
	causeMove: { by: 'open' },
	causeArchive: { by: 'open' },
	causeDelete: { by: 'open' },
	similarCases: { by: 'list', ask: { id: 'mine' } },
	causeHurt: { by: 'open', ask: { id: 'product' } },
	fixes: { by: 'open', ask: { id: 'product' } },
	fixRecord: { by: 'open' },
	fix: { by: 'open', ask: { id: 'fix-1' } },
	fixLetters: { by: 'list', ask: { id: 'fix-1' } },
	fixRelease: { by: 'nothing', ask: { id: 'fix-1', number: 1, body: { text: 'mine' } } },
	fixDrop: { by: 'nothing', ask: { id: 'fix-1', number: 1, body: { because: 'mine' } } },
	triageReport: { by: 'open' },
	triageRollback: { by: 'open' },
	templates: { by: 'open' },
	template: { by: 'open' },
	templateSave: { by: 'open' },
	templateRestore: { by: 'open' },
	templatePreview: { by: 'nothing', ask: { body: { subject: null, paragraphs: ['Hello'], with: 'zebra' } } },
	closingQuestion: { by: 'nothing' },
	webhooks: { by: 'open' },
	webhookAdd: { by: 'open' },
	webhookChange: { by: 'open' },
	webhookRemove: { by: 'open' },
	webhookSecret: { by: 'open' },
	webhookTest: { by: 'open' },
	webhookLog: { by: 'open' },
	webhookAgain: { by: 'open' },
	tokens: { by: 'open' },
	tokenMake: { by: 'open' },
	tokenRevoke: { by: 'open' },
	calendarLink: { by: 'open' },
	calendarLinkMake: { by: 'open' },
	calendarLinkRemove: { by: 'open' },
	demoClock: { by: 'open' },
	demoMail: { by: 'open' },
};

let store: Store;
let world: ApiWorld;

beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store, {
		people: [...TEAM, NARROW, WIDE],
		settings: {
			mailboxes: [
				{ id: 'support', name: 'Support', address: 'support@shop.example', currency: 'EUR' },
				{ id: HIDDEN, name: 'Zebra', address: 'zebra@shop.example', currency: 'EUR' },
			],
		},
	});
	await addCase(store, { id: 'mine', subject: 'The kettle leaks' });
	await addHiddenCase(store);
});
afterAll(async () => {
	await world.close();
	await store.close();
});

const ROUTES = Object.keys(SIGHT) as RouteName[];

function asked(name: RouteName, person: string) {
	const { method, path } = API[name];
	const { id = 'zebra', number = 1, query, body } = SIGHT[name].ask ?? {};
	const named: Readonly<Record<string, string>> = { id, number: `${number}`, kind: 'check-in', language: 'en' };
	const url = path.replace(/:(\w+)/g, (_, part: string) => named[part] ?? 'zebra');
	return world.app.inject({
		method,
		url: query === undefined ? url : `${url}?${query}`,
		headers: as(person),
		...(method === 'POST' && { payload: body ?? {} }),
	});
}

/** All that an act on the hidden case could change. */
const hiddenState = async () => ({
	case: (await store.db.select().from(supportCase)).filter(({ id }) => id === 'zebra'),
	events: (await store.db.select().from(caseEvent)).filter(({ caseId }) => caseId === 'zebra'),
	touches: (await store.db.select().from(touch)).filter(({ caseId }) => caseId === 'zebra'),
	promises: await store.db.select().from(promise),
	requests: await store.db.select().from(approvalRequest),
	letters: await store.db.select().from(fixLetter),
	customers: await store.db.select().from(customer),
	customerAddresses: await store.db.select().from(customerAddress),
	customerNotes: await store.db.select().from(customerNote),
});

describe.each(ROUTES.filter((name) => SIGHT[name].by === 'list'))('the list %s', (name) => {
	test('shows it to who may see it, and not to others', async () => {
		expect((await asked(name, 'wide')).body).toMatch(MARK);
		const answer = await asked(name, 'nils');
		expect(answer.statusCode).toBe(200);
		expect(answer.body).not.toMatch(MARK);
	});
});

describe.each(ROUTES.filter((name) => SIGHT[name].by === 'nothing'))('%s', (name) => {
	test('finds nothing, does nothing, and answers the same for what is not there at all', async () => {
		const before = await hiddenState();
		const answer = await asked(name, 'nils');
		expect(answer.statusCode).toBe(404);
		expect(answer.body).not.toMatch(MARK);
		expect(await hiddenState()).toEqual(before);
	});
});

describe.each(ROUTES.filter((name) => SIGHT[name].by === 'open'))('%s', (name) => {
	test('tells nothing of it', async () => {
		const before = await hiddenState();
		expect((await asked(name, 'nils')).body).not.toMatch(MARK);
		expect(await hiddenState()).toEqual(before);
	});
});

test('many cases at once: what may not be seen is refused as what is not there, and stays as it is', async () => {
	const before = await hiddenState();
	const payload = { ids: ['zebra', 'nobody'], act: { kind: 'assign', assignee: 'nils' } };
	const { items } = (
		await world.app.inject({ method: 'POST', url: '/api/v1/cases/bulk', headers: as('nils'), payload })
	).json();
	expect(items).toMatchObject([
		{ id: 'zebra', number: null, outcome: 'refused', because: { code: 'not-found' } },
		{ id: 'nobody', number: null, outcome: 'refused', because: { code: 'not-found' } },
	]);
	expect(await hiddenState()).toEqual(before);
});

test('files about a case that may not be seen are not there: the printed note, and its photo', async () => {
	const sheet = await world.app.inject({
		method: 'POST',
		url: '/api/v1/notes/sheet',
		headers: as('nils'),
		payload: { touchIds: ['zebra-handwritten-note'] },
	});
	const photo = '/api/v1/touches/zebra-handwritten-note/photo';
	const kept = await world.app.inject({
		method: 'POST',
		url: photo,
		headers: { ...as('nils'), 'content-type': 'application/octet-stream' },
		payload: Buffer.from('x'),
	});
	const read = await world.app.inject({ url: photo, headers: as('nils') });
	expect([sheet, kept, read].map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
	expect((await world.app.inject({ url: photo, headers: as('wide') })).json().message).toContain('no photo');
});

test('what may not be seen and what is not there are one answer', async () => {
	const of = async (url: string) => (await world.app.inject({ url, headers: as('nils') })).json();
	for (const path of ['cases/ID', 'cases/ID/plan', 'cases/ID/remedies'])
		expect(await of(`/api/v1/${path.replace('ID', 'zebra')}`)).toEqual(
			await of(`/api/v1/${path.replace('ID', 'nobody')}`),
		);
});
