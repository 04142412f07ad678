import type { Calendar } from '../shared/calendar.ts';
import { type Accesses, openAccesses } from './access.ts';
import { createLive, type Live } from './api/live.ts';
import { SETTINGS_FILE } from './config/config.ts';
import type { Desk } from './desk.ts';
import type { FollowUpDeps } from './follow-up/deps.ts';
import type { Ground } from './house.ts';
import { createParsePool, type ParsePool } from './mailbox/parse-pool.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openDesks } from './open-desks.ts';
import { openFollowUp } from './open-follow-up.ts';
import { type Outlets, openOutlets } from './outlets.ts';
import { type Planning, planningOf } from './planning.ts';
import type { Alarm, Queue } from './queue.ts';
import { openSearch } from './search/open.ts';
import type { Search } from './search/search.ts';
import type { Settings } from './settings.ts';
import { alarmsOfCases } from './store/alarms.ts';
import { openTalk, type TalkRoom } from './talk/open.ts';

/** A case that changed, from wherever: screens are told and alarms set. */
type Changed = (what: { readonly caseIds: readonly string[] }) => void;

/** What comes to be known after the rooms stand. */
export interface Wires {
	queue: Queue | null;
	publicUrl: string;
	/** cases may wait for somebody */
	giveSoon: () => void;
}

/** What carries the rooms: mail in and out, what is planned, and who is told when something changed. */
export interface Frame {
	readonly planning: Planning;
	readonly calendar: Calendar;
	readonly live: Live;
	readonly accesses: Accesses;
	readonly metrics: Metrics;
	readonly wires: Wires;
	readonly search: Search;
	readonly talk: TalkRoom;
	readonly reading: ParsePool;
	readonly desks: readonly Desk[];
	readonly outlets: Outlets;
	readonly followUp: FollowUpDeps;
	wake(alarms: readonly Alarm[]): Promise<void>;
	publicUrl(): string;
	/** by a mail or by the clock */
	readonly changed: Changed;
	/** by a person: the mails' tags follow at once */
	readonly changedByHand: Changed;
}

/** Builds the frame. Nothing of it works yet, save the watching of the mailboxes. */
export function openFrame(settings: Settings, ground: Ground): Frame {
	const { store, now, log } = ground;
	const planning = planningOf(settings, { now: now(), file: settings.mode === 'demo' ? null : SETTINGS_FILE });
	const { calendar } = planning;
	const live = createLive((error) => log.error({ error }, 'a live listener failed'));
	const accesses = openAccesses(settings.mailboxes, log);
	const metrics = createMetrics(store.db, now, accesses);
	const wires: Wires = { queue: null, publicUrl: settings.server.publicUrl, giveSoon: () => undefined };
	const publicUrl = () => wires.publicUrl;
	const wake = (alarms: readonly Alarm[]) => wires.queue?.wake(alarms) ?? Promise.resolve();
	const search = openSearch(settings, ground);
	const changed: Changed = ({ caseIds }) => {
		search.soon();
		wires.giveSoon();
		for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
		const lost = (error: unknown) => log.warn({ error }, 'alarms are left to the sweep');
		void alarmsOfCases(store.db, caseIds).then(wake, lost);
	};
	const postOffice = (mailboxId: string) => outlets.get(mailboxId)?.office ?? null;
	const talk = openTalk(ground, { calendar, publicUrl, postOffice });
	const reading = createParsePool();
	const desks = openDesks(settings, ground, { calendar, live, metrics, accesses, reading, talk: talk.desk, changed });
	const outlets = openOutlets(settings, desks, { accesses, log });
	const followUp = openFollowUp(settings, ground, { calendar, live, metrics, publicUrl, outlets, wake });
	const changedByHand: Changed = (what) => {
		changed(what);
		for (const desk of desks) void desk.tag(what);
	};
	const rooms = { search, talk, reading, desks, outlets, followUp };
	return { planning, calendar, live, accesses, metrics, wires, publicUrl, wake, changed, changedByHand, ...rooms };
}
