import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseNoteView, NoteView } from '../../../shared/api/notes.ts';
import { DAY } from '../../../shared/time.ts';
import { lacksAddress } from '../../../worker/store/addresses.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { appendRemedy } from '../../../worker/store/remedies.ts';
import { caseEvent, touch as touchTable } from '../../../worker/store/schema.ts';
import { customerChoice } from '../../../worker/store/schema-customers.ts';
import { noteProof, postalAddress } from '../../../worker/store/schema-notes.ts';
import { someEntry } from '../../shared/remedy/some-gift.ts';
import { type ApiWorld, as, openDemo, openMemory, openWorld, WEDNESDAY } from './api-world.ts';
import { addCase, addMail, addTouch } from './rows.ts';

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
const noteOf = async (caseId: string): Promise<CaseNoteView> => (await get(`cases/${caseId}/handwritten-note`)).json();

let people = 0;

/** A resolved case of a customer of its own, with a note that is due today, and a mail that holds an address. */
async function resolvedCase(
	row: Parameters<typeof addCase>[1] = {},
	text = 'It leaks.\n\n-- \nNora Quist\n14 Orchard Lane\nBath\nBA1 5LR',
) {
	people += 1;
	const address = `nora${people}@mail.example`;
	const { id } = await addCase(store, {
		customer: { name: 'Nora Quist', address },
		stage: 'resolved',
		resolvedAt: new Date(WEDNESDAY - 7 * DAY),
		openedAt: new Date(WEDNESDAY - 10 * DAY),
		...row,
	});
	await addMail(store, {
		id: `mail-${id}`,
		caseId: id,
		fromAddress: address,
		at: new Date(WEDNESDAY - 10 * DAY),
		receivedAt: new Date(WEDNESDAY - 10 * DAY),
		text,
		verdict: {
			language: 'en',
			skip: null,
			complaint: { is: true, score: 0.9 },
			severity: 'S2',
			signals: [],
			sought: [],
			said: [{ act: 'failure', quote: 'The kettle leaks on the table.' }],
			backOn: null,
			because: [],
		},
	});
	const touchId = `${id}-handwritten-note-1-1`;
	await addTouch(store, { id: touchId, caseId: id, kind: 'handwritten-note', because: 'planned by the policy' });
	return { id, touchId, address };
}

const BATH = { name: 'Nora Quist', lines: '14 Orchard Lane\nBath\nBA1 5LR', country: 'GB' };

describe('notes to write', () => {
	test('are listed by due time with their brief, and whether an address is there, and not which', async () => {
		const { id, touchId } = await resolvedCase();
		await post(`cases/${id}/address`, BATH);
		const answer = await get('notes');
		const { items } = answer.json<{ items: NoteView[] }>();
		expect(items.find(({ touch }) => touch.id === touchId)).toMatchObject({
			address: 'known',
			refused: null,
			brief: {
				facts: [
					{ kind: 'went-wrong', words: 'The kettle leaks on the table.', mailId: `mail-${id}` },
					{ kind: 'was-said' },
				],
				guard: 'delight',
				avoid: ['voucher', 'excuse', 'case-number'],
				writeIn: 'en',
			},
		});
		expect(answer.body).not.toContain('Orchard');
	});

	test('name in their brief what was given, in cases that were joined with it too', async () => {
		const { id, touchId } = await resolvedCase();
		const { id: from } = await resolvedCase();
		const at = new Date(WEDNESDAY);
		const event = { caseId: id, kind: 'joined', at, source: { kind: 'product' }, because: '', data: { from } } as const;
		await store.db.insert(caseEvent).values(event);
		await appendRemedy(store.db, someEntry({ caseId: id, kind: 'refund', at: WEDNESDAY - 2 * DAY }));
		await appendRemedy(store.db, someEntry({ caseId: from, kind: 'replacement', money: null, at: WEDNESDAY - DAY }));
		const { note } = await noteOf(id);
		expect(note?.brief.facts.find(({ kind }) => kind === 'was-done')).toMatchObject({
			gifts: ['refund', 'replacement'],
			words: '',
			mailId: null,
		});
		expect((await post('notes/sheet', { touchIds: [touchId] })).statusCode).toBe(200);
	});

	test('of one person alone, page by page', async () => {
		const { touchId } = await resolvedCase({ assignee: 'marco' });
		const other = await resolvedCase({ assignee: 'marco' });
		const first = (await get('notes?assignee=marco&limit=1')).json();
		expect(first.items).toHaveLength(1);
		const second = (await get(`notes?assignee=marco&limit=1&cursor=${first.next}`)).json();
		expect(new Set([first.items[0].touch.id, second.items[0].touch.id])).toEqual(new Set([touchId, other.touchId]));
		expect((await get('notes?cursor=nonsense')).statusCode).toBe(400);
	});

	test.each([
		['an open case', { stage: 'resolving', resolvedAt: null }, 'the case is not resolved any more'],
		['hostile words', { signals: [{ name: 'abuse', quote: '…' }] }, 'hostile'],
		['a legal matter', { signals: [{ name: 'legal', quote: 'my lawyer' }] }, 'legal matter'],
		[
			'a guard that wants a repair first',
			{ guard: { kind: 'repair', because: [] }, lastCustomerMailAt: new Date(WEDNESDAY - 9 * DAY) },
			'needs a repair first',
		],
	] as const)('are refused for %s', async (_, row, says) => {
		const { id, touchId } = await resolvedCase(row as Parameters<typeof addCase>[1]);
		expect((await noteOf(id)).note?.refused).toContain(says);
		const sheet = await post('notes/sheet', { touchIds: [touchId] });
		expect([sheet.statusCode, sheet.json().message]).toEqual([409, expect.stringContaining(says)]);
	});

	test('are refused for a customer who wants no follow-ups', async () => {
		const { id, address } = await resolvedCase();
		await store.db.insert(customerChoice).values({ address, optedOutAt: new Date(WEDNESDAY), how: 'page', by: null });
		expect((await noteOf(id)).note?.refused).toContain('no follow-ups');
	});
});

describe('a postal address', () => {
	test('is found in the signature of the customer’s mail and offered, in the order of its country', async () => {
		const { id } = await resolvedCase();
		expect(await noteOf(id)).toMatchObject({
			address: null,
			isErased: false,
			offers: [
				{ name: 'Nora Quist', lines: ['14 Orchard Lane', 'Bath', 'BA1 5LR'], country: 'GB', mailId: `mail-${id}` },
			],
		});
	});

	test('is kept as typed, in any script, and lies sealed in the database', async () => {
		const { id, address } = await resolvedCase();
		const typed = { name: 'أحمد الفهد', lines: 'شارع الملك فهد 12\r\n\r\n  الرياض 11564  ', country: 'SA' };
		const kept = await post(`cases/${id}/address`, typed, 'marco');
		expect(kept.json()).toMatchObject({
			address: { name: 'أحمد الفهد', lines: ['شارع الملك فهد 12', 'الرياض 11564'], country: 'SA', by: 'marco' },
			offers: [],
		});
		const [row] = await store.db.select().from(postalAddress).where(eq(postalAddress.customer, address));
		expect(row?.sealed).toMatch(/^[\w+/=]+$/);
		expect(JSON.stringify(row)).not.toContain('فهد');
		const events = await store.db.select().from(caseEvent).where(eq(caseEvent.caseId, id));
		expect(events.map(({ kind, because }) => [kind, because])).toEqual([
			['address-kept', 'the postal address was confirmed by marco'],
		]);
		expect(JSON.stringify([events, world.logged])).not.toContain('فهد');
	});

	test.each([
		['a thousand lines', { ...BATH, lines: 'x\n'.repeat(1_000) }, 'lines'],
		['five thousand characters and more', { ...BATH, lines: 'x'.repeat(6_000) }, 'lines'],
		['a line that no envelope bears', { ...BATH, lines: 'x'.repeat(81) }, 'lines.0'],
		['nothing', { ...BATH, lines: ' \n\t' }, 'lines'],
		['no name', { ...BATH, name: '\u202e ' }, 'name'],
		['no such country', { ...BATH, country: 'Italia' }, 'country'],
	])('is refused with its field: %s', async (_, payload, field) => {
		const { id } = await resolvedCase();
		const answer = await post(`cases/${id}/address`, payload);
		expect([answer.statusCode, answer.json().fields[0]?.field]).toEqual([400, field]);
	});

	test('is erased on request with its photos, in every mailbox, and the same mails do not bring it back', async () => {
		const { id, touchId, address } = await resolvedCase();
		const twin = await addCase(store, { mailboxId: 'sales', customer: { name: 'Nora', address } });
		await post(`cases/${id}/address`, BATH);
		await post(`cases/${twin.id}/address`, BATH);
		await photo(touchId, JPEG);
		const erased = await post(`cases/${id}/address/erase`);
		expect(erased.json()).toMatchObject({
			address: null,
			isErased: true,
			offers: [],
			note: { address: 'erased', photo: null },
		});
		const rows = await store.db.select().from(postalAddress).where(eq(postalAddress.customer, address));
		expect(new Map(rows.map(({ mailboxId, sealed }) => [mailboxId, sealed]))).toEqual(
			new Map([
				['sales', null],
				['support', null],
			]),
		);
		const proofs = await store.db.select().from(noteProof).where(eq(noteProof.touchId, touchId));
		expect(proofs).toMatchObject([{ photo: null, photoType: null }]);
		expect((await get(`touches/${touchId}/photo`)).statusCode).toBe(404);
	});

	test('is offered again from a mail that came after the erasure', async () => {
		const { id, address } = await resolvedCase();
		await post(`cases/${id}/address/erase`);
		await addMail(store, {
			id: `later-${id}`,
			caseId: id,
			fromAddress: address,
			at: new Date(WEDNESDAY + DAY),
			receivedAt: new Date(WEDNESDAY + DAY),
			text: 'My new address: 12 High Street, London SW1A 1AA',
		});
		expect((await noteOf(id)).offers.map(({ lines }) => lines)).toEqual([['12 High Street', 'London', 'SW1A 1AA']]);
	});

	test('of a customer without e-mail address belongs to the case alone', async () => {
		const nobody = { name: '', address: '' };
		const { id } = await resolvedCase({ customer: nobody });
		const other = await resolvedCase({ customer: nobody });
		await post(`cases/${id}/address`, BATH);
		expect((await noteOf(other.id)).address).toBeNull();
	});

	test('is asked for in the check-in while a note is planned, and not again once it was erased', async () => {
		const { id, address } = await resolvedCase();
		const asked = { id, mailboxId: 'support', customer: { address }, round: 1 };
		expect(await lacksAddress(store.db, asked)).toBe(true);
		await post(`cases/${id}/address`, BATH);
		expect(await lacksAddress(store.db, asked)).toBe(false);
		await post(`cases/${id}/address/erase`);
		expect(await lacksAddress(store.db, asked)).toBe(false);
	});
});

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2_000, 7)]);

const photo = (touchId: string, payload: Buffer, type = 'application/octet-stream') =>
	world.app.inject({
		method: 'POST',
		url: `/api/v1/touches/${touchId}/photo`,
		payload,
		headers: { ...as('ana'), 'content-type': type },
	});

describe('a posted note', () => {
	test('is done with its day, once', async () => {
		const { id, touchId } = await resolvedCase();
		const posted = await post(`touches/${touchId}/posted`, { postedOn: '2026-09-15' });
		expect(posted.json().note).toMatchObject({
			postedOn: '2026-09-15',
			touch: { state: 'done', because: 'posted on 2026-09-15, says ana' },
		});
		const events = await store.db.select().from(caseEvent).where(eq(caseEvent.caseId, id));
		expect(events).toMatchObject([{ kind: 'touch-done', data: { postedOn: '2026-09-15' } }]);
		expect((await post(`touches/${touchId}/posted`, { postedOn: '2026-09-15' })).statusCode).toBe(409);
	});

	test.each([
		['2026-09-17', 'lies ahead'],
		['2026-09-01', 'lies before the case was opened'],
		['16.9.2026', 'must be a day such as 2026-09-16'],
	])('not on %s', async (postedOn, says) => {
		const { touchId } = await resolvedCase();
		const answer = await post(`touches/${touchId}/posted`, { postedOn });
		expect([answer.statusCode, answer.json().fields[0]?.field]).toEqual([400, 'postedOn']);
		expect(answer.json().message).toContain(says);
	});

	test('is skipped with a reason, and not without one', async () => {
		const { touchId } = await resolvedCase();
		expect((await post(`touches/${touchId}/skip`, { because: '  ' })).statusCode).toBe(400);
		const skipped = await post(`touches/${touchId}/skip`, { because: 'They asked us not to write.' });
		expect(skipped.json().note.touch).toMatchObject({ state: 'cancelled', because: 'They asked us not to write.' });
	});

	test('is no other touch', async () => {
		const { id } = await resolvedCase();
		await addTouch(store, { id: `${id}-check-in-1-1`, caseId: id, kind: 'check-in' });
		expect((await post(`touches/${id}-check-in-1-1/posted`, { postedOn: '2026-09-15' })).statusCode).toBe(404);
		expect((await photo(`${id}-check-in-1-1`, JPEG)).statusCode).toBe(404);
	});
});

describe('the photo of a posted note', () => {
	test('is kept sealed, and given back with headers under which nothing of it can run', async () => {
		const { touchId } = await resolvedCase();
		expect((await photo(touchId, JPEG)).statusCode).toBe(200);
		const [row] = await store.db.select().from(noteProof).where(eq(noteProof.touchId, touchId));
		expect(Buffer.from(row?.photo ?? '').includes(JPEG.subarray(0, 40))).toBe(false);
		const shown = await get(`touches/${touchId}/photo`);
		expect(shown.rawPayload.equals(JPEG)).toBe(true);
		expect(shown.headers).toMatchObject({
			'content-type': 'image/jpeg',
			'x-content-type-options': 'nosniff',
			'content-disposition': 'attachment; filename="note.jpg"',
			'cache-control': 'no-store',
		});
		expect(shown.headers['content-security-policy']).toContain("default-src 'none'");
	});

	test.each([
		['a page that calls itself a photo', Buffer.from('<html><script>alert(1)</script></html>'), 400, 'invalid'],
		['nothing', Buffer.alloc(0), 400, 'invalid'],
		['more than five megabytes', Buffer.concat([JPEG, Buffer.alloc(5 * 1_024 * 1_024)]), 413, 'too-large'],
	])('is refused: %s', async (_, bytes, status, code) => {
		const { touchId } = await resolvedCase();
		const answer = await photo(touchId, bytes);
		expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
		if (status === 413) expect(answer.json().message).toContain('5 MB');
		expect((await get(`touches/${touchId}/photo`)).statusCode).toBe(404);
	});

	test('is refused under another type than bytes', async () => {
		const { touchId } = await resolvedCase();
		expect((await photo(touchId, JPEG, 'text/html')).statusCode).toBe(415);
	});
});

describe('the sheet', () => {
	test('holds guide, brief and envelope of each note', async () => {
		const one = await resolvedCase();
		const other = await resolvedCase();
		await post(`cases/${one.id}/address`, BATH);
		const sheet = await post('notes/sheet', { touchIds: [one.touchId, other.touchId], paper: 'cards' });
		expect(sheet.statusCode).toBe(200);
		expect(sheet.headers).toMatchObject({
			'content-type': 'application/pdf',
			'x-amends-without-envelope': '1',
			'x-amends-unprintable': '0',
		});
		expect(sheet.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
		expect(sheet.rawPayload.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(5);
	});

	test.each([
		['no note', { touchIds: [] }, 400],
		['more than two hundred', { touchIds: Array.from({ length: 201 }, (_, at) => `t${at}`) }, 400],
		['one that is none', { touchIds: ['no-such-touch'] }, 404],
	])('is refused for %s', async (_, payload, status) => {
		expect((await post('notes/sheet', payload)).statusCode).toBe(status);
	});

	test('is refused for a note that has ended', async () => {
		const { touchId } = await resolvedCase();
		await store.db.update(touchTable).set({ state: 'done' }).where(eq(touchTable.id, touchId));
		expect((await post('notes/sheet', { touchIds: [touchId] })).statusCode).toBe(409);
	});
});

test('nobody gets in without a sign-in', async () => {
	const team = await openWorld(store);
	const { touchId } = await resolvedCase();
	for (const [method, url] of [
		['POST', 'notes/sheet'],
		['GET', `touches/${touchId}/photo`],
		['POST', `touches/${touchId}/photo`],
	] as const) {
		expect((await team.app.inject({ method, url: `/api/v1/${url}` })).statusCode).toBe(401);
	}
	await team.close();
});
