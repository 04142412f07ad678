import { isOpen } from '../calendar.ts';
import { mayAs } from '../role.ts';
import { SAYINGS } from '../sayings/english.ts';
import { say } from '../sayings/say.ts';
import { standInFor, teamDay } from '../stand-in.ts';
import { maySee } from '../team/visible.ts';
import type { Instant } from '../time.ts';
import { type Candidate, nextStart, type Obstacle, obstacleOf, type Staff } from './candidate.ts';
import { type CaseFacts, fits } from './fits.ts';
import { type Chosen, chooseAmong } from './pool.ts';
import type { AssignmentRule, AssignmentRules } from './rules.ts';

/** Who gets a case, and why; each reason is a sentence of `shared/sayings/`. */
export type Choice =
	| {
			readonly to: 'person' | 'lead';
			readonly personId: string;
			/** null: a case that came back stays with its agent */
			readonly ruleId: string | null;
			/** the rule counts this as that person's turn */
			readonly isTurn: boolean;
			readonly because: readonly string[];
	  }
	/** until the team, or one of those whom the rule is about, begins to work */
	| { readonly to: 'later'; readonly from: Instant; readonly ruleId: string; readonly because: readonly string[] }
	/** nobody is there, no lead either: leads are told */
	| { readonly to: 'nobody'; readonly ruleId: string; readonly because: readonly string[] }
	/** no rule fits, or the one that does leaves the case to whoever takes it */
	| { readonly to: 'left'; readonly ruleId: string | null };

/**
 * Decides who gets a case: its agent where it came back and that one is there, else whom the first rule that fits finds. Nobody who is away
 * gets one, nor anybody beyond a limit; where nobody is left it goes to a lead who is there.
 */
export function assign(facts: CaseFacts, staff: Staff, rules: AssignmentRules): Choice {
	const rule = rules.rules.find(({ when }) => fits(when, facts));
	if (rules.rules.length === 0) return { to: 'left', ruleId: null };
	const back = comesBack(facts, staff, rules);
	if (back !== null && 'personId' in back) return back;
	if (rule === undefined || rule.way.kind === 'none') return { to: 'left', ruleId: rule?.id ?? null };
	const context: Asked = { facts, staff, rules, rule };
	const found = FINDERS[rule.way.kind](context);
	const because = [...(back?.because ?? []), say('ruleFits', { rule: rule.name }), ...found.because];
	if ('personId' in found)
		return { to: 'person', personId: found.personId, ruleId: rule.id, isTurn: found.isTurn, because };
	return withoutAnybody(context, found, because);
}

interface Asked {
	readonly facts: CaseFacts;
	readonly staff: Staff;
	readonly rules: AssignmentRules;
	readonly rule: AssignmentRule;
}

/** Nobody: `wanted` are those whom the rule is about, with what is in their way. */
interface NotFound {
	readonly wanted: readonly { readonly candidate: Candidate; readonly obstacle: Obstacle }[];
	readonly because: readonly string[];
}

/** A history is read by people: more names than these tell them nothing. */
const MOST_OBSTACLES = 6;

const FINDERS: Readonly<Record<'round-robin' | 'by-load' | 'to', (asked: Asked) => Chosen | NotFound>> = {
	'round-robin': fromPool,
	'by-load': fromPool,
	to: byName,
};

/** A case that came back to its agent, or why it does not; null: it did not come back, or that does not count. */
function comesBack(
	{ agent, severity, mailboxId }: CaseFacts,
	staff: Staff,
	rules: AssignmentRules,
): Extract<Choice, { isTurn: boolean }> | { readonly because: readonly string[] } | null {
	if (agent === null || !rules.switches.returning) return null;
	const before = staff.people.find(({ id }) => id === agent);
	if (before === undefined) return null;
	const { name: person } = before;
	const isFree = obstacleOf(before, staff, { severity, rules }) === null && maySee(before, mailboxId);
	if (!isFree) return { because: [say('cameBackAbsent', { person })] };
	return { to: 'person', personId: agent, ruleId: null, isTurn: false, because: [say('cameBack', { person })] };
}

function fromPool({ facts, staff, rules, rule }: Asked): Chosen | NotFound {
	const { way } = rule;
	if (way.kind === 'to' || way.kind === 'none') return { wanted: [], because: [] };
	const able = poolOf(way.among, facts, staff).filter(
		({ profile }) => !rules.switches.bySkill || way.skills.every((skill) => profile.skills.includes(skill)),
	);
	const speaking = able.filter((one) => speaks(one, facts));
	const isHeeded = rules.switches.byLanguage && speaking.length > 0;
	const unspoken = rules.switches.byLanguage && able.length > 0 && speaking.length === 0;
	const because = [
		...(rules.switches.bySkill && way.skills.length > 0
			? [say('skillsWanted', { skills: way.skills.join(', ') })]
			: []),
		...(isHeeded && speaking.length < able.length ? [SAYINGS.languageSpoken] : []),
		...(unspoken ? [SAYINGS.languageUnspoken] : []),
	];
	const judged = (isHeeded ? speaking : able).map((candidate) => ({
		candidate,
		obstacle: obstacleOf(candidate, staff, { severity: facts.severity, rules }),
	}));
	const free = judged.flatMap(({ candidate, obstacle }) => (obstacle === null ? [candidate] : []));
	const wanted = judged.flatMap(({ candidate, obstacle }) => (obstacle === null ? [] : [{ candidate, obstacle }]));
	if (free.length === 0) return { wanted, because };
	const chosen = chooseAmong(free, {
		rule,
		facts,
		turns: staff.turns,
		isSticky: rules.switches.sticky,
		kind: way.kind,
	});
	return { ...chosen, because: [...because, ...chosen.because] };
}

/** Named, or every agent and senior: leads get what nobody else can have. */
const poolOf = (among: readonly string[] | null, { mailboxId }: CaseFacts, { people }: Staff): readonly Candidate[] =>
	people
		.filter(({ id, role }) => (among === null ? !mayAs(role, 'lead') : among.includes(id)))
		.filter((one) => maySee(one, mailboxId));

const speaks = ({ language, profile }: Candidate, facts: CaseFacts): boolean =>
	language === facts.language || profile.languages.includes(facts.language);

function byName({ facts, staff, rules, rule }: Asked): Chosen | NotFound {
	const named = rule.way.kind === 'to' ? rule.way.personId : '';
	const person = staff.people.find(({ id }) => id === named);
	if (person === undefined) return { wanted: [], because: [say('namedHasLeft', { person: named })] };
	const doer = rules.switches.standIn ? standInFor(named, staff.people, teamDay(staff.calendar, staff.at)) : person;
	const because = [say('ruleNames', { person: person.name })];
	if (doer === null || !maySee(doer, facts.mailboxId)) {
		const obstacle = obstacleOf(person, staff, { severity: facts.severity, rules });
		const blind = say('seesNotMailbox', { person: (doer ?? person).name });
		return {
			wanted: obstacle === null ? [] : [{ candidate: person, obstacle }],
			because: doer === null ? because : [...because, blind],
		};
	}
	const stoodIn = doer.id === named ? [] : [say('standsIn', { person: doer.name, away: person.name })];
	const obstacle = obstacleOf(doer, staff, { severity: facts.severity, rules });
	if (obstacle !== null) return { wanted: [{ candidate: doer, obstacle }], because: [...because, ...stoodIn] };
	return { personId: doer.id, isTurn: false, because: [...because, ...stoodIn] };
}

/** While the team is closed a mild case waits for whoever begins first; else it goes to a lead. */
function withoutAnybody(asked: Asked, { wanted }: NotFound, because: readonly string[]): Choice {
	const { facts, staff, rules, rule } = asked;
	const told = [...because, ...wanted.slice(0, MOST_OBSTACLES).map(({ obstacle }) => obstacle.says)];
	const isNight = rules.switches.hours && !isOpen(staff.calendar, staff.at);
	const off = wanted.flatMap(({ candidate, obstacle }) => (obstacle.kind === 'off' ? [candidate] : []));
	if (isNight && off.length > 0 && rules.outOfHours[facts.severity] === 'wait') {
		const says = [...told, SAYINGS.waitsForHours];
		return { to: 'later', from: nextStart(off, staff), ruleId: rule.id, because: says };
	}
	const lead = leadFor(asked, isNight);
	if (lead === null) return { to: 'nobody', ruleId: rule.id, because: [...told, SAYINGS.noLeadThere] };
	const says = say('goesToLead', { person: lead.name });
	return { to: 'lead', personId: lead.id, ruleId: rule.id, isTurn: false, because: [...told, says] };
}

/** Leads before administrators, and of them who has the least in work. At night their hours do not count: what comes then does not wait. */
function leadFor({ facts, staff, rules }: Asked, isNight: boolean): Candidate | null {
	const free = staff.people
		.filter((one) => mayAs(one.role, 'lead') && maySee(one, facts.mailboxId))
		.filter((one) => obstacleOf(one, staff, { severity: facts.severity, rules, anyHour: isNight }) === null)
		.toSorted(
			(one, other) => Number(one.role !== 'lead') - Number(other.role !== 'lead') || one.work.load - other.work.load,
		);
	return free[0] ?? null;
}
