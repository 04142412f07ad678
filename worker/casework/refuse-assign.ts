import type { Case } from '../../shared/case.ts';
import type { CaseAction, Refusal } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { invalid, taken } from './refusals.ts';

/** Why a case cannot be given to that person; the case is locked, so of two who take it at once the second is told. */
export function refuseAssign(
	deps: Pick<CaseworkDeps, 'isPerson' | 'sees'>,
	{ assignee: before, mailboxId }: Pick<Case, 'assignee' | 'mailboxId'>,
	{ assignee, expected }: Extract<CaseAction, { kind: 'assign' }>,
): Refusal | null {
	if (expected !== undefined && before !== expected && before !== assignee) return taken(before);
	if (assignee === null) return null;
	if (!deps.isPerson(assignee)) {
		const message = `${assignee} is not in the team`;
		return invalid([{ field: 'assignee', message }], 'Choose somebody of GET /api/v1/team.');
	}
	if (deps.sees(assignee, mailboxId)) return null;
	const message = `${assignee} may not see the mail of this mailbox`;
	return invalid([{ field: 'assignee', message }], 'Choose somebody who may, or let a lead change that.');
}
