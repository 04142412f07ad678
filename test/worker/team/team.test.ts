import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { createLive } from '../../../worker/api/live.ts';
import { USUAL_HOURS } from '../../../worker/config/hours.ts';
import { noteRules } from '../../../worker/note-rules.ts';
import { versionOf } from '../../../worker/policy-version.ts';
import type { Person } from '../../../worker/settings.ts';
import { readAudit } from '../../../worker/store/audit.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { person } from '../../../worker/store/schema-people.ts';
import { keepFresh } from '../../../worker/team/keep-fresh.ts';
import { keepPeople } from '../../../worker/team/keep-people.ts';
import { ownAddresses } from '../../../worker/team/own-addresses.ts';
import { openTeam } from '../../../worker/team/team.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';

const AT = Date.UTC(2026, 8, 16, 8);
const ANA: Person = { id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'agent', language: 'en' };
const IRINA: Person = { id: 'irina', name: 'Irina', email: 'irina@shop.example', role: 'lead', language: 'en' };

let store: Store;
beforeAll(async () => {
	store = await openMemoryStore();
});
afterAll(() => store.close());
beforeEach(async () => {
	await store.db.delete(person);
	await keepPeople(store, [ANA, IRINA], AT);
});

/** What another process does to somebody. */
const change = (id: string, to: Partial<typeof person.$inferInsert>) =>
	store.db.update(person).set(to).where(eq(person.id, id));

test('the team is at hand, is the same list until somebody changed, and tells of a change once', async () => {
	const team = await openTeam(store.db);
	const heard = vi.fn();
	team.onChange(heard);
	const people = team.people();
	expect(people.map(({ id }) => id)).toEqual(['ana', 'irina']);
	await team.changed();
	expect(team.people()).toBe(people);
	await change('ana', { name: 'Anna', version: 2 });
	await Promise.all([team.changed(), team.changed()]);
	expect(team.people().map(({ name }) => name)).toEqual(['Anna', 'Irina']);
	expect(heard).toHaveBeenCalledTimes(1);
});

test('who comes in with a newer version than the one at hand is read again, and who left is nobody', async () => {
	const team = await openTeam(store.db);
	await change('ana', { role: 'senior', version: 2 });
	expect(await team.current({ id: 'ana', version: 2 })).toMatchObject({ role: 'senior' });
	await change('ana', { deactivatedAt: new Date(AT), version: 3 });
	expect(await team.current({ id: 'ana', version: 3 })).toBeNull();
	expect(team.all().map(({ id }) => id)).toEqual(['ana', 'irina']);
});

test('what another process tells of is read, and that nobody leads any more is said in the log', async () => {
	const team = await openTeam(store.db);
	const live = createLive(() => undefined);
	const warn = vi.fn();
	const end = keepFresh(team, { live, log: { warn }, isShared: false });
	expect(warn).not.toHaveBeenCalled();
	await change('irina', { deactivatedAt: new Date(AT), version: 2 });
	const changed = new Promise<void>((resolve) => void team.onChange(() => resolve()));
	live.announce({ name: 'team', data: {} });
	await changed;
	expect(warn).toHaveBeenCalledTimes(1);
	end();
});

test('own addresses follow the team: mail of somebody who joined is the team’s word, of somebody who left it is not', async () => {
	const team = await openTeam(store.db);
	const own = ownAddresses([{ address: 'support@shop.example', aliases: ['help@shop.example'] }], team);
	expect([...own()]).toEqual(['support@shop.example', 'help@shop.example', ANA.email, IRINA.email]);
	expect(own()).toBe(own());
	await change('ana', { deactivatedAt: new Date(AT), version: 2 });
	await team.changed();
	expect(own().has(ANA.email)).toBe(false);
});

test('two of the file who exchange their addresses do so', async () => {
	await keepPeople(
		store,
		[
			{ ...ANA, email: IRINA.email },
			{ ...IRINA, email: ANA.email },
		],
		AT,
	);
	const team = await openTeam(store.db);
	expect(team.people().map(({ email }) => email)).toEqual([IRINA.email, ANA.email]);
});

test('a file that would make somebody from the console somebody else stops the start, and changes nothing', async () => {
	await change('ana', { source: 'console', said: [] });
	await expect(keepPeople(store, [{ ...ANA, email: 'x@shop.example' }, IRINA], AT)).rejects.toMatchObject({
		code: 'team-contradicts',
	});
	expect((await openTeam(store.db)).people().map(({ email }) => email)).toEqual([IRINA.email, ANA.email]);
});

test('other rules in amends.yaml than at the last start are a line of the audit log, the same ones are none', async () => {
	const calendar = { timeZone: 'Europe/Rome', hours: USUAL_HOURS, holidays: null, closed: [] };
	const rules = { policy: DEFAULT_POLICY, calendar };
	const lines = async () => (await readAudit(store.db, 0, 1_000)).filter(({ what }) => what === 'rules-changed');
	await noteRules(store, rules, AT);
	await noteRules(store, rules, AT);
	expect(await lines()).toMatchObject([{ by: 'file', subject: versionOf(rules), data: { before: null } }]);
	const others = { ...rules, policy: { ...DEFAULT_POLICY, evaluationLinkDays: 7 } };
	await noteRules(store, others, AT);
	await noteRules(store, rules, AT);
	expect((await lines()).map(({ data }) => data.before)).toEqual([null, versionOf(rules), versionOf(others)]);
});
