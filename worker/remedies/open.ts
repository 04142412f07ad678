import { randomUUID } from 'node:crypto';
import type { FollowUpDeps } from '../follow-up/deps.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { createRemedies } from './create.ts';
import { createApprovalPost } from './post.ts';
import type { Remedies, RemedyDeps } from './remedies.ts';

/** The room where things are given. */
export interface RemedyRoom {
	readonly remedies: Remedies;
	/** sends the mails about approvals that wait; every sweep calls it */
	post(): Promise<void>;
}

/** Furnishes the room. */
export function openRemedies(
	{ mailboxes }: Pick<Settings, 'mailboxes'>,
	{ store }: { readonly store: Store },
	parts: Pick<FollowUpDeps, 'now' | 'log' | 'policy' | 'policyVersion' | 'calendar' | 'team' | 'postOffice'> & {
		readonly changed: RemedyDeps['changed'];
		publicUrl(): string;
	},
): RemedyRoom {
	const { log } = parts;
	const post = createApprovalPost({ ...parts, store, timeZone: parts.calendar.timeZone });
	const late = (error: unknown) => log.error({ error }, 'mails about approvals wait for the next sweep');
	const remedies = createRemedies({
		...parts,
		store,
		newId: randomUUID,
		// A mailbox that has left the configuration keeps its cases.
		currencyOf: (mailboxId) => mailboxes.find(({ id }) => id === mailboxId)?.currency ?? 'EUR',
		nudgesWait: () => void post().catch(late),
	});
	return { remedies, post };
}
