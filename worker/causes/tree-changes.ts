import type { AuditEntry } from '../../shared/audit.ts';
import {
	branchOf,
	type Cause,
	checkAdd,
	checkMove,
	checkRename,
	pathOf,
	type TreeFault,
} from '../../shared/causes/tree.ts';
import type { Instant } from '../../shared/time.ts';
import { addCause, archiveCauses, changeCause } from '../store/causes.ts';
import type { Db } from '../store/connect.ts';

/** A change to the tree: what may stand against it, how it is saved, and what the audit log says of it. */
export interface TreeChange extends Pick<AuditEntry, 'what'> {
	readonly data: AuditEntry['data'] & { readonly name?: string };
	readonly check: (tree: readonly Cause[]) => TreeFault | null;
	readonly save: (db: Db, tree: readonly Cause[]) => Promise<unknown>;
}

export const adding = (cause: Omit<Cause, 'archivedAt' | 'name'> & { readonly name: string }): TreeChange => ({
	check: (tree) => checkAdd(tree, cause),
	save: (db) => addCause(db, { ...cause, archivedAt: null }),
	what: 'cause-added',
	data: { name: cause.name, parent: cause.parent },
});

export const renaming = (id: string, name: string): TreeChange => ({
	check: (tree) => checkRename(tree, id, name),
	save: (db) => changeCause(db, id, { name }),
	what: 'cause-changed',
	data: { name },
});

export const moving = (id: string, parent: string | null): TreeChange => ({
	check: (tree) => checkMove(tree, id, parent),
	save: (db) => changeCause(db, id, { parent }),
	what: 'cause-changed',
	data: { parent },
});

/** With all below it. */
export const archiving = (id: string, at: Instant): TreeChange => ({
	check: known(id),
	save: (db, tree) =>
		archiveCauses(
			db,
			branchOf(tree, id).map((cause) => cause.id),
			at,
		),
	what: 'cause-removed',
	data: { outcome: 'archived' },
});

/** With all above it, or it could not be reached. */
export const restoring = (id: string): TreeChange => ({
	check: known(id),
	save: (db, tree) =>
		archiveCauses(
			db,
			pathOf(tree, id).map((cause) => cause.id),
			null,
		),
	what: 'cause-changed',
	data: { isArchived: false },
});

const known =
	(id: string) =>
	(tree: readonly Cause[]): TreeFault | null =>
		tree.some((cause) => cause.id === id) ? null : 'unknown';
