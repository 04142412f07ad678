import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { SECOND } from '../shared/time.ts';
import type { ApiDeps } from './api/deps.ts';
import { startApi } from './api/server.ts';
import { verifyEntra } from './api/sign-in/entra.ts';
import { takeDataFolder } from './data-folder.ts';
import { type DemoClock, openDemoClock } from './demo/clock.ts';
import { demoPart } from './demo/part.ts';
import { rememberPast } from './demo/past.ts';
import { startDemo } from './demo/start-demo.ts';
import { AmendsError } from './errors.ts';
import { furnish, type House } from './house.ts';
import { createKeyRing, loadSecret } from './key-ring.ts';
import { hourIn } from './learning/hour.ts';
import { type Learning, openLearning } from './learning/learning.ts';
import { relayLive } from './live-relay.ts';
import type { Log } from './log.ts';
import { lookSoon } from './look-soon.ts';
import { noteRules } from './note-rules.ts';
import { noticesOf } from './notices.ts';
import { openDatabase } from './open-database.ts';
import { openQueue, type Queue } from './queue.ts';
import { projectRoot } from './root.ts';
import type { Settings } from './settings.ts';
import { recordAudit } from './store/audit.ts';
import type { Store } from './store/connect.ts';
import { keepFresh } from './team/keep-fresh.ts';
import { keepPeople } from './team/keep-people.ts';
import { openTeam, type Team } from './team/team.ts';

/** A running Amends. */
export interface Running {
	/** of the console, e.g. `http://localhost:3010` */
	readonly address: string;
	close(): Promise<void>;
}

/** What starting needs of whoever starts it. */
export interface RunDeps {
	readonly log: Log;
	/** one line for people, once a step is done */
	say(line: string): void;
	/** the port was not chosen by anybody, so any free one will do when it is taken */
	readonly mayTakeAnyPort: boolean;
	/** of the package */
	readonly version: string;
}

/**
 * The composition root: every part is made here and nowhere else, and closed in the opposite order.
 * @throws AmendsError with a way to mend it; whatever was started until then is closed
 */
export async function run(given: Settings, deps: RunDeps): Promise<Running> {
	const closers: (() => Promise<unknown>)[] = [];
	const close = async () => {
		for (const closer of closers.splice(0).reverse()) await closer();
	};
	try {
		return { address: await compose(given, deps, (closer) => closers.push(closer)), close };
	} catch (error) {
		await close();
		throw error;
	}
}

async function compose(
	given: Settings,
	deps: RunDeps,
	onClose: (closer: () => Promise<unknown>) => void,
): Promise<string> {
	const { log, say } = deps;
	const hold = await takeDataFolder(given.dataFolder);
	onClose(() => hold.release());
	const store = await openDatabase(given.database, (error) =>
		log.warn({ error }, 'an idle database connection was lost; a new one is opened when it is needed'),
	);
	onClose(() => store.close());
	say(`Database ready: ${store.kind === 'pglite' ? `PGlite in ${given.dataFolder}` : 'PostgreSQL'}`);
	const clock = given.mode === 'demo' ? await openDemoClock(store.db, () => Date.now()) : { now: () => Date.now() };
	const demo = given.mode === 'demo' ? await startDemo(given, { now: clock.now, log }) : null;
	if (demo !== null) {
		onClose(() => demo.mailbox.close());
		const { imap, smtp } = demo.mailbox;
		say(
			`Demo mailbox ready: IMAP ${imap.host}:${imap.port}, SMTP ${smtp.host}:${smtp.port}, user support, password demo`,
		);
	}
	const settings = demo?.settings ?? given;
	const hour = () => hourIn(settings.calendar.timeZone, clock.now());
	const learning = await openLearning({ db: store.db, now: clock.now, hour, log });
	onClose(() => learning.close());
	await noteRules(store, settings, clock.now());
	const keyRing = createKeyRing(loadSecret(settings.dataFolder, settings.secretKey));
	await keepPeople(store, settings.team, clock.now());
	const team = await openTeam(store.db);
	if (demo !== null) await rememberPast(settings, { store, team, keyRing, now: clock.now });
	const house = furnish(settings, { store, now: clock.now, log, learning, keyRing, team });
	let begun: Promise<void> = Promise.resolve();
	onClose(() => begun);
	onClose(house.close);
	const relay = relayLive({ store, live: house.live, log });
	onClose(relay.close);
	const queue = await openQueue({ store, redisUrl: settings.redisUrl, now: clock.now, log }, house.jobs);
	house.attach(queue);
	onClose(() => queue.close());
	const alarm = await queue.check();
	say(`${alarm.ok ? 'Alarm clock ready:' : 'Alarm clock not ready yet, the sweep stands in:'} ${alarm.says}`);
	const api = await openApi(settings, deps, { store, house, queue, clock, learning, team });
	onClose(() => api.close());
	const address = settings.server.publicUrl.endsWith(':0') || api.moved ? api.address : settings.server.publicUrl;
	house.publishAt(address);
	hold.announce(address);
	const beat = setInterval(() => {
		void house.rounds.beat();
		void queue.keepSchedule();
		void learning.look();
	}, 30 * SECOND);
	onClose(async () => clearInterval(beat));
	const endFresh = keepFresh(team, { live: house.live, log, isShared: store.kind === 'postgres' });
	onClose(async () => endFresh());
	begun = house
		.begin(say)
		.catch((error: unknown) => log.error({ error }, 'the first round failed; the next sweep goes on'));
	return address;
}

async function openApi(
	settings: Settings,
	{ log, version, mayTakeAnyPort }: RunDeps,
	parts: {
		store: Store;
		house: House;
		queue: Queue;
		clock: { now(): number } | DemoClock;
		learning: Learning;
		team: Team;
	},
) {
	const { store, house, queue, clock, learning, team } = parts;
	const [desk] = house.desks;
	const demoRoom = 'keep' in clock && desk !== undefined ? { mailbox: desk.mailbox, clock } : null;
	const api: ApiDeps = {
		settings: { ...settings, calendar: { timeZone: settings.calendar.timeZone } },
		version,
		db: store.db,
		team,
		casework: house.casework,
		assignment: house.assignment,
		staff: house.staff,
		record: (entry) => recordAudit(store, entry),
		planning: house.planning,
		remedies: house.remedies,
		causes: house.causes,
		fixes: house.fixes,
		customers: house.evaluation.customers,
		notes: house.notes,
		...house.customerRooms,
		sinces: house.talk.sinces,
		promises: house.promises,
		search: house.search,
		...house.out,
		learning,
		look: (mailboxId) => lookSoon(house.desks, mailboxId),
		now: clock.now,
		demo: demoRoom === null ? null : demoPart(demoRoom.mailbox, { ...house, clock: demoRoom.clock }),
		verifyToken: settings.entra === null ? null : verifyEntra(settings.entra),
		sendCode: house.sendCode,
		readiness: async () => {
			const alarm = await queue.check();
			const checks = [
				{
					name: 'database',
					...(await store.db.execute('SELECT 1').then(
						() => ({ ok: true, says: 'answers' }),
						() => ({ ok: false, says: 'does not answer' }),
					)),
				},
				{ name: 'queue', ...alarm },
				...house.desks.map((desk) => ({ name: `mailbox ${desk.id}`, ...desk.state() })),
			];
			// Without its alarm clock Amends is late by at most a minute: it is not ready only when it cannot work at all.
			return { ready: checks.every(({ name, ok }) => ok || name === 'queue'), checks };
		},
		// By the wall's clock: secrets do not run out by the demo's.
		notices: () => noticesOf(house.accesses, Date.now()),
		metrics: house.metrics.text,
		answered: (route, status, took) => house.metrics.answered.observe({ route, status }, took / SECOND),
		live: house.live,
		log,
		random: (bytes) => randomBytes(bytes),
		every: (milliseconds, act) => {
			const timer = setInterval(act, milliseconds).unref();
			return () => clearInterval(timer);
		},
		pagesFolder: join(projectRoot(), 'dist', 'addin'),
	};
	try {
		return { ...(await startApi(api)), moved: false };
	} catch (error) {
		if (!(mayTakeAnyPort && error instanceof AmendsError && error.code === 'port-taken')) throw error;
		return {
			...(await startApi({ ...api, settings: { ...api.settings, server: { ...settings.server, port: 0 } } })),
			moved: true,
		};
	}
}
