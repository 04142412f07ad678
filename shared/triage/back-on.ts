import { DAY, type Instant } from '../time.ts';
import { ANY_WEEKDAY } from './calendar-words.ts';
import { daysIn, type Frame, plainForDates } from './days-in.ts';

/** Absence notes are short, and say the date at once. */
const READ_AT_MOST = 2_000;

/** How far a date may stand behind the words that make it the return: "back in the office on Monday, 7 December". */
const REACH = 45;

/** An absence longer than this is no absence but a misread date. */
const LONGEST_ABSENCE = 200 * DAY;

/** Words that name the day of return itself, and words after which the named day is the last one away. */
const RETURN_WORDS =
	/back(?: in| at| on| by)?|return(?:ing)?|rientr\p{L}*|torn\p{L}*|di nuovo|retorn\p{L}*|volt(?:o|arei|amos)|regress\p{L}*|de volta|вернусь|возвращ\p{L}*|вернемся|выи?ду|vuelv\p{L}*|regres\p{L}*|reincorpor\p{L}*|de vuelta|de retour|retour|reviens|reviendrai|reprends|wieder|zuruck|ruckkehr/u;
const LAST_DAY_WORDS =
	/through|up to and including|inclu\p{L}*|einschliesslich|compreso|al|alla|au|по|ate (?:o )?(?:dia )?|hasta el (?:dia )?|включительно/u;
const UNTIL_WORDS =
	/until|till|til|to|fino (?:al|a|all)|sino al|ate|hasta|jusqu'?\p{L}*|bis(?: zum| einschliesslich)?|до/u;

/** A day as midnight UTC, and whether the writer is back on it or still away. */
interface Candidate {
	readonly day: Instant;
	readonly rank: number;
}

/**
 * The day on which the writer of an absence note is back, as an ISO date, or null when the note names none.
 * "Back on X" is X; "from A to B" and "until B inclusive" is the day after B; a bare "until B" is B itself, as most mean it.
 * A date without a year is the next one. `12/01` is read day first except in English, where the nearer reading wins.
 * @param sentAt when the note was sent: dates are resolved against it
 */
export function backOn(text: string, sentAt: Instant, language: string): string | null {
	const plain = plainForDates(text.slice(0, READ_AT_MOST));
	const [best] = candidatesIn(plain, { sentAt, isEnglish: language === 'en' }).sort(
		(one, other) => other.rank - one.rank || other.day - one.day,
	);
	return best ? new Date(best.day).toISOString().slice(0, 10) : null;
}

function candidatesIn(plain: string, frame: Frame): Candidate[] {
	return daysIn(plain, frame).flatMap(({ day, at, length }) => {
		const before =
			plain
				.slice(Math.max(0, at - REACH), at)
				.split(/[.!?\n]/)
				.at(-1) ?? '';
		const after = plain.slice(at + length, at + length + 30);
		const meaning = meaningOf(before, after);
		return !meaning || !isPlausible(day, frame) ? [] : [{ day: day + meaning.shift, rank: meaning.rank }];
	});
}

const word = (pattern: RegExp): RegExp => new RegExp(`(?<![\\p{L}])(?:${pattern.source})(?![\\p{L}])`, 'u');
const RETURNS = word(RETURN_WORDS);
const ENDS = new RegExp(`(?:${word(LAST_DAY_WORDS).source})[^\\p{L}]*(?:\\p{L}{1,12}[^\\p{L}]+)?$`, 'u');
const UNTIL = new RegExp(
	`(?:${word(UNTIL_WORDS).source})[^\\p{L}]*(?:(?:and|und|e|y|et|the|il|le|el|o|den|dia|and including|${ANY_WEEKDAY})[^\\p{L}]+)*$`,
	'u',
);
const INCLUSIVE = /^[\s,()]*(?:inclu|einschliesslich|compreso|inclus|включительно)/u;
const RANGE = /(?:from|dal|vom|von|du|de|del|da|с|со)\s.{0,24}\d.{0,24}$/u;

function meaningOf(before: string, after: string): { readonly shift: number; readonly rank: number } | null {
	if (RETURNS.test(before)) return { shift: 0, rank: 3 };
	if (/^[\s,]*(?:\p{L}+\s){0,4}(?:wieder|zuruck|retour|back)(?![\p{L}])/u.test(after)) return { shift: 0, rank: 3 };
	const isUntil = UNTIL.test(before);
	const isRange = RANGE.test(before);
	if (INCLUSIVE.test(after) && (isUntil || isRange)) return { shift: DAY, rank: 2 };
	if (isRange || (ENDS.test(before) && !isUntil)) return { shift: DAY, rank: 2 };
	if (/inclu|einschliess|compreso/u.test(before) && isUntil) return { shift: DAY, rank: 2 };
	return isUntil ? { shift: 0, rank: 1 } : null;
}

const isPlausible = (day: Instant, { sentAt }: Frame): boolean =>
	day > sentAt - 2 * DAY && day < sentAt + LONGEST_ABSENCE;
