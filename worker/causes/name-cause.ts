import type { Documentation } from '../../shared/case.ts';
import { nameOfCause, pathOf } from '../../shared/causes/tree.ts';
import type { Refusal } from '../casework/casework.ts';
import { invalid } from '../casework/refusals.ts';
import { loadCauses, lockTree } from '../store/causes.ts';
import type { Db } from '../store/connect.ts';

/**
 * Writes the name of the chosen root cause beside its id, in the transaction that closes the case: until that ends the cause neither goes nor
 * is archived.
 * @param before what the case held: a cause that was archived since may stay
 */
export async function nameCause(
	db: Db,
	documentation: Documentation,
	before: Documentation | null,
): Promise<Documentation | Refusal> {
	const id = documentation.rootCauseId ?? null;
	if (id === null) return { ...documentation, rootCause: '', rootCauseId: null };
	await lockTree(db, 'to-use');
	const path = pathOf(await loadCauses(db), id);
	if (path.length === 0)
		return invalid([{ field: 'rootCauseId', message: 'is not in the tree of root causes' }], CHOOSE);
	const isArchived = path.some(({ archivedAt }) => archivedAt !== null);
	if (isArchived && before?.rootCauseId !== id) {
		return invalid([{ field: 'rootCauseId', message: 'was archived: it is not used any more' }], CHOOSE);
	}
	return { ...documentation, rootCause: path.map((cause) => nameOfCause(cause, 'en')).join(' › '), rootCauseId: id };
}

const CHOOSE = 'Choose one of GET /api/v1/causes that is not archived.';
