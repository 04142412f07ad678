import { DAY, type Instant } from '../time.ts';
import { refuseAddress, refuseMailboxes, type TeamFacts } from './decide-change.ts';
import { mayGive, mayShow } from './may-manage.ts';
import type { MemberFields } from './member.ts';
import { refuseTeam, type TeamRefusal } from './refusals.ts';

/** How an invitation stands. One that ran out is still waiting: it can be sent again. */
export const INVITATION_STATES = { waiting: {}, accepted: {}, withdrawn: {} } as const;

export type InvitationState = keyof typeof INVITATION_STATES;

/** So long the link in the mail opens the door. */
export const INVITATION_LASTS = 7 * DAY;

/** Who is asked to join, as what. */
export type Invited = Pick<MemberFields, 'name' | 'email' | 'role' | 'language' | 'mailboxes'>;

/** An invitation as it is kept. */
export interface Invitation extends Invited {
	readonly id: string;
	/** who invited, by id */
	readonly by: string;
	readonly createdAt: Instant;
	/** counts the links: the newest alone opens the door */
	readonly turn: number;
	readonly expiresAt: Instant;
	/** null: no mail with the newest link has left yet */
	readonly mailedAt: Instant | null;
	readonly state: InvitationState;
	readonly endedAt: Instant | null;
	/** who came of it */
	readonly personId: string | null;
}

/** Why somebody may not be invited; null: they may. The same is asked again when they accept: both may lie a week apart. */
export function refuseInvitation(invited: Invited, facts: TeamFacts): TeamRefusal | null {
	const { manager, all } = facts;
	if (manager === null || !mayGive(manager, invited.role)) return refuseTeam('not-yours', 'role');
	if (!mayShow(manager, invited.mailboxes, null)) return refuseTeam('not-yours', 'mailboxes');
	const wrong = refuseMailboxes(invited, facts) ?? refuseAddress({ ...invited, id: '', entra: undefined }, facts);
	if (wrong !== null) return wrong;
	const before = all.find(({ email }) => email === invited.email);
	return before === undefined ? null : refuseTeam('was-here', before.id);
}

/** Who may send it again or withdraw it: whoever may give that role. */
export const mayTouchInvitation = (invited: Pick<Invited, 'role'>, { manager }: TeamFacts): boolean =>
	manager !== null && mayGive(manager, invited.role);

/** A short id for people to read, made of the address, that nobody has or ever had. @param taken ids of everybody */
export function personIdFor(email: string, taken: readonly string[]): string {
	const base = email
		.slice(0, email.indexOf('@'))
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '')
		.slice(0, 40);
	const wanted = base === '' ? 'person' : base;
	const free = (number: number): string => {
		const id = number === 1 ? wanted : `${wanted}-${number}`;
		return taken.includes(id) ? free(number + 1) : id;
	};
	return free(1);
}
