import { describe, expect, it } from 'vitest';
import { NO_PROFILE } from '../../../shared/assignment/profile.ts';
import { type PastCase, replay } from '../../../shared/assignment/replay.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { BY_LOAD, MONDAY_TEN, NIGHT, OFFICE, person, ROUND, rulesOf, someFacts, someRule } from './people.ts';

const { agent: _, ...FACTS } = someFacts();
let numbers = 0;
const past = (different: Partial<PastCase> = {}): PastCase => {
	numbers += 1;
	const id = `case-${numbers}`;
	return {
		...FACTS,
		id,
		number: numbers,
		customer: `c${numbers}@x.example`,
		openedAt: MONDAY_TEN,
		endedAt: null,
		assignee: null,
		...different,
	};
};
const whoOf = (replayed: ReturnType<typeof replay>) =>
	replayed.map(({ choice }) => ('personId' in choice ? choice.personId : choice.to));

describe('what the rules would have done', () => {
	it('shares past cases out as they came', () => {
		const team = { people: [person('ana'), person('marco')], calendar: OFFICE };
		const cases = [past({ openedAt: MONDAY_TEN + HOUR }), past(), past({ openedAt: MONDAY_TEN + 2 * HOUR })];
		const replayed = replay({ past: cases, before: [] }, team, rulesOf([someRule(ROUND)]));
		expect(replayed.map(({ past: { openedAt } }) => openedAt - MONDAY_TEN)).toEqual([0, HOUR, 2 * HOUR]);
		expect(whoOf(replayed)).toEqual(['ana', 'marco', 'ana']);
	});

	it('counts what was in work then, until it was resolved', () => {
		const team = {
			people: [person('ana', { profile: { ...NO_PROFILE, mostCases: 1 } }), person('irina', { role: 'lead' })],
			calendar: OFFICE,
		};
		const before = [past({ assignee: 'ana', endedAt: MONDAY_TEN + 30 * MINUTE }), past({ assignee: null })];
		const cases = [past(), past({ openedAt: MONDAY_TEN + HOUR })];
		expect(whoOf(replay({ past: cases, before }, team, rulesOf([someRule(BY_LOAD)])))).toEqual(['irina', 'ana']);
	});

	it('a case of the night is given in the morning, after what came before it', () => {
		const team = { people: [person('ana')], calendar: OFFICE };
		const replayed = replay(
			{ past: [past({ openedAt: NIGHT }), past({ openedAt: NIGHT + 20 * HOUR })], before: [] },
			team,
			rulesOf([someRule(ROUND)]),
		);
		expect(replayed.map(({ at }) => new Date(at).toISOString())).toEqual([
			'2026-11-24T08:00:00.000Z',
			'2026-11-25T08:00:00.000Z',
		]);
	});

	it('whoever would have had a customer’s first case has the second', () => {
		const team = { people: [person('ana'), person('marco')], calendar: OFFICE };
		const cases = ['a', 'b', 'b', 'a'].map((name, index) =>
			past({ customer: `${name}@x.example`, openedAt: MONDAY_TEN + index * MINUTE }),
		);
		expect(whoOf(replay({ past: cases, before: [] }, team, rulesOf([someRule(ROUND)])))).toEqual([
			'ana',
			'marco',
			'marco',
			'ana',
		]);
	});

	it('of 5,000 cases reaches everybody', () => {
		const team = { people: Array.from({ length: 12 }, (__, index) => person(`p${index}`)), calendar: OFFICE };
		const cases = Array.from({ length: 5_000 }, (__, index) =>
			past({ openedAt: MONDAY_TEN + index * 8 * MINUTE, endedAt: MONDAY_TEN + index * 8 * MINUTE + 60 * HOUR }),
		);
		const replayed = replay({ past: cases, before: [] }, team, rulesOf([someRule(BY_LOAD)]));
		expect(replayed.length).toBe(5_000);
		expect(new Set(whoOf(replayed)).size).toBe(12);
	});
});
