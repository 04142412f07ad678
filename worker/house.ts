import { randomUUID } from 'node:crypto';
import type { Calendar } from '../shared/calendar.ts';
import { type Accesses, openAccesses } from './access.ts';
import { createLive, type Live } from './api/live.ts';
import type { Casework } from './casework/casework.ts';
import { createCasework } from './casework/create.ts';
import type { Causes } from './causes/causes.ts';
import { createCauses } from './causes/create.ts';
import type { Fixes } from './causes/fixes.ts';
import { openFixes } from './causes/open-fixes.ts';
import { SETTINGS_FILE } from './config/config.ts';
import { type Desk, openDesk } from './desk.ts';
import { type EvaluationRoom, openEvaluation } from './evaluation/open-evaluation.ts';
import type { FollowUpDeps } from './follow-up/deps.ts';
import { createRounds, type Rounds } from './follow-up/rounds.ts';
import type { KeyRing } from './key-ring.ts';
import type { Learning } from './learning/learning.ts';
import type { Log } from './log.ts';
import { createParsePool, type ParsePool } from './mailbox/parse-pool.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { Notes } from './notes/notes.ts';
import { openNotes } from './notes/open.ts';
import { openFollowUp } from './open-follow-up.ts';
import { openOutlets, sendCode } from './outlets.ts';
import { type Planning, planningOf } from './planning.ts';
import { versionOf } from './policy-version.ts';
import { createPromises } from './promises/create.ts';
import type { Promises } from './promises/promises.ts';
import type { Alarm, JobHandlers, Queue } from './queue.ts';
import { openRemedies } from './remedies/open.ts';
import type { Remedies } from './remedies/remedies.ts';
import type { Person, Settings } from './settings.ts';
import { alarmsOfCases } from './store/alarms.ts';
import { maintain, type Store } from './store/connect.ts';

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
	readonly planning: Planning;
	readonly accesses: Accesses;
	readonly casework: Casework;
	readonly remedies: Remedies;
	readonly causes: Causes;
	readonly fixes: Fixes;
	readonly evaluation: EvaluationRoom;
	readonly notes: Notes;
	readonly promises: Promises;
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

/** Builds the rooms of the house and the wires between them. Nothing of it works before `begin`, save the watching of the mailboxes. */
export function furnish(settings: Settings, ground: Ground): House {
	const { store, now, log } = ground;
	const planning = planningOf(settings, { now: now(), file: settings.mode === 'demo' ? null : SETTINGS_FILE });
	const { calendar } = planning;
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
	const reading = createParsePool();
	const desks = openDesks(settings, ground, { calendar, live, metrics, accesses, reading, changed });
	const outlets = openOutlets(settings, desks, { accesses, log });
	const followUp = openFollowUp(settings, ground, {
		calendar,
		live,
		metrics,
		publicUrl: () => wires.publicUrl,
		outlets,
		wake,
	});
	const changedByHand: Changed = (what) => {
		changed(what);
		for (const desk of desks) void desk.tag(what);
	};
	const room = openRemedies(settings, ground, {
		...followUp,
		publicUrl: () => wires.publicUrl,
		changed: changedByHand,
	});
	const casework = openCasework(settings, ground, { calendar, changed: changedByHand });
	const evaluation = openEvaluation(settings, { ...ground, followUp, casework, changed });
	const rounds = createRounds(followUp, { db: store.db, wake, besides: [room.post, evaluation.tellLeads] });
	return {
		live,
		metrics,
		planning,
		accesses,
		casework,
		remedies: room.remedies,
		causes: createCauses({ store, now, newId: randomUUID }),
		fixes: openFixes(settings, ground, { followUp, changed: changedByHand }),
		evaluation,
		notes: openNotes(settings, ground, changed),
		promises: createPromises({ ...followUp, store, newId: randomUUID, changed: changedByHand }),
		followUp,
		rounds,
		desks,
		jobs: jobsOf(ground, desks, { rounds, evaluation }),
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
			await reading.close();
			for (const { mailer } of outlets.values()) mailer.close();
		},
	};
}

interface Wires {
	queue: Queue | null;
	publicUrl: string;
}

function openDesks(
	settings: Settings,
	ground: Ground,
	wires: {
		readonly calendar: Calendar;
		readonly live: Live;
		readonly metrics: Metrics;
		readonly accesses: Accesses;
		readonly reading: ParsePool;
		readonly changed: Changed;
	},
): readonly Desk[] {
	return settings.mailboxes.map((mailbox) =>
		openDesk(mailbox, {
			...ground,
			policy: settings.policy,
			policyVersion: versionOf(settings),
			calendar: wires.calendar,
			team: settings.team,
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

function openCasework(
	settings: Settings,
	{ store, now }: Ground,
	parts: { readonly calendar: Calendar; readonly changed: Changed },
): Casework {
	const mailboxes = settings.mailboxes.flatMap(({ address, aliases }) => [address, ...aliases]);
	const own = new Set([...settings.team.map(({ email }) => email), ...mailboxes]);
	return createCasework({
		store,
		policy: settings.policy,
		policyVersion: versionOf(settings),
		calendar: parts.calendar,
		now,
		newId: randomUUID,
		isPerson: (id) => settings.team.some((person) => person.id === id),
		isTeam: (address) => own.has(address),
		languageOf: (mailboxId) => settings.mailboxes.find(({ id }) => id === mailboxId)?.language ?? 'en',
		changed: parts.changed,
	});
}

function jobsOf(
	{ store, learning }: Ground,
	desks: readonly Desk[],
	{ rounds, evaluation }: { readonly rounds: Rounds; readonly evaluation: EvaluationRoom },
): JobHandlers {
	return {
		'wake-touch': ({ touchId }) => rounds.wake(touchId),
		sweep: async () => void (await rounds.sweep()),
		reconcile: async () => void (await Promise.all(desks.map((desk) => desk.look('all')))),
		'repair-tags': async () => void (await Promise.all(desks.map((desk) => desk.tag('repair')))),
		maintain: async () => {
			await evaluation.count();
			await maintain(store);
		},
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
