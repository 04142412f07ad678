import { useState } from 'react';
import { z } from 'zod';
import { changedByBoth, changesBetween, rebase } from '../../../shared/assignment/changes.ts';
import { type AssignmentRules, assignmentRulesShape } from '../../../shared/assignment/rules.ts';
import type { AssignmentState } from './use-assignment.ts';

/** Rules as somebody is changing them: kept until they are saved or dropped, so that neither a wrong click nor a reload loses them. */
const draftShape = z.object({
	/** the version that the change began with, and its rules */
	base: z.number(),
	began: assignmentRulesShape,
	rules: assignmentRulesShape,
});

type Draft = z.infer<typeof draftShape>;

/** What is being changed on the page, beside what is in force. */
export function useRulesDraft(state: AssignmentState) {
	// Null: nothing was changed, and whatever is saved elsewhere may come in.
	const [begun, setBegun] = useState<Draft | null>(kept);
	const standing: Draft = { base: state.version, began: state.rules, rules: state.rules };
	const draft = begun ?? standing;
	const take = (next: Draft | null): void => {
		const isChange = next !== null && !isSame(next.began, next.rules);
		setBegun(isChange ? next : null);
		keep(isChange ? next : null);
	};
	return {
		rules: draft.rules,
		base: draft.base,
		isChanged: begun !== null,
		/** what somebody saved after this was begun; null: nothing */
		newer: draft.base < state.version ? changesBetween(draft.began, state.rules) : null,
		/** the rules that were changed here and there: on top of theirs, what stands here is kept */
		clashes: changedByBoth(draft.began, draft.rules, state.rules),
		change: (different: Partial<AssignmentRules>) => take({ ...draft, rules: { ...draft.rules, ...different } }),
		/** what is saved stands there again */
		drop: () => take(null),
		/** what was changed here, on top of what was saved meanwhile */
		rebase: () => take({ ...standing, rules: rebase(draft.began, draft.rules, state.rules) }),
	};
}

const isSame = (one: AssignmentRules, other: AssignmentRules): boolean => {
	const { rules, settings, isReordered } = changesBetween(one, other);
	return rules.length === 0 && settings.length === 0 && !isReordered;
};

const NAME = 'amends-assignment-rules';

function kept(): Draft | null {
	try {
		const read = draftShape.safeParse(JSON.parse(sessionStorage.getItem(NAME) ?? 'null'));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
}

function keep(draft: Draft | null): void {
	try {
		if (draft === null) sessionStorage.removeItem(NAME);
		else sessionStorage.setItem(NAME, JSON.stringify(draft));
	} catch {
		// Private windows of some browsers refuse; the page itself still has it.
	}
}
