import { endHandOver, handOversOnTheWay } from '../store/people.ts';
import type { StaffDeps } from './staff.ts';

/**
 * Brings the work of who left to where it shall be. It was noted with the leaving itself, so that a crash on the way loses nothing.
 * @param only of this person; absent: of all whose work is still on its way
 * @returns how many cases were moved
 */
export async function finishHandOvers(deps: StaffDeps, only?: string): Promise<number> {
	let moved = 0;
	for (const { from, to, by } of await handOversOnTheWay(deps.store.db)) {
		if (only !== undefined && from !== only) continue;
		const asked = { from, personId: by, seen: undefined, others: 'rules' } as const;
		const handed = await deps.handOver({ ...asked, to });
		// Whoever was to have it may have left meanwhile too: then it is where the rules say.
		const done = handed.state === 'refused' ? await deps.handOver({ ...asked, to: null }) : handed;
		if (done.state === 'refused') continue;
		moved += done.caseIds.length;
		await endHandOver(deps.store.db, from);
	}
	return moved;
}
