import { type Candidate, type Staff, turnKey, type Work } from './candidate.ts';

/** Who got a case, for whoever decides about the next one. */
interface Given {
	readonly personId: string;
	/** under which rule it was that person's turn; null: it was nobody's */
	readonly turnOf: string | null;
	/** of the case's severity */
	readonly weight: number;
}

/** Everybody as they are once that case was given. */
export function afterGiving(staff: Staff, { personId, turnOf, weight }: Given): Staff {
	const people = staff.people.map((one) => (one.id === personId ? { ...one, work: plus(one.work, 1, weight) } : one));
	return { ...staff, people, turns: turnOf === null ? staff.turns : withTurn(staff.turns, turnOf, personId) };
}

/** Everybody as they are once such a case is no longer theirs. */
export const afterTaking = (people: readonly Candidate[], personId: string, weight: number): readonly Candidate[] =>
	people.map((one) => (one.id === personId ? { ...one, work: plus(one.work, -1, -weight) } : one));

const plus = ({ cases, load }: Work, count: number, weight: number): Work => ({
	cases: cases + count,
	load: load + weight,
});

/** The turn after the last one of that rule. */
export function nextTurn(turns: Staff['turns'], ruleId: string): number {
	const prefix = turnKey(ruleId, '');
	const taken = [...turns].flatMap(([key, turn]) => (key.startsWith(prefix) ? [turn] : []));
	return Math.max(0, ...taken) + 1;
}

function withTurn(turns: Staff['turns'], ruleId: string, personId: string): Staff['turns'] {
	return new Map(turns).set(turnKey(ruleId, personId), nextTurn(turns, ruleId));
}
