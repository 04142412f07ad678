import type { Choice } from '../../shared/assignment/assign.ts';
import { type Staff, turnKey } from '../../shared/assignment/candidate.ts';
import type { Case } from '../../shared/case.ts';
import { mayAs } from '../../shared/role.ts';
import { SEVERITIES } from '../../shared/severity.ts';
import { maySee } from '../../shared/team/visible.ts';
import { type Instant, MINUTE } from '../../shared/time.ts';
import { knownBy, saveTurns } from '../store/assignment-facts.ts';
import { saveLeadNudges } from '../store/assignment-nudges.ts';
import { forgetWaiting, lockAssignment, lockWaiting, type WaitingCase, waitOn } from '../store/assignment-waits.ts';
import { saveCases } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import type { RulesInForce } from './assignment.ts';
import { type Decided, decideAll } from './decide.ts';
import type { AssignmentDeps } from './deps.ts';
import { loadStaff } from './staff.ts';

/** Cases given in one transaction: others wait for their turn meanwhile, and for these cases. */
const AT_ONCE = 100;

/** People come back, get room, and change hours without anybody telling: so long after a look the next one comes. */
const LOOK_AGAIN = { later: 15 * MINUTE, nobody: MINUTE } as const;

/** What one transaction did. */
export interface Given {
	/** cases that were looked at; 0: nothing is due */
	readonly looked: number;
	/** how many have somebody now */
	readonly given: number;
	/** whose history grew */
	readonly caseIds: readonly string[];
	readonly toldLeads: boolean;
}

/**
 * Gives some of what waits, in a transaction of its own: choices take turns over all processes, so that nobody's load or turn is counted
 * without the choice before it, and no case is given twice.
 */
export function giveSome(deps: AssignmentDeps, inForce: RulesInForce): Promise<Given> {
	return deps.store.db.transaction(async (db) => {
		await lockAssignment(db);
		const locked = await lockWaiting(db, deps.now(), AT_ONCE);
		if (locked.length === 0) return { looked: 0, given: 0, caseIds: [], toldLeads: false };
		const over = locked.filter(({ supportCase }) => !isWaiting(supportCase));
		await forgetWaiting(
			db,
			over.map(({ supportCase }) => supportCase.id),
		);
		const waiting = locked.filter(({ supportCase }) => isWaiting(supportCase)).toSorted(graverFirst);
		const staff = await loadStaff(deps, db, inForce.rules);
		const customers = waiting.map(({ supportCase }) => supportCase.customer.address);
		const decided = decideAll(waiting, { staff, knownBy: await knownBy(db, customers) }, inForce);
		await save(db, decided, staff.at);
		const told = leadsToTell(decided, staff);
		await saveLeadNudges(db, told, deps.now());
		return {
			looked: locked.length,
			given: decided.filter(({ choice }) => 'personId' in choice).length,
			caseIds: decided.flatMap(({ supportCase, events }) => (events.length === 0 ? [] : [supportCase.id])),
			toldLeads: told.length > 0,
		};
	});
}

/** A person may have ended it between the mark and the look. */
const isWaiting = ({ isComplaint, stage }: Case): boolean => isComplaint && stage !== 'resolved' && stage !== 'closed';

/** The graver first, then the older: where room is short, they have it. */
const graverFirst = ({ supportCase: one }: WaitingCase, { supportCase: other }: WaitingCase): number =>
	SEVERITIES[other.severity].rank - SEVERITIES[one.severity].rank ||
	one.openedAt - other.openedAt ||
	one.number - other.number;

async function save(db: Db, decided: readonly Decided[], at: Instant): Promise<void> {
	const changes = decided.filter(({ events }) => events.length > 0);
	await saveCases(
		db,
		changes.map(({ supportCase, events }) => ({ supportCase, events, isNew: false, touches: [] })),
	);
	await saveTurns(db, turnsIn(decided));
	await waitOn(
		db,
		decided.flatMap(({ supportCase, choice }) => waitOf(supportCase.id, choice, at)),
	);
}

/** The last turn of everybody who had one. */
function turnsIn(decided: readonly Decided[]): Parameters<typeof saveTurns>[1] {
	const turns = new Map<string, Parameters<typeof saveTurns>[1][number]>();
	for (const { choice, turn } of decided) {
		if (turn === null || !('personId' in choice) || choice.ruleId === null) continue;
		const { ruleId, personId } = choice;
		turns.set(turnKey(ruleId, personId), { ruleId, personId, turn });
	}
	return [...turns.values()];
}

function waitOf(caseId: string, choice: Choice, at: Instant): Parameters<typeof waitOn>[1] {
	if (choice.to === 'left') return [{ caseId, state: 'left', wakeAt: null }];
	if (choice.to === 'later') {
		return [{ caseId, state: 'later', wakeAt: Math.max(at + MINUTE, Math.min(choice.from, at + LOOK_AGAIN.later)) }];
	}
	return choice.to === 'nobody' ? [{ caseId, state: 'nobody', wakeAt: at + LOOK_AGAIN.nobody }] : [];
}

/** All leads who may see the case, when it is news that nobody can have it. */
const leadsToTell = (decided: readonly Decided[], { people }: Staff): Parameters<typeof saveLeadNudges>[1] =>
	decided
		.filter(({ choice, events }) => choice.to === 'nobody' && events.length > 0)
		.flatMap(({ supportCase: { id, mailboxId, round } }) =>
			people
				.filter((one) => mayAs(one.role, 'lead') && maySee(one, mailboxId))
				.map((lead) => ({ caseId: id, personId: lead.id, round })),
		);
