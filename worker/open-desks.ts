import { randomUUID } from 'node:crypto';
import type { Calendar } from '../shared/calendar.ts';
import type { Accesses } from './access.ts';
import type { Live } from './api/live.ts';
import { type Desk, type DeskDeps, openDesk } from './desk.ts';
import type { Ground } from './house.ts';
import type { ParsePool } from './mailbox/parse-pool.ts';
import type { Metrics } from './metrics.ts';
import { versionOf } from './policy-version.ts';
import type { Settings } from './settings.ts';
import type { TalkDesk } from './talk/desk.ts';

/** Opens the desk of every mailbox, each with what it shares with the others. */
export function openDesks(
	settings: Settings,
	ground: Ground,
	wires: {
		readonly calendar: Calendar;
		readonly live: Live;
		readonly metrics: Metrics;
		readonly accesses: Accesses;
		readonly reading: ParsePool;
		readonly talk: TalkDesk;
		readonly changed: DeskDeps['changed'];
	},
): readonly Desk[] {
	return settings.mailboxes.map((mailbox) =>
		openDesk(mailbox, {
			...ground,
			policy: settings.policy,
			policyVersion: versionOf(settings),
			calendar: wires.calendar,
			team: ground.team,
			talk: wires.talk,
			access: wires.accesses.get(mailbox.id) ?? null,
			reading: wires.reading,
			newId: randomUUID,
			judging: ground.learning.judging,
			changed: wires.changed,
			ledgerGrew: () => {
				wires.metrics.batches.inc({ mailbox: mailbox.id });
				wires.live.announce({ name: 'ledger', data: {} });
			},
		}),
	);
}
