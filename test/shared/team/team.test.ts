import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../shared/role.ts';
import { auditOf, changesBetween } from '../../../shared/team/changes.ts';
import { decideChange, type TeamFacts } from '../../../shared/team/decide-change.ts';
import { decideLeave } from '../../../shared/team/decide-leave.ts';
import { personIdFor } from '../../../shared/team/invitation.ts';
import { mayGive, mayManage, mayShow } from '../../../shared/team/may-manage.ts';
import type { Member } from '../../../shared/team/member.ts';
import { lackAfter } from '../../../shared/team/stays-led.ts';
import { maySee } from '../../../shared/team/visible.ts';

const MAILBOXES = ['support', 'sales'];

const member = (id: string, more: Partial<Member> = {}): Member => ({
	id,
	name: id,
	email: `${id}@shop.example`,
	role: 'agent',
	language: 'en',
	source: 'console',
	said: [],
	version: 1,
	deactivatedAt: null,
	deactivatedBy: null,
	...more,
});

const facts = (all: readonly Member[], managerId: string): TeamFacts => ({
	all,
	manager: all.find(({ id }) => id === managerId) ?? null,
	mailboxIds: MAILBOXES,
	mailboxAddresses: [],
});

describe('who may do what with whom', () => {
	test.each([
		['agent', 'agent', false, false],
		['senior', 'agent', false, false],
		['lead', 'agent', true, true],
		['lead', 'senior', true, true],
		['lead', 'lead', true, false],
		['lead', 'admin', false, false],
		['admin', 'admin', true, true],
	] as const)('%s and %s: changes %s, makes %s', (by, role, changes, makes) => {
		expect([mayManage({ id: 'x', role: by }, role), mayGive({ id: 'x', role: by }, role)]).toEqual([changes, makes]);
	});

	test.each([
		['a lead who sees all shows any', undefined, ['sales'], null, true],
		['a lead who sees one shows that one', ['support'], ['support'], null, true],
		['and not another', ['support'], ['sales'], null, false],
		['and not all', ['support'], undefined, null, false],
		['but leaves what was', ['support'], ['support', 'sales'], ['sales'], true],
	])('%s', (_, own, wanted, before, may) => {
		expect(mayShow({ id: 'x', role: 'lead', mailboxes: own }, wanted, before)).toBe(may);
	});
});

const someRole = fc.constantFrom(...(Object.keys(ROLES) as Role[]));
const someMailboxes = fc.option(fc.subarray(MAILBOXES, { minLength: 1 }), { nil: undefined });
const someTeam = fc
	.array(fc.record({ role: someRole, mailboxes: someMailboxes }), { minLength: 2, maxLength: 5 })
	.map((people) => [member('first', { role: 'admin' }), ...people.map((one, at) => member(`p${at}`, one))]);
const someAct = fc.record({
	by: fc.nat(),
	to: fc.nat(),
	act: fc.oneof(
		fc.record({ kind: fc.constant('leave' as const) }),
		fc.record({ kind: fc.constant('role' as const), role: someRole }),
		fc.record({ kind: fc.constant('mailboxes' as const), mailboxes: someMailboxes }),
	),
});

test('whatever people do to each other, somebody leads, an administrator stays, and each mailbox is seen by one who leads', () => {
	fc.assert(
		fc.property(someTeam, fc.array(someAct, { maxLength: 30 }), (team, acts) => {
			let all: readonly Member[] = team;
			for (const { by, to, act } of acts) {
				const [manager, was] = [all[by % all.length], all[to % all.length]];
				if (manager === undefined || was === undefined || manager.deactivatedAt !== null) continue;
				const rests = facts(all, manager.id);
				const decided =
					act.kind === 'leave'
						? decideLeave(was, { version: was.version, handTo: null, at: 1 }, rests)
						: decideChange(
								was,
								{
									version: was.version,
									wanted: act.kind === 'role' ? { role: act.role } : { mailboxes: act.mailboxes },
								},
								rests,
							);
				if (decided.state === 'changed') all = all.map((one) => (one.id === was.id ? decided.now : one));
			}
			expect(lackAfter(team, all, MAILBOXES)).toBeNull();
			const leads = all.filter(({ role, deactivatedAt }) => deactivatedAt === null && ['lead', 'admin'].includes(role));
			expect(leads.some(({ role }) => role === 'admin')).toBe(true);
			for (const mailbox of MAILBOXES) expect(leads.some((one) => maySee(one, mailbox))).toBe(true);
		}),
	);
});

test('nobody who left, and no older sight of a person, changes anything', () => {
	const gone = member('gone', { role: 'admin', deactivatedAt: 1 });
	const all = [member('root', { role: 'admin' }), gone, member('lev')];
	const lev = member('lev');
	const wanted = { name: 'Lev' };
	expect(decideChange(lev, { wanted, version: 1 }, { ...facts(all, 'root'), manager: null })).toMatchObject({
		code: 'not-yours',
	});
	expect(decideChange(lev, { wanted, version: 2 }, facts(all, 'root'))).toMatchObject({ code: 'changed-meanwhile' });
	expect(decideChange(gone, { wanted, version: 1 }, facts(all, 'root'))).toMatchObject({ code: 'gone-already' });
});

test('a change is told field by field, and what is the same in another order is none', () => {
	const was = member('lev', { mailboxes: ['support', 'sales'] });
	expect(changesBetween(was, { ...was, mailboxes: ['sales', 'support'] })).toEqual([]);
	expect(auditOf(changesBetween(was, { ...was, role: 'senior', mailboxes: undefined }))).toEqual({
		role: { before: 'agent', after: 'senior' },
		mailboxes: { before: ['sales', 'support'], after: null },
	});
});

test.each([
	['Lev.Orlov@shop.example', [], 'lev-orlov'],
	['lev@shop.example', ['lev', 'lev-2'], 'lev-3'],
	['7@shop.example', [], 'person'],
	['ёлка@shop.example', [], 'person'],
])('%s gets an id that nobody ever had', (email, taken, id) => {
	expect(personIdFor(email, taken)).toBe(id);
});
