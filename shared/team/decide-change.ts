import { type Manager, mayGive, mayManage, mayShow } from './may-manage.ts';
import { FIELD_NAMES, type Field, type Member, type MemberFields } from './member.ts';
import { refuseTeam, type TeamRefusal } from './refusals.ts';
import { type Lack, lackAfter } from './stays-led.ts';
import { seesAllOf } from './visible.ts';

/** What a change of somebody rests on. */
export interface TeamFacts {
	/** everybody, whoever left too, as they are now */
	readonly all: readonly Member[];
	/** who changes it, as they are now; null: not of the team any more */
	readonly manager: Manager | null;
	readonly mailboxIds: readonly string[];
	/** addresses of the mailboxes: nobody's own */
	readonly mailboxAddresses: readonly string[];
}

/** What somebody wants of a person: only what is named is changed; undefined of mailboxes, entra and away is a value too. */
export type Wanted = { readonly [F in Field]?: MemberFields[F] };

/** Somebody as they shall be, or why not. */
export type Changed<M> = { readonly state: 'changed'; readonly now: M } | TeamRefusal;

/** Decides a change of somebody. @param version which the asker has seen */
export function decideChange<M extends Member>(
	was: M,
	{ wanted, version }: { readonly wanted: Wanted; readonly version: number },
	facts: TeamFacts,
): Changed<M> {
	const { manager } = facts;
	if (was.deactivatedAt !== null) return refuseTeam('gone-already');
	if (manager === null || !mayManage(manager, was.role)) return refuseTeam('not-yours');
	if (was.version !== version) return refuseTeam('changed-meanwhile');
	const now = { ...was, ...wanted, version: was.version + 1 };
	const refused =
		refuseFields({ was, now, manager }, facts) ??
		refuseLack(lackAfter(facts.all, replaced(facts, now), facts.mailboxIds));
	return refused ?? { state: 'changed', now };
}

/** Everybody, with this one as they shall be. */
export const replaced = ({ all }: Pick<TeamFacts, 'all'>, now: Member): readonly Member[] =>
	all.map((one) => (one.id === now.id ? now : one));

/** What must not come to lack. */
export function refuseLack(lack: Lack | null): TeamRefusal | null {
	if (lack === null) return null;
	if (lack.of === 'mailbox') return refuseTeam('unseen-mailbox', lack.mailboxId);
	return refuseTeam(lack.of === 'lead' ? 'last-lead' : 'last-admin');
}

interface Change {
	readonly was: Member;
	readonly now: Member;
	readonly manager: Manager;
}

function refuseFields({ was, now, manager }: Change, facts: TeamFacts): TeamRefusal | null {
	const changed = FIELD_NAMES.filter((field) => JSON.stringify(was[field]) !== JSON.stringify(now[field]));
	const said = changed.find((field) => was.said.includes(field));
	if (said !== undefined) return refuseTeam('said-by-file', said);
	if (changed.includes('role') && !mayGive(manager, now.role)) return refuseTeam('not-yours', 'role');
	if (changed.includes('mailboxes') && !mayShow(manager, now.mailboxes, was.mailboxes))
		return refuseTeam('not-yours', 'mailboxes');
	// An account is a way in: who gives one to a person of a higher role could come in as them.
	if (changed.includes('entra') && manager.role !== 'admin') return refuseTeam('not-yours', 'entra');
	if (changed.includes('email') && !mayGive(manager, now.role) && manager.id !== now.id)
		return refuseTeam('not-yours', 'email');
	return refuseMailboxes(now, facts) ?? refuseAddress(now, facts) ?? refuseAway(now, facts);
}

/** Nobody sees what there is not. */
export function refuseMailboxes(
	{ mailboxes }: Pick<Member, 'mailboxes'>,
	{ mailboxIds }: TeamFacts,
): TeamRefusal | null {
	const unknown = mailboxes?.find((id) => !mailboxIds.includes(id));
	if (unknown !== undefined) return refuseTeam('no-mailbox', unknown);
	return mailboxes?.length === 0 ? refuseTeam('no-mailbox') : null;
}

/** An address leads to one person, and never to a mailbox: mail between two that are the same would answer itself. */
export function refuseAddress(
	{ id, email, entra }: Pick<Member, 'id' | 'email' | 'entra'>,
	{ all, mailboxAddresses }: TeamFacts,
): TeamRefusal | null {
	if (mailboxAddresses.includes(email)) return refuseTeam('address-taken', 'email');
	const others = all.filter((one) => one.id !== id && one.deactivatedAt === null);
	if (others.some((one) => one.email === email)) return refuseTeam('address-taken', 'email');
	const isTaken = entra !== undefined && others.some((one) => one.entra === entra);
	return isTaken ? refuseTeam('address-taken', 'entra') : null;
}

function refuseAway(member: Member, { all }: TeamFacts): TeamRefusal | null {
	const { id, away } = member;
	if (away === undefined) return null;
	if (away.until < away.from) return refuseTeam('away-wrong', 'until');
	if (away.to === null) return null;
	const standIn = all.find((one) => one.id === away.to && one.deactivatedAt === null);
	const isFit = standIn !== undefined && standIn.id !== id && seesAllOf(standIn, member);
	return isFit ? null : refuseTeam('away-wrong', 'to');
}
