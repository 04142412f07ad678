/** Month names of seven languages as text normalised without accents begins them; index is the month. */
const MONTHS: readonly string[] = [
	'jan(?:uary|uar|v)?|janner|gennaio|gen|janeiro|enero|ene|janvier|январ[ья]',
	'feb(?:ruary|ruar|raio|braio|rero)?|fevereiro|fev(?:r(?:ier)?)?|феврал[ья]',
	'mar(?:ch|zo|co|s)?|marz|maerz|март[а]?',
	'apr(?:il|ile)?|abril|abr|avr(?:il)?|апрел[ья]',
	'may|mai|maggio|mag|maio|mayo|ма[ия]',
	'jun(?:e|i|io|ho)?|giugno|giu|juin|июн[ья]',
	'jul(?:y|i|io|ho)?|luglio|lug|juil(?:let)?|июл[ья]',
	'aug(?:ust)?|agosto|ago|aout|август[а]?',
	'sep(?:t(?:ember|iembre|embre)?)?|settembre|set(?:embro|t)?|сентябр[ья]',
	'oct(?:ober|ubre|obre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|октябр[ья]',
	'nov(?:ember|embre|iembre|embro)?|ноябр[ья]',
	'dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|декабр[ья]',
];

/** Weekday names, Sunday first, as `Date.getUTCDay` counts. */
const WEEKDAYS: readonly string[] = [
	'sunday|domenica|domingo|dimanche|sonntag|воскресень[ея]',
	'monday|lunedi|segunda(?:-feira)?|lunes|lundi|montag|понедельник[а]?',
	'tuesday|martedi|terca(?:-feira)?|martes|mardi|dienstag|вторник[а]?',
	'wednesday|mercoledi|quarta(?:-feira)?|miercoles|mercredi|mittwoch|сред[ауы]',
	'thursday|giovedi|quinta(?:-feira)?|jueves|jeudi|donnerstag|четверг[а]?',
	'friday|venerdi|sexta(?:-feira)?|viernes|vendredi|freitag|пятниц[ауы]',
	'saturday|sabato|sabado|samedi|samstag|sonnabend|суббот[ауы]',
];

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');
const MONTH_MATCHERS = MONTHS.map(whole);
const WEEKDAY_MATCHERS = WEEKDAYS.map(whole);

/** Any month or weekday name, for building a date's pattern. */
export const ANY_MONTH = MONTHS.join('|');
export const ANY_WEEKDAY = WEEKDAYS.join('|');

/** @returns 0 to 11, or -1 */
export const monthOf = (word: string): number => MONTH_MATCHERS.findIndex((matcher) => matcher.test(word));

/** @returns 0 (Sunday) to 6, or -1 */
export const weekdayOf = (word: string): number => WEEKDAY_MATCHERS.findIndex((matcher) => matcher.test(word));
