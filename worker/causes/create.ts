import {
	branchOf,
	type Cause,
	checkAdd,
	checkMove,
	checkRename,
	DEEPEST,
	pathOf,
	type TreeFault,
} from '../../shared/causes/tree.ts';
import type { Instant } from '../../shared/time.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, invalid } from '../casework/refusals.ts';
import {
	addCause,
	archiveCauses,
	changeCause,
	countUses,
	deleteCauses,
	loadCauses,
	lockTree,
} from '../store/causes.ts';
import type { Db, Store } from '../store/connect.ts';
import type { Causes } from './causes.ts';

/** What the tree's acts need of the world. */
export interface CauseDeps {
	readonly store: Pick<Store, 'db'>;
	now(): Instant;
	newId(): string;
}

type Locked<T> = (db: Db, tree: readonly Cause[]) => Promise<T>;

/** Builds the acts: lock the tree, decide purely, save. */
export function createCauses(deps: CauseDeps): Causes {
	const locked = <T>(work: Locked<T>): Promise<T> =>
		deps.store.db.transaction(async (db) => {
			await lockTree(db, 'to-change');
			return work(db, await loadCauses(db));
		});
	/** For acts that `check` may refuse; what it lets pass is saved. */
	const change = (id: string, check: (tree: readonly Cause[]) => TreeFault | null, save: Locked<unknown>) =>
		locked(async (db, tree) => {
			const fault = check(tree);
			if (fault !== null) return REFUSED[fault];
			await save(db, tree);
			return { state: 'done', id } as const;
		});
	const known = (id: string) => (tree: readonly Cause[]) => (tree.some((cause) => cause.id === id) ? null : 'unknown');
	const idsBelow = (tree: readonly Cause[], id: string) => branchOf(tree, id).map((cause) => cause.id);
	return {
		add: ({ parent, name }) => {
			const id = deps.newId();
			return change(
				id,
				(tree) => checkAdd(tree, { parent, name }),
				(db) => addCause(db, { id, parent, name, archivedAt: null }),
			);
		},
		rename: (id, name) =>
			change(
				id,
				(tree) => checkRename(tree, id, name),
				(db) => changeCause(db, id, { name }),
			),
		move: (id, parent) =>
			change(
				id,
				(tree) => checkMove(tree, id, parent),
				(db) => changeCause(db, id, { parent }),
			),
		archive: (id) => change(id, known(id), (db, tree) => archiveCauses(db, idsBelow(tree, id), deps.now())),
		restore: (id) =>
			change(id, known(id), (db, tree) => {
				const ids = pathOf(tree, id).map((cause) => cause.id);
				return archiveCauses(db, ids, null);
			}),
		remove: (id) =>
			locked(async (db, tree) => {
				const ids = idsBelow(tree, id);
				if (ids.length === 0) return REFUSED.unknown;
				const inUse = await countUses(db, ids);
				if (inUse === 0) await deleteCauses(db, ids);
				else await archiveCauses(db, ids, deps.now());
				return { state: 'done', outcome: inUse === 0 ? 'deleted' : 'archived', inUse } as const;
			}),
	};
}

const NO_CAUSE: Refusal = {
	state: 'refused',
	code: 'not-found',
	message: 'There is no such root cause.',
	mend: 'Load the tree again: somebody may have deleted it.',
	fields: [],
};

const REFUSED: Record<TreeFault, Refusal> = {
	unknown: NO_CAUSE,
	'parent-unknown': invalid([{ field: 'parent', message: 'is not in the tree' }], 'Load the tree again, then choose.'),
	'parent-archived': conflict('The place above it is archived.', 'Bring that one back first, or choose another place.'),
	cycle: invalid([{ field: 'parent', message: 'hangs below this very cause' }], 'Choose a place outside of it.'),
	'too-deep': invalid(
		[{ field: 'parent', message: `the tree would have more than ${DEEPEST} levels` }],
		'Choose a place further up.',
	),
	'same-name': invalid([{ field: 'name', message: 'another one at this place has this name' }], 'Choose another name.'),
};
