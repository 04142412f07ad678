import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CaseView } from '../../../shared/api-shapes.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, as, openDemo, openMemory, WEDNESDAY } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

let store: Store;
let world: ApiWorld;
let found: () => Promise<void>;
let looks: string[];

beforeAll(async () => {
	store = await openMemory();
	const look = async (mailboxId: string) => {
		looks.push(mailboxId);
		await found();
	};
	world = await openDemo(store, { look });
});
beforeEach(() => {
	looks = [];
	found = async () => undefined;
});
afterAll(async () => {
	await world.close();
	await store.close();
});

const post = (url: string, payload: object, headers: Readonly<Record<string, string>> = {}) =>
	world.app.inject({ method: 'POST', url: `/api/v1/${url}`, payload, headers: { ...as('ana'), ...headers } });
const mailOf = (id: string, different = {}) => ({
	mailbox: 'support',
	messageId: `<${id}@mail.example>`,
	from: { name: 'Nora "N" <b>Quist</b>', address: 'Nora@Mail.Example' },
	subject: 'The <i>kettle</i> leaks',
	...different,
});

describe('a case opened for a mail that is not read yet', () => {
	test('is answered whole; its mail is known by name alone, the clock of who tells of it may be ahead', async () => {
		const sentAt = new Date(WEDNESDAY + 10 * MINUTE).toISOString();
		const answer = await post('cases', mailOf('new', { sentAt }));
		expect(answer.statusCode).toBe(200);
		expect(answer.json()).toMatchObject({
			customer: { name: 'Nora "N" <b>Quist</b>', address: 'nora@mail.example' },
			subject: 'The <i>kettle</i> leaks',
			stage: 'new',
			customerOffset: null,
			mails: [{ messageId: '<new@mail.example>', words: '', isAwaited: true, at: new Date(WEDNESDAY).toISOString() }],
		});
		const byMessage = await world.app.inject(`/api/v1/cases/by-message?id=${encodeURIComponent('<new@mail.example>')}`);
		expect(byMessage.json().id).toBe(answer.json().id);
	});

	test('is none where a look at the mailbox finds the mail in a case', async () => {
		const { id } = await addCase(store);
		found = () => addMail(store, { id: 'came', caseId: id });
		expect((await post('cases', mailOf('came'))).json().id).toBe(id);
		expect(looks).toEqual(['support']);
	});

	test.each([
		['<>', { messageId: '<>' }, 400, 'messageId'],
		['nothing', { messageId: '' }, 400, 'messageId'],
		['no address', { from: { name: 'Nora', address: '/O=EXCHANGE/CN=NORA' } }, 400, 'from.address'],
		['another mailbox', { mailbox: 'sales' }, 400, 'mailbox'],
	])('is refused for %s', async (_, different, status, field) => {
		const answer = await post('cases', mailOf('refused', different));
		expect([answer.statusCode, answer.json().fields[0].field]).toEqual([status, field]);
	});

	test('is refused for a mail of ours, in words', async () => {
		const answer = await post('cases', mailOf('ours', { from: { name: 'Ana', address: 'ana@shop.example' } }));
		expect([answer.statusCode, answer.json().message]).toEqual([409, 'A colleague wrote this mail.']);
	});

	test.each(['<a b@mail.example>', '<"a b"@mail.example>', 'bare@mail.example', '<x@[10.0.0.1]>'])(
		'is found again by its Message-ID, however it is written: %s',
		async (messageId) => {
			const opened = await post('cases', mailOf('any', { messageId }));
			const again = await world.app.inject(`/api/v1/cases/by-message?id=${encodeURIComponent(messageId)}`);
			expect(again.json().id).toBe(opened.json().id);
		},
	);
});

describe('an act under an id', () => {
	test('is done once however often it comes', async () => {
		const { id } = await addCase(store);
		const key = { 'idempotency-key': '5e7a3b1c-act' };
		for (let time = 0; time < 3; time += 1)
			expect((await post(`cases/${id}/note`, { text: 'call her' }, key)).statusCode).toBe(200);
		await post(`cases/${id}/note`, { text: 'call her' }, { 'idempotency-key': 'another-act' });
		const view: CaseView = (await world.app.inject(`/api/v1/cases/${id}`)).json();
		expect(view.events.filter(({ kind }) => kind === 'noted')).toHaveLength(2);
	});

	test.each(['short', 'x'.repeat(101), 'a b c d e f g', '{"a":1}   '])(
		'that can be none (%s) is refused',
		async (key) => {
			const { id } = await addCase(store);
			const answer = await post(`cases/${id}/note`, { text: 'call her' }, { 'idempotency-key': key });
			expect([answer.statusCode, answer.json().fields[0].field]).toEqual([400, 'Idempotency-Key']);
		},
	);
});

describe('the customer’s clock', () => {
	const viewWith = async (...dates: readonly (readonly ['customer' | 'team', string | null])[]) => {
		const { id } = await addCase(store);
		for (const [index, [side, date]] of dates.entries()) {
			const headers: Readonly<Record<string, readonly string[]>> = date === null ? {} : { date: [date] };
			const at = new Date(WEDNESDAY - 5 * HOUR + index * HOUR);
			await addMail(store, { id: `${id}-${index}`, caseId: id, side, at, headers });
		}
		const view: CaseView = (await world.app.inject(`/api/v1/cases/${id}`)).json();
		return view.customerOffset;
	};

	test('is read off the newest of the customer’s mails that tells', async () => {
		const old = ['customer', 'Wed, 16 Sep 2026 13:30:00 +0530'] as const;
		expect(await viewWith(old)).toBe(330);
		expect(await viewWith(old, ['customer', 'Wed, 16 Sep 2026 04:00:00 -0400 (EDT)'])).toBe(-240);
		expect(await viewWith(old, ['customer', 'Wed, 16 Sep 2026 08:00:00 +0000'])).toBe(330);
		expect(await viewWith(old, ['team', 'Wed, 16 Sep 2026 10:00:00 +0200'])).toBe(330);
		expect(await viewWith(['customer', null])).toBeNull();
	});
});
