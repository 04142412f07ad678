import { mayAs } from '../role.ts';
import type { Member } from './member.ts';
import { maySee } from './visible.ts';

/** What a team would lack after a change. `mailbox`: nobody who leads would see it. */
export type Lack =
	| { readonly of: 'lead' }
	| { readonly of: 'admin' }
	| { readonly of: 'mailbox'; readonly mailboxId: string };

/**
 * What is lacking when people are as `after` that was there before: somebody who leads, an administrator where there was one, and for each
 * mailbox somebody who leads and sees it. What nobody takes must reach somebody, and somebody must be able to mend the team.
 */
export function lackAfter(
	before: readonly Member[],
	after: readonly Member[],
	mailboxIds: readonly string[],
): Lack | null {
	const leads = after.filter(isLead);
	if (leads.length === 0) return { of: 'lead' };
	if (before.some(isAdmin) && !after.some(isAdmin)) return { of: 'admin' };
	const mailboxId = mailboxIds.find(
		(id) => before.some((one) => isLead(one) && maySee(one, id)) && !leads.some((one) => maySee(one, id)),
	);
	return mailboxId === undefined ? null : { of: 'mailbox', mailboxId };
}

const isLead = ({ role, deactivatedAt }: Member): boolean => deactivatedAt === null && mayAs(role, 'lead');
const isAdmin = (member: Member): boolean => isLead(member) && member.role === 'admin';
