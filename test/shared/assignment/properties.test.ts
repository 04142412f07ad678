import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterGiving } from '../../../shared/assignment/after.ts';
import { assign } from '../../../shared/assignment/assign.ts';
import type { Candidate, Staff } from '../../../shared/assignment/candidate.ts';
import { NO_PROFILE } from '../../../shared/assignment/profile.ts';
import { type AssignmentRules, NO_RULES, type Way } from '../../../shared/assignment/rules.ts';
import { compileCalendar, isOpen } from '../../../shared/calendar.ts';
import { SEVERITIES, type Severity } from '../../../shared/severity.ts';
import { isAway, teamDay } from '../../../shared/stand-in.ts';
import { maySee } from '../../../shared/team/visible.ts';
import { HOUR } from '../../../shared/time.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { BY_LOAD, MONDAY_TEN, OFFICE, person, ROUND, rulesOf, someFacts, someRule, staffOf } from './people.ts';

const IDS = ['ana', 'marco', 'olga', 'irina', 'vera'] as const;
const EVENINGS = compileCalendar(
	{ ...OFFICE_HOURS, hours: { ...OFFICE_HOURS.hours, 1: [{ from: '16:00', to: '22:00' }] } },
	[],
);

const severity = fc.constantFrom(...(Object.keys(SEVERITIES) as Severity[]));
const day = fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24', '2026-11-30');
const away = fc.option(fc.record({ from: day, until: day, to: fc.option(fc.constantFrom(...IDS)) }), {
	nil: undefined,
});
const limit = fc.option(fc.integer({ min: 0, max: 6 }));

const candidate = (id: string, role: Candidate['role']): fc.Arbitrary<Candidate> =>
	fc
		.record({
			away,
			mailboxes: fc.option(fc.constantFrom(['support'], ['sales']), { nil: undefined }),
			language: fc.constantFrom('en', 'it'),
			mostCases: limit,
			mostLoad: limit,
			calendar: fc.constantFrom(OFFICE, EVENINGS),
			cases: fc.integer({ min: 0, max: 6 }),
			load: fc.integer({ min: 0, max: 6 }),
		})
		.map(({ mostCases, mostLoad, cases, load, ...rest }) =>
			person(id, { ...rest, role, profile: { ...NO_PROFILE, mostCases, mostLoad }, work: { cases, load } }),
		);

const people = fc.tuple(
	candidate('ana', 'agent'),
	candidate('marco', 'agent'),
	candidate('olga', 'senior'),
	candidate('irina', 'lead'),
	candidate('vera', 'admin'),
);

const way: fc.Arbitrary<Way> = fc.oneof(
	fc.constantFrom(ROUND, BY_LOAD),
	fc.constantFrom(...IDS).map((personId): Way => ({ kind: 'to', personId })),
	fc.subarray([...IDS], { minLength: 1 }).map((among): Way => ({ kind: 'round-robin', among, skills: [] })),
);

/** Limits stay on; all else is switched at random. */
const rules: fc.Arbitrary<AssignmentRules> = fc
	.record({
		way,
		flags: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
		night: fc.constantFrom('wait', 'lead'),
	})
	.map(({ way: one, flags, night }) => {
		const [byLanguage = true, sticky = true, hours = true, standIn = true, returning = true] = flags;
		return rulesOf([someRule(one)], {
			switches: { ...NO_RULES.switches, byLanguage, sticky, hours, standIn, returning },
			outOfHours: { S1: night, S2: night, S3: night, S4: night },
		});
	});

const facts = fc
	.record({
		severity,
		language: fc.constantFrom('en', 'it', 'de'),
		agent: fc.option(fc.constantFrom(...IDS)),
		knownBy: fc.array(fc.record({ personId: fc.constantFrom(...IDS), caseNumber: fc.integer({ min: 1 }) }), {
			maxLength: 2,
		}),
	})
	.map((different) => someFacts(different));

const at = fc.integer({ min: 0, max: 72 }).map((hours) => MONDAY_TEN + hours * HOUR);

describe('whoever gets a case, by whatever rules', () => {
	it('is not away, is not beyond a limit, may see the mailbox, and works at that hour or is the lead of the night', () => {
		fc.assert(
			fc.property(people, rules, facts, at, (team, chosenBy, aCase, moment) => {
				const staff = staffOf(team, { at: moment });
				const choice = assign(aCase, staff, chosenBy);
				if (!('personId' in choice)) return;
				const chosen = team.find(({ id }) => id === choice.personId);
				if (chosen === undefined) throw new Error('somebody of the team');
				const { mostCases, mostLoad } = chosen.profile;
				expect(isAway(chosen, teamDay(OFFICE, moment))).toBe(false);
				expect(maySee(chosen, aCase.mailboxId)).toBe(true);
				expect(chosen.work.cases + 1).toBeLessThanOrEqual(mostCases ?? Number.POSITIVE_INFINITY);
				expect(chosen.work.load + chosenBy.weights[aCase.severity]).toBeLessThanOrEqual(
					mostLoad ?? Number.POSITIVE_INFINITY,
				);
				const isLeadOfTheNight = choice.to === 'lead' && !isOpen(OFFICE, moment);
				if (chosenBy.switches.hours && !isLeadOfTheNight) expect(isOpen(chosen.calendar, moment)).toBe(true);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('is a lead where it could be nobody else, and every choice has its reasons', () => {
		fc.assert(
			fc.property(people, rules, facts, at, (team, chosenBy, aCase, moment) => {
				const choice = assign(aCase, staffOf(team, { at: moment }), chosenBy);
				if (choice.to === 'lead') expect(['irina', 'vera']).toContain(choice.personId);
				if (choice.to === 'later') expect(choice.from).toBeGreaterThan(moment);
				if (choice.to !== 'left') expect(choice.because.length).toBeGreaterThan(0);
			}),
			{ numRuns: 1_000 },
		);
	});
});

/** 1,000 cases of one severity, one after the other. */
function give(count: number, kind: Way, staff: Staff, known: (index: number) => Severity): Map<string, number> {
	const given = new Map<string, number>();
	let now = staff;
	for (let index = 0; index < count; index += 1) {
		const aCase = someFacts({ severity: known(index) });
		const choice = assign(aCase, now, rulesOf([someRule(kind)]));
		if (!('personId' in choice)) throw new Error('nobody is hindered');
		given.set(choice.personId, (given.get(choice.personId) ?? 0) + 1);
		now = afterGiving(now, {
			personId: choice.personId,
			turnOf: choice.isTurn ? choice.ruleId : null,
			weight: NO_RULES.weights[aCase.severity],
		});
	}
	return given;
}

describe('1,000 cases', () => {
	it.each([
		['by turns, whatever their severities', ROUND, (index: number): Severity => (index % 3 === 0 ? 'S4' : 'S1')],
		['by load, of equal severities', BY_LOAD, (): Severity => 'S3'],
	] as const)('%s, are shared fairly within one case', (_, kind, known) => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 13 }), (size) => {
				const team = Array.from({ length: size }, (__, index) => person(`p${index}`));
				const counts = [...give(1_000, kind, staffOf(team), known).values()];
				expect(counts.length).toBe(size);
				expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 13 },
		);
	});

	it('by load, no two differ in load by more than the heaviest case', () => {
		const team = Array.from({ length: 7 }, (_, index) => person(`p${index}`));
		const names: readonly Severity[] = ['S1', 'S4', 'S2', 'S3', 'S2'];
		let now = staffOf(team);
		for (let index = 0; index < 1_000; index += 1) {
			const grave = names[index % names.length] ?? 'S1';
			const choice = assign(someFacts({ severity: grave }), now, rulesOf([someRule(BY_LOAD)]));
			if (!('personId' in choice)) throw new Error('nobody is hindered');
			now = afterGiving(now, { personId: choice.personId, turnOf: 'all', weight: NO_RULES.weights[grave] });
		}
		const loads = now.people.map(({ work }) => work.load);
		expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(NO_RULES.weights.S4);
	});

	it('nobody whom others’ languages kept waiting loses turns', () => {
		const team = [person('ana', { language: 'it' }), person('marco'), person('olga', { language: 'it' })];
		let now = staffOf(team);
		const given: string[] = [];
		for (let index = 0; index < 12; index += 1) {
			const choice = assign(someFacts({ language: index % 2 === 0 ? 'it' : 'en' }), now, rulesOf([someRule(ROUND)]));
			if (!('personId' in choice)) throw new Error('nobody is hindered');
			given.push(choice.personId);
			now = afterGiving(now, { personId: choice.personId, turnOf: 'all', weight: 1 });
		}
		expect(['ana', 'marco', 'olga'].map((id) => given.filter((one) => one === id).length)).toEqual([3, 6, 3]);
	});
});
