import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { HOUR } from '../../shared/time.ts';
import { TOUCHES, type TouchKind } from '../../shared/touch.ts';
import { calendarOf, type FeedTouch } from '../../worker/calendar-feed/feed.ts';

const NOW = Date.UTC(2026, 8, 16, 8);
const SOME = { name: 'Ana', language: 'en', publicUrl: 'https://amends.shop.example', now: NOW } as const;

const touchOf = (kind: TouchKind, more: Partial<FeedTouch> = {}): FeedTouch => ({
	id: `case1-${kind}-1-1`,
	caseId: 'case1',
	caseNumber: 7,
	kind,
	dueAt: NOW + HOUR,
	isCancelled: false,
	...more,
});

const ALL = (Object.keys(TOUCHES) as TouchKind[]).map((kind) => touchOf(kind));

/** Lines as RFC 5545 (3.1) has them put together again: a line that begins with a space goes on with the one before. */
const unfold = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

/** A content line: a name, parameters, a value; within parameters quoted text may hold anything but a quote. */
const CONTENT_LINE = /^[A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*:.*$/;

/** Reads a calendar as nested components; throws where what begins does not end. */
function read(text: string) {
	const events: Map<string, string>[] = [];
	const open: string[] = [];
	for (const line of unfold(text.replace(/\r\n$/, ''))) {
		expect(line).toMatch(CONTENT_LINE);
		const at = line.indexOf(':');
		const [name, value] = [line.slice(0, at).split(';')[0] ?? '', line.slice(at + 1)];
		if (name === 'BEGIN') {
			open.push(value);
			if (value === 'VEVENT') events.push(new Map());
		} else if (name === 'END') expect(open.pop()).toBe(value);
		else if (open.at(-1) === 'VEVENT') events.at(-1)?.set(name, value);
	}
	expect(open).toEqual([]);
	return events;
}

describe('a calendar of touches', () => {
	test.each(Object.keys(LANGUAGES) as Language[])('in %s keeps the grammar of RFC 5545', (language) => {
		const text = calendarOf(ALL, { ...SOME, language, name: 'Ана; "Zoë", \\ Øre\nBEGIN:VEVENT' });
		expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
		expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
		// No bare line breaks, and no line longer than 75 bytes.
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
		const named = unfold(text).find((line) => line.startsWith('X-WR-CALNAME:'));
		expect(named).toMatch(/^X-WR-CALNAME:Amends ?: Ана\\; "Zoë"\\, \\\\ Øre BEGIN:VEVENT$/);
		const events = read(text);
		expect(events).toHaveLength(ALL.length);
		for (const event of events) {
			for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'STATUS'])
				expect(event.has(name)).toBe(true);
			for (const name of ['DTSTAMP', 'DTSTART', 'DTEND']) expect(event.get(name)).toMatch(/^\d{8}T\d{6}Z$/);
		}
	});

	test('has moments in UTC, and a UID that stays when the touch moves', () => {
		const [before] = read(calendarOf([touchOf('check-in')], SOME));
		const [after] = read(calendarOf([touchOf('check-in', { dueAt: NOW + 5 * HOUR })], { ...SOME, now: NOW + HOUR }));
		expect(before?.get('UID')).toBe('case1-check-in-1-1@amends');
		expect(after?.get('UID')).toBe(before?.get('UID'));
		expect([before?.get('DTSTART'), after?.get('DTSTART')]).toEqual(['20260916T090000Z', '20260916T130000Z']);
	});

	test('says kind and case number in the words of its person, and leads to the case', () => {
		const [event] = read(calendarOf([touchOf('handwritten-note')], { ...SOME, language: 'de' }));
		expect(event?.get('SUMMARY')).toMatch(/\(Fall #7\)$/);
		expect(event?.get('URL')).toBe('https://amends.shop.example/#/cases/case1');
	});

	test('says of what was cancelled that it is', () => {
		const [event] = read(calendarOf([touchOf('update', { isCancelled: true })], SOME));
		expect(event?.get('STATUS')).toBe('CANCELLED');
	});
});
