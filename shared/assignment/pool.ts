import { say } from '../sayings/say.ts';
import { type Candidate, roundLoad, type Staff, turnKey } from './candidate.ts';
import type { CaseFacts } from './fits.ts';
import type { AssignmentRule } from './rules.ts';

/** One of several who could all have the case. */
export interface Chosen {
	readonly personId: string;
	readonly isTurn: boolean;
	readonly because: readonly string[];
}

/** Chooses among people whom nothing hinders: who knows the customer, else by the rule's way. @param free at least one */
export function chooseAmong(
	free: readonly Candidate[],
	how: {
		readonly rule: Pick<AssignmentRule, 'id'>;
		readonly kind: 'round-robin' | 'by-load';
		readonly facts: Pick<CaseFacts, 'knownBy'>;
		readonly turns: Staff['turns'];
		readonly isSticky: boolean;
	},
): Chosen {
	const known = how.isSticky
		? how.facts.knownBy.find(({ personId }) => free.some(({ id }) => id === personId))
		: undefined;
	const friend = free.find(({ id }) => id === known?.personId);
	if (known !== undefined && friend !== undefined) {
		const because = [say('knowsCustomer', { person: friend.name, number: known.caseNumber })];
		return { personId: friend.id, isTurn: true, because };
	}
	const turnOf = ({ id }: Candidate): number => how.turns.get(turnKey(how.rule.id, id)) ?? 0;
	const [next] = free.toSorted((one, other) => ORDERS[how.kind](one, other) || turnOf(one) - turnOf(other));
	if (next === undefined) throw new RangeError('nobody to choose among');
	return { personId: next.id, isTurn: true, because: [REASONS[how.kind](next)] };
}

/** Whoever stands first gets the case; among equals, who had no turn for longest. */
const ORDERS: Readonly<Record<'round-robin' | 'by-load', (one: Candidate, other: Candidate) => number>> = {
	'round-robin': () => 0,
	'by-load': (one, other) => one.work.load - other.work.load || one.work.cases - other.work.cases,
};

const REASONS: Readonly<Record<'round-robin' | 'by-load', (next: Candidate) => string>> = {
	'round-robin': ({ name: person }) => say('nextInTurn', { person }),
	'by-load': ({ name: person, work }) => say('leastLoad', { person, load: roundLoad(work.load) }),
};
