import type { Language } from '../language.ts';
import { DAY, type Instant } from '../time.ts';
import { daysIn, type NamedDay, plainForDates } from './days-in.ts';

/** People write of the wedding next spring, hardly of one in two years. */
const FARTHEST = 400 * DAY;

/** Words beside a weekday that make it one gone by. */
const GONE_BY =
	/(?:\b(?:last|past|scors\p{L}+|passad\p{L}+|pasad\p{L}+|ultim\p{L}+|dernier|passe|letzt\p{L}+|vergangen\p{L}+|vorig\p{L}+)|прошл\p{L}+|минувш\p{L}+)\s*$/u;
const GONE_BY_AFTER = /^\s*(?:last|passad\p{L}+|pasad\p{L}+|scors\p{L}+|dernier|passe)(?!\p{L})/u;
/** What came on a weekday came on one gone by, and so did whatever else the sentence tells. */
const CAME_ON =
	/(?<!\p{L})(?:came|arrived|was|kam|kamen|war|arrivat[oaie]|era|llego|llegaron|fue|chegou|chegaram|foi|arrivee?s?|etait|приш(?:ел|ла|ло|ли)|привезли|был[аои]?)\s+(?:(?:on|am|erst|only|solo|il|le|el|na|no|в|во|the)\s+){0,2}$/u;

/**
 * The day of the occasion that a sentence speaks of ("my daughter's wedding is on Saturday, 5 December"), as an ISO date, when it still lies
 * ahead; null when the sentence names none, or one gone by. A full date is surer than the name of a weekday.
 * @param sentAt when the mail was written: dates are resolved against it
 */
export function eventDay(sentence: string, sentAt: Instant, language: Language | 'unknown'): string | null {
	const plain = plainForDates(sentence);
	const named = daysIn(plain, { sentAt, isEnglish: language === 'en' });
	// "The dress for the christening on Sunday came on Monday."
	const isPast = named.some(({ at, isWeekday }) => isWeekday && CAME_ON.test(plain.slice(Math.max(0, at - 24), at)));
	const ahead = named.filter(
		(each) =>
			each.day > sentAt - DAY && each.day < sentAt + FARTHEST && !isGoneBy(plain, each) && !(isPast && each.isWeekday),
	);
	const best = ahead.find(({ isWeekday }) => !isWeekday) ?? ahead[0];
	return best === undefined ? null : new Date(best.day).toISOString().slice(0, 10);
}

const isGoneBy = (plain: string, { at, length, isWeekday }: NamedDay): boolean =>
	isWeekday && (GONE_BY.test(plain.slice(Math.max(0, at - 20), at)) || GONE_BY_AFTER.test(plain.slice(at + length)));
