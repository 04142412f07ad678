import { CATEGORIES, type Category, type CategoryWish, categoryChange } from '../../shared/category.ts';
import type { Tagged } from './host.ts';

/** The calls of Outlook that tagging takes, each a promise that rejects with Outlook's own error code. */
export interface CategoryCalls {
	/** categories of the open mail; null or empty for none */
	readonly get: () => Promise<readonly string[] | null>;
	readonly add: (names: readonly string[]) => Promise<unknown>;
	readonly remove: (names: readonly string[]) => Promise<unknown>;
	/** puts categories into the mailbox's master list; absent where this add-in may not */
	readonly addToMaster?: ((categories: readonly Category[]) => Promise<unknown>) | undefined;
	/** whether the mail that was meant is still the open one */
	readonly isStillOpen: () => Promise<boolean>;
}

/** Not in the master list: it can be put there where the add-in may. */
const UNKNOWN_CATEGORY = 9044;
/** Already there: somebody else was quicker, or it was there all the time. */
const DUPLICATE = 9045;

/**
 * Brings the open mail's categories to the wish. What Outlook refuses (shared mailboxes, drafts, phones, lists that are full, 9020
 * and whatever else) is no error of the agent's: tagging is a picture of the case, and the case is kept elsewhere.
 */
export async function showCategories(calls: CategoryCalls, wish: CategoryWish): Promise<Tagged> {
	try {
		const present = (await calls.get()) ?? [];
		const { add, remove } = categoryChange(present, wish);
		if (!(await calls.isStillOpen())) return 'refused';
		if (remove.length > 0) await calls.remove(remove);
		if (add.length > 0) await put(calls, add);
		return add.length + remove.length > 0 ? 'tagged' : 'unchanged';
	} catch {
		return 'refused';
	}
}

async function put(calls: CategoryCalls, add: readonly Category[]): Promise<void> {
	const names = add.map(({ name }) => name);
	if (!(await calls.isStillOpen())) return;
	try {
		await calls.add(names);
	} catch (error) {
		if (codeOf(error) === DUPLICATE) return;
		if (codeOf(error) !== UNKNOWN_CATEGORY || !calls.addToMaster) throw error;
		await unlessDuplicate(calls.addToMaster(CATEGORIES));
		if (await calls.isStillOpen()) await unlessDuplicate(calls.add(names));
	}
}

async function unlessDuplicate(call: Promise<unknown>): Promise<void> {
	try {
		await call;
	} catch (error) {
		if (codeOf(error) !== DUPLICATE) throw error;
	}
}

const codeOf = (error: unknown): unknown =>
	typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : null;
