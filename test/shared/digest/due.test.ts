import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import { type DigestChoice, dueDigest, LEADS_CHOICE, weeksBefore } from '../../../shared/digest/due.ts';
import { isNothingToSay, writeDigest } from '../../../shared/digest/write.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';

const OPEN = [{ from: '09:00', to: '17:00' }];
const calendar = compileCalendar(
	{
		timeZone: 'Europe/Rome',
		hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
		holidays: null,
		closed: ['2026-11-16'],
	},
	[],
);

/** Moments in Rome, which is an hour ahead of UTC in November. */
const rome = (day: number, time: string): number => Date.parse(`2026-11-${day}T${time}:00+01:00`);

test.each<[string, number, Partial<DigestChoice>, ReturnType<typeof dueDigest>]>([
	['a minute before its hour: none', rome(18, '07:59'), {}, null],
	['at its hour: the day’s', rome(18, '08:00'), {}, { kind: 'daily', day: '2026-11-18' }],
	['after a morning without a worker: still', rome(18, '13:59'), {}, { kind: 'daily', day: '2026-11-18' }],
	['in the afternoon: no more', rome(18, '14:00'), {}, null],
	['on a Saturday: none', rome(21, '08:30'), {}, null],
	['on a closed Monday: none', rome(16, '08:30'), {}, null],
	['on the first working day of that week: the week’s', rome(17, '08:30'), {}, { kind: 'weekly', day: '2026-11-17' }],
	[
		'who wants no weekly one gets the day’s',
		rome(17, '08:30'),
		{ weekly: false },
		{ kind: 'daily', day: '2026-11-17' },
	],
	['who wants none gets none', rome(18, '08:30'), { daily: false }, null],
	[
		'who wants the weekly one alone gets it',
		rome(17, '08:30'),
		{ daily: false },
		{ kind: 'weekly', day: '2026-11-17' },
	],
	['eight in Lisbon is nine in Rome', rome(18, '08:30'), { timeZone: 'Europe/Lisbon' }, null],
	[
		'where the day is another one already',
		rome(17, '23:30'),
		{ timeZone: 'Asia/Tokyo', at: '07:00' },
		{ kind: 'daily', day: '2026-11-18' },
	],
])('%s', (_, now, choice, due) => {
	expect(dueDigest(now, { ...LEADS_CHOICE, ...choice }, calendar)).toEqual(due);
});

test('looked at every quarter of an hour, a week has one digest a working day, and one of them is the weekly one', () => {
	const zone = fc.constantFrom('Europe/Rome', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland');
	const hour = fc.integer({ min: 0, max: 17 }).map((at) => `${String(at).padStart(2, '0')}:00`);
	fc.assert(
		fc.property(zone, hour, (timeZone, at) => {
			const due = new Map<string, string>();
			for (let now = rome(22, '12:00'); now < rome(29, '12:00'); now += 15 * MINUTE) {
				const digest = dueDigest(now, { ...LEADS_CHOICE, timeZone, at }, calendar);
				if (digest === null) continue;
				expect(due.get(digest.day) ?? digest.kind).toBe(digest.kind);
				due.set(digest.day, digest.kind);
			}
			const kinds = [...due.values()];
			expect(kinds.filter((kind) => kind === 'weekly')).toHaveLength(1);
			expect(kinds).toHaveLength(5);
		}),
		{ numRuns: 20 },
	);
});

test('the weeks before are whole, from Monday to Monday where the team is, a change of the clock between them', () => {
	const { last, before } = weeksBefore('2026-10-28', 'Europe/Rome');
	expect(last.map((at) => new Date(at).toISOString())).toEqual([
		'2026-10-18T22:00:00.000Z',
		'2026-10-25T23:00:00.000Z',
	]);
	expect(before[1]).toBe(last[0]);
	expect(last[1] - last[0]).toBe(169 * HOUR);
});

const ABOUT = {
	late: 3,
	atRisk: 1,
	due: 8,
	escalated: 1,
	unassigned: 2,
	worst: [{ caseNumber: 12, severity: 'S4', what: 'Solve', doer: null, link: 'https://x.example/#/cases/c1' }],
	link: 'https://x.example/#/late',
	weeks: {
		last: { opened: 14, recovered: 6, lost: 1, acknowledged: 42 },
		before: { opened: 9, recovered: 7, lost: 0, acknowledged: null },
	},
} as const;

test.each(Object.keys(LANGUAGES) as Language[])('says it all in %s, and leaves nothing unfilled', (language) => {
	const { subject, text, html } = writeDigest(ABOUT, { name: 'Irina <b>', language });
	for (const part of ['3', '14', '42', '#12', 'https://x.example/#/late']) expect(subject + text).toContain(part);
	for (const all of [subject, text, html]) expect(all).not.toMatch(/[{}]|undefined|null/);
	expect(html).not.toContain('<b>');
	expect(subject).not.toContain('\n');
});

test('nothing to say is no mail; a weekly one without a case in two weeks neither', () => {
	const nothing = { ...ABOUT, late: 0, atRisk: 0, due: 0, unassigned: 0, worst: [], weeks: null };
	const empty = { opened: 0, recovered: 0, lost: 0, acknowledged: null };
	expect(isNothingToSay(nothing)).toBe(true);
	expect(isNothingToSay({ ...nothing, weeks: { last: empty, before: empty } })).toBe(true);
	expect(isNothingToSay({ ...nothing, weeks: { last: empty, before: { ...empty, opened: 1 } } })).toBe(false);
	expect(isNothingToSay({ ...nothing, unassigned: 1 })).toBe(false);
});
