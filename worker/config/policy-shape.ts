import { z } from 'zod';
import { DEFAULT_POLICY, policySchema, type Span } from '../../shared/policy.ts';
import type { Fault } from './problem.ts';

/** What a person may write where the policy wants a span. */
const SPAN_WORDS = /^(\d{1,3}(?:\.\d+)?) (business hour|business day|day)s?$/;

const UNITS: Readonly<Record<string, Span['unit']>> = {
	'business hour': 'business-hours',
	'business day': 'business-days',
	day: 'days',
};

/** The policy as the file overrides it: a field that is left out keeps its default, also inside a table by severity. */
export const policyShape = z.preprocess((raw) => withDefaults(DEFAULT_POLICY, offForAll(raw)), policySchema);

const SEVERITIES_OF_POLICY = ['S4', 'S3', 'S2', 'S1'] as const;

/** `administratorAfter: off` is short for all severities. */
function offForAll(raw: unknown): unknown {
	if (!isTable(raw) || raw.administratorAfter !== 'off') return raw;
	return { ...raw, administratorAfter: Object.fromEntries(SEVERITIES_OF_POLICY.map((one) => [one, 'off'])) };
}

function withDefaults(defaults: unknown, raw: unknown): unknown {
	if (raw === undefined) return defaults;
	if (typeof raw === 'string') return readSpan(raw);
	// A span that is written out replaces the default whole; half of one is for the schema to complain of.
	if (!isTable(raw) || !isTable(defaults) || 'unit' in defaults) return raw;
	const names = new Set([...Object.keys(defaults), ...Object.keys(raw)]);
	return Object.fromEntries([...names].map((name) => [name, withDefaults(defaults[name], raw[name])]));
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function readSpan(text: string): unknown {
	const match = SPAN_WORDS.exec(text.trim());
	const unit = UNITS[match?.[2] ?? ''];
	return unit ? { unit, count: Number(match?.[1]) } : (readHours(text) ?? text);
}

/** `19:00-08:00`, as the hours of a weekday are written. */
function readHours(text: string): unknown {
	const match = /^(\d{1,2}:\d{2})\s*[-–]\s*(\d{1,2}:\d{2})$/.exec(text.trim());
	return match && { from: match[1]?.padStart(5, '0'), to: match[2]?.padStart(5, '0') };
}

/** How many working hours a span comes to in an ordinary week; only for telling which of two is longer. */
const NOMINAL_HOURS: Readonly<Record<Span['unit'], number>> = { 'business-hours': 1, 'business-days': 8, days: 40 / 7 };

/** What is turned off never comes. */
const lengthOf = (span: Span | 'off'): number =>
	span === 'off' ? Number.POSITIVE_INFINITY : span.count * NOMINAL_HOURS[span.unit];

type Policy = z.infer<typeof policySchema>;
type SpanAt = { readonly path: readonly string[]; readonly of: (policy: Policy) => Span | 'off' };

const spanAt = (name: 'askSatisfiedAfter' | 'checkInAfter' | 'evaluationAfter' | 'recurrenceAfter'): SpanAt => ({
	path: [name],
	of: (policy) => policy[name],
});
const bySeverity = (
	name: 'acknowledgeWithin' | 'resolveWithin' | 'administratorAfter',
	severity: (typeof SEVERITIES_OF_POLICY)[number],
): SpanAt => ({
	path: [name, severity],
	of: (policy) => policy[name][severity],
});

/** Pairs of which the first may not be longer than the second, and why. */
const ORDERS: readonly (readonly [SpanAt, SpanAt, string])[] = [
	...SEVERITIES_OF_POLICY.map(
		(severity) =>
			[
				bySeverity('acknowledgeWithin', severity),
				bySeverity('resolveWithin', severity),
				'a case cannot be resolved before it is acknowledged',
			] as const,
	),
	...(['acknowledgeWithin', 'resolveWithin', 'administratorAfter'] as const).flatMap((name) =>
		(
			[
				['S4', 'S3'],
				['S3', 'S2'],
				['S2', 'S1'],
			] as const
		).map(
			([graver, milder]) =>
				[
					bySeverity(name, graver),
					bySeverity(name, milder),
					'a graver case may not have more time than a milder one',
				] as const,
		),
	),
	[
		spanAt('askSatisfiedAfter'),
		spanAt('checkInAfter'),
		'the check-in comes after the question whether the customer is satisfied',
	],
	[spanAt('checkInAfter'), spanAt('evaluationAfter'), 'the five questions come after the check-in'],
	[spanAt('evaluationAfter'), spanAt('recurrenceAfter'), 'whether it happened again is asked after the five questions'],
];

/** What in the policy contradicts itself; paths as in the file. */
export function policyFaults(policy: Policy): readonly Fault[] {
	return [
		...orderFaults(policy),
		...hasteFaults(policy),
		...crowdFaults(policy),
		...weightFaults(policy),
		...limitFaults(policy),
	];
}

/** Each rung of the ladder has a last chance of an hour: a shorter time would stand here and not be kept. */
const hasteFaults = ({ administratorAfter }: Policy): readonly Fault[] =>
	SEVERITIES_OF_POLICY.filter((severity) => lengthOf(administratorAfter[severity]) < 1).map((severity) => ({
		path: ['policy', 'administratorAfter', severity],
		says: 'is less than 1 business hour: the lead would have no time to act; off turns it off',
	}));

const WHOLE = 100;

function weightFaults({ fairnessWeights }: Policy): readonly Fault[] {
	const sum = Object.values(fairnessWeights).reduce((total, weight) => total + weight, 0);
	return sum === WHOLE
		? []
		: [
				{
					path: ['policy', 'fairnessWeights'],
					says: `add up to ${sum}; outcome, treatment and process must make ${WHOLE}`,
				},
			];
}

const RANKS = ['agent', 'senior', 'lead'] as const;

/** Who ranks higher may not give less: a request would go to somebody with less authority than the one who asks. */
const limitFaults = ({ remedyLimits, remedyLimitsIn }: Policy): readonly Fault[] =>
	[
		{ path: ['policy', 'remedyLimits'], limits: remedyLimits },
		...Object.entries(remedyLimitsIn).map(([code, limits]) => ({ path: ['policy', 'remedyLimitsIn', code], limits })),
	].flatMap(({ path, limits }) =>
		RANKS.slice(1).flatMap((role, index) => {
			const lower = RANKS[index];
			return lower !== undefined && limits[role] < limits[lower]
				? [{ path: [...path, role], says: `is less than ${lower}'s: who ranks higher may not have less authority` }]
				: [];
		}),
	);

/** Otherwise the evaluation would be moved in every case, and its own rule would say nothing. */
function crowdFaults({ checkInAfter, evaluationAfter, customerMailEvery }: Policy): readonly Fault[] {
	const room = lengthOf(evaluationAfter) - lengthOf(checkInAfter);
	return room >= 0 && room < lengthOf(customerMailEvery)
		? [
				{
					path: ['policy', 'customerMailEvery'],
					says: 'is longer than the time from policy.checkInAfter to policy.evaluationAfter: the second could never keep its day',
				},
			]
		: [];
}

function orderFaults(policy: Policy): readonly Fault[] {
	return ORDERS.filter(([first, second]) => lengthOf(first.of(policy)) > lengthOf(second.of(policy))).map(
		([first, second, because]) => ({
			path: ['policy', ...first.path],
			says: `is longer than policy.${second.path.join('.')}: ${because}`,
		}),
	);
}
