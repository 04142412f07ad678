import type { Calendar } from '../shared/calendar.ts';
import { templateInForce } from '../shared/letters/in-force.ts';
import type { Live } from './api/live.ts';
import { asReleased } from './causes/as-released.ts';
import { customerLinks } from './customer-links.ts';
import { linkExtras } from './evaluation/link-extras.ts';
import { recurrenceMore } from './evaluation/recurrence-more.ts';
import type { FollowUpDeps } from './follow-up/deps.ts';
import { gatherExtras } from './follow-up/letter-extras.ts';
import { gatherNudgeMore } from './follow-up/nudge-more.ts';
import type { Ground } from './house.ts';
import type { Metrics } from './metrics.ts';
import { addressExtras } from './notes/address-extras.ts';
import { sendersOf } from './notes/open.ts';
import type { Outlets } from './outlets.ts';
import { versionOf } from './policy-version.ts';
import { promiseMore } from './promises/promise-more.ts';
import type { Alarm } from './queue.ts';
import type { Settings } from './settings.ts';
import { newestTemplate } from './store/templates.ts';
import { touchDesk } from './store/touches.ts';

/** Wires follow-up to its neighbours: what it is told, what its letters speak of, and who hears of what it did. */
export function openFollowUp(
	settings: Settings,
	{ store, now, log, keyRing, team }: Ground,
	parts: {
		readonly calendar: Calendar;
		readonly live: Live;
		readonly metrics: Metrics;
		publicUrl(): string;
		readonly outlets: Outlets;
		wake(alarms: readonly Alarm[]): Promise<void>;
	},
): FollowUpDeps {
	const links = customerLinks(keyRing, {
		publicUrl: parts.publicUrl,
		lastsDays: settings.policy.evaluationLinkDays,
	});
	return {
		now,
		log,
		policy: settings.policy,
		policyVersion: versionOf(settings),
		calendar: parts.calendar,
		get publicUrl() {
			return parts.publicUrl();
		},
		team,
		desk: touchDesk(store),
		postOffice: (mailboxId) => parts.outlets.get(mailboxId)?.office ?? null,
		template: async (kind, language, touch) => {
			const inForce = templateInForce(kind, language, await newestTemplate(store.db, { kind, language }));
			return kind === 'we-fixed-it' ? asReleased(store.db, touch, inForce) : inForce;
		},
		letterExtras: gatherExtras([linkExtras(links, now), addressExtras(store.db, sendersOf(settings.mailboxes))]),
		nudgeMore: gatherNudgeMore([recurrenceMore(store.db, now), promiseMore(store.db, team)]),
		recorded: (touch) => {
			parts.metrics.fired.inc();
			parts.live.announce({ name: 'touch', data: { caseId: touch.caseId, touchId: touch.id } });
			if (touch.wakeAt !== null) void parts.wake([{ touchId: touch.id, wakeAt: touch.wakeAt }]);
		},
	};
}
