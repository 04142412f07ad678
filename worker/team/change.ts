import { decideChange, type Wanted } from '../../shared/team/decide-change.ts';
import { decideLeave, decideReturn } from '../../shared/team/decide-leave.ts';
import type { Member } from '../../shared/team/member.ts';
import { refuseTeam } from '../../shared/team/refusals.ts';
import { findLinked, linkAccount, unlinkAll } from '../store/account-links.ts';
import { revokeTokensOf } from '../store/api-tokens.ts';
import { appendAudit } from '../store/audit.ts';
import { dropLink } from '../store/calendar-links.ts';
import { lockPeople, noteHandOver } from '../store/people.ts';
import { endSessionsOf } from '../store/sessions.ts';
import { holdPeople, saveMember, subjectOf } from './act.ts';
import { finishHandOvers } from './hand-overs.ts';
import type { ActOn, Done, StaffDeps } from './staff.ts';

/** Changes what is known of somebody. */
export function changeMember(
	deps: StaffDeps,
	{ id, by, version, wanted }: ActOn & { readonly wanted: Wanted },
): Promise<Done<{ readonly member: Member }>> {
	return holdPeople(deps, by, async ({ db, facts, find }) => {
		const was = find(id);
		if (was === null) return refuseTeam('not-found');
		const decided = decideChange(was, { wanted, version }, facts);
		if (decided.state === 'refused') return decided;
		const { now } = decided;
		await saveMember({ deps, db, by }, { was, now, what: 'person-changed' });
		// Whose address or account is another one now came in by the old one.
		if (was.email !== now.email || was.entra !== now.entra) await endWaysIn(db, id);
		return { state: 'done', member: now };
	});
}

/** Lets somebody go: no session and no account opens Amends for them any more, and their work goes on elsewhere. */
export async function letGo(
	deps: StaffDeps,
	{ id, by, version, handTo }: ActOn & { readonly handTo: string | null },
): Promise<Done<{ readonly moved: number }>> {
	const done = await holdPeople(deps, by, async ({ db, facts, find }) => {
		const was = find(id);
		if (was === null) return refuseTeam('not-found');
		const decided = decideLeave(was, { version, handTo, at: deps.now() }, facts);
		if (decided.state === 'refused') return decided;
		// Programs that they let in, and their calendar: for ever, and before the log is held.
		await revokeTokensOf(db, id, { at: deps.now(), by });
		await dropLink(db, id);
		await saveMember({ deps, db, by }, { was, now: decided.now, what: 'person-deactivated' });
		await endWaysIn(db, id);
		await noteHandOver(db, id, handTo);
		return decided;
	});
	if (done.state === 'refused') return done;
	return { state: 'done', moved: await finishHandOvers(deps, id) };
}

/** Somebody who left is of the team again. Their work stays with who has it. */
export function bringBack(deps: StaffDeps, { id, by, version }: ActOn): Promise<Done<{ readonly member: Member }>> {
	return holdPeople(deps, by, async ({ db, facts, find }) => {
		const was = find(id);
		if (was === null) return refuseTeam('not-found');
		const decided = decideReturn(was, { version, isInFile: deps.inFile.has(id) }, facts);
		if (decided.state === 'refused') return decided;
		await saveMember({ deps, db, by }, { was, now: decided.now, what: 'person-reactivated' });
		return { state: 'done', member: decided.now };
	});
}

/** Links an account at work to somebody; one that is theirs already is no news. */
export function link(deps: StaffDeps, personId: string, subject: string): Promise<void> {
	return deps.store.db.transaction(async (db) => {
		const member = (await lockPeople(db)).find(({ id }) => id === personId);
		if (member === undefined || (await findLinked(db, subject))?.id === personId) return;
		const at = deps.now();
		await linkAccount(db, { subject, personId, at });
		// The account's ids are no secret, and tell later which one it was.
		await appendAudit(db, { at, by: personId, what: 'account-linked', subject: subjectOf(member), data: { subject } });
	});
}

async function endWaysIn(db: Parameters<typeof endSessionsOf>[0], id: string): Promise<void> {
	await endSessionsOf(db, id);
	await unlinkAll(db, id);
}
