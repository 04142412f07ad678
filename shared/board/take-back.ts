import type { BulkAct, BulkResult } from '../api/bulk.ts';
import { groupBy } from '../group-by.ts';
import { SEVERITIES } from '../severity.ts';
import { STAGES } from '../stage.ts';

/** One act on many cases, as it is asked for. */
export interface BulkAsk {
	readonly ids: readonly string[];
	readonly act: BulkAct;
}

/**
 * What takes an act on many cases back: each case that it changed becomes what it was, one ask for each of what they were. None where nothing
 * was changed.
 */
export function takeBack(act: BulkAct, results: readonly BulkResult[]): readonly BulkAsk[] {
	const done = results.filter(({ outcome }) => outcome === 'done');
	return [...groupBy(done, ({ before }) => before)].flatMap(([before, group]) => {
		const back = backTo(act, before);
		return back === null ? [] : [{ ids: group.map(({ id }) => id), act: back }];
	});
}

/** Null where nobody can say what was before. */
function backTo(act: BulkAct, before: string | null): BulkAct | null {
	switch (act.kind) {
		case 'assign':
			return { kind: 'assign', assignee: before, expected: act.assignee };
		case 'stage': {
			const stage = isKey(STAGES, before) ? before : null;
			return stage === null || stage === 'resolved' || stage === 'closed' ? null : { ...act, stage, isUndo: true };
		}
		case 'severity':
			return isKey(SEVERITIES, before) ? { kind: 'severity', severity: before } : null;
		case 'not-a-complaint':
			return { kind: 'not-a-complaint', undo: !act.undo };
	}
}

const isKey = <T extends object>(table: T, word: string | null): word is keyof T & string =>
	word !== null && Object.hasOwn(table, word);
