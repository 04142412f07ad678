import type { Audited } from '../../shared/audit.ts';
import { auditOf, changesBetween } from '../../shared/team/changes.ts';
import type { TeamFacts } from '../../shared/team/decide-change.ts';
import type { Member } from '../../shared/team/member.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db } from '../store/connect.ts';
import { lockPeople, type PlacedMember, savePerson } from '../store/people.ts';
import type { StaffDeps } from './staff.ts';

/** People as nobody else changes them until the transaction ends, and what decisions about them rest on. */
export interface Held {
	readonly db: Db;
	readonly facts: TeamFacts;
	find(id: string): PlacedMember | null;
}

/** Acts in one transaction with all people held: who may leave depends on who stays. The team at hand is read again when it is safe. */
export async function holdPeople<T>(deps: StaffDeps, by: string, act: (held: Held) => Promise<T>): Promise<T> {
	const done = await deps.store.db.transaction(async (db) => {
		const all = await lockPeople(db);
		const find = (id: string): PlacedMember | null => all.find((one) => one.id === id) ?? null;
		const manager = find(by);
		const facts: TeamFacts = {
			all,
			// Whoever was let go while the page was open does nothing more.
			manager: manager?.deactivatedAt === null ? manager : null,
			mailboxIds: deps.mailboxes.map(({ id }) => id),
			mailboxAddresses: deps.mailboxes.flatMap(({ address, aliases }) => [address, ...aliases]),
		};
		return act({ db, facts, find });
	});
	await deps.team.changed();
	deps.changed();
	return done;
}

/** Saves somebody as they are now, with the line in the audit log. */
export async function saveMember(
	{ deps, db, by }: { readonly deps: StaffDeps; readonly db: Db; readonly by: string },
	{ was, now, what }: { readonly was: Member; readonly now: PlacedMember; readonly what: Audited },
): Promise<void> {
	await savePerson(db, now);
	const data = auditOf(changesBetween(was, now));
	await appendAudit(db, { at: deps.now(), by, what, subject: subjectOf(now), data });
}

/** Whom a line of the log is about, to be read years later. */
export const subjectOf = ({ name, id }: Pick<Member, 'name' | 'id'>): string => `${name} (${id})`;
