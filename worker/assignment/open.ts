import type { FollowUpDeps } from '../follow-up/deps.ts';
import type { Ground } from '../house.ts';
import type { Planning } from '../planning.ts';
import type { Settings } from '../settings.ts';
import { wakeLeft } from '../store/assignment-waits.ts';
import type { People } from '../team/team.ts';
import type { Assignment } from './assignment.ts';
import { createAssignment } from './create.ts';
import { postToLeads } from './post.ts';

/** The room in which it is decided who gets which case. */
export interface AssignmentRoom {
	readonly assignment: Assignment;
	/** gives what waits, soon and once for any number of calls; failures are logged, and the sweep tries again */
	soon(): void;
	/** gives what waits and tells leads; every sweep calls it */
	sweep(): Promise<void>;
	/** what is under way has ended: the database may be closed */
	ended(): Promise<void>;
}

/** Furnishes the room. */
export function openAssignment(
	settings: Pick<Settings, 'assignment' | 'mailboxes'>,
	{ store, now, log, team }: Pick<Ground, 'store' | 'now' | 'log'> & { readonly team: People },
	parts: {
		readonly planning: Planning;
		/** cases changed: screens, search and alarms follow */
		changed(changed: { readonly caseIds: readonly string[] }): void;
		readonly postOffice: FollowUpDeps['postOffice'];
		publicUrl(): string;
	},
): AssignmentRoom {
	const { planning } = parts;
	const post = oneAtATime(() =>
		postToLeads({ store, log, team, now, postOffice: parts.postOffice, publicUrl: parts.publicUrl }),
	);
	const logged = (work: Promise<unknown>): void =>
		void work.catch((error: unknown) => log.error({ error }, 'cases could not be given; the next sweep tries again'));
	const assignment = createAssignment({
		store,
		team,
		file: settings.assignment,
		mailboxIds: settings.mailboxes.map(({ id }) => id),
		calendar: planning.calendar,
		calendarSettings: planning.rules.calendar,
		compile: planning.compile,
		now,
		changed: parts.changed,
		nudgesWait: () => logged(post()),
	});
	// The rules of amends.yaml may be others than before the last start.
	let woken: Promise<void> | null = null;
	const give = oneAtATime(async () => {
		woken ??= wakeLeft(store.db);
		await woken;
		await assignment.giveWaiting();
	});
	return {
		assignment,
		soon: () => logged(give()),
		sweep: async () => {
			await give();
			await post();
		},
		ended: async () => {
			await Promise.allSettled([give.last(), post.last()]);
		},
	};
}

/** Runs one at a time; a call while it runs has it run once more, for what came too late for the first. */
function oneAtATime(run: () => Promise<void>): (() => Promise<void>) & { last(): Promise<void> } {
	let running: Promise<void> | null = null;
	let isWanted = false;
	const untilNone = async (): Promise<void> => {
		do {
			isWanted = false;
			await run();
		} while (isWanted);
	};
	const call = (): Promise<void> => {
		isWanted = running !== null;
		running ??= untilNone().finally(() => {
			running = null;
		});
		return running;
	};
	return Object.assign(call, { last: () => running ?? Promise.resolve() });
}
