import { expect, it } from 'vitest';
import { publicHolidays } from '../../../worker/holidays.ts';

const found = (country: string, state: string | null = null) => {
	const holidays = publicHolidays({ country, state }, 2026);
	if (holidays.state === 'unknown') throw new Error(holidays.says);
	return holidays.dates;
};

it('public holidays come as ISO dates of the country, for the years around', () => {
	const italy = found('IT');
	expect(italy).toEqual(italy.toSorted());
	for (const date of ['2025-12-25', '2026-04-06', '2026-06-02', '2027-12-08', '2028-04-17'])
		expect(italy).toContain(date);
	expect(italy).not.toContain('2026-12-24');
});

it('a state has holidays of its own', () => {
	expect(found('DE', 'BY')).toContain('2026-01-06');
	expect(found('DE')).not.toContain('2026-01-06');
	expect(found('de', 'by')).toEqual(found('DE', 'BY'));
});

it('the dates do not depend on where the program runs', () => {
	expect(found('NZ').filter((date) => date.startsWith('2026-12'))).toEqual(expect.arrayContaining(['2026-12-25']));
	expect(found('US')).toContain('2026-07-04');
});

it('an unknown country or state is named, with what would be right', () => {
	expect(publicHolidays({ country: 'Italy', state: null }, 2026)).toMatchObject({
		state: 'unknown',
		says: expect.stringContaining('"Italy"'),
	});
	expect(publicHolidays({ country: 'DE', state: 'Bavaria' }, 2026)).toMatchObject({
		state: 'unknown',
		says: expect.stringContaining('BY'),
	});
});
