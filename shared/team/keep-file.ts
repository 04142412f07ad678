import type { Instant } from '../time.ts';
import type { Field, Member, MemberFields } from './member.ts';

/** Somebody as amends.yaml names them. */
export interface FilePerson extends MemberFields {
	readonly id: string;
}

/** Somebody with their place among the others. */
interface Placed extends Member {
	readonly position: number;
}

/** Somebody to save. `was` null: they are new. */
export interface Kept {
	readonly was: Placed | null;
	readonly now: Placed;
}

/** What amends.yaml changes about the team, or why it cannot be: whole sentences. */
export type KeepFile = { readonly saves: readonly Kept[] } | { readonly faults: readonly string[] };

/** Who ends what, where amends.yaml does. */
export const BY_FILE = 'file';

/**
 * Brings the team into step with amends.yaml: whoever it names is as it says, whoever it names no more has left. Whom a person deactivated
 * stays out although the file still names them.
 */
export function keepFile(all: readonly Placed[], file: readonly FilePerson[], at: Instant): KeepFile {
	const faults = file.flatMap((person) => faultsOf(person, all, file));
	if (faults.length > 0) return { faults };
	const named = file.map((person, index) => {
		const was = all.find(({ id }) => id === person.id) ?? null;
		return { was, now: was === null ? added(person, index) : kept(was, person, index) };
	});
	const ids = new Set(file.map(({ id }) => id));
	const gone = all
		.filter(({ id, source, deactivatedAt }) => source === 'file' && deactivatedAt === null && !ids.has(id))
		.map((was) => ({ was, now: { ...was, deactivatedAt: at, deactivatedBy: BY_FILE } }));
	const saves = [...gone, ...named].flatMap(({ was, now }): readonly Kept[] => {
		if (was === null) return [{ was, now }];
		return isSame(was, now) ? [] : [{ was, now: { ...now, version: was.version + 1 } }];
	});
	return { saves };
}

/** An id or an address of the file may belong to somebody whom a lead invited; nobody may become somebody else by it. */
function faultsOf(person: FilePerson, all: readonly Placed[], file: readonly FilePerson[]): readonly string[] {
	const same = all.find(({ id }) => id === person.id);
	if (same !== undefined && same.source !== 'file' && same.email !== person.email) {
		return [
			`amends.yaml names "${person.id}" (${person.email}), but that id belongs to ${same.name} (${same.email}), who was invited in the console. Give the one in the file another id.`,
		];
	}
	const others = all.filter(
		({ id, source, deactivatedAt }) => id !== person.id && source !== 'file' && deactivatedAt === null,
	);
	const holder = others.find(
		({ email, entra }) => email === person.email || (entra !== undefined && entra === person.entra),
	);
	if (holder === undefined || file.some(({ id }) => id === holder.id)) return [];
	return [
		`amends.yaml gives ${person.email} to "${person.id}", but ${holder.name} (${holder.email}) was invited in the console with that address or account. Name them in the file by the id "${holder.id}".`,
	];
}

const added = (person: FilePerson, index: number): Placed => ({
	...person,
	source: 'file',
	said: saidOf(person),
	position: index + 1,
	version: 1,
	deactivatedAt: null,
	deactivatedBy: null,
});

/** What the file used to say and says no more is back to nothing; what it never said stays as the console has it. */
function kept(was: Placed, person: FilePerson, index: number): Placed {
	const said = saidOf(person);
	const silent = (field: 'mailboxes' | 'entra' | 'away') => !said.includes(field) && !was.said.includes(field);
	const isBack = was.deactivatedBy === BY_FILE;
	return {
		...was,
		...person,
		mailboxes: silent('mailboxes') ? was.mailboxes : person.mailboxes,
		entra: silent('entra') ? was.entra : person.entra,
		away: silent('away') ? was.away : person.away,
		source: 'file',
		said,
		position: index + 1,
		deactivatedAt: isBack ? null : was.deactivatedAt,
		deactivatedBy: isBack ? null : was.deactivatedBy,
	};
}

const ALWAYS = ['name', 'email', 'role', 'language'] as const;
const PERHAPS = ['mailboxes', 'entra', 'away'] as const;

const saidOf = (person: FilePerson): readonly Field[] => [
	...ALWAYS,
	...PERHAPS.filter((field) => person[field] !== undefined),
];

const isSame = (one: Placed, other: Placed): boolean =>
	JSON.stringify(fieldsOf(one)) === JSON.stringify(fieldsOf(other));

const fieldsOf = (member: Placed) => [
	...ALWAYS.map((field) => member[field]),
	member.mailboxes ?? null,
	member.entra ?? null,
	member.away === undefined ? null : [member.away.from, member.away.until, member.away.to],
	member.source,
	member.said,
	member.position,
	member.deactivatedAt,
	member.deactivatedBy,
];
