import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { MemberView, PeopleView } from '../../../shared/api/people.ts';
import { DAY } from '../../../shared/time.ts';
import { checkAudit } from '../../../worker/cli/doctor/audit.ts';
import type { Person } from '../../../worker/settings.ts';
import { linkAccount } from '../../../worker/store/account-links.ts';
import { supportCase } from '../../../worker/store/schema.ts';
import { assignmentWait } from '../../../worker/store/schema-assignment.ts';
import { audit } from '../../../worker/store/schema-audit.ts';
import { accountLink, invitation, person, session } from '../../../worker/store/schema-people.ts';
import { keepPeople } from '../../../worker/team/keep-people.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, openWorld, WEDNESDAY } from './api-world.ts';
import { addCase } from './rows.ts';

/** Whom amends.yaml names; the others of these suites are invited or added as if they had been. */
const FILE: readonly Person[] = [
	{ id: 'root', name: 'Root', email: 'root@shop.example', role: 'admin', language: 'en' },
	{ id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'irina', name: 'Irina', email: 'irina@shop.example', role: 'lead', language: 'ru' },
];
const MAILBOXES = [
	{ id: 'support', name: 'Support', address: 'support@shop.example', currency: 'EUR' },
	{ id: 'sales', name: 'Sales', address: 'sales@shop.example', currency: 'EUR' },
];

/** People, invited, changed, let go and brought back, on either database. */
export function peopleSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores(database);
	});
	afterAll(() => stores.stop());
	beforeEach(async () => {
		const { db } = stores.store;
		for (const table of [person, invitation, session, accountLink, supportCase, assignmentWait]) await db.delete(table);
		await world?.close();
		world = await openDemo(stores.store, { people: FILE, settings: { mailboxes: MAILBOXES } });
	});
	afterAll(() => world.close());

	const post = async (url: string, payload: object, by = 'root') =>
		world.app.inject({ method: 'POST', url: `/api/v1/${url}`, headers: as(by), payload });
	const people = async (): Promise<PeopleView> =>
		(await world.app.inject({ url: '/api/v1/people', headers: as('root') })).json();
	const member = async (id: string): Promise<MemberView> => {
		const found = (await people()).people.find((one) => one.id === id);
		if (found === undefined) throw new Error(`no ${id}`);
		return found;
	};
	/** Somebody who was invited in the console and came. */
	async function joined(name: string, given: object = {}): Promise<MemberView> {
		const email = `${name}@shop.example`;
		expect((await post('invitations', { name, email, ...given })).statusCode).toBe(200);
		const token = world.invitations.at(-1)?.token;
		expect((await post('invitations/accept', { token })).statusCode).toBe(200);
		return member(name);
	}
	const log = async () =>
		(await stores.store.db.select().from(audit).orderBy(audit.number)).map(({ by, what, subject }) =>
			[by, what, subject].join(' '),
		);

	describe('an invitation', () => {
		test('brings somebody in by its link, once, and everything about it stands in the log', async () => {
			const before = (await log()).length;
			const invited = await post(
				'invitations',
				{ name: 'Lev', email: 'Lev@Shop.example', mailboxes: ['sales'] },
				'irina',
			);
			expect(invited.json()).toMatchObject({
				isMailed: true,
				invitations: [{ email: 'lev@shop.example', by: 'irina' }],
			});
			const { token } = world.invitations.at(-1) ?? { token: '' };
			expect((await post('invitations/look', { token })).json()).toMatchObject({ name: 'Lev', by: 'Irina' });
			const came = await post('invitations/accept', { token });
			expect(came.json()).toMatchObject({ person: { id: 'lev', role: 'agent', mailboxes: ['sales'] } });
			expect(came.headers['set-cookie']).toContain('amends_session=');
			expect((await post('invitations/accept', { token })).json()).toMatchObject({ code: 'link-used' });
			expect((await people()).invitations).toEqual([]);
			expect((await log()).slice(before)).toEqual([
				'irina person-invited Lev <lev@shop.example>',
				'lev invitation-accepted Lev (lev)',
			]);
		});

		test('two who open the link at one moment are one person', async () => {
			await post('invitations', { name: 'Lev', email: 'lev@shop.example' });
			const token = world.invitations.at(-1)?.token;
			const both = await Promise.all([1, 2].map(() => post('invitations/accept', { token })));
			expect(new Set(both.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 404]));
		});

		test('sent again has another link, and the older one opens nothing', async () => {
			await post('invitations', { name: 'Lev', email: 'lev@shop.example' });
			const [one] = (await people()).invitations;
			await post(`invitations/${one?.id}/send`, {});
			const [older, newer] = world.invitations.slice(-2).map(({ token }) => token);
			expect((await post('invitations/accept', { token: older })).json()).toMatchObject({ code: 'link-over' });
			expect((await post('invitations/accept', { token: newer })).statusCode).toBe(200);
		});

		test.each([
			['after a week', async () => world.setNow(WEDNESDAY + 7 * DAY), 'link-over'],
			[
				'withdrawn',
				async () => {
					const [one] = (await people()).invitations;
					await post(`invitations/${one?.id}/withdraw`, {}, 'irina');
				},
				'link-over',
			],
			[
				'once amends.yaml names them',
				async () =>
					keepPeople(
						stores.store,
						[...FILE, { ...FILE[1], id: 'lev', email: 'lev@shop.example' } as Person],
						WEDNESDAY,
					),
				'link-used',
			],
		])('%s opens nothing', async (_, happens, code) => {
			await post('invitations', { name: 'Lev', email: 'lev@shop.example' });
			await happens();
			const token = world.invitations.at(-1)?.token;
			expect((await post('invitations/accept', { token })).json()).toMatchObject({ code });
			expect((await people()).people.filter(({ name }) => name === 'Lev')).toEqual([]);
		});

		test.each([
			['a made-up link', 'abc.1.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
			['nothing', ''],
			['ten thousand letters', 'a'.repeat(10_000)],
		])('%s is refused', async (_, token) => {
			expect([400, 404]).toContain((await post('invitations/accept', { token })).statusCode);
		});

		test.each([
			['a lead by a lead', 'irina', { role: 'lead' }, 'not-yours'],
			['an administrator by a lead', 'irina', { role: 'admin' }, 'not-yours'],
			['whose address somebody has', 'root', { email: 'ANA@shop.example' }, 'address-taken'],
			['whose address is a mailbox', 'root', { email: 'support@shop.example' }, 'address-taken'],
			['for a mailbox that is not there', 'root', { mailboxes: ['none'] }, 'no-mailbox'],
			['for no mailbox at all', 'root', { mailboxes: [] }, 'no-mailbox'],
		])('%s is refused', async (_, by, given, code) => {
			const answer = await post('invitations', { name: 'Lev', email: 'lev@shop.example', ...given }, by);
			expect(answer.json()).toMatchObject({ code });
			expect((await people()).invitations).toEqual([]);
		});

		test('one address is invited once', async () => {
			await post('invitations', { name: 'Lev', email: 'lev@shop.example' });
			const again = await post('invitations', { name: 'Lev', email: 'lev@shop.example' });
			expect(again.json()).toMatchObject({ code: 'address-taken' });
		});

		test('an agent invites nobody', async () => {
			expect((await post('invitations', { name: 'Lev', email: 'lev@shop.example' }, 'ana')).statusCode).toBe(403);
		});
	});

	describe('a change', () => {
		test('of what nobody else changed meanwhile is saved, with before and after in the log', async () => {
			const lev = await joined('lev');
			const changed = await post('people/lev', { version: lev.version, role: 'senior', mailboxes: ['sales'] }, 'irina');
			expect(changed.statusCode).toBe(200);
			expect(await member('lev')).toMatchObject({ role: 'senior', mailboxes: ['sales'], version: lev.version + 1 });
			const rows = await stores.store.db.select().from(audit).where(eq(audit.what, 'person-changed'));
			expect(rows.at(-1)?.data).toEqual({
				role: { before: 'agent', after: 'senior' },
				mailboxes: { before: null, after: ['sales'] },
			});
		});

		test('by two at one moment: one is saved, the other is told, and nothing is lost', async () => {
			const { version } = await joined('lev');
			const both = await Promise.all([
				post('people/lev', { version, role: 'senior' }, 'irina'),
				post('people/lev', { version, name: 'Lev O.' }, 'root'),
			]);
			expect(new Set(both.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 409]));
			expect(both.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ code: 'changed-meanwhile' });
			expect((await member('lev')).version).toBe(version + 1);
		});

		test.each([
			['what amends.yaml says', 'root', 'ana', { role: 'senior' }, 'said-by-file'],
			['a name that amends.yaml says', 'irina', 'ana', { name: 'Anna' }, 'said-by-file'],
			['an administrator by a lead', 'irina', 'root', { away: null }, 'not-yours'],
			['to a lead by a lead', 'irina', 'lev', { role: 'lead' }, 'not-yours'],
			['an account by a lead', 'irina', 'lev', { entra: 'a:b' }, 'not-yours'],
			['to an address that somebody has', 'root', 'lev', { email: 'ana@shop.example' }, 'address-taken'],
			[
				'to a stand-in who is not there',
				'root',
				'lev',
				{ away: { from: '2026-10-01', until: '2026-10-02', to: 'x' } },
				'away-wrong',
			],
			[
				'to an absence that ends first',
				'root',
				'lev',
				{ away: { from: '2026-10-02', until: '2026-10-01', to: null } },
				'away-wrong',
			],
			['of nobody', 'root', 'nobody', { name: 'X' }, 'not-found'],
		])('%s is refused', async (_, by, id, given, code) => {
			await joined('lev');
			const { version } = id === 'nobody' ? { version: 1 } : await member(id);
			expect((await post(`people/${id}`, { version, ...given }, by)).json()).toMatchObject({ code });
		});

		test('of what amends.yaml leaves open may be made for those whom it names', async () => {
			const { version } = await member('ana');
			const away = { from: '2026-10-01', until: '2026-10-09', to: 'irina' };
			expect((await post('people/ana', { version, away, mailboxes: ['support'] }, 'irina')).statusCode).toBe(200);
			// A start reads the file again, and what it does not say stays.
			await keepPeople(stores.store, FILE, WEDNESDAY);
			await world.deps.team.changed();
			expect(await member('ana')).toMatchObject({ away, mailboxes: ['support'] });
		});

		test('of their address ends what came in by the old one', async () => {
			const { version } = await joined('lev');
			expect(await stores.store.db.select().from(session)).toHaveLength(1);
			await post('people/lev', { version, email: 'lev2@shop.example' });
			expect(await stores.store.db.select().from(session)).toHaveLength(0);
		});
	});

	test('an account at work that somebody proves to be theirs is linked once, and that stands in the log', async () => {
		const before = (await log()).length;
		for (let turn = 0; turn < 2; turn += 1) await world.deps.staff.link('ana', 't:o');
		await world.deps.staff.link('nobody', 't:p');
		expect((await log()).slice(before)).toEqual(['ana account-linked Ana (ana)']);
		expect(await stores.store.db.select().from(accountLink)).toMatchObject([{ personId: 'ana', subject: 't:o' }]);
	});

	describe('somebody who leaves', () => {
		test('is out at once on every machine, also for another process, and may come back', async () => {
			await joined('lev');
			const another = await stores.another();
			const team = await openWorld(another, { people: FILE, settings: { mailboxes: MAILBOXES } });
			await team.app.inject({ method: 'POST', url: '/api/v1/sign-in/code', payload: { email: 'lev@shop.example' } });
			const payload = { email: 'lev@shop.example', code: team.codes.at(-1)?.code };
			const { token } = (await team.app.inject({ method: 'POST', url: '/api/v1/sign-in', payload })).json();
			const ask = () => team.app.inject({ url: '/api/v1/team', headers: { authorization: `Bearer ${token}` } });
			expect((await ask()).statusCode).toBe(200);
			await linkAccount(stores.store.db, { subject: 't:o', personId: 'lev', at: WEDNESDAY });
			const { version } = await member('lev');
			expect((await post('people/lev/deactivate', { version, handTo: null }, 'irina')).statusCode).toBe(200);
			expect((await ask()).statusCode).toBe(401);
			expect(await stores.store.db.select().from(accountLink)).toEqual([]);
			const gone = await member('lev');
			expect(gone).toMatchObject({ deactivatedBy: 'irina' });
			expect((await post('invitations', { name: 'Lev', email: 'lev@shop.example' })).json()).toMatchObject({
				code: 'was-here',
			});
			expect((await post('people/lev/reactivate', { version: gone.version }, 'irina')).statusCode).toBe(200);
			// The old session stays ended.
			expect((await ask()).statusCode).toBe(401);
			expect(await member('lev')).toMatchObject({ deactivatedAt: null });
			await team.close();
		});

		test('leaves nothing behind: the work goes to whom was named, and what they may not see where the rules say', async () => {
			const { version } = await joined('lev');
			await joined('mia', { mailboxes: ['support'] });
			await addCase(stores.store, { id: 'one', assignee: 'lev' });
			await addCase(stores.store, { id: 'two', assignee: 'lev', mailboxId: 'sales' });
			await addCase(stores.store, { id: 'over', assignee: 'lev', stage: 'closed' });
			const left = await post('people/lev/deactivate', { version, handTo: 'mia' }, 'irina');
			expect(left.json()).toMatchObject({ moved: 2 });
			const rows = await stores.store.db.select().from(supportCase);
			expect(Object.fromEntries(rows.map(({ id, assignee }) => [id, assignee]))).toEqual({
				one: 'mia',
				two: null,
				over: 'lev',
			});
			expect(await stores.store.db.select().from(assignmentWait)).toMatchObject([{ caseId: 'two', state: 'fresh' }]);
			expect((await log()).slice(-2)).toEqual(['irina person-deactivated lev (lev)', 'irina work-handed-over lev']);
		});

		test('and whose work was on its way when the program died: the next sweep brings it there', async () => {
			const { version } = await joined('lev');
			await post('people/lev/deactivate', { version, handTo: 'ana' });
			await addCase(stores.store, { id: 'one', assignee: 'lev' });
			await stores.store.db.update(person).set({ handsTo: 'ana' }).where(eq(person.id, 'lev'));
			await world.deps.staff.finishHandOvers();
			expect(await stores.store.db.select().from(supportCase)).toMatchObject([{ assignee: 'ana' }]);
			await addCase(stores.store, { id: 'two', assignee: 'lev' });
			await world.deps.staff.finishHandOvers();
			expect(await stores.store.db.select().from(supportCase).where(eq(supportCase.id, 'two'))).toMatchObject([
				{ assignee: 'lev' },
			]);
		});

		test.each([
			['to themselves', 'lev'],
			['to nobody of the team', 'nobody'],
		])('cannot hand their work %s', async (_, handTo) => {
			const { version } = await joined('lev');
			expect((await post('people/lev/deactivate', { version, handTo })).json()).toMatchObject({ code: 'hand-to-whom' });
			expect(await member('lev')).toMatchObject({ deactivatedAt: null });
		});

		test('an administrator is let go by no lead', async () => {
			const { version } = await member('root');
			const answer = await post('people/root/deactivate', { version, handTo: null }, 'irina');
			expect(answer.statusCode).toBe(403);
		});
	});

	describe('whoever is the last', () => {
		/** A team of these leads alone, and agents. */
		async function ledBy(...ids: readonly string[]): Promise<void> {
			await stores.store.db.delete(person);
			const leads = ids.map((id) => ({ ...FILE[2], id, name: id, email: `${id}@shop.example` }) as Person);
			await world.close();
			world = await openDemo(stores.store, {
				people: [...leads, FILE[1] as Person],
				settings: { mailboxes: MAILBOXES },
			});
		}
		const versionOf = async (id: string) =>
			(await stores.store.db.select().from(person).where(eq(person.id, id)))[0]?.version ?? 0;

		test('lead is not let go', async () => {
			await ledBy('irina');
			const version = await versionOf('irina');
			const answer = await post('people/irina/deactivate', { version, handTo: null }, 'irina');
			expect(answer.json()).toMatchObject({ code: 'last-lead' });
		});

		test('administrator is neither let go nor made something else, though leads are there', async () => {
			const { version } = await joined('boss', { role: 'admin' });
			await post('people/root/deactivate', { version: (await member('root')).version, handTo: null }, 'boss');
			const acts = [
				await post('people/boss/deactivate', { version, handTo: null }, 'boss'),
				await post('people/boss', { version, role: 'lead' }, 'boss'),
			];
			for (const act of acts) expect(act.json()).toMatchObject({ code: 'last-admin' });
		});

		test('lead of a mailbox goes on seeing it', async () => {
			const lead = await joined('lea', { role: 'lead', mailboxes: ['sales'] });
			for (const id of ['irina', 'root']) {
				const { version } = await member(id);
				const answer = await post(`people/${id}`, { version, mailboxes: ['support'] });
				expect(answer.statusCode).toBe(200);
			}
			const answer = await post('people/lea', { version: lead.version, mailboxes: ['support'] });
			expect(answer.json()).toMatchObject({ code: 'unseen-mailbox', fields: [{ field: 'sales' }] });
		});

		test('two leads who let each other go at one moment: one goes, one stays', async () => {
			for (let turn = 0; turn < 5; turn += 1) {
				await ledBy('lea', 'leo');
				const version = await versionOf('lea');
				const [one, other] = await Promise.all([
					post('people/leo/deactivate', { version, handTo: null }, 'lea'),
					post('people/lea/deactivate', { version, handTo: null }, 'leo'),
				]);
				expect(new Set([one?.statusCode, other?.statusCode])).toEqual(new Set([200, 403]));
				const there = (await stores.store.db.select().from(person)).filter(
					({ role, deactivatedAt }) => role === 'lead' && deactivatedAt === null,
				);
				expect(there).toHaveLength(1);
			}
		});
	});

	describe('the log', () => {
		const ask = (url: string, by = 'root') => world.app.inject({ url: `/api/v1/audit${url}`, headers: as(by) });

		test('is read in pages, newest first, and narrowed', async () => {
			await joined('lev');
			await joined('noa');
			const first = (await ask('?limit=3', 'irina')).json();
			const second = (await ask(`?limit=3&cursor=${first.next}`, 'irina')).json();
			const numbers = [...first.items, ...second.items].map(({ number }: { number: number }) => number);
			expect(numbers).toEqual(numbers.toSorted((one: number, other: number) => other - one));
			expect(new Set(numbers).size).toBe(6);
			const about = (await ask('?q=noa&area=people')).json().items;
			expect(about.map(({ what }: { what: string }) => what)).toEqual(['invitation-accepted', 'person-invited']);
			expect((await ask('?by=noa')).json().items).toHaveLength(1);
			expect((await ask('?from=2026-09-17')).json().items).toEqual([]);
			expect((await ask('?until=2026-09-16&limit=1')).json().items).toHaveLength(1);
		});

		test('is for leads, and its export for administrators', async () => {
			expect((await ask('', 'ana')).statusCode).toBe(403);
			expect((await ask('/export', 'irina')).statusCode).toBe(403);
		});

		test('is taken out as CSV and JSON Lines with its hashes, and that stands in it', async () => {
			await post('invitations', { name: '=1+1, "Lev"', email: 'lev@shop.example' });
			const csv = await ask('/export?format=csv');
			expect(csv.headers['content-disposition']).toBe('attachment; filename="audit.csv"');
			expect(csv.body).toContain(`"'=1+1, ""Lev"" <lev@shop.example>"`);
			const lines = (await ask('/export?format=jsonl')).body
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line));
			expect(lines.at(-1)).toMatchObject({ what: 'audit-exported', by: 'root', subject: 'csv' });
			expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
			expect(lines.slice(1).every(({ previous }, index) => previous === lines[index].hash)).toBe(true);
		});

		test('holds after all of this', async () => {
			expect((await checkAudit(stores.store.db)).ok).toBe(true);
		});
	});
}
