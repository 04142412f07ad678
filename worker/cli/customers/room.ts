import { randomUUID } from 'node:crypto';
import { compileCalendar } from '../../../shared/calendar.ts';
import type { CustomersDeps } from '../../customers/deps.ts';
import { createKeyRing, loadSecret } from '../../key-ring.ts';
import { createLog } from '../../log.ts';
import { openNotes } from '../../notes/open.ts';
import { versionOf } from '../../policy-version.ts';
import { openSearch } from '../../search/open.ts';
import type { Settings } from '../../settings.ts';
import type { Store } from '../../store/connect.ts';
import { openTeam } from '../../team/team.ts';

/** What the commands about customers stand on: the same rooms as in the running program, without its mailboxes. */
export async function customersRoom(settings: Settings, store: Store): Promise<CustomersDeps> {
	const now = () => Date.now();
	const keyRing = createKeyRing(loadSecret(settings.dataFolder, settings.secretKey));
	const log = createLog('error', process.stderr);
	const team = await openTeam(store.db);
	return {
		store,
		keyRing,
		now,
		newId: randomUUID,
		policy: settings.policy,
		policyVersion: versionOf(settings),
		calendar: compileCalendar(settings.calendar, []),
		notes: openNotes(settings, { store, keyRing, now }, () => undefined),
		search: openSearch(settings, { store, team, log, now }),
		isTeam: () => false,
		changed: () => undefined,
		customersChanged: () => undefined,
	};
}

/** Who did it, where nobody is signed in. */
export const COMMAND_LINE = 'command line';
