import type { Audited } from '../../shared/audit.ts';
import { refuseAddress } from '../../shared/team/decide-change.ts';
import {
	INVITATION_LASTS,
	type Invitation,
	type Invited,
	mayTouchInvitation,
	personIdFor,
	refuseInvitation,
} from '../../shared/team/invitation.ts';
import type { Member } from '../../shared/team/member.ts';
import { refuseTeam, type TeamRefusal } from '../../shared/team/refusals.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db } from '../store/connect.ts';
import { findInvitation, lockInvitation, noteMailed, saveInvitation, waitsFor } from '../store/invitations.ts';
import { addPerson } from '../store/people.ts';
import { holdPeople, subjectOf } from './act.ts';
import { readToken, writeToken } from './invitation-token.ts';
import type { Done, LinkRefusal, StaffDeps } from './staff.ts';

/** Asks somebody to join. */
export function invite(deps: StaffDeps, invited: Invited, by: string): Promise<Done<{ readonly isMailed: boolean }>> {
	return mailed(
		deps,
		holdPeople(deps, by, async ({ db, facts }) => {
			const refused = refuseInvitation(invited, facts);
			if (refused !== null) return refused;
			if (await waitsFor(db, invited.email)) return refuseTeam('address-taken', 'invitation');
			const at = deps.now();
			const invitation: Invitation = {
				...invited,
				id: deps.newId(),
				by,
				createdAt: at,
				turn: 1,
				expiresAt: at + INVITATION_LASTS,
				mailedAt: null,
				state: 'waiting',
				endedAt: null,
				personId: null,
			};
			await saveInvitation(db, invitation);
			await record(deps, db, { by, what: 'person-invited', invitation });
			return invitation;
		}),
	);
}

/** Sends it again, with a link that alone opens the door from now on. */
export function sendAgain(deps: StaffDeps, id: string, by: string): Promise<Done<{ readonly isMailed: boolean }>> {
	return mailed(
		deps,
		holdPeople(deps, by, async ({ db, facts }) => {
			const was = await lockInvitation(db, id);
			if (was === null || was.state !== 'waiting') return refuseTeam('not-found');
			if (!mayTouchInvitation(was, facts)) return refuseTeam('not-yours');
			const again = { ...was, turn: was.turn + 1, expiresAt: deps.now() + INVITATION_LASTS, mailedAt: null };
			await saveInvitation(db, again);
			await record(deps, db, { by, what: 'invitation-sent-again', invitation: again });
			return again;
		}),
	);
}

/** Takes it back: no link of it opens the door any more. */
export function withdrawInvitation(deps: StaffDeps, id: string, by: string): Promise<Done<object>> {
	return holdPeople(deps, by, async ({ db, facts }) => {
		const was = await lockInvitation(db, id);
		if (was === null || was.state !== 'waiting') return refuseTeam('not-found');
		if (!mayTouchInvitation(was, facts)) return refuseTeam('not-yours');
		const gone = { ...was, state: 'withdrawn', endedAt: deps.now() } as const;
		await saveInvitation(db, gone);
		await record(deps, db, { by, what: 'invitation-withdrawn', invitation: gone });
		return { state: 'done' };
	});
}

/** What a link is about, or why it opens nothing. */
export async function lookAt(
	deps: StaffDeps,
	token: string,
): Promise<{ readonly state: 'open'; readonly invitation: Invitation } | LinkRefusal> {
	const named = readToken(deps.keyRing, token);
	const invitation = named && (await findInvitation(deps.store.db, named.id));
	return opening(invitation, named?.turn ?? 0, deps.now());
}

/** The link is used, once: whoever had it is of the team. */
export function accept(
	deps: StaffDeps,
	token: string,
): Promise<{ readonly state: 'joined'; readonly member: Member } | LinkRefusal> {
	const named = readToken(deps.keyRing, token);
	if (named === null) return Promise.resolve(UNKNOWN);
	return holdPeople(deps, '', async ({ db, facts }) => {
		const at = deps.now();
		const found = opening(await lockInvitation(db, named.id), named.turn, at);
		if (found.state === 'refused') return found;
		const { invitation } = found;
		const id = personIdFor(
			invitation.email,
			facts.all.map((one) => one.id),
		);
		// Meanwhile amends.yaml may name them, or somebody may have got that address.
		if (refuseAddress({ id, email: invitation.email, entra: undefined }, facts) !== null) return USED;
		const { name, email, role, language, mailboxes } = invitation;
		const member = { id, name, email, role, language, mailboxes, ...AS_INVITED };
		await addPerson(db, member, at);
		await saveInvitation(db, { ...invitation, state: 'accepted', endedAt: at, personId: id });
		await appendAudit(db, {
			at,
			by: id,
			what: 'invitation-accepted',
			subject: subjectOf(member),
			data: { invitedBy: invitation.by, role, mailboxes: mailboxes === undefined ? null : [...mailboxes] },
		});
		return { state: 'joined', member };
	});
}

const AS_INVITED = {
	source: 'console',
	said: [],
	position: 0,
	version: 1,
	deactivatedAt: null,
	deactivatedBy: null,
} as const;

const UNKNOWN: LinkRefusal = { state: 'refused', code: 'link-unknown' };
const USED: LinkRefusal = { state: 'refused', code: 'link-used' };

function opening(
	invitation: Invitation | null,
	turn: number,
	at: number,
): { readonly state: 'open'; readonly invitation: Invitation } | LinkRefusal {
	if (invitation === null) return UNKNOWN;
	if (invitation.state === 'accepted') return USED;
	const isOver = invitation.state === 'withdrawn' || invitation.turn !== turn || invitation.expiresAt <= at;
	return isOver ? { state: 'refused', code: 'link-over' } : { state: 'open', invitation };
}

/** Mails what was saved. A mail that no server took leaves the invitation as it is, and the page says that it can be sent again. */
async function mailed(
	deps: StaffDeps,
	saving: Promise<Invitation | TeamRefusal>,
): Promise<Done<{ readonly isMailed: boolean }>> {
	const saved = await saving;
	if (saved.state === 'refused') return saved;
	const isMailed = await deps.mail(saved, writeToken(deps.keyRing, saved)).catch((error: unknown) => {
		deps.log.warn({ error }, 'an invitation could not be mailed; it can be sent again');
		return false;
	});
	if (isMailed) await noteMailed(deps.store.db, saved, deps.now());
	return { state: 'done', isMailed };
}

const record = (
	deps: StaffDeps,
	db: Db,
	{ by, what, invitation }: { readonly by: string; readonly what: Audited; readonly invitation: Invitation },
) => {
	const { name, email, role, mailboxes } = invitation;
	const data = { role, mailboxes: mailboxes === undefined ? null : [...mailboxes] };
	return appendAudit(db, { at: deps.now(), by, what, subject: `${name} <${email}>`, data });
};
