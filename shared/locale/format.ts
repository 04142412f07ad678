/** Forms of a text that counts something, by the categories of Intl.PluralRules. The parameter `count` chooses. */
export interface Plural {
	readonly one?: string;
	readonly few?: string;
	readonly many?: string;
	readonly other: string;
}

export type Message = string | Plural;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The parameters that a message names in braces. */
export type ParamsOf<M> = M extends string
	? Readonly<Record<NamesIn<M>, string | number>>
	: M extends { readonly other: infer Other extends string }
		? Readonly<Record<NamesIn<Other> | 'count', string | number>>
		: never;

/**
 * Puts `params` into `message`: `{name}` becomes the parameter of that name; of a plural the form that `language` uses for
 * `params.count`. A name without parameter stays as it is, so that a mistake is seen and not hidden.
 */
export function formatMessage(
	message: Message,
	params: Readonly<Record<string, string | number>>,
	language: string,
): string {
	const text = typeof message === 'string' ? message : formFor(message, Number(params.count), language);
	return text.replace(/\{(\w+)\}/g, (braces, name: string) => String(params[name] ?? braces));
}

function formFor(plural: Plural, count: number, language: string): string {
	const category = new Intl.PluralRules(language).select(count);
	const forms: Readonly<Record<string, string | undefined>> = { ...plural };
	return forms[category] ?? plural.other;
}

/** The largest unit that fits comes first. */
const UNITS = [
	{ unit: 'year', seconds: 31_536_000 },
	{ unit: 'month', seconds: 2_592_000 },
	{ unit: 'week', seconds: 604_800 },
	{ unit: 'day', seconds: 86_400 },
	{ unit: 'hour', seconds: 3_600 },
	{ unit: 'minute', seconds: 60 },
] as const;

/** `in 3 hours`, `2 days ago`; under a minute `now`. Both moments in milliseconds. */
export function relativeTime(at: number, now: number, language: string): string {
	const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
	const seconds = (at - now) / 1_000;
	const fit = UNITS.find((row) => Math.abs(seconds) >= row.seconds);
	if (!fit) return words.format(0, 'second');
	return words.format(Math.trunc(seconds / fit.seconds), fit.unit);
}

/** `Sunday, 22 November 2026 at 14:05 CET`, for the tooltip and for screen readers. */
export const exactTime = (at: number, language: string, timeZone: string): string =>
	new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'long', timeZone }).format(at);

/** `Sun, 22 Nov, 14:05`. */
export const shortTime = (at: number, language: string, timeZone: string): string =>
	new Intl.DateTimeFormat(language, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
		timeZone,
	}).format(at);

/** `14:05` on a clock that is `offset` minutes ahead of UTC. */
export const clockTime = (at: number, offset: number, language: string): string =>
	new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(
		at + offset * 60_000,
	);

/** `UTC+5:30`: how far a clock is ahead of UTC. @param offset minutes */
export function zoneName(offset: number): string {
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
	return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}

/** The largest unit of which there are at least two comes first: 90 minutes are told as minutes, three hours as hours. */
const LENGTHS = [
	{ unit: 'day', milliseconds: 86_400_000 },
	{ unit: 'hour', milliseconds: 3_600_000 },
	{ unit: 'minute', milliseconds: 60_000 },
] as const;

/** `12 min`, `3 hr`, `4 days`: how long something took. Less than a minute is told as one. @param milliseconds whole */
export function duration(milliseconds: number, language: string): string {
	const fit = LENGTHS.find((row) => milliseconds >= 2 * row.milliseconds) ?? LENGTHS[2];
	const count = Math.max(1, Math.round(milliseconds / fit.milliseconds));
	return new Intl.NumberFormat(language, { style: 'unit', unit: fit.unit, unitDisplay: 'short' }).format(count);
}

/** `2026-11-22`: which day it is in that time zone. Two moments of one day give the same word. */
export const dayOf = (at: number, timeZone: string): string =>
	new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(at);

/** `Saturday, 5 December`, for a day without an hour. @param day ISO date */
export const dayName = (day: string, language: string): string =>
	new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
		Date.parse(day),
	);
