import { replay } from '../../shared/assignment/replay.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import { DAY } from '../../shared/time.ts';
import { pastCases } from '../store/assignment-facts.ts';
import { rulesVersions } from '../store/assignment-rules.ts';
import { countWaiting } from '../store/assignment-waits.ts';
import type { Assignment, DryRun } from './assignment.ts';
import { keepProfile, keepRules, restoreRules } from './change-rules.ts';
import type { AssignmentDeps } from './deps.ts';
import { giveSome } from './give.ts';
import { inForce, profilesInForce, rulesInForce } from './in-force.ts';
import { loadCandidates } from './staff.ts';

/** How far a dry run looks back. */
const LOOKS_BACK = 30 * DAY;

/** Builds the room in which it is decided who gets which case. */
export function createAssignment(deps: AssignmentDeps): Assignment {
	const { db } = deps.store;
	return {
		state: async () => {
			const versions = await rulesVersions(db);
			return {
				inForce: inForce(deps, versions[0] ?? null),
				file: deps.file.rules,
				versions,
				profiles: await profilesInForce(deps, db),
			};
		},
		saveRules: (asked) => keepRules(deps, asked),
		restore: (asked) => restoreRules(deps, asked),
		saveProfile: (asked) => keepProfile(deps, asked),
		dryRun: (rules) => dryRun(deps, rules),
		waiting: (mailboxes) => countWaiting(db, mailboxes),
		giveWaiting: () => giveWaiting(deps),
	};
}

/** Batch by batch until nothing is due: whoever waits for the lock meanwhile comes in between. */
async function giveWaiting(deps: AssignmentDeps): Promise<number> {
	const rules = await rulesInForce(deps, deps.store.db);
	if (rules.rules.rules.length === 0) return 0;
	let given = 0;
	let isToTell = false;
	for (;;) {
		const batch = await giveSome(deps, rules);
		given += batch.given;
		isToTell ||= batch.toldLeads;
		if (batch.caseIds.length > 0) deps.changed({ caseIds: batch.caseIds });
		if (batch.looked === 0) break;
	}
	if (isToTell) deps.nudgesWait();
	return given;
}

async function dryRun(deps: AssignmentDeps, rules: AssignmentRules): Promise<DryRun> {
	const { db } = deps.store;
	const until = deps.now();
	const from = until - LOOKS_BACK;
	const { past, before, isPartial } = await pastCases(db, from);
	const people = await loadCandidates(deps, db, new Map());
	const replayed = replay({ past, before }, { people, calendar: deps.calendar }, rules);
	return { from, until, isPartial, replayed };
}
