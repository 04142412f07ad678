import { randomUUID } from 'node:crypto';
import { type Calendar, compileCalendar } from '../shared/calendar.ts';
import { type Accesses, openAccesses } from './access.ts';
import { createLive, type Live } from './api/live.ts';
import type { Casework } from './casework/casework.ts';
import { createCasework } from './casework/create.ts';
import { type Desk, openDesk } from './desk.ts';
import type { FollowUpDeps, PostOffice } from './follow-up/deps.ts';
import { createRounds, type Rounds } from './follow-up/rounds.ts';
import { publicHolidays } from './holidays.ts';
import type { KeyRing } from './key-ring.ts';
import type { Learning } from './learning/learning.ts';
import type { Log } from './log.ts';
import type { Mailer } from './mailer.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { openMailer } from './open-mailer.ts';
import { createPostOffice } from './post-office.ts';
import type { Alarm, JobHandlers, Queue } from './queue.ts';
import type { Person, Settings } from './settings.ts';
import { signInLetter } from './sign-in-letter.ts';
import { alarmsOfCases } from './store/alarms.ts';
import { maintain, type Store } from './store/connect.ts';
import { touchDesk } from './store/touches.ts';

/** What all rooms stand on. */
export interface Ground {
	readonly store: Store;
	now(): number;
	readonly log: Log;
	readonly learning: Learning;
	readonly keyRing: KeyRing;
}

/** The rooms, wired to each other; the queue and the console's address come when they are known. */
export interface House {
	readonly live: Live;
	readonly metrics: Metrics;
	readonly casework: Casework;
	readonly followUp: FollowUpDeps;
	readonly rounds: Rounds;
	readonly desks: readonly Desk[];
	readonly jobs: JobHandlers;
	attach(queue: Queue): void;
	/** what links in mails start with */
	publishAt(address: string): void;
	/** the first look at every mailbox; later ones come by hints, polls and the queue */
	begin(say: (line: string) => void): Promise<void>;
	sendCode(person: Person, code: string): Promise<void>;
	close(): Promise<void>;
}

/** A case that changed, from wherever: screens are told and alarms set. */
type Changed = (what: { readonly caseIds: readonly string[] }) => void;

/** A mailbox's way out. */
interface Outlet {
	readonly mailer: Mailer;
	readonly office: PostOffice;
}

/** Builds the rooms of the house and the wires between them. Nothing of it works before `begin`, save the watching of the mailboxes. */
export function furnish(settings: Settings, ground: Ground): House {
	const { store, now, log } = ground;
	const calendar = calendarOf(settings, now());
	const live = createLive((error) => log.error({ error }, 'a live listener failed'));
	const accesses = openAccesses(settings.mailboxes, log);
	const metrics = createMetrics(store.db, now, accesses);
	const wires: Wires = { queue: null, publicUrl: settings.server.publicUrl };
	const wake = (alarms: readonly Alarm[]) => wires.queue?.wake(alarms) ?? Promise.resolve();
	const changed: Changed = ({ caseIds }) => {
		for (const caseId of caseIds) live.announce({ name: 'case', data: { caseId } });
		const lost = (error: unknown) => log.warn({ error }, 'alarms are left to the sweep');
		void alarmsOfCases(store.db, caseIds).then(wake, lost);
	};
	const desks = openDesks(settings, ground, { calendar, live, metrics, accesses, changed });
	ground.learning.hear((judging) => {
		for (const desk of desks) desk.judgeWith(judging);
	});
	const outlets = openOutlets(settings, desks, { accesses, log });
	const followUp = followUpDeps(settings, ground, { calendar, live, metrics, wires, outlets, wake });
	const rounds = createRounds(followUp, { db: store.db, wake });
	return {
		live,
		metrics,
		casework: openCasework(settings, ground, { calendar, desks, changed }),
		followUp,
		rounds,
		desks,
		jobs: jobsOf(ground, desks, rounds),
		attach: (queue) => {
			wires.queue = queue;
		},
		publishAt: (address) => {
			wires.publicUrl = address;
		},
		begin: (say) => begin(desks, rounds, say),
		sendCode: (person, code) => sendCode(outlets, log, person, code),
		close: async () => {
			await Promise.all(desks.map((desk) => desk.close()));
			for (const { mailer } of outlets.values()) mailer.close();
		},
	};
}

interface Wires {
	queue: Queue | null;
	publicUrl: string;
}

function calendarOf({ calendar }: Settings, now: number): Calendar {
	const found = calendar.holidays === null ? null : publicHolidays(calendar.holidays, new Date(now).getUTCFullYear());
	return compileCalendar(calendar, found?.state === 'found' ? found.dates : []);
}

function openDesks(
	settings: Settings,
	ground: Ground,
	wires: {
		readonly calendar: Calendar;
		readonly live: Live;
		readonly metrics: Metrics;
		readonly accesses: Accesses;
		readonly changed: Changed;
	},
): readonly Desk[] {
	return settings.mailboxes.map((mailbox) =>
		openDesk(mailbox, {
			...ground,
			policy: settings.policy,
			calendar: wires.calendar,
			team: settings.team,
			access: wires.accesses.get(mailbox.id) ?? null,
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

function openOutlets(
	settings: Settings,
	desks: readonly Desk[],
	{ accesses, log }: { readonly accesses: Accesses; readonly log: Log },
): ReadonlyMap<string, Outlet> {
	const outlets = new Map<string, Outlet>();
	for (const desk of desks) {
		const mailbox = settings.mailboxes.find(({ id }) => id === desk.id);
		if (mailbox === undefined) continue;
		const mailer = openMailer(mailbox, accesses.get(desk.id) ?? null, log);
		outlets.set(desk.id, {
			mailer,
			office: createPostOffice(mailbox, { mailer, mailbox: desk.mailbox, folders: desk.folders }),
		});
	}
	return outlets;
}

function followUpDeps(
	settings: Settings,
	{ store, now, log }: Ground,
	parts: {
		readonly calendar: Calendar;
		readonly live: Live;
		readonly metrics: Metrics;
		readonly wires: Wires;
		readonly outlets: ReadonlyMap<string, Outlet>;
		wake(alarms: readonly Alarm[]): Promise<void>;
	},
): FollowUpDeps {
	return {
		now,
		log,
		policy: settings.policy,
		calendar: parts.calendar,
		get publicUrl() {
			return parts.wires.publicUrl;
		},
		team: settings.team,
		desk: touchDesk(store),
		postOffice: (mailboxId) => parts.outlets.get(mailboxId)?.office ?? null,
		recorded: (touch) => {
			parts.metrics.fired.inc();
			parts.live.announce({ name: 'touch', data: { caseId: touch.caseId, touchId: touch.id } });
			if (touch.wakeAt !== null) void parts.wake([{ touchId: touch.id, wakeAt: touch.wakeAt }]);
		},
	};
}

function openCasework(
	settings: Settings,
	{ store, now }: Ground,
	parts: { readonly calendar: Calendar; readonly desks: readonly Desk[]; readonly changed: Changed },
): Casework {
	const mailboxes = settings.mailboxes.flatMap(({ address, aliases }) => [address, ...aliases]);
	const own = new Set([...settings.team.map(({ email }) => email), ...mailboxes]);
	return createCasework({
		store,
		policy: settings.policy,
		calendar: parts.calendar,
		now,
		newId: randomUUID,
		isPerson: (id) => settings.team.some((person) => person.id === id),
		isTeam: (address) => own.has(address),
		languageOf: (mailboxId) => settings.mailboxes.find(({ id }) => id === mailboxId)?.language ?? 'en',
		changed: (what) => {
			parts.changed(what);
			for (const desk of parts.desks) void desk.tag(what);
		},
	});
}

function jobsOf({ store, learning }: Ground, desks: readonly Desk[], rounds: Rounds): JobHandlers {
	return {
		'wake-touch': ({ touchId }) => rounds.wake(touchId),
		sweep: async () => void (await rounds.sweep()),
		reconcile: async () => void (await Promise.all(desks.map((desk) => desk.look('all')))),
		'repair-tags': async () => void (await Promise.all(desks.map((desk) => desk.tag('repair')))),
		maintain: () => maintain(store),
		retrain: () => learning.retrain(),
	};
}

async function begin(desks: readonly Desk[], rounds: Rounds, say: (line: string) => void): Promise<void> {
	await Promise.all(
		desks.map(async (desk) => {
			await desk.look('new');
			const { ok, says } = desk.state();
			say(`${ok ? 'Mailbox' : 'Mailbox not read yet:'} ${desk.id} ${says}`);
			await desk.tag('behind');
		}),
	);
	await rounds.sweep();
}

async function sendCode(outlets: ReadonlyMap<string, Outlet>, log: Log, person: Person, code: string): Promise<void> {
	const [first] = outlets.values();
	if (first === undefined) throw new Error('no mailbox to send a sign-in code from');
	const letter = signInLetter(person, code, first.office, { id: randomUUID(), at: Date.now() });
	const { state } = await first.mailer.send(letter);
	if (state !== 'sent') log.error({ state }, 'a sign-in code could not be mailed; `npx amends doctor` tries SMTP');
}
