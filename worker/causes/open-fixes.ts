import { randomUUID } from 'node:crypto';
import { templateInForce } from '../../shared/letters/in-force.ts';
import type { FollowUpDeps } from '../follow-up/deps.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { newestTemplate } from '../store/templates.ts';
import { createFixes } from './create-fixes.ts';
import type { Fixes } from './fixes.ts';
import type { LetterDeps } from './letter-acts.ts';

/** Wires the fixes to templates, mailboxes and whoever hears of a changed case. */
export function openFixes(
	{ mailboxes }: Pick<Settings, 'mailboxes'>,
	{ store }: { readonly store: Store },
	{ followUp, changed }: { readonly followUp: FollowUpDeps; readonly changed: LetterDeps['changed'] },
): Fixes {
	return createFixes({
		store,
		policy: followUp.policy,
		policyVersion: followUp.policyVersion,
		calendar: followUp.calendar,
		team: followUp.team,
		now: () => followUp.now(),
		newId: randomUUID,
		template: async (kind, language, db) =>
			templateInForce(kind, language, await newestTemplate(db, { kind, language })),
		mailboxName: (mailboxId) => mailboxes.find(({ id }) => id === mailboxId)?.name ?? '',
		changed,
	});
}
