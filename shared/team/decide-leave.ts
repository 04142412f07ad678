import type { Instant } from '../time.ts';
import { type Changed, refuseAddress, refuseLack, replaced, type TeamFacts } from './decide-change.ts';
import { mayManage } from './may-manage.ts';
import type { Member } from './member.ts';
import { refuseTeam } from './refusals.ts';
import { lackAfter } from './stays-led.ts';

/** What somebody asks for who lets a person go. `handTo`: who gets the work; null: whomever the rules of assignment choose. */
interface Leaving {
	readonly version: number;
	readonly handTo: string | null;
	readonly at: Instant;
}

/** Decides whether somebody may be let go: the last one who leads may not. */
export function decideLeave<M extends Member>(was: M, { version, handTo, at }: Leaving, facts: TeamFacts): Changed<M> {
	const { manager, all } = facts;
	if (was.deactivatedAt !== null) return refuseTeam('gone-already');
	if (manager === null || !mayManage(manager, was.role)) return refuseTeam('not-yours');
	if (was.version !== version) return refuseTeam('changed-meanwhile');
	const isThere = handTo === null || all.some(({ id, deactivatedAt }) => id === handTo && deactivatedAt === null);
	if (handTo === was.id || !isThere) return refuseTeam('hand-to-whom', 'handTo');
	const now = { ...was, deactivatedAt: at, deactivatedBy: manager.id, version: was.version + 1 };
	return refuseLack(lackAfter(all, replaced(facts, now), facts.mailboxIds)) ?? { state: 'changed', now };
}

/** Decides whether somebody comes back. Whom amends.yaml does not name any more is from then on of the console. */
export function decideReturn<M extends Member>(
	was: M,
	{ version, isInFile }: { readonly version: number; readonly isInFile: boolean },
	facts: TeamFacts,
): Changed<M> {
	const { manager } = facts;
	if (was.deactivatedAt === null) return refuseTeam('here-already');
	if (manager === null || !mayManage(manager, was.role)) return refuseTeam('not-yours');
	if (was.version !== version) return refuseTeam('changed-meanwhile');
	const source = isInFile ? ('file' as const) : ('console' as const);
	const now = {
		...was,
		source,
		said: isInFile ? was.said : [],
		deactivatedAt: null,
		deactivatedBy: null,
		version: was.version + 1,
	};
	return refuseAddress(now, facts) ?? { state: 'changed', now };
}
