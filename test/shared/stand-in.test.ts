import { describe, expect, it, test } from 'vitest';
import { compileCalendar } from '../../shared/calendar.ts';
import { type Away, isAway, shareOf, standInFor, teamDay } from '../../shared/stand-in.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';

const away = (to: string | null, from = '2026-12-21', until = '2026-12-31'): Away => ({ from, until, to });
const DAY = '2026-12-24';

const team = (who: Readonly<Record<string, Away | undefined>>) =>
	(['ana', 'marco', 'irina'] as const).map((id) => ({
		id,
		role: id === 'irina' ? ('lead' as const) : ('agent' as const),
		away: who[id],
	}));

describe('who does a person’s work', () => {
	test.each([
		['themself, when they are there', {}, 'ana', 'ana'],
		['the stand-in, when they are away', { ana: away('marco') }, 'ana', 'marco'],
		['the stand-in’s stand-in', { ana: away('marco'), marco: away('irina') }, 'ana', 'irina'],
		['a lead, when nobody was named', { ana: away(null) }, 'ana', undefined],
		['a lead, when two stand in for each other', { ana: away('marco'), marco: away('ana') }, 'ana', undefined],
		['a lead, when the person has left the team', {}, 'gone', undefined],
		['a lead, when the stand-in has left the team', { ana: away('gone') }, 'ana', undefined],
	] as const)('%s', (_, who, personId, expected) => {
		expect(standInFor(personId, team(who), DAY)?.id).toBe(expected);
	});

	test.each([
		['2026-12-20', false],
		['2026-12-21', true],
		['2026-12-31', true],
		['2027-01-01', false],
	])('both days of an absence are away: %s', (day, expected) => {
		expect(isAway({ id: 'ana', away: away(null) }, day)).toBe(expected);
	});

	it('by the team’s own calendar day, also around midnight', () => {
		const calendar = compileCalendar(OFFICE_HOURS, []);
		expect(teamDay(calendar, Date.parse('2026-12-20T23:30:00Z'))).toBe('2026-12-21');
		expect(teamDay(calendar, Date.parse('2026-06-20T21:30:00Z'))).toBe('2026-06-20');
	});
});

describe('whose work falls to a person', () => {
	it('their own and that of those whom they stand in for', () => {
		expect(shareOf('marco', team({ ana: away('marco') }), DAY)).toEqual({ ids: ['marco', 'ana'], unless: null });
	});

	it('to a lead also that of everybody for whom nobody is there', () => {
		const share = shareOf('irina', team({ ana: away(null) }), DAY);
		expect(share).toEqual({ ids: ['irina'], unless: ['marco', 'irina'] });
	});
});
