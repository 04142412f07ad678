import { randomUUID } from 'node:crypto';
import type { Calendar } from '../../shared/calendar.ts';
import { maySee } from '../../shared/team/visible.ts';
import { wasErased } from '../customers/erased-mails.ts';
import type { KeyRing } from '../key-ring.ts';
import { versionOf } from '../policy-version.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import { ownAddresses } from '../team/own-addresses.ts';
import type { People } from '../team/team.ts';
import { writerOf } from '../team/writer-of.ts';
import type { Casework } from './casework.ts';
import { createCasework } from './create.ts';
import type { CaseworkDeps } from './deps.ts';

/** Opens the room where people act on cases, for these settings. */
export function openCasework(
	settings: Settings,
	{
		store,
		now,
		team,
		keyRing,
	}: { readonly store: Store; now(): number; readonly team: People; readonly keyRing: KeyRing },
	parts: { readonly calendar: Calendar } & Pick<CaseworkDeps, 'talk' | 'changed'>,
): Casework {
	const own = ownAddresses(settings.mailboxes, team);
	return createCasework({
		store,
		policy: settings.policy,
		policyVersion: versionOf(settings),
		calendar: parts.calendar,
		now,
		newId: randomUUID,
		isPerson: (id) => team.people().some((person) => person.id === id),
		sees: (id, mailboxId) => team.people().some((person) => person.id === id && maySee(person, mailboxId)),
		isTeam: (address) => own().has(address),
		writerOf: (from) => writerOf(team.people(), from),
		languageOf: (mailboxId) => settings.mailboxes.find(({ id }) => id === mailboxId)?.language ?? 'en',
		wasErased: (db, messageId) => wasErased(db, keyRing, messageId),
		talk: parts.talk,
		changed: parts.changed,
	});
}
