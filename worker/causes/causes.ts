import type { Refusal } from '../casework/casework.ts';

/** What became of a change to the tree. */
export type TreeChanged = { readonly state: 'done'; readonly id: string } | Refusal;

/** `archived`: so many cases and fixes speak of it, so that it could not be deleted. */
export type CauseRemoved =
	| { readonly state: 'done'; readonly outcome: 'deleted' | 'archived'; readonly inUse: number }
	| Refusal;

/**
 * What leads do to the tree of root causes; each decided and saved in one transaction with its row of the audit log, one after the
 * other. `by`: a person's id.
 */
export interface Causes {
	add(cause: { readonly parent: string | null; readonly name: string }, by: string): Promise<TreeChanged>;
	rename(id: string, name: string, by: string): Promise<TreeChanged>;
	move(id: string, parent: string | null, by: string): Promise<TreeChanged>;
	/** with all below it */
	archive(id: string, by: string): Promise<TreeChanged>;
	/** with all above it, or it could not be reached */
	restore(id: string, by: string): Promise<TreeChanged>;
	/** with all below it; what is in use is archived instead */
	remove(id: string, by: string): Promise<CauseRemoved>;
}
