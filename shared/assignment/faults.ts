import { ANY_CASE, type AssignmentRule, type AssignmentRules, type Conditions } from './rules.ts';

/** What each field allows and the rules as a whole do not. */
export const RULE_FAULTS = ['twice', 'no-such-person', 'no-such-mailbox', 'never-reached'] as const;

/** `name`: whom or what it is about. `path` as in `AssignmentRules`. */
export interface RuleFault {
	readonly code: (typeof RULE_FAULTS)[number];
	readonly path: readonly (string | number)[];
	readonly name: string;
}

/** Where rules contradict themselves, or name whom there is not. */
export function rulesFaults(
	{ rules }: Pick<AssignmentRules, 'rules'>,
	known: { readonly people: readonly string[]; readonly mailboxes: readonly string[] },
): readonly RuleFault[] {
	const end = rules.findIndex(({ when }) => isAnyCase(when));
	return rules.flatMap((rule, index) => [
		...(rules.findIndex(({ id }) => id === rule.id) < index
			? [{ code: 'twice', path: ['rules', index, 'id'], name: rule.id } as const]
			: []),
		...peopleIn(rule).flatMap(({ id, path }) =>
			known.people.includes(id) ? [] : [{ code: 'no-such-person', path: ['rules', index, ...path], name: id } as const],
		),
		...rule.when.mailboxes.flatMap((id, at) =>
			known.mailboxes.includes(id)
				? []
				: [{ code: 'no-such-mailbox', path: ['rules', index, 'when', 'mailboxes', at], name: id } as const],
		),
		...(end !== -1 && end < index
			? [{ code: 'never-reached', path: ['rules', index, 'when'], name: rules[end]?.name ?? '' } as const]
			: []),
	]);
}

/** True when nothing narrows the rule: those behind it would decide nothing. */
export const isAnyCase = (when: Conditions): boolean =>
	(Object.keys(ANY_CASE) as (keyof Conditions)[]).every((name) => when[name].length === 0);

function peopleIn({
	way,
}: AssignmentRule): readonly { readonly id: string; readonly path: readonly (string | number)[] }[] {
	if (way.kind === 'none') return [];
	if (way.kind === 'to') return [{ id: way.personId, path: ['way', 'personId'] }];
	return (way.among ?? []).map((id, at) => ({ id, path: ['way', 'among', at] }));
}
