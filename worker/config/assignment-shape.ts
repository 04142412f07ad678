import { z } from 'zod';
import { NO_RULES, OUT_OF_HOURS, ruleIdShape, skillShape, WAYS } from '../../shared/assignment/rules.ts';
import { LANGUAGES } from '../../shared/language.ts';
import { RELATIONSHIPS } from '../../shared/relationship.ts';
import { SEVERITIES } from '../../shared/severity.ts';
import { SIGNALS } from '../../shared/signal.ts';
import { openHoursShape, WEEKDAYS } from './hours.ts';

const table = <T extends z.ZodRawShape>(shape: T) =>
	z.strictObject(shape, { error: 'must be a table of fields, one a line, indented' });
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'must be a list such as [one, another]' });
const keyOf = <T extends Readonly<Record<string, unknown>>>(names: T) =>
	z.enum(Object.keys(names) as [keyof T & string, ...(keyof T & string)[]], {
		error: `must be one of: ${Object.keys(names).join(', ')}`,
	});
const words = (error: string, most = 80) =>
	z
		.string({ error })
		.trim()
		.min(1, { error })
		.max(most, { error })
		.regex(/^[^;\p{Cc}]*$/u, { error: 'must hold no semicolon and no line break' });
const number = (most: number) => {
	const error = `must be a number from 0 to ${most}`;
	return z.number({ error }).min(0, { error }).max(most, { error });
};
const flag = (byDefault: boolean) => z.boolean({ error: 'must be true or false' }).default(byDefault);

const domainError = 'must be a domain such as example.com';
const domain = z
	.string({ error: domainError })
	.trim()
	.toLowerCase()
	.regex(/^[^\s@;]+\.[^\s@;]+$/, { error: domainError });

const when = table({
	mailboxes: list(words('must be the id of a mailbox')).default([]),
	languages: list(keyOf(LANGUAGES)).default([]),
	severities: list(keyOf(SEVERITIES)).default([]),
	signals: list(keyOf(SIGNALS)).default([]),
	relationships: list(keyOf(RELATIONSHIPS)).default([]),
	subjects: list(words('must be words of a subject').min(2)).default([]),
	domains: list(domain).default([]),
});

const rule = table({
	id: ruleIdShape,
	name: words('must be a name for people').optional(),
	when: when.optional(),
	way: keyOf(WAYS),
	to: words('must be the id of somebody of the team').optional(),
	among: list(words('must be the id of somebody of the team')).optional(),
	skills: list(skillShape).optional(),
});

const { switches, weights, outOfHours } = NO_RULES;
const night = keyOf(OUT_OF_HOURS);

/** `assignment:` of `amends.yaml`. */
export const assignmentShape = table({
	rules: list(rule).default([]),
	switches: table({
		byLanguage: flag(switches.byLanguage),
		bySkill: flag(switches.bySkill),
		sticky: flag(switches.sticky),
		hours: flag(switches.hours),
		standIn: flag(switches.standIn),
		limits: flag(switches.limits),
		returning: flag(switches.returning),
	}).default(switches),
	weights: table({
		S1: number(100).default(weights.S1),
		S2: number(100).default(weights.S2),
		S3: number(100).default(weights.S3),
		S4: number(100).default(weights.S4),
	}).default(weights),
	outOfHours: table({
		S1: night.default(outOfHours.S1),
		S2: night.default(outOfHours.S2),
		S3: night.default(outOfHours.S3),
		S4: night.default(outOfHours.S4),
	}).default(outOfHours),
});

/** What a line of `team:` says for these rules. */
export const profileFields = {
	skills: list(skillShape).optional(),
	/** beside `language` */
	speaks: list(keyOf(LANGUAGES)).optional(),
	hours: table(
		Object.fromEntries(Object.keys(WEEKDAYS).map((day) => [day, openHoursShape.optional()])) as Record<
			keyof typeof WEEKDAYS,
			z.ZodOptional<typeof openHoursShape>
		>,
	).optional(),
	limits: table({ cases: number(10_000).int().optional(), load: number(100_000).optional() }).optional(),
};

export type FileAssignment = z.infer<typeof assignmentShape>;
export type FileRule = FileAssignment['rules'][number];
