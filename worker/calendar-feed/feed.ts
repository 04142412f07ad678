import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Language } from '../../shared/language.ts';
import { formatMessage } from '../../shared/locale/format.ts';
import { type Instant, MINUTE } from '../../shared/time.ts';
import type { TouchKind } from '../../shared/touch.ts';
import { CATALOGUES } from '../catalogues.ts';

/** So long an entry stands in the calendar: a touch has a moment and no length. */
const SHOWN_FOR = 15 * MINUTE;

/** A touch as far as it leaves Amends: nothing of what a customer wrote, and no name. */
export interface FeedTouch {
	readonly id: string;
	readonly caseId: string;
	readonly caseNumber: number;
	readonly kind: TouchKind;
	readonly dueAt: Instant;
	readonly isCancelled: boolean;
}

/** The calendar of somebody, as RFC 5545 has it: moments in UTC, the same UID for a touch each time it is asked for. */
export function calendarOf(
	touches: readonly FeedTouch[],
	{ name, language, publicUrl, now }: { name: string; language: Language; publicUrl: string; now: Instant },
): string {
	const words = CATALOGUES[language];
	const calendar = ical({
		name: escaped(formatMessage(words['calendar.feedName'], { name }, language)),
		prodId: { company: 'Amends', product: 'Touches', language: language.toUpperCase() },
		ttl: 900,
	});
	for (const { id, caseId, caseNumber, kind, dueAt, isCancelled } of touches) {
		const touch = formatMessage(words[`touch.${kind}`], {}, language);
		calendar.createEvent({
			id: `${id}@amends`,
			stamp: new Date(now),
			start: new Date(dueAt),
			end: new Date(dueAt + SHOWN_FOR),
			summary: formatMessage(words['calendar.entry'], { touch, number: caseNumber }, language),
			url: `${publicUrl}/#/cases/${encodeURIComponent(caseId)}`,
			status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
			// A task leaves its person free for appointments.
			transparency: ICalEventTransparency.TRANSPARENT,
		});
	}
	// Every line ends, the last one too (RFC 5545, 3.1).
	return `${calendar.toString()}\r\n`;
}

/** The library writes the name of a calendar as it is: a line break in somebody's name would begin a line of its own. */
const escaped = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').replace(/[\\;,]/g, '\\$&');
