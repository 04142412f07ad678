import type { Case } from '../../shared/case.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import { newestNotes } from '../store/mentions.ts';
import type { CaseAction } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';

/** The act as it is decided: a note with the people to whom it speaks. */
export const withMentions = (
	{ talk }: Pick<CaseworkDeps, 'talk'>,
	{ mailboxId }: Pick<Case, 'mailboxId'>,
	{ action, by }: { readonly action: CaseAction; readonly by: string },
): CaseAction =>
	action.kind === 'note' ? { ...action, mentions: talk.mentionedIn(action.text, { mailboxId, by }) } : action;

/** Has the people told to whom a note speaks, in the transaction that saved it. */
export async function keepSpoken(
	{ talk }: Pick<CaseworkDeps, 'talk'>,
	db: Db,
	said: { readonly caseId: string; readonly action: CaseAction; readonly by: string; readonly at: Instant },
): Promise<void> {
	const { action, caseId, by, at } = said;
	if (action.kind !== 'note' || !action.mentions?.length) return;
	for (const seq of await newestNotes(db, caseId, 1))
		await talk.keep(db, { caseId, by, at, seq, mentions: action.mentions });
}
