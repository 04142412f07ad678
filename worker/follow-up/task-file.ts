import ical from 'ical-generator';
import type { LetterText } from '../../shared/letters/letter.ts';
import { type Instant, MINUTE } from '../../shared/time.ts';
import type { Touch } from '../../shared/touch.ts';
import type { Letter } from '../letter.ts';

/** Ours: what writing a card takes. */
const TAKES = 15 * MINUTE;

/** The calendar entry of a task, at its due time. The same touch always has the same UID, so importing it twice makes one entry. */
export function taskFile(
	touch: Touch,
	words: Pick<LetterText, 'subject' | 'text'>,
	about: { readonly link: string; readonly now: Instant },
): NonNullable<Letter['attachment']> {
	const start = Math.max(touch.dueAt, about.now);
	const calendar = ical({
		prodId: { company: 'Amends', product: 'Amends' },
		events: [
			{
				id: `${touch.id}@amends`,
				stamp: new Date(about.now),
				start: new Date(start),
				end: new Date(start + TAKES),
				summary: words.subject,
				description: words.text,
				url: about.link,
			},
		],
	});
	return { filename: 'task.ics', contentType: 'text/calendar; charset=utf-8', content: calendar.toString() };
}
