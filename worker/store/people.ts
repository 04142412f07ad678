import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Member } from '../../shared/team/member.ts';
import type { Db } from './connect.ts';
import { person } from './schema-people.ts';

type PersonRow = typeof person.$inferSelect;

/** Somebody with their place among the others. */
export interface PlacedMember extends Member {
	readonly position: number;
}

/** Everybody, whoever left too: those of amends.yaml in its order, then the others by name. */
export async function loadPeople(db: Pick<Db, 'select'>): Promise<readonly PlacedMember[]> {
	const rows = await db
		.select()
		.from(person)
		.orderBy(desc(person.source), asc(person.position), asc(person.name), asc(person.id));
	return rows.map(memberFrom);
}

/**
 * Holds everything about people until the transaction ends: who may leave depends on who else stays. Whoever also locks cases locks them after.
 */
export async function lockPeople(db: Db): Promise<readonly PlacedMember[]> {
	await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('amends people'))`);
	return loadPeople(db);
}

/** Adds somebody. */
export async function addPerson(db: Db, member: PlacedMember, at: number): Promise<void> {
	await db.insert(person).values({ ...rowOf(member), id: member.id, createdAt: new Date(at) });
}

/** Writes somebody as they are now; the version is the caller's, who holds the lock. */
export async function savePerson(db: Db, member: PlacedMember): Promise<void> {
	await db.update(person).set(rowOf(member)).where(eq(person.id, member.id));
}

/** Lets go of these people's addresses and accounts before they are saved: two may change theirs with each other. */
export async function freeAddresses(db: Db, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	await db
		.update(person)
		.set({ email: person.id, entra: null })
		.where(inArray(person.id, [...ids]));
}

/** Notes where the work of who leaves goes, so that it gets there after a crash too. @param to null: where the rules say */
export async function noteHandOver(db: Db, id: string, to: string | null): Promise<void> {
	await db
		.update(person)
		.set({ handsTo: to ?? RULES })
		.where(eq(person.id, id));
}

/** Whose work is still on its way. `by`: who let them go; `to` null: where the rules say. */
export async function handOversOnTheWay(
	db: Pick<Db, 'select'>,
): Promise<readonly { readonly from: string; readonly to: string | null; readonly by: string }[]> {
	const rows = await db
		.select({ from: person.id, to: person.handsTo, by: person.deactivatedBy })
		.from(person)
		.where(isNotNull(person.handsTo));
	return rows.map(({ from, to, by }) => ({ from, to: to === RULES ? null : to, by: by ?? from }));
}

/** All of it is where it shall be. */
export async function endHandOver(db: Db, id: string): Promise<void> {
	await db.update(person).set({ handsTo: null }).where(eq(person.id, id));
}

/** No person's id. */
const RULES = '';

/** Whose account at work this is, if amends.yaml or the console names it; null: nobody's. */
export async function findByEntra(db: Pick<Db, 'select'>, subject: string): Promise<Known | null> {
	const [row] = await db
		.select({ id: person.id, version: person.version })
		.from(person)
		.where(and(eq(person.entra, subject), isNull(person.deactivatedAt)));
	return row ?? null;
}

/** Somebody active, and which of their versions holds. */
export interface Known {
	readonly id: string;
	readonly version: number;
}

const memberFrom = ({
	mailboxes,
	entra,
	away,
	deactivatedAt,
	createdAt: _,
	handsTo: _to,
	...row
}: PersonRow): PlacedMember => ({
	...row,
	mailboxes: mailboxes ?? undefined,
	entra: entra ?? undefined,
	away: away ?? undefined,
	deactivatedAt: deactivatedAt?.getTime() ?? null,
});

const rowOf = ({ id: _, ...member }: PlacedMember): Omit<PersonRow, 'id' | 'createdAt' | 'handsTo'> => ({
	...member,
	said: [...member.said],
	mailboxes: member.mailboxes === undefined ? null : [...member.mailboxes],
	entra: member.entra ?? null,
	away: member.away ?? null,
	deactivatedAt: member.deactivatedAt === null ? null : new Date(member.deactivatedAt),
});
