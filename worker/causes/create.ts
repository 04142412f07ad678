import { branchOf, type Cause, DEEPEST, type TreeFault } from '../../shared/causes/tree.ts';
import type { Instant } from '../../shared/time.ts';
import type { Refusal } from '../casework/casework.ts';
import { conflict, invalid } from '../casework/refusals.ts';
import { appendAudit } from '../store/audit.ts';
import { archiveCauses, countUses, deleteCauses, loadCauses, lockTree } from '../store/causes.ts';
import type { Db, Store } from '../store/connect.ts';
import type { Causes } from './causes.ts';
import { adding, archiving, moving, renaming, restoring, type TreeChange } from './tree-changes.ts';

/** What the tree's acts need of the world. */
export interface CauseDeps {
	readonly store: Pick<Store, 'db'>;
	now(): Instant;
	newId(): string;
}

type Locked<T> = (db: Db, tree: readonly Cause[]) => Promise<T>;

/** Builds the acts: lock the tree, decide purely, save, and write it into the audit log. */
export function createCauses(deps: CauseDeps): Causes {
	const locked = <T>(work: Locked<T>): Promise<T> =>
		deps.store.db.transaction(async (db) => {
			await lockTree(db, 'to-change');
			return work(db, await loadCauses(db));
		});
	const change = (id: string, by: string, { check, save, what, data }: TreeChange) =>
		locked(async (db, tree) => {
			const fault = check(tree);
			if (fault !== null) return REFUSED[fault];
			await save(db, tree);
			await appendAudit(db, {
				at: deps.now(),
				by,
				what,
				subject: nameOf(tree, id) ?? data.name ?? id,
				data: { ...data, id },
			});
			return { state: 'done', id } as const;
		});
	return {
		add: ({ parent, name }, by) => {
			const id = deps.newId();
			return change(id, by, adding({ id, parent, name }));
		},
		rename: (id, name, by) => change(id, by, renaming(id, name)),
		move: (id, parent, by) => change(id, by, moving(id, parent)),
		archive: (id, by) => change(id, by, archiving(id, deps.now())),
		restore: (id, by) => change(id, by, restoring(id)),
		remove: (id, by) =>
			locked(async (db, tree) => {
				const ids = branchOf(tree, id).map((cause) => cause.id);
				if (ids.length === 0) return REFUSED.unknown;
				const inUse = await countUses(db, ids);
				if (inUse === 0) await deleteCauses(db, ids);
				else await archiveCauses(db, ids, deps.now());
				const outcome = inUse === 0 ? 'deleted' : 'archived';
				const subject = nameOf(tree, id) ?? id;
				await appendAudit(db, { at: deps.now(), by, what: 'cause-removed', subject, data: { outcome, inUse, id } });
				return { state: 'done', outcome, inUse } as const;
			}),
	};
}

/** What a cause was called before; null: ours, which each reads in their language, or it was not there. */
const nameOf = (tree: readonly Cause[], id: string): string | null =>
	tree.find((cause) => cause.id === id)?.name ?? null;

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
