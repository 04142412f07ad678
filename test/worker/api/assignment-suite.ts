import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { NO_PROFILE } from '../../../shared/assignment/profile.ts';
import { ANY_CASE, type AssignmentRules, NO_RULES } from '../../../shared/assignment/rules.ts';
import { compileCalendar } from '../../../shared/calendar.ts';
import { event } from '../../../shared/case-event.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time.ts';
import { createAssignment } from '../../../worker/assignment/create.ts';
import { noteWaiting } from '../../../worker/store/assignment-waits.ts';
import { readAudit } from '../../../worker/store/audit.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { caseEvent, supportCase } from '../../../worker/store/schema.ts';
import { assignmentNudge, assignmentWait } from '../../../worker/store/schema-assignment.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { BY_LOAD, ROUND, rulesOf, someRule } from '../../shared/assignment/people.ts';
import { type ApiWorld, as, openDemo, TEAM, WEDNESDAY } from './api-world.ts';
import { addCase } from './rows.ts';

const NIGHT = WEDNESDAY + 14 * HOUR;
const TURNS = rulesOf([someRule(ROUND)], { switches: { ...NO_RULES.switches, byLanguage: false } });

/** Who gets which case: the rules over HTTP, and giving by them; the same on both databases. */
export function assignmentSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;
	let now = WEDNESDAY;
	let strangers = 0;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store, {
			people: [...TEAM, { id: 'olga', name: 'Olga', email: 'olga@shop.example', role: 'senior', language: 'ru' }],
		});
	}, 60_000);
	beforeEach(async () => {
		now = WEDNESDAY;
		world.setNow(now);
		await stores.store.db.execute(
			sql`truncate amends.support_case, amends.case_event, amends.assignment_rules, amends.assignment_profile, amends.assignment_turn, amends.assignment_wait, amends.assignment_nudge`,
		);
		await stores.store.db.execute(sql`update amends.person set away = null, version = version + 1`);
		await world.deps.team.changed();
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});

	const set = (at: number) => {
		now = at;
		world.setNow(at);
	};
	const post = (url: string, payload: object = {}, person = 'irina') =>
		world.app.inject({ method: 'POST', url: `/api/v1/${url}`, headers: as(person), payload });
	const state = async () => (await world.app.inject({ url: '/api/v1/assignment', headers: as('irina') })).json();
	const save = (rules: AssignmentRules, base = 0, person = 'irina') => post('assignment', { base, rules }, person);
	const give = () => world.deps.assignment.giveWaiting();
	const away = async (id: string, to: string | null = null) => {
		const stays = JSON.stringify({ from: '2026-09-10', until: '2026-09-30', to });
		await stores.store.db.execute(
			sql`update amends.person set away = ${stays}::jsonb, version = version + 1 where id = ${id}`,
		);
		await world.deps.team.changed();
	};
	/** A case that was opened a moment ago, as intake saves it. */
	const arrives = async (row: Parameters<typeof addCase>[1] = {}, kind: 'opened' | 'reopened' = 'opened') => {
		strangers += 1;
		const customer = { name: 'Somebody', address: `stranger${strangers}@mail.example` };
		const added = await addCase(stores.store, { customer, ...row });
		await noteWaiting(stores.store.db, [{ supportCase: { id: added.id }, events: [event(kind, now, 'it broke')] }]);
		return added;
	};
	const assignees = async () =>
		Object.fromEntries((await stores.store.db.select().from(supportCase)).map(({ id, assignee }) => [id, assignee]));
	const eventsOf = async (caseId: string) =>
		(await stores.store.db.select().from(caseEvent).where(eq(caseEvent.caseId, caseId))).map(
			({ kind, because, data, source }) => ({ kind, because, data, by: source.kind }),
		);

	describe('a case that comes', () => {
		it('stays with nobody where there are no rules, and is given once there are', async () => {
			const { id } = await arrives();
			expect(await give()).toBe(0);
			expect((await state()).waiting).toBe(1);
			await save(TURNS);
			expect(await give()).toBe(1);
			expect((await assignees())[id]).toBe('ana');
			expect((await state()).waiting).toBe(0);
		});

		it('goes to whose turn it is, with the reasons in its history', async () => {
			await save(TURNS);
			const ids = [];
			for (let index = 0; index < 4; index += 1) ids.push((await arrives()).id);
			expect(await give()).toBe(4);
			const given = await assignees();
			expect(ids.map((id) => given[id])).toEqual(['ana', 'marco', 'olga', 'ana']);
			const [last] = ids;
			expect(await eventsOf(last ?? '')).toEqual([
				{
					kind: 'assigned',
					by: 'product',
					because: expect.stringMatching(/^the rule “Everything” fits; it is the turn of \w+$/),
					data: { from: null, to: given[last ?? ''], rule: 'all', rules: 1 },
				},
			]);
		});

		it('is not touched when a person took it first, nor when a person gave it back', async () => {
			await save(TURNS);
			const taken = await arrives();
			const returned = await arrives();
			await post(`cases/${taken.id}/assign`, { assignee: 'irina' }, 'irina');
			await post(`cases/${returned.id}/assign`, { assignee: 'irina' }, 'irina');
			await post(`cases/${returned.id}/assign`, { assignee: null }, 'irina');
			expect(await give()).toBe(0);
			expect(await assignees()).toMatchObject({ [taken.id]: 'irina', [returned.id]: null });
		});

		it('is not given when it ended meanwhile', async () => {
			await save(TURNS);
			const ended = await arrives({ stage: 'closed' });
			const none = await arrives({ isComplaint: false });
			expect(await give()).toBe(0);
			expect(await assignees()).toMatchObject({ [ended.id]: null, [none.id]: null });
			expect(await stores.store.db.select().from(assignmentWait)).toEqual([]);
		});

		it('goes to whoever has the least in work, and graver cases count more and come first', async () => {
			const rules = rulesOf([someRule(BY_LOAD)], { switches: TURNS.switches });
			await save(rules);
			await addCase(stores.store, { assignee: 'ana', severity: 'S4' });
			await addCase(stores.store, { assignee: 'marco', severity: 'S1' });
			await addCase(stores.store, { assignee: 'marco', severity: 'S1' });
			await addCase(stores.store, { assignee: 'olga', severity: 'S4', stage: 'closed' });
			const mild = await arrives({ severity: 'S1' });
			const grave = await arrives({ severity: 'S3' });
			await give();
			expect(await assignees()).toMatchObject({ [grave.id]: 'olga', [mild.id]: 'marco' });
		});

		it('goes to whoever had the customer’s last case, also when that one came in the same batch', async () => {
			await save(TURNS);
			const customer = { name: 'Kim', address: 'kim@mail.example' };
			await addCase(stores.store, { assignee: 'olga', customer, stage: 'closed', openedAt: new Date(now - 9 * DAY) });
			const known = await arrives({ customer });
			const first = await arrives({
				customer: { name: 'New', address: 'new@mail.example' },
				openedAt: new Date(now - HOUR),
			});
			const second = await arrives({ customer: { name: 'New', address: 'new@mail.example' }, openedAt: new Date(now) });
			await give();
			const given = await assignees();
			expect(given[known.id]).toBe('olga');
			expect(given[second.id]).toBe(given[first.id]);
		});
	});

	describe('nobody there', () => {
		it('at night a mild case waits for the morning, said once; a grave one goes to the lead', async () => {
			await save(TURNS);
			set(NIGHT);
			const mild = await arrives();
			const grave = await arrives({ severity: 'S4' });
			await give();
			expect(await assignees()).toMatchObject({ [mild.id]: null, [grave.id]: 'irina' });
			set(NIGHT + HOUR);
			await give();
			expect((await eventsOf(mild.id)).map(({ kind }) => kind)).toEqual(['assignment-waits']);
			set(NIGHT + 9 * HOUR);
			await give();
			expect((await assignees())[mild.id]).toBe('ana');
		});

		it('everybody away: the lead has it, and never who is away', async () => {
			await save(TURNS);
			for (const id of ['ana', 'marco', 'olga']) await away(id);
			const { id } = await arrives();
			await give();
			expect((await assignees())[id]).toBe('irina');
			expect((await eventsOf(id))[0]?.because).toMatch(
				/Ana is marked as away; Marco is marked as away; Olga is marked as away; nobody else can have it, so it goes to Irina/,
			);
		});

		it('no lead either: it stays with nobody, every lead is to be told once, and whoever comes back first has it', async () => {
			await save(TURNS);
			for (const id of ['ana', 'marco', 'olga', 'irina']) await away(id);
			const { id } = await arrives();
			await give();
			set(now + 2 * MINUTE);
			await give();
			expect((await assignees())[id]).toBeNull();
			expect((await stores.store.db.select().from(assignmentNudge)).map(({ personId }) => personId)).toEqual(['irina']);
			await stores.store.db.execute(
				sql`update amends.person set away = null, version = version + 1 where id = 'marco'`,
			);
			await world.deps.team.changed();
			set(now + 2 * MINUTE);
			expect(await give()).toBe(1);
			expect((await assignees())[id]).toBe('marco');
		});

		it('nobody beyond a limit', async () => {
			await save(TURNS);
			for (const id of ['ana', 'marco', 'olga', 'irina']) {
				await post(`assignment/profiles/${id}`, { base: 0, profile: { ...NO_PROFILE, mostCases: 2 } });
			}
			for (let index = 0; index < 12; index += 1) await arrives();
			await give();
			const counts = new Map<string | null, number>();
			for (const who of Object.values(await assignees())) counts.set(who, (counts.get(who) ?? 0) + 1);
			expect(Object.fromEntries([...counts].map(([who, count]) => [who ?? 'nobody', count]))).toEqual({
				ana: 2,
				marco: 2,
				olga: 2,
				irina: 2,
				nobody: 4,
			});
		});
	});

	describe('a case that comes back', () => {
		it('stays with its agent who is there, and that is told', async () => {
			await save(TURNS);
			const { id } = await arrives({ assignee: 'olga', round: 2 }, 'reopened');
			expect(await give()).toBe(1);
			expect((await assignees())[id]).toBe('olga');
			expect(await eventsOf(id)).toMatchObject([
				{ kind: 'assigned', because: 'Olga had it before it came back', data: { to: 'olga' } },
			]);
		});
		it('goes to another one when its agent is away', async () => {
			await save(TURNS);
			await away('olga', 'ana');
			const { id } = await arrives({ assignee: 'olga', round: 2 }, 'reopened');
			await give();
			expect(['ana', 'marco']).toContain((await assignees())[id]);
		});
		it('is in its agent’s work already, and does not stand in its own way', async () => {
			await save(TURNS);
			await post('assignment/profiles/olga', { base: 0, profile: { ...NO_PROFILE, mostCases: 1 } });
			const { id } = await arrives({ assignee: 'olga', round: 2 }, 'reopened');
			await give();
			expect((await assignees())[id]).toBe('olga');
		});
	});

	describe('four workers at once', () => {
		it('give each case once, keep the turns, and pass no limit', async () => {
			await save(TURNS);
			await post('assignment/profiles/ana', { base: 0, profile: { ...NO_PROFILE, mostCases: 10 } });
			for (let index = 0; index < 130; index += 1) await arrives();
			const workers: Store[] = [];
			for (let index = 0; index < 4; index += 1) workers.push(await stores.another());
			const given = await Promise.all(
				workers.map((store) =>
					createAssignment({
						store,
						team: world.deps.team,
						file: { rules: null, profiles: {} },
						mailboxIds: ['support'],
						calendar: compileCalendar(OFFICE_HOURS, []),
						calendarSettings: OFFICE_HOURS,
						compile: (settings) => compileCalendar(settings, []),
						now: () => now,
						changed: () => undefined,
						nudgesWait: () => undefined,
					}).giveWaiting(),
				),
			);
			expect(given.reduce((sum, one) => sum + one, 0)).toBe(130);
			const events = await stores.store.db.select().from(caseEvent);
			expect(new Set(events.map(({ caseId }) => caseId)).size).toBe(events.length);
			const counts = ['ana', 'marco', 'olga'].map((id) => events.filter(({ data }) => data.to === id).length);
			expect(counts[0]).toBe(10);
			expect(Math.abs((counts[1] ?? 0) - (counts[2] ?? 0))).toBeLessThanOrEqual(1);
		});
	});

	describe('two take the same case', () => {
		it('one wins, the other is told who has it, and nothing is changed', async () => {
			const { id } = await addCase(stores.store);
			const take = (person: string) => post(`cases/${id}/assign`, { assignee: person, expected: null }, person);
			const answers = await Promise.all([take('ana'), take('marco')]);
			const [won, lost] = answers.toSorted((one, other) => one.statusCode - other.statusCode);
			expect([won?.statusCode, lost?.statusCode]).toEqual([200, 409]);
			const winner = won?.json().assignee;
			expect(lost?.json()).toMatchObject({ code: 'taken', fields: [{ field: 'assignee', message: winner }] });
			expect((await eventsOf(id)).length).toBe(1);
		});
		it('whoever does not say what they expect gives it as before, and the same twice is no race', async () => {
			const { id } = await addCase(stores.store, { assignee: 'ana' });
			expect((await post(`cases/${id}/assign`, { assignee: 'ana', expected: null }, 'ana')).statusCode).toBe(200);
			expect((await post(`cases/${id}/assign`, { assignee: 'marco' }, 'irina')).statusCode).toBe(200);
			expect((await post(`cases/${id}/assign`, { assignee: 'ana', expected: 'ana' }, 'irina')).statusCode).toBe(409);
		});
	});

	describe('the rules', () => {
		it('of two leads who began with the same version the first wins, and the second is told what changed', async () => {
			await save(TURNS);
			const base = (await state()).version;
			const mine = { ...TURNS, rules: [someRule(ROUND, { name: 'Mine' })] };
			const theirs = {
				...TURNS,
				rules: [someRule(BY_LOAD, { name: 'Theirs' }), someRule(ROUND, { id: 'more', name: 'More' })],
			};
			const grave = {
				...theirs,
				rules: theirs.rules.map((one, index) =>
					index === 0 ? { ...one, when: { ...ANY_CASE, severities: ['S4' as const] } } : one,
				),
			};
			expect((await save(grave, base)).statusCode).toBe(200);
			const refused = await save(mine, base);
			expect([refused.statusCode, refused.json()]).toMatchObject([
				409,
				{
					code: 'conflict',
					message: 'Irina saved version 2 while you were at it.',
					fields: [
						{ field: 'rules.all', message: 'changed: Theirs' },
						{ field: 'rules.more', message: 'added: More' },
					],
				},
			]);
			expect((await state()).rules.rules.map(({ name }: { name: string }) => name)).toEqual(['Theirs', 'More']);
		});

		it('of two at once one is saved', async () => {
			const answers = await Promise.all([save(TURNS), save(rulesOf([someRule(BY_LOAD)]))]);
			expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, 409]);
			expect((await state()).version).toBe(1);
		});

		it('come back from an earlier version, which stays, and each change stands in the audit log', async () => {
			await save(TURNS);
			await save(rulesOf([someRule(BY_LOAD)]), 1);
			const back = await post('assignment/restore', { base: 2, version: 1 });
			expect(back.json()).toMatchObject({
				version: 3,
				source: 'console',
				rules: { rules: [{ way: { kind: 'round-robin' } }] },
			});
			expect((await post('assignment/restore', { base: 3, version: 0 })).json()).toMatchObject({
				version: 4,
				source: 'none',
			});
			expect((await post('assignment/restore', { base: 4, version: 77 })).statusCode).toBe(404);
			const log = (await readAudit(stores.store.db, 0, 1_000)).filter(({ what }) => what === 'rules-changed').slice(-4);
			expect(log.map(({ by, subject }) => `${by}: ${subject}`)).toEqual(
				[1, 2, 3, 4].map((version) => `irina: assignment rules, version ${version}`),
			);
		});

		test.each([
			['somebody who is not in the team', rulesOf([someRule({ kind: 'to', personId: 'bob' })]), 'rules.0.way.personId'],
			[
				'a rule behind one that takes every case',
				rulesOf([someRule(ROUND), someRule(ROUND, { id: 'b' })]),
				'rules.1.when',
			],
			[
				'a mailbox that there is not',
				rulesOf([someRule(ROUND, { when: { ...ANY_CASE, mailboxes: ['sales'] } })]),
				'rules.0.when.mailboxes.0',
			],
		])('are refused with the field: %s', async (_, rules, field) => {
			const refused = await save(rules);
			expect([refused.statusCode, refused.json().fields[0]?.field]).toEqual([400, field]);
		});

		it('what is no rule at all is refused with its field', async () => {
			const refused = await post('assignment', { base: 0, rules: { ...TURNS, weights: { ...TURNS.weights, S4: -1 } } });
			expect([refused.statusCode, refused.json().fields[0]?.field]).toEqual([400, 'rules.weights.S4']);
		});

		it('of amends.yaml hold until somebody saves others, and again afterwards', async () => {
			const file = { rules: TURNS, profiles: { olga: { ...NO_PROFILE, mostCases: 0 } } };
			const assignment = createAssignment({
				store: stores.store,
				team: world.deps.team,
				file,
				mailboxIds: ['support'],
				calendar: compileCalendar(OFFICE_HOURS, []),
				calendarSettings: OFFICE_HOURS,
				compile: (settings) => compileCalendar(settings, []),
				now: () => now,
				changed: () => undefined,
				nudgesWait: () => undefined,
			});
			expect((await assignment.state()).inForce).toMatchObject({ version: 0, source: 'file' });
			for (let index = 0; index < 3; index += 1) await arrives();
			await assignment.giveWaiting();
			expect(Object.values(await assignees()).filter((who) => who === 'ana').length).toBe(2);
			expect(Object.values(await assignees())).toContain('marco');
			await assignment.saveRules({ base: 0, rules: NO_RULES, restores: null, personId: 'irina' });
			expect((await assignment.state()).inForce).toMatchObject({ version: 1, source: 'console', rules: { rules: [] } });
			await assignment.restore({ base: 1, version: 0, personId: 'irina' });
			expect((await assignment.state()).inForce).toMatchObject({ version: 2, source: 'file' });
		});
	});

	describe('what the rules know of people', () => {
		it('of two leads who change one person the second is told', async () => {
			const of = (mostCases: number, base: number) =>
				post('assignment/profiles/ana', { base, profile: { ...NO_PROFILE, mostCases } });
			expect((await of(5, 0)).statusCode).toBe(200);
			expect((await of(6, 0)).statusCode).toBe(409);
			expect((await of(7, 1)).statusCode).toBe(200);
			const ana = (await state()).profiles.find(({ personId }: { personId: string }) => personId === 'ana');
			expect(ana).toMatchObject({ version: 2, source: 'console', profile: { mostCases: 7 } });
			expect((await post('assignment/profiles/nobody', { base: 0, profile: NO_PROFILE })).statusCode).toBe(404);
		});
	});

	describe('the dry run', () => {
		it('tells who would have got what, against who really had it, and writes nothing', async () => {
			await save(TURNS);
			const ten = (index: number) => new Date(WEDNESDAY - DAY + index * MINUTE);
			for (let index = 0; index < 6; index += 1) {
				await addCase(stores.store, {
					assignee: 'ana',
					openedAt: ten(index),
					customer: { name: '', address: `c${index}@x.example` },
				});
			}
			await addCase(stores.store, { assignee: 'ana', openedAt: new Date(WEDNESDAY - 40 * DAY) });
			await addCase(stores.store, { assignee: 'ana', openedAt: ten(9), isComplaint: false });
			const before = await assignees();
			const run = (await post('assignment/dry-run', { rules: TURNS })).json();
			expect(run).toMatchObject({
				cases: 6,
				same: 2,
				waited: 0,
				isPartial: false,
				rules: [{ ruleId: 'all', cases: 6 }],
			});
			expect(run.people).toContainEqual({
				personId: 'marco',
				would: { cases: 2, load: 4 },
				did: { cases: 0, load: 0 },
			});
			expect(run.people).toContainEqual({ personId: 'ana', would: { cases: 2, load: 4 }, did: { cases: 6, load: 12 } });
			expect(run.differ.length).toBe(4);
			expect(run.differ[0].because[0]).toBe('the rule “Everything” fits');
			expect(await assignees()).toEqual(before);
			expect((await stores.store.db.select().from(caseEvent)).length).toBe(0);
		});

		it('shows nothing of a mailbox that the reader may not see', async () => {
			await addCase(stores.store, { openedAt: new Date(WEDNESDAY - DAY), subject: 'Mine' });
			await addCase(stores.store, { openedAt: new Date(WEDNESDAY - DAY), mailboxId: 'sales', subject: 'Secret' });
			await stores.store.db.execute(
				sql`update amends.person set mailboxes = '{support}', version = version + 1 where id = 'irina'`,
			);
			await world.deps.team.changed();
			const run = await post('assignment/dry-run', { rules: TURNS });
			expect(run.json().cases).toBe(1);
			expect(run.body).not.toContain('Secret');
			await stores.store.db.execute(
				sql`update amends.person set mailboxes = null, version = version + 1 where id = 'irina'`,
			);
			await world.deps.team.changed();
		});
	});
}
