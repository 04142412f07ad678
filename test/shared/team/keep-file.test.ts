import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FilePerson, keepFile } from '../../../shared/team/keep-file.ts';
import type { Member } from '../../../shared/team/member.ts';

type Placed = Member & { readonly position: number };

const AT = Date.UTC(2026, 8, 16, 8);

const named = (id: string, more: Partial<FilePerson> = {}): FilePerson => ({
	id,
	name: id,
	email: `${id}@shop.example`,
	role: 'agent',
	language: 'en',
	...more,
});

/** The team after a start with this file. Throws where the file cannot be kept. */
function started(all: readonly Placed[], file: readonly FilePerson[], at = AT): readonly Placed[] {
	const kept = keepFile(all, file, at);
	if ('faults' in kept) throw new Error(kept.faults.join());
	const saved = new Map(kept.saves.map(({ now }) => [now.id, now]));
	const rest = all.filter(({ id }) => !saved.has(id));
	return [...rest, ...saved.values()];
}

const find = (all: readonly Placed[], id: string): Placed => {
	const found = all.find((one) => one.id === id);
	if (found === undefined) throw new Error(`no ${id}`);
	return found;
};

/** As somebody stands who was invited in the console. */
const invited = (id: string, more: Partial<Placed> = {}): Placed => ({
	...named(id),
	source: 'console',
	said: [],
	position: 0,
	version: 1,
	deactivatedAt: null,
	deactivatedBy: null,
	...more,
});

describe('whom amends.yaml names', () => {
	test('is of the team as it says, in its order', () => {
		const team = started([], [named('ana', { mailboxes: ['support'] }), named('irina', { role: 'lead' })]);
		expect(team).toMatchObject([
			{ id: 'ana', source: 'file', position: 1, mailboxes: ['support'], said: expect.arrayContaining(['mailboxes']) },
			{ id: 'irina', role: 'lead', position: 2, said: ['name', 'email', 'role', 'language'] },
		]);
	});

	test('has left when the line is gone, and is back with the line', () => {
		const gone = started(started([], [named('ana'), named('irina')]), [named('irina')]);
		expect(find(gone, 'ana')).toMatchObject({ deactivatedAt: AT, deactivatedBy: 'file' });
		expect(find(started(gone, [named('ana'), named('irina')]), 'ana')).toMatchObject({ deactivatedAt: null });
	});

	test('and whom a lead let go stays out although the line stands', () => {
		const team = started([], [named('ana'), named('irina')]);
		const out = team.map((one) => (one.id === 'ana' ? { ...one, deactivatedAt: AT, deactivatedBy: 'irina' } : one));
		expect(find(started(out, [named('ana'), named('irina')]), 'ana')).toMatchObject({ deactivatedBy: 'irina' });
	});

	test('keeps what the console said where the file says nothing, and loses what the file no longer says', () => {
		const away = { from: '2026-10-01', until: '2026-10-02', to: null };
		const team = started([], [named('ana', { mailboxes: ['support'] })]);
		const changed = team.map((one) => ({ ...one, away }));
		expect(find(started(changed, [named('ana')]), 'ana')).toMatchObject({ away, mailboxes: undefined });
	});
});

describe('whom a lead invited', () => {
	test('is not touched by a file that does not name them', () => {
		expect(keepFile([invited('lev')], [named('ana')], AT)).toMatchObject({ saves: [{ now: { id: 'ana' } }] });
	});

	test('is the file’s from the moment it names them by the same id and address', () => {
		expect(find(started([invited('lev')], [named('lev')]), 'lev')).toMatchObject({ source: 'file', version: 2 });
	});

	test.each([
		['whose id the file gives to another address', invited('ana', { email: 'other@shop.example' }), /another id/],
		['whose address the file gives to another id', invited('lev', { email: 'ana@shop.example' }), /by the id "lev"/],
		['whose account the file gives to another id', invited('lev', { entra: 't:o' }), /by the id "lev"/],
	])('%s is not made somebody else', (_, person, says) => {
		const kept = keepFile([person], [named('ana', { entra: 't:o' })], AT);
		expect('faults' in kept && kept.faults[0]).toMatch(says);
	});
});

const someFile = fc.uniqueArray(fc.constantFrom('ana', 'bo', 'cy', 'di'), { minLength: 1 }).chain((ids) =>
	fc.tuple(
		...ids.map((id) =>
			fc
				.record({
					role: fc.constantFrom('agent', 'lead'),
					mailboxes: fc.option(fc.constant(['support']), { nil: undefined }),
				})
				.map(({ role, mailboxes }) => named(id, { role: role as 'agent' | 'lead', mailboxes })),
		),
	),
);

test('after any files, one after the other, the team is as the last one says; the same file again changes nothing', () => {
	fc.assert(
		fc.property(fc.array(someFile, { minLength: 1, maxLength: 5 }), (files) => {
			const team = files.reduce<readonly Placed[]>((all, file) => started(all, file), []);
			const last = files.at(-1) ?? [];
			const there = team.filter(({ deactivatedAt }) => deactivatedAt === null);
			expect(there.map(({ id }) => id).toSorted()).toEqual(last.map(({ id }) => id).toSorted());
			for (const one of last) expect(find(team, one.id)).toMatchObject({ role: one.role });
			expect(keepFile(team, last, AT)).toEqual({ saves: [] });
		}),
	);
});
