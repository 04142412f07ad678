import type { KeyRing } from '../key-ring.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { createNotes } from './create.ts';
import type { NotesDeps } from './deps.ts';
import type { Notes } from './notes.ts';

/** Opens the room of the handwritten notes for these settings. */
export function openNotes(
	{ mailboxes, calendar }: Settings,
	{ store, keyRing, now }: { readonly store: Store; readonly keyRing: KeyRing; now(): number },
	changed: NotesDeps['changed'],
): Notes {
	return createNotes({
		store,
		keyRing,
		now,
		changed,
		timeZone: calendar.timeZone,
		senderOf: (mailboxId) => {
			const mailbox = mailboxes.find(({ id }) => id === mailboxId);
			return {
				name: mailbox?.name ?? '',
				lines: mailbox?.postal?.lines ?? [],
				country: mailbox?.postal?.country ?? null,
			};
		},
	});
}
