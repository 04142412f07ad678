import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { loadSettings } from '../../../worker/config/config.ts';
import { sayProblem } from '../../../worker/config/problem.ts';
import { versionOf } from '../../../worker/policy-version.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'amends-plan-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const FILE = [
	'mailboxes:',
	'  - { id: support, address: support@shop.example, password: x, imap: { host: a.example }, smtp: { host: a.example } }',
	'team:',
	'  - { id: irina, name: Irina, email: irina@shop.example, role: lead }',
	'  - { id: ana, name: Ana, email: ana@shop.example, away: { from: 2026-12-21, until: 2027-01-06, to: irina } }',
	'calendar:',
	'  timeZone: Europe/Rome',
	'  hours: { monday: 09:00-18:00 }',
	'policy:',
	'  quietHours: 20:30-7:00',
	'  customerMailEvery: 5 days',
].join('\n');

const load = (yaml: string) => {
	writeFileSync(join(folder, 'amends.yaml'), yaml);
	return loadSettings({ env: {}, folder });
};
const settingsOf = (yaml: string) => {
	const loaded = load(yaml);
	if (loaded.state === 'wrong') throw new Error(loaded.problems.map(sayProblem).join('\n'));
	return loaded.settings;
};
const problemsOf = (yaml: string) => {
	const loaded = load(yaml);
	return loaded.state === 'wrong' ? loaded.problems.map(sayProblem) : [];
};

describe('the file says when nobody is written to, and who is away', () => {
	it('in words that people use', () => {
		const { policy, team } = settingsOf(FILE);
		expect(policy.quietHours).toEqual({ from: '20:30', to: '07:00' });
		expect(policy.customerMailEvery).toEqual({ unit: 'days', count: 5 });
		expect(team[1]?.away).toEqual({ from: '2026-12-21', until: '2027-01-06', to: 'irina' });
		expect(settingsOf(FILE.replace(', to: irina', '')).team[1]?.away).toMatchObject({ to: null });
	});
});

describe('the top of the ladder', () => {
	const policyOf = (line: string) => settingsOf(FILE.replace('customerMailEvery: 5 days', line)).policy;

	it('is set by severity, and a severity that is left out keeps its default', () => {
		const { administratorAfter } = policyOf('administratorAfter: { S4: 1 business hour, S1: off }');
		expect(administratorAfter).toEqual({
			...DEFAULT_POLICY.administratorAfter,
			S4: { unit: 'business-hours', count: 1 },
			S1: 'off',
		});
	});

	it('is turned off with one word', () => {
		const off = { S1: 'off', S2: 'off', S3: 'off', S4: 'off' };
		expect(policyOf('administratorAfter: off').administratorAfter).toEqual(off);
	});
});

describe('what contradicts itself is named with file, line and field', () => {
	test.each<[string, string | RegExp, string, string]>([
		['quiet hours that are no hours', '20:30-7:00', 'at night', 'amends.yaml:10:15 policy.quietHours: '],
		[
			'quiet hours that begin when they end',
			'20:30-7:00',
			'09:00-09:00',
			'amends.yaml:10:15 policy.quietHours: begins and ends at 09:00; write when it begins and when it ends, e.g. 19:00-08:00',
		],
		[
			'quiet hours over all working hours',
			'20:30-7:00',
			'08:00-19:00',
			'amends.yaml:10:15 policy.quietHours: leaves no open hour of calendar.hours: no mail to a customer could ever go out',
		],
		[
			'working hours in the usual quiet hours',
			'monday: 09:00-18:00 }',
			'monday: 21:00-23:00 }',
			'amends.yaml:10:15 policy.quietHours: ',
		],
		[
			'a distance that the plan can never keep',
			'5 days',
			'30 days',
			'amends.yaml:11:22 policy.customerMailEvery: is longer than the time from policy.checkInAfter to policy.evaluationAfter: the second could never keep its day',
		],
		[
			'an administrator who hears at once',
			'customerMailEvery: 5 days',
			'administratorAfter: { S4: 0.5 business hours }',
			'amends.yaml:11:29 policy.administratorAfter.S4: is less than 1 business hour: the lead would have no time to act; off turns it off',
		],
		[
			'a graver case that nobody above the lead hears of',
			'customerMailEvery: 5 days',
			'administratorAfter: { S4: off }',
			'amends.yaml:11:29 policy.administratorAfter.S4: is longer than policy.administratorAfter.S3: a graver case may not have more time than a milder one',
		],
		[
			'a rung that is no time',
			'customerMailEvery: 5 days',
			'administratorAfter: { S4: soon }',
			'amends.yaml:11:29 policy.administratorAfter.S4: must be a time such as "4 business hours" or "1 business day", or off',
		],
		[
			'a rung of a severity that there is not',
			'customerMailEvery: 5 days',
			'administratorAfter: { S5: off }',
			'amends.yaml:11:25 policy.administratorAfter.S5: is no field of Amends; did you mean',
		],
		[
			'five questions before the check-in',
			'customerMailEvery: 5 days',
			'evaluationAfter: 1 day',
			'amends.yaml:10:3 policy.checkInAfter: is longer than policy.evaluationAfter: the five questions come after the check-in',
		],
		[
			'an absence that ends before it begins',
			'until: 2027-01-06',
			'until: 2026-12-01',
			'amends.yaml:5:85 team[1].away.until: is before 2026-12-21, when it begins',
		],
		[
			'a stand-in for oneself',
			'to: irina',
			'to: ana',
			'amends.yaml:5:101 team[1].away.to: names the very person who is away',
		],
		[
			'a stand-in whom nobody knows',
			'to: irina',
			'to: bob',
			'amends.yaml:5:101 team[1].away.to: "bob" is not in the team',
		],
		[
			'no open hour in the whole week',
			'monday: 09:00-18:00',
			'monday: closed',
			'amends.yaml:8:10 calendar.hours: has no open hour in the whole week; nothing could ever come due',
		],
		['public holidays of nowhere', 'calendar:', 'calendar:\n  holidays: ZZ', 'amends.yaml:7:13 calendar.holidays'],
	])('%s', (_, from, to, expected) => {
		const problems = problemsOf(FILE.replace(from, to));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toContain(expected);
	});
});

describe('the rules have a name', () => {
	const rules = { policy: DEFAULT_POLICY, calendar: settingsOfDefault() };

	it('of eight hexadecimal digits, the same for the same rules in whatever order', () => {
		const turned = Object.fromEntries(Object.entries(DEFAULT_POLICY).toReversed()) as typeof DEFAULT_POLICY;
		expect(versionOf(rules)).toMatch(/^[0-9a-f]{8}$/);
		expect(versionOf({ ...rules, policy: turned })).toBe(versionOf(rules));
	});

	it('and another one when a rule or the calendar changes', () => {
		const changed = { ...rules, policy: { ...DEFAULT_POLICY, checkInAfter: { unit: 'days', count: 3 } as const } };
		const closed = { ...rules, calendar: { ...rules.calendar, closed: ['2026-12-24'] } };
		expect(new Set([rules, changed, closed].map(versionOf)).size).toBe(3);
	});
});

function settingsOfDefault() {
	const day = [{ from: '09:00', to: '18:00' }];
	return {
		timeZone: 'Europe/Rome',
		hours: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: [], 7: [] },
		holidays: null,
		closed: [],
	};
}
