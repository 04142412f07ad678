import { type Candidate, NO_WORK, type Staff, type Work } from '../../shared/assignment/candidate.ts';
import { NO_PROFILE, type Profile } from '../../shared/assignment/profile.ts';
import type { AssignmentRules } from '../../shared/assignment/rules.ts';
import type { Calendar } from '../../shared/calendar.ts';
import { loadTurns, workOf } from '../store/assignment-facts.ts';
import type { Db } from '../store/connect.ts';
import type { AssignmentDeps } from './deps.ts';
import { profilesInForce } from './in-force.ts';

/** Everybody at this moment, with what they have in work and their last turns. */
export async function loadStaff(deps: AssignmentDeps, db: Db, rules: AssignmentRules): Promise<Staff> {
	const work = await workOf(db, rules.weights);
	const people = await loadCandidates(deps, db, work);
	return { at: deps.now(), people, calendar: deps.calendar, turns: await loadTurns(db) };
}

/** Everybody of the team as the rules see them. */
export async function loadCandidates(
	deps: AssignmentDeps,
	db: Db,
	work: ReadonlyMap<string, Work>,
): Promise<readonly Candidate[]> {
	const profiles = new Map((await profilesInForce(deps, db)).map(({ personId, profile }) => [personId, profile]));
	const calendarOf = ownCalendars(deps);
	return deps.team.people().map(({ id, name, role, language, mailboxes, away }) => {
		const profile = profiles.get(id) ?? NO_PROFILE;
		return {
			id,
			name,
			role,
			language,
			mailboxes,
			away,
			profile,
			calendar: calendarOf(profile.hours),
			work: work.get(id) ?? NO_WORK,
		};
	});
}

/** Own hours over the team's calendar: its holidays and closed days stay closed. Colleagues with the same hours share one. */
function ownCalendars(deps: AssignmentDeps): (hours: Profile['hours']) => Calendar {
	const made = new Map<string, Calendar>();
	return (hours) => {
		if (hours === null) return deps.calendar;
		const key = JSON.stringify(hours);
		const calendar = made.get(key) ?? deps.compile({ ...deps.calendarSettings, hours });
		made.set(key, calendar);
		return calendar;
	};
}
