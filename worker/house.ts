import { randomUUID } from 'node:crypto';
import type { Accesses } from './access.ts';
import type { Live } from './api/live.ts';
import type { Assignment } from './assignment/assignment.ts';
import { openAssignment } from './assignment/open.ts';
import type { Casework } from './casework/casework.ts';
import { openCasework } from './casework/open.ts';
import type { Causes } from './causes/causes.ts';
import { createCauses } from './causes/create.ts';
import type { Fixes } from './causes/fixes.ts';
import { openFixes } from './causes/open-fixes.ts';
import { type CustomerRooms, openCustomerRooms } from './customers/open.ts';
import type { Desk } from './desk.ts';
import { sendDigests } from './digests.ts';
import { type EvaluationRoom, openEvaluation } from './evaluation/open-evaluation.ts';
import type { FollowUpDeps } from './follow-up/deps.ts';
import { createRounds, type Rounds } from './follow-up/rounds.ts';
import { type Frame, openFrame } from './frame.ts';
import { jobsOf } from './jobs-of.ts';
import type { KeyRing } from './key-ring.ts';
import type { Learning } from './learning/learning.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Notes } from './notes/notes.ts';
import { openNotes } from './notes/open.ts';
import { type Out, openOut } from './out.ts';
import { sendCode } from './outlets.ts';
import type { Planning } from './planning.ts';
import { createPromises } from './promises/create.ts';
import type { Promises } from './promises/promises.ts';
import type { JobHandlers, Queue } from './queue.ts';
import { openRemedies } from './remedies/open.ts';
import type { Remedies } from './remedies/remedies.ts';
import type { Search } from './search/search.ts';
import type { Person, Settings } from './settings.ts';
import type { Store } from './store/connect.ts';
import type { TalkRoom } from './talk/open.ts';
import { openStaff } from './team/open.ts';
import type { Staff } from './team/staff.ts';
import type { Team } from './team/team.ts';

/** What all rooms stand on. */
export interface Ground {
	readonly store: Store;
	now(): number;
	readonly log: Log;
	readonly learning: Learning;
	readonly keyRing: KeyRing;
	readonly team: Team;
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
	readonly customerRooms: CustomerRooms;
	readonly promises: Promises;
	readonly talk: TalkRoom;
	readonly search: Search;
	readonly assignment: Assignment;
	readonly staff: Staff;
	/** doors to other programs */
	readonly out: Out;
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

/** Builds the rooms of the house and the wires between them. Nothing of it works before `begin`, save the watching of the mailboxes. */
export function furnish(settings: Settings, ground: Ground): House {
	const frame = openFrame(settings, ground);
	const rooms = openRooms(settings, ground, frame);
	const { desks, outlets, wires } = frame;
	const rounds = openRounds(settings, ground, { frame, rooms });
	const { sweeps: _, ended, ...open } = rooms;
	const { live, metrics, planning, accesses, talk, search, followUp } = frame;
	return {
		...open,
		live,
		metrics,
		planning,
		accesses,
		talk,
		search,
		followUp,
		rounds,
		desks,
		jobs: jobsOf(ground, desks, { ...open, rounds }),
		attach: (queue) => {
			wires.queue = queue;
		},
		publishAt: (address) => {
			wires.publicUrl = address;
		},
		begin: (say) => begin(desks, rounds, say),
		sendCode: (person, code) => sendCode(outlets, ground.log, person, code),
		close: async () => {
			await Promise.all(desks.map((desk) => desk.close()));
			await frame.reading.close();
			for (const end of ended) await end();
			await search.close();
			for (const { mailer } of outlets.values()) mailer.close();
		},
	};
}

/** The rooms that stand in the frame. `sweeps`: what of theirs waits in the database to be done; `ended`: settle when they are at rest. */
function openRooms(settings: Settings, ground: Ground, frame: Frame) {
	const { store, now } = ground;
	const { calendar, live, outlets, followUp, planning, publicUrl, changed, changedByHand, search, talk, wires } = frame;
	const byHand = { ...followUp, publicUrl, changed: changedByHand };
	const remedies = openRemedies(settings, ground, byHand);
	const casework = openCasework(settings, ground, { calendar, talk: talk.desk, changed: changedByHand });
	const evaluation = openEvaluation(settings, { ...ground, followUp, casework, changed });
	const giving = openAssignment(settings, ground, { planning, changed, postOffice: followUp.postOffice, publicUrl });
	wires.giveSoon = giving.soon;
	const staff = openStaff(settings, ground, { casework, outlets, live, publicUrl });
	const out = openOut(settings, ground, { live, publicUrl });
	const notes = openNotes(settings, ground, changed);
	const ask = (importId: string) => void wires.queue?.readOn(importId);
	const customerRooms = openCustomerRooms(settings, ground, {
		calendar,
		notes,
		search,
		ask,
		changed: changedByHand,
		customersChanged: () => live.announce({ name: 'customers', data: {} }),
	});
	return {
		casework,
		evaluation,
		staff,
		out,
		notes,
		customerRooms,
		remedies: remedies.remedies,
		assignment: giving.assignment,
		causes: createCauses({ store, now, newId: randomUUID }),
		fixes: openFixes(settings, ground, { followUp, changed: changedByHand }),
		promises: createPromises({ ...byHand, store, newId: randomUUID }),
		sweeps: [
			remedies.post,
			talk.post,
			evaluation.tellLeads,
			search.catchUp,
			giving.sweep,
			staff.finishHandOvers,
			out.webhooks.sweep,
			customerRooms.imports.sweep,
		],
		ended: [customerRooms.imports.close, out.webhooks.close, giving.ended],
	};
}

function openRounds(
	settings: Settings,
	ground: Ground,
	{ frame, rooms }: { readonly frame: Frame; readonly rooms: ReturnType<typeof openRooms> },
): Rounds {
	const { calendar, followUp, outlets, publicUrl, wake } = frame;
	const { db } = ground.store;
	const office = () => [...outlets.values()][0]?.office ?? null;
	const digests = () => sendDigests({ ...ground, db, calendar, policy: settings.policy, publicUrl, office });
	return createRounds(followUp, { db, wake, besides: [...rooms.sweeps, digests] });
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
