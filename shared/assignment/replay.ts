import type { Instant } from '../time.ts';
import { afterGiving, afterTaking } from './after.ts';
import { assign, type Choice } from './assign.ts';
import type { Candidate, Staff } from './candidate.ts';
import type { CaseFacts } from './fits.ts';
import type { AssignmentRules } from './rules.ts';

/** A case of the past. */
export interface PastCase extends Omit<CaseFacts, 'agent'> {
	readonly id: string;
	readonly number: number;
	readonly openedAt: Instant;
	/** when it was resolved or closed; null: it is still in work */
	readonly endedAt: Instant | null;
	/** who had it in the end */
	readonly assignee: string | null;
}

/** What the rules would have done with it. */
export interface Replayed {
	readonly past: PastCase;
	readonly choice: Choice;
	/** when it would have been given, or the last look at it */
	readonly at: Instant;
}

/** Everybody, without work and turns: the replay counts them anew. */
export interface ReplayStaff {
	readonly people: readonly Candidate[];
	readonly calendar: Staff['calendar'];
}

/** A case that waits for an hour at which nobody works again after so many looks has bad rules. */
const MOST_LOOKS = 10;

/**
 * Plays the rules over past cases, oldest first: everybody has in work what they had then by these rules, so that loads and limits count as
 * they would have. Absences are those known now.
 * @param before cases opened before the first of `past` and in work at that time, with whoever had them
 */
export function replay(
	{ past, before }: { readonly past: readonly PastCase[]; readonly before: readonly PastCase[] },
	staff: ReplayStaff,
	rules: AssignmentRules,
): readonly Replayed[] {
	const desk = openDesk(staff, rules);
	for (const one of before) if (one.assignee !== null) desk.occupy(one, one.assignee);
	const waiting: Waiting[] = past.map((one) => ({ past: one, at: one.openedAt, looks: 0 })).toSorted(byTime);
	const done: Replayed[] = [];
	const known = new Map<string, CaseFacts['knownBy']>();
	let later: Waiting[] = [];
	for (let next = takeFirst(waiting, later); next !== null; next = takeFirst(waiting, later)) {
		const { past: one, at, looks } = next;
		const knownBy = [...(known.get(one.customer) ?? []), ...one.knownBy];
		const choice = desk.decide({ ...one, agent: null, knownBy }, at);
		if (choice.to === 'later' && choice.from > at && looks < MOST_LOOKS) {
			later = [...later, { past: one, at: choice.from, looks: looks + 1 }].toSorted(byTime);
			continue;
		}
		done.push({ past: one, choice, at });
		if (!('personId' in choice)) continue;
		desk.give(one, choice);
		if (one.customer !== '')
			known.set(one.customer, [
				{ personId: choice.personId, caseNumber: one.number },
				...(known.get(one.customer) ?? []),
			]);
	}
	return done;
}

interface Waiting {
	readonly past: PastCase;
	readonly at: Instant;
	readonly looks: number;
}

const byTime = (one: Waiting, other: Waiting): number => one.at - other.at || one.past.number - other.past.number;

/** Takes the earlier of the two heads; null when both are empty. */
function takeFirst(one: Waiting[], other: Waiting[]): Waiting | null {
	const [first, second] = [one[0], other[0]];
	if (first === undefined || (second !== undefined && second.at < first.at)) return other.shift() ?? null;
	return one.shift() ?? null;
}

/** Who has what in work as time passes. */
function openDesk({ people, calendar }: ReplayStaff, rules: AssignmentRules) {
	let staff: Staff = { at: 0, people, calendar, turns: new Map() };
	let inWork: { readonly personId: string; readonly weight: number; readonly endedAt: Instant }[] = [];
	let nextEnd = Number.POSITIVE_INFINITY;
	const keep = ({ severity, endedAt }: PastCase, personId: string) => {
		if (endedAt === null) return;
		inWork.push({ personId, weight: rules.weights[severity], endedAt });
		nextEnd = Math.min(nextEnd, endedAt);
	};
	const settle = (at: Instant) => {
		if (at < nextEnd) return;
		const over = inWork.filter(({ endedAt }) => endedAt <= at);
		inWork = inWork.filter(({ endedAt }) => endedAt > at);
		nextEnd = inWork.reduce((first, { endedAt }) => Math.min(first, endedAt), Number.POSITIVE_INFINITY);
		for (const { personId, weight } of over) staff = { ...staff, people: afterTaking(staff.people, personId, weight) };
	};
	const give = (one: PastCase, personId: string, turnOf: string | null) => {
		staff = afterGiving(staff, { personId, turnOf, weight: rules.weights[one.severity] });
		keep(one, personId);
	};
	return {
		decide: (facts: CaseFacts, at: Instant): Choice => {
			settle(at);
			staff = { ...staff, at };
			return assign(facts, staff, rules);
		},
		give: (one: PastCase, { personId, ruleId, isTurn }: Extract<Choice, { isTurn: boolean }>) =>
			give(one, personId, isTurn ? ruleId : null),
		occupy: (one: PastCase, personId: string) => give(one, personId, null),
	};
}
