import { randomUUID } from 'node:crypto';
import type { Live } from '../api/live.ts';
import type { Casework } from '../casework/casework.ts';
import type { Ground } from '../house.ts';
import { invitationLetter } from '../invitation-letter.ts';
import type { Outlets } from '../outlets.ts';
import type { Settings } from '../settings.ts';
import { createStaff } from './create-staff.ts';
import type { Staff } from './staff.ts';

/** Wires the acts on people to casework, which moves their work, and to the first mailbox, which mails invitations. */
export function openStaff(
	{ mailboxes, team: file }: Settings,
	{ store, team, keyRing, now, log }: Ground,
	{ casework, outlets, live, publicUrl }: { casework: Casework; outlets: Outlets; live: Live; publicUrl(): string },
): Staff {
	return createStaff({
		store,
		team,
		keyRing,
		mailboxes,
		inFile: new Set(file.map(({ id }) => id)),
		log,
		now,
		newId: randomUUID,
		handOver: casework.handOver,
		changed: () => live.announce({ name: 'team', data: {} }),
		mail: async (invitation, token) => {
			const [first] = outlets.values();
			if (first === undefined) return false;
			const by = team.all().find(({ id }) => id === invitation.by)?.name ?? 'Amends';
			// Behind the #: what stands there is sent to no server and stands in no log.
			const link = `${publicUrl()}/#/join/${token}`;
			const letter = invitationLetter(invitation, { by, link, at: Date.now() }, first.office);
			return (await first.mailer.send(letter)).state === 'sent';
		},
	});
}
