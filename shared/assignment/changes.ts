import { canonical } from '../canonical.ts';
import type { AssignmentRule, AssignmentRules } from './rules.ts';

/** What beside the rules themselves can change. */
const SETTINGS = ['switches', 'weights', 'outOfHours'] as const;

/** What became otherwise between two versions. */
export interface RulesChange {
	readonly rules: readonly {
		readonly id: string;
		/** as it is now; of one that is gone as it was */
		readonly name: string;
		readonly kind: 'added' | 'removed' | 'changed';
	}[];
	/** those that are in both stand in another order */
	readonly isReordered: boolean;
	readonly settings: readonly (typeof SETTINGS)[number][];
}

/** Tells what changed from one version to another. */
export function changesBetween(before: AssignmentRules, after: AssignmentRules): RulesChange {
	const changed = after.rules.flatMap((now): RulesChange['rules'] => {
		const { id, name } = now;
		const was = before.rules.find((one) => one.id === id);
		if (was === undefined) return [{ id, name, kind: 'added' }];
		return isSame(was, now) ? [] : [{ id, name, kind: 'changed' }];
	});
	const removed = before.rules
		.filter(({ id }) => !after.rules.some((one) => one.id === id))
		.map(({ id, name }) => ({ id, name, kind: 'removed' }) as const);
	return {
		rules: [...changed, ...removed],
		isReordered: !isSame(orderOf(before, after), orderOf(after, before)),
		settings: SETTINGS.filter((name) => !isSame(before[name], after[name])),
	};
}

/**
 * The rules that both changed, or one changed and the other removed: where `rebase` has to choose.
 * @param base what both began with
 */
export function changedByBoth(
	base: AssignmentRules,
	mine: AssignmentRules,
	theirs: AssignmentRules,
): ReadonlySet<string> {
	const ofMine = new Set(changesBetween(base, mine).rules.map(({ id }) => id));
	return new Set(changesBetween(base, theirs).rules.flatMap(({ id }) => (ofMine.has(id) ? [id] : [])));
}

/**
 * What somebody changed, put onto what somebody else saved meanwhile: neither loses a change, but where both changed the same rule or value
 * `mine` stands.
 * @param base what both began with
 */
export function rebase(base: AssignmentRules, mine: AssignmentRules, theirs: AssignmentRules): AssignmentRules {
	const ids = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));
	const find = ({ rules }: AssignmentRules, wanted: string) => rules.find(({ id }) => id === wanted);
	const rules = ids.flatMap((id): readonly AssignmentRule[] => {
		const [was, my, their] = [find(base, id), find(mine, id), find(theirs, id)];
		if (isSame(was, my)) return their === undefined ? [] : [their];
		// What one removed and the other changed stays, with the change.
		const kept = my ?? (isSame(was, their) ? undefined : their);
		return kept === undefined ? [] : [kept];
	});
	return {
		rules,
		switches: merge(base.switches, mine.switches, theirs.switches),
		weights: merge(base.weights, mine.weights, theirs.weights),
		outOfHours: merge(base.outOfHours, mine.outOfHours, theirs.outOfHours),
	};
}

const idsOf = ({ rules }: AssignmentRules): readonly string[] => rules.map(({ id }) => id);

/** The ids of one version that the other has too, in its order. */
const orderOf = (one: AssignmentRules, other: AssignmentRules): readonly string[] =>
	idsOf(one).filter((id) => idsOf(other).includes(id));

/** Their order, unless mine is another than the base's; what only the other has stands behind what stood before it there. */
function mergeOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): readonly string[] {
	const isMoved = !isSame(
		base.filter((id) => mine.includes(id)),
		mine.filter((id) => base.includes(id)),
	);
	const [first, second] = isMoved ? [mine, theirs] : [theirs, mine];
	const order = [...first];
	for (const [index, id] of second.entries()) {
		if (order.includes(id)) continue;
		const before = second[index - 1];
		order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
	}
	return order;
}

/** Value by value. */
function merge<T extends object>(base: T, mine: T, theirs: T): T {
	const changed = (Object.keys(base) as (keyof T)[]).filter((key) => mine[key] !== base[key]);
	return { ...theirs, ...Object.fromEntries(changed.map((key) => [key, mine[key]])) };
}

/** The database keeps the fields of a table in an order of its own. */
const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
