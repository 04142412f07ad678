import { z } from 'zod';
import { keysOf, languageShape, severityShape, signalShape } from '../api-shapes.ts';
import { RELATIONSHIPS } from '../relationship.ts';

/** What the rules as a whole heed; each can be switched off. An absent agent never gets a case, whatever is switched. */
export const SWITCHES = {
	/** who speaks the customer's language, where anybody does */
	byLanguage: {},
	/** who has the skills that the rule asks for */
	bySkill: {},
	/** whoever had the customer's last case, before anybody's turn */
	sticky: {},
	/** only who works at this hour, by their own hours or the team's */
	hours: {},
	/** whom a rule names and who is away is stood in for */
	standIn: {},
	/** nobody beyond their limits */
	limits: {},
	/** a case that comes back stays with its agent, where that one is there */
	returning: {},
} as const;

export type Switch = keyof typeof SWITCHES;

/** How a rule finds somebody. */
export const WAYS = {
	'round-robin': { choosesAmong: true },
	'by-load': { choosesAmong: true },
	to: { choosesAmong: false },
	none: { choosesAmong: false },
} as const;

export type WayKind = keyof typeof WAYS;

/** What becomes of a case that comes while the team is closed and nobody works. */
export const OUT_OF_HOURS = { wait: {}, lead: {} } as const;

const MOST_RULES = 100;
const MOST_VALUES = 50;

/** A reason kept in a history names the rule, and reasons are joined by semicolons. */
const rowName = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.regex(/^[^;\p{Cc}]*$/u, { error: 'must hold no semicolon and no line break' });

/** Small letters, digits and dashes; names a rule for ever, so that its turns are found again. */
export const ruleIdShape = z
	.string()
	.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, { error: 'must be small letters, digits and dashes, e.g. italian-mail' });

/** What somebody is good at, in the team's own words. */
export const skillShape = z
	.string()
	.trim()
	.toLowerCase()
	.min(1)
	.max(40)
	.regex(/^[^;,\p{Cc}]*$/u, { error: 'must hold no comma, no semicolon and no line break' });

const domainShape = z
	.string()
	.trim()
	.toLowerCase()
	.max(253)
	.regex(/^[^\s@;]+\.[^\s@;]+$/, { error: 'must be a domain such as example.com' });

const personId = z.string().min(1).max(200);
const many = <T extends z.ZodType>(one: T) => z.array(one).max(MOST_VALUES).default([]);

/** Which cases a rule is for; an empty list: whatever it is. */
export const conditionsShape = z.strictObject({
	mailboxes: many(z.string().min(1).max(200)),
	languages: many(languageShape),
	severities: many(severityShape),
	signals: many(signalShape),
	relationships: many(keysOf(RELATIONSHIPS)),
	/** words, any of which stands in the subject */
	subjects: many(z.string().trim().min(2).max(80)),
	/** of the customer's address, with all below them */
	domains: many(domainShape),
});

/** `among` null: every agent and senior who may see the mailbox. */
const wayShape = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.enum(['round-robin', 'by-load']),
		among: z.array(personId).min(1).max(200).nullable(),
		skills: many(skillShape),
	}),
	z.strictObject({ kind: z.literal('to'), personId }),
	z.strictObject({ kind: z.literal('none') }),
]);

const ruleShape = z.strictObject({ id: ruleIdShape, name: rowName, when: conditionsShape, way: wayShape });

const weight = z.number().min(0).max(100);
const outOfHours = keysOf(OUT_OF_HOURS);
const flag = z.boolean();

/** All by which cases are given to people. The first rule that fits a case decides. */
export const assignmentRulesShape = z.strictObject({
	rules: z.array(ruleShape).max(MOST_RULES),
	switches: z.strictObject({
		byLanguage: flag,
		bySkill: flag,
		sticky: flag,
		hours: flag,
		standIn: flag,
		limits: flag,
		returning: flag,
	} satisfies Record<Switch, z.ZodType>),
	/** how much a case of this severity counts in somebody's load */
	weights: z.strictObject({ S1: weight, S2: weight, S3: weight, S4: weight }),
	outOfHours: z.strictObject({ S1: outOfHours, S2: outOfHours, S3: outOfHours, S4: outOfHours }),
});

export type Conditions = z.output<typeof conditionsShape>;
export type Way = z.output<typeof wayShape>;
export type AssignmentRule = z.output<typeof ruleShape>;
export type AssignmentRules = z.output<typeof assignmentRulesShape>;

/** No rule: nothing is given to anybody by itself. Weights and hours are ours; no study fixes them. */
export const NO_RULES: AssignmentRules = {
	rules: [],
	switches: {
		byLanguage: true,
		bySkill: true,
		sticky: true,
		hours: true,
		standIn: true,
		limits: true,
		returning: true,
	},
	weights: { S1: 1, S2: 2, S3: 4, S4: 8 },
	outOfHours: { S1: 'wait', S2: 'wait', S3: 'wait', S4: 'lead' },
};

/** Any case at all. */
export const ANY_CASE: Conditions = {
	mailboxes: [],
	languages: [],
	severities: [],
	signals: [],
	relationships: [],
	subjects: [],
	domains: [],
};
