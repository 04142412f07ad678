import type { BulkAct } from '../api/bulk.ts';
import { groupBy } from '../group-by.ts';
import type { BulkAsk } from './take-back.ts';

/**
 * An act on many cases as somebody asks for it who sees who has them: one ask for each of these, which names them. What somebody else has by
 * then is left to them, and that is told.
 * @param holderOf person id, null for nobody's; undefined: not seen, and taken as it is
 */
export function asSeen(
	{ ids, act }: BulkAsk,
	holderOf: (caseId: string) => string | null | undefined,
): readonly BulkAsk[] {
	if (act.kind !== 'assign' || act.expected !== undefined) return [{ ids, act }];
	return [...groupBy(ids, holderOf)].map(([holder, group]) => ({ ids: group, act: expecting(act, holder) }));
}

const expecting = (act: Extract<BulkAct, { kind: 'assign' }>, holder: string | null | undefined): BulkAct =>
	holder === undefined ? act : { ...act, expected: holder };
