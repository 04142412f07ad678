import { LANGUAGES, type Language } from '../language.ts';
import type { Instant } from '../time.ts';
import { starterName } from './starter-names.ts';

/** One place in the tree of root causes, which the team owns. */
export interface Cause {
	readonly id: string;
	/** null: at the top */
	readonly parent: string | null;
	/** the team's own word; null: one of the tree that we begin with, named in the reader's language */
	readonly name: string | null;
	/** null: it can be chosen */
	readonly archivedAt: Instant | null;
}

/** Ours: deeper, nobody finds the place again. Counted from 1. */
export const DEEPEST = 5;

/** Why the tree cannot be changed so. */
export type TreeFault = 'unknown' | 'parent-unknown' | 'parent-archived' | 'cycle' | 'too-deep' | 'same-name';

/** The name for a reader of this language. */
export const nameOfCause = ({ id, name }: Pick<Cause, 'id' | 'name'>, language: Language): string =>
	name ?? starterName(id, language) ?? id;

/** From the top down to this one; empty where the tree does not know it. A circle, which no act can make, ends where it closes. */
export function pathOf<C extends Pick<Cause, 'id' | 'parent'>>(tree: readonly C[], id: string): readonly C[] {
	const path: C[] = [];
	let next: string | null = id;
	while (next !== null && path.length < tree.length) {
		const wanted: string = next;
		const found = tree.find((cause) => cause.id === wanted);
		if (found === undefined || path.includes(found)) break;
		path.unshift(found);
		next = found.parent;
	}
	return path;
}

/** This one and all below it, parents before their children. */
export function branchOf<C extends Pick<Cause, 'id' | 'parent'>>(tree: readonly C[], id: string): readonly C[] {
	const branch = tree.filter((cause) => cause.id === id);
	for (const cause of branch) {
		branch.push(...tree.filter((child) => child.parent === cause.id && !branch.includes(child)));
	}
	return branch;
}

/** The whole tree as people read it: children below their parents, each level by name. `depth` counts from 1. */
export function inReadingOrder<C extends Pick<Cause, 'id' | 'parent' | 'name'>>(
	tree: readonly C[],
	language: Language,
): readonly { readonly cause: C; readonly depth: number }[] {
	const byName = new Intl.Collator(language);
	const below = (parent: string | null, depth: number): readonly { readonly cause: C; readonly depth: number }[] =>
		depth > DEEPEST
			? []
			: tree
					.filter((cause) => cause.parent === parent)
					.toSorted((one, other) => byName.compare(nameOfCause(one, language), nameOfCause(other, language)))
					.flatMap((cause) => [{ cause, depth }, ...below(cause.id, depth + 1)]);
	return below(null, 1);
}

/** Whether a new cause of this name fits below `parent`. */
export function checkAdd(tree: readonly Cause[], { parent, name }: Pick<Cause, 'parent' | 'name'>): TreeFault | null {
	return checkParent(tree, parent, 1) ?? checkName(tree, { id: null, parent, names: [name ?? ''] });
}

/** Whether this one, with all below it, may hang below `parent`. */
export function checkMove(tree: readonly Cause[], id: string, parent: string | null): TreeFault | null {
	const cause = tree.find((one) => one.id === id);
	if (cause === undefined) return 'unknown';
	const branch = branchOf(tree, id);
	if (parent !== null && branch.some((one) => one.id === parent)) return 'cycle';
	const height = Math.max(...branch.map((one) => pathOf(tree, one.id).length)) - pathOf(tree, id).length + 1;
	return checkParent(tree, parent, height) ?? checkName(tree, { id, parent, names: namesOf(cause) });
}

/** Whether this one may be called so. */
export function checkRename(tree: readonly Cause[], id: string, name: string): TreeFault | null {
	const cause = tree.find((one) => one.id === id);
	return cause === undefined ? 'unknown' : checkName(tree, { id, parent: cause.parent, names: [name] });
}

function checkParent(tree: readonly Cause[], parent: string | null, height: number): TreeFault | null {
	if (parent === null) return null;
	const path = pathOf(tree, parent);
	if (path.length === 0) return 'parent-unknown';
	if (path.some(({ archivedAt }) => archivedAt !== null)) return 'parent-archived';
	return path.length + height > DEEPEST ? 'too-deep' : null;
}

/** Two of one name side by side: nobody could tell which of them was meant. */
function checkName(
	tree: readonly Cause[],
	wanted: { readonly id: string | null; readonly parent: string | null; readonly names: readonly string[] },
): TreeFault | null {
	const taken = new Set(
		tree
			.filter(({ id, parent }) => parent === wanted.parent && id !== wanted.id)
			.flatMap((one) => namesOf(one).map(folded)),
	);
	return wanted.names.some((name) => taken.has(folded(name))) ? 'same-name' : null;
}

const namesOf = ({ id, name }: Cause): readonly string[] =>
	name === null ? (Object.keys(LANGUAGES) as Language[]).flatMap((one) => starterName(id, one) ?? []) : [name];

const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
