import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CASE_COLUMNS } from '../../../shared/exports/columns.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import type { Person } from '../../../worker/settings.ts';
import { caseEvent, supportCase, touch } from '../../../worker/store/schema.ts';
import { audit } from '../../../worker/store/schema-audit.ts';
import { apiToken, calendarLink } from '../../../worker/store/schema-out.ts';
import { person } from '../../../worker/store/schema-people.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase, addTouch } from './rows.ts';

const ADMIN: Person = { id: 'root', name: 'Root', email: 'root@shop.example', role: 'admin', language: 'en' };
const LEAD: Person = { ...ADMIN, id: 'lia', name: 'Lia', email: 'lia@shop.example', role: 'lead' };
const NARROW: Person = { ...LEAD, id: 'nils', name: 'Nils', email: 'nils@shop.example', mailboxes: ['support'] };
const OTHERS: Person = {
	...ADMIN,
	id: 'olga',
	name: 'Olga',
	email: 'olga@shop.example',
	role: 'agent',
	mailboxes: ['other'],
};
const MAILBOXES = ['support', 'other'].map((id) => ({
	id,
	name: `The ${id}`,
	address: `${id}@shop.example`,
	currency: 'EUR',
}));

/** Tokens, tables and calendars, on either database. */
export function outSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;
	let now = WEDNESDAY;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store, {
			people: [...TEAM, ADMIN, LEAD, NARROW, OTHERS],
			settings: { mailboxes: MAILBOXES },
		});
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});
	beforeEach(async () => {
		for (const table of [supportCase, caseEvent, touch, apiToken, calendarLink]) await stores.store.db.delete(table);
		// Each test has minutes of its own, or what one asked would count for the next.
		now += HOUR;
		world.setNow(now);
	});

	const ask = (url: string, headers: Readonly<Record<string, string>>) => world.app.inject({ url, headers });
	const post = (url: string, payload: object, headers: Readonly<Record<string, string>>) =>
		world.app.inject({ method: 'POST', url: `/api/v1/${url}`, headers, payload });
	const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
	const asked = { name: 'The shop', scopes: ['cases:read', 'cases:write'], mailboxes: null, days: 30 };
	async function make(more: object = {}, by = 'lia'): Promise<{ readonly token: string; readonly id: string }> {
		const { token, id } = (await post('tokens', { ...asked, ...more }, as(by))).json();
		return { token, id };
	}
	const codeOf = async (token: string, url = '/api/v1/cases') => {
		const answer = await ask(url, bearer(token));
		return [answer.statusCode, answer.json().code];
	};

	describe('an API token', () => {
		test('is shown once; only its hash is kept', async () => {
			const { token } = await make();
			expect(token).toMatch(/^amends_[\w-]{43}$/);
			const listed = await ask('/api/v1/tokens', as('lia'));
			expect(listed.json().items).toMatchObject([{ name: 'The shop', state: 'open', lastUsedAt: null, madeBy: 'lia' }]);
			expect(listed.body).not.toContain(token);
			expect(JSON.stringify(await stores.store.db.select().from(apiToken))).not.toContain(token);
		});

		test('opens what its scopes say, and is seen to have been used', async () => {
			await addCase(stores.store, { id: 'kettle' });
			const { token } = await make();
			expect((await ask('/api/v1/cases/kettle', bearer(token))).statusCode).toBe(200);
			expect(await codeOf(token, '/api/v1/touches')).toEqual([403, 'scope-missing']);
			expect(await codeOf(token, '/api/v1/me')).toEqual([403, 'scope-missing']);
			expect(await codeOf(token, '/api/v1/events')).toEqual([403, 'scope-missing']);
			const [row] = (await ask('/api/v1/tokens', as('lia'))).json().items;
			expect(row.lastUsedAt).toBe(new Date(now).toISOString());
		});

		test('says so in the history of a case, and never gets a case itself', async () => {
			await addCase(stores.store, { id: 'kettle' });
			const { token, id } = await make();
			expect(id).toMatch(/^the-shop-[0-9a-f]{6}$/);
			const acted = await post('cases/kettle/severity', { severity: 'S4' }, bearer(token));
			expect(acted.json().events).toEqual(
				expect.arrayContaining([expect.objectContaining({ kind: 'severity-changed', by: `token:${id}` })]),
			);
			expect((await post('cases/kettle/assign', { assignee: `token:${id}` }, bearer(token))).statusCode).not.toBe(200);
		});

		test.each([
			['nothing behind the prefix', 'amends_'],
			['a forged end', `amends_${'A'.repeat(43)}`],
			['a quote', "amends_'or/**/1=1--"],
		])('with %s opens nothing, whoever else the request says that it is', async (_, token) => {
			expect(await codeOf(token)).toEqual([401, 'key-unknown']);
			const both = await ask('/api/v1/cases', { ...bearer(token), ...as('root'), cookie: 'amends_session=whatever' });
			expect([both.statusCode, both.json().code]).toEqual([401, 'key-unknown']);
		});

		test('opens nothing once it has run out, or was revoked', async () => {
			const short = await make({ days: 1 });
			const revoked = await make({ days: null });
			await post(`tokens/${revoked.id}/revoke`, {}, as('lia'));
			expect(await codeOf(revoked.token)).toEqual([401, 'key-over']);
			expect(await codeOf(short.token)).toEqual([200, undefined]);
			now += DAY;
			world.setNow(now);
			expect(await codeOf(short.token)).toEqual([401, 'key-over']);
		});

		test('opens nothing once its maker leads no more, and never again once they have left', async () => {
			const { db } = stores.store;
			const { token } = await make({ days: null });
			const become = async (role: 'agent' | 'lead') => {
				const [row] = await db.select().from(person).where(eq(person.id, 'lia'));
				await db
					.update(person)
					.set({ role, version: (row?.version ?? 0) + 1 })
					.where(eq(person.id, 'lia'));
			};
			await become('agent');
			expect(await codeOf(token)).toEqual([401, 'key-over']);
			await become('lead');
			expect(await codeOf(token)).toEqual([200, undefined]);
			const people = async () => (await ask('/api/v1/people', as('root'))).json().people;
			const version = async () => (await people()).find((one: { id: string }) => one.id === 'lia').version;
			const left = await post('people/lia/deactivate', { version: await version(), handTo: null }, as('root'));
			expect([left.statusCode, left.json().code]).toEqual([200, undefined]);
			const back = await post('people/lia/reactivate', { version: await version() }, as('root'));
			expect([back.statusCode, back.json().code]).toEqual([200, undefined]);
			expect(await codeOf(token)).toEqual([401, 'key-over']);
		});

		test('sees the mailboxes that it was made for, and never more than its maker', async () => {
			await addCase(stores.store, { id: 'mine' });
			await addCase(stores.store, { id: 'theirs', mailboxId: 'other' });
			const refused = await post('tokens', asked, as('nils'));
			expect([refused.statusCode, refused.json().code]).toEqual([403, 'not-yours']);
			const { token } = await make({ mailboxes: ['support'] }, 'nils');
			const listed = (await ask('/api/v1/cases', bearer(token))).json().items;
			expect(listed.map(({ id }: { id: string }) => id)).toEqual(['mine']);
			expect((await ask('/api/v1/cases/theirs', bearer(token))).statusCode).toBe(404);
			await make();
			expect((await ask('/api/v1/tokens', as('nils'))).json().items).toHaveLength(1);
		});

		test('that asks without end is told to wait', async () => {
			const { token } = await make();
			const codes = new Set<number>();
			for (let count = 0; count < 601; count += 1) codes.add((await ask('/api/v1/causes', bearer(token))).statusCode);
			expect([...codes]).toEqual([200, 429]);
		});

		test('is made and revoked in the audit log, without itself', async () => {
			const before = (await stores.store.db.select().from(audit)).length;
			const { token, id } = await make();
			await post(`tokens/${id}/revoke`, {}, as('lia'));
			const rows = (await stores.store.db.select().from(audit).orderBy(audit.number)).slice(before);
			expect(rows).toMatchObject([
				{ what: 'token-made', by: 'lia', subject: id, data: { scopes: asked.scopes } },
				{ what: 'token-revoked', by: 'lia', subject: id },
			]);
			expect(JSON.stringify(rows)).not.toContain(token);
		});
	});

	describe('a table', () => {
		const table = async (query = '', by = 'ana', name = 'cases') => {
			const answer = await ask(`/api/v1/exports/${name}.csv?${query}`, as(by));
			return { ...answer, lines: answer.body.trimEnd().split('\r\n') };
		};

		test('begins with the mark of UTF-8 and fixed keys, or words of the asker', async () => {
			await addCase(stores.store, {
				stage: 'resolving',
				assignee: 'ana',
				customer: { name: 'Zoë', address: 'z@m.example' },
			});
			const keys = await table();
			expect(keys.headers['content-type']).toBe('text/csv; charset=utf-8');
			expect(keys.lines[0]).toBe(`\uFEFF${Object.keys(CASE_COLUMNS).join(',')}`);
			expect(keys.lines[1]).toContain('support,Zoë,z@m.example,The kettle leaks,en,resolving,S2,delight');
			expect(keys.lines[1]).toContain('2026-09-16T07:00:00.000Z');
			const words = await table('headings=words&separator=semicolon', 'marco');
			expect(words.lines[0]).toContain('Numero del caso;Casella;Cliente');
			expect(words.lines[1]).toContain('The support;Zoë');
			expect(words.lines[1]).toContain(';Ana;2026-09-16 09:00:00;');
		});

		test.each(['=HYPERLINK("http://evil")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
			'has %j read as text',
			async (subject) => {
				await addCase(stores.store, { subject });
				const { body } = await table();
				expect(body).toContain(`'${subject.replaceAll('"', '""')}`);
			},
		);

		test('keeps commas, quotes and line breaks in their cell', async () => {
			await addCase(stores.store, { subject: 'a, "b"\nc' });
			expect((await table()).body).toContain(',"a, ""b""\nc",');
		});

		test('has every row once, whatever number of them there is', async () => {
			const rows = Array.from({ length: 1_203 }, (_, index) => index);
			const one = await addCase(stores.store, { id: 'row-x' });
			await stores.store.db.delete(supportCase);
			for (let at = 0; at < rows.length; at += 401) {
				await stores.store.db
					.insert(supportCase)
					.values(rows.slice(at, at + 401).map((index) => ({ ...one, id: `row-${index}`, number: 100_000 + index })));
			}
			const ids = (await table()).lines.slice(1).map((line) => line.split(',')[0]);
			expect(ids).toEqual(rows.map((index) => `row-${index}`));
		});

		test('is narrowed as the list is, and to what the asker may see', async () => {
			await addCase(stores.store, { id: 'mine', severity: 'S4' });
			await addCase(stores.store, { id: 'mild' });
			await addCase(stores.store, { id: 'theirs', severity: 'S4', mailboxId: 'other', subject: 'ZEBRA' });
			const ids = async (query: string, by: string) =>
				(await table(query, by)).lines.slice(1).map((line) => line.split(',')[0]);
			expect(await ids('severity=S4', 'ana')).toEqual(['mine', 'theirs']);
			expect(await ids('severity=S4', 'nils')).toEqual(['mine']);
			expect(await ids('', 'olga')).toEqual(['theirs']);
			expect(await ids('mailbox=support', 'olga')).toEqual([]);
			expect((await table('q=ZEBRA', 'nils')).body).not.toContain('ZEBRA,');
			expect((await table('severity=S9')).statusCode).toBe(400);
		});

		test('of touches too: open ones or all, of whom the asker names', async () => {
			await addCase(stores.store, { id: 'kettle', assignee: 'ana' });
			await addCase(stores.store, { id: 'theirs', mailboxId: 'other', subject: 'ZEBRA' });
			await addTouch(stores.store, { id: 't-1', caseId: 'kettle', dueAt: new Date(now - MINUTE) });
			await addTouch(stores.store, { id: 't-2', caseId: 'kettle', state: 'done', doneAt: new Date(now) });
			await addTouch(stores.store, { id: 't-3', caseId: 'theirs' });
			const ids = async (query: string, by: string) =>
				(await table(query, by, 'touches')).lines.slice(1).map((line) => line.split(',')[0]);
			expect(new Set(await ids('', 'ana'))).toEqual(new Set(['t-1', 't-2', 't-3']));
			expect(new Set(await ids('states=open&assignee=me', 'ana'))).toEqual(new Set(['t-1']));
			expect(new Set(await ids('', 'nils'))).toEqual(new Set(['t-1', 't-2']));
			expect((await table('headings=words', 'marco', 'touches')).body).toContain('sì');
		});

		test('taken out by a token takes its scope; that it was taken out is known, what was looked for is not', async () => {
			const { token, id } = await make();
			const answer = await ask('/api/v1/exports/cases.csv?q=zebra&stage=new', bearer(token));
			expect(answer.statusCode).toBe(200);
			expect(await codeOf(token, '/api/v1/exports/touches.csv')).toEqual([403, 'scope-missing']);
			const rows = await stores.store.db.select().from(audit).orderBy(audit.number);
			expect(rows.at(-1)).toMatchObject({
				what: 'table-exported',
				by: `token:${id}`,
				subject: 'cases',
				data: { q: true, stage: ['new'] },
			});
		});
	});

	describe('a calendar', () => {
		const make = async (by: string): Promise<string> => (await post('calendar-link', {}, as(by))).json().path;
		const feed = (path: string) => world.app.inject({ url: path });

		test('holds what is due to its person: number and kind, no customer, in their language', async () => {
			await addCase(stores.store, { id: 'k', number: 7, assignee: 'marco', subject: 'ZEBRA' });
			await addTouch(stores.store, {
				id: 'k-check-in-1-1',
				caseId: 'k',
				kind: 'check-in',
				dueAt: new Date(now + HOUR),
			});
			await addCase(stores.store, { id: 'l', assignee: 'ana' });
			await addTouch(stores.store, { id: 'l-check-in-1-1', caseId: 'l', kind: 'check-in' });
			const answer = await feed(await make('marco'));
			expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
			expect(answer.body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
			expect(answer.body).toContain('UID:k-check-in-1-1@amends\r\n');
			expect(answer.body).toMatch(/SUMMARY:.*\(caso #7\)/);
			expect(answer.body).not.toMatch(/zebra|nora/i);
		});

		test('says what was cancelled, and forgets what was done', async () => {
			await addCase(stores.store, { id: 'k', assignee: 'marco' });
			await addTouch(stores.store, { id: 'gone', caseId: 'k', state: 'cancelled', dueAt: new Date(now) });
			await addTouch(stores.store, { id: 'old', caseId: 'k', state: 'cancelled', dueAt: new Date(now - 31 * DAY) });
			await addTouch(stores.store, { id: 'done', caseId: 'k', state: 'done', dueAt: new Date(now) });
			const { body } = await feed(await make('marco'));
			expect(body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
			expect(body).toContain('STATUS:CANCELLED\r\n');
		});

		test('opens by the newest link alone, until that is removed or its person has left', async () => {
			const first = await make('marco');
			const second = await make('marco');
			expect((await feed(first)).statusCode).toBe(404);
			expect((await feed(second)).statusCode).toBe(200);
			expect((await ask('/api/v1/calendar-link', as('marco'))).json().link.lastUsedAt).not.toBeNull();
			await post('calendar-link/remove', {}, as('marco'));
			expect((await feed(second)).statusCode).toBe(404);
			expect((await ask('/api/v1/calendar-link', as('marco'))).json()).toEqual({ link: null });
			expect((await feed('/calendar/nothing.ics')).statusCode).toBe(404);
			expect((await feed(`/calendar/${'A'.repeat(43)}.ics`)).statusCode).toBe(404);
		});

		test('shows nothing of mailboxes that its person may not see', async () => {
			await addCase(stores.store, { id: 'k', assignee: 'olga' });
			await addTouch(stores.store, { id: 'hidden', caseId: 'k' });
			expect((await feed(await make('olga'))).body).not.toContain('hidden');
		});
	});
}
