import { type RuleFault, rulesFaults } from '../../shared/assignment/faults.ts';
import { NO_PROFILE, type Profile } from '../../shared/assignment/profile.ts';
import { ANY_CASE, type AssignmentRule, type AssignmentRules, WAYS, type Way } from '../../shared/assignment/rules.ts';
import type { AssignmentSettings } from '../settings.ts';
import type { FileAssignment, FileRule } from './assignment-shape.ts';
import type { FileSettings } from './file-shape.ts';
import { weekOf } from './hours.ts';
import type { Fault } from './problem.ts';

/** The rules of the file, and what it says of people for them. */
export const assignmentOf = ({ assignment, team }: FileSettings): AssignmentSettings => ({
	rules: assignment === undefined ? null : rulesOf(assignment),
	profiles: Object.fromEntries(
		team.flatMap((person) => {
			const profile = profileOf(person);
			return profile === null ? [] : [[person.id, profile]];
		}),
	),
});

const rulesOf = ({ rules, ...rest }: FileAssignment): AssignmentRules => ({ ...rest, rules: rules.map(ruleOf) });

const ruleOf = (rule: FileRule): AssignmentRule => ({
	id: rule.id,
	name: rule.name ?? rule.id,
	when: rule.when ?? ANY_CASE,
	way: wayOf(rule),
});

function wayOf({ way, to = '', among, skills = [] }: FileRule): Way {
	if (way === 'to') return { kind: way, personId: to };
	return way === 'none' ? { kind: way } : { kind: way, among: among ?? null, skills };
}

function profileOf({ skills, speaks, hours, limits }: FileSettings['team'][number]): Profile | null {
	if (skills === undefined && speaks === undefined && hours === undefined && limits === undefined) return null;
	return {
		...NO_PROFILE,
		skills: skills ?? [],
		languages: speaks ?? [],
		hours: hours === undefined ? null : weekOf(hours),
		mostCases: limits?.cases ?? null,
		mostLoad: limits?.load ?? null,
	};
}

/** What the rules of the file contradict, in themselves and beside team and mailboxes. */
export function assignmentFaults(file: FileSettings): readonly Fault[] {
	const weeks = file.team.flatMap(({ hours }, index) =>
		hours !== undefined && Object.values(hours).every((day) => day === undefined || day.length === 0)
			? [{ path: ['team', index, 'hours'], says: 'has no working hour at all; leave it out, or write "away"' }]
			: [],
	);
	const { assignment } = file;
	if (assignment === undefined) return weeks;
	const unfit = assignment.rules.flatMap((rule, index) => fieldFaults(rule, ['assignment', 'rules', index]));
	const known = { people: file.team.map(({ id }) => id), mailboxes: file.mailboxes.map(({ id }) => id) };
	// A way without its field is one fault, not two.
	const faults = rulesFaults(rulesOf(assignment), known).filter(({ name }) => name !== '');
	return [...weeks, ...unfit, ...faults.map((fault) => ({ path: pathOf(fault), says: SAYS[fault.code](fault.name) }))];
}

function fieldFaults(rule: FileRule, path: readonly PropertyKey[]): readonly Fault[] {
	const { choosesAmong } = WAYS[rule.way];
	const spare = (['among', 'skills'] as const).filter((field) => rule[field] !== undefined && !choosesAmong);
	return [
		...(rule.way === 'to' && rule.to === undefined
			? [{ path: [...path, 'to'], says: 'is missing; way: to needs the id of somebody of the team' }]
			: []),
		...(rule.way !== 'to' && rule.to !== undefined
			? [{ path: [...path, 'to'], says: `stands beside way: ${rule.way}; it belongs to way: to` }]
			: []),
		...spare.map((field) => ({ path: [...path, field], says: `says nothing beside way: ${rule.way}; take it out` })),
		...(rule.among?.length === 0
			? [{ path: [...path, 'among'], says: 'must name somebody; left out: all agents and seniors' }]
			: []),
	];
}

/** Where the file has what the rules have elsewhere. */
const pathOf = ({ path }: RuleFault): readonly PropertyKey[] =>
	['assignment', ...path.filter((part) => part !== 'way')].map((part) => (part === 'personId' ? 'to' : part));

/** A fault of the rules, in words. */
export const SAYS: Readonly<Record<RuleFault['code'], (name: string) => string>> = {
	twice: (name) => `"${name}" stands here a second time; each must be one of a kind`,
	'no-such-person': (name) => `"${name}" is not in the team`,
	'no-such-mailbox': (name) => `"${name}" is no mailbox`,
	'never-reached': (name) => `is never reached: the rule "${name}" before it takes every case`,
};
