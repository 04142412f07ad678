import type { KeyRing } from '../key-ring.ts';
import { versionOf } from '../policy-version.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { createNotes } from './create.ts';
import type { NotesDeps } from './deps.ts';
import type { Notes } from './notes.ts';

/** Opens the room of the handwritten notes for these settings. */
export function openNotes(
	settings: Settings,
	{ store, keyRing, now }: { readonly store: Store; readonly keyRing: KeyRing; now(): number },
	changed: NotesDeps['changed'],
): Notes {
	const { mailboxes, calendar } = settings;
	return createNotes({
		store,
		keyRing,
		now,
		changed,
		timeZone: calendar.timeZone,
		policyVersion: versionOf(settings),
		senderOf: sendersOf(mailboxes),
	});
}

/** Who sends, by mailbox. */
export const sendersOf =
	(mailboxes: Settings['mailboxes']): NotesDeps['senderOf'] =>
	(mailboxId) => {
		const mailbox = mailboxes.find(({ id }) => id === mailboxId);
		return {
			name: mailbox?.name ?? '',
			lines: mailbox?.postal?.lines ?? [],
			country: mailbox?.postal?.country ?? null,
		};
	};
