import { withoutSignOff } from '../coach/sign-off.ts';
import { cut } from '../cut.ts';
import type { Language } from '../language.ts';
import { DAY, type Instant } from '../time.ts';
import { plainForDates } from '../triage/days-in.ts';
import type { Lexicon } from '../triage/lexicon.ts';
import { type Match, matchesIn } from '../triage/matches.ts';
import { ownWords } from '../triage/strip.ts';
import { type Sentence, sentencesOf } from '../triage/text.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { PromiseAbout } from './promise.ts';
import { type Act, type Readers, readersOf } from './readers.ts';
import { dayOfMail, type PromiseClock, resolvePromise } from './resolve.ts';
import { type ClockWord, clockWordsIn, type TimeWord, timeWordsIn } from './time-words.ts';

/** A sentence, or a clause of one, that promises something by a time. */
export interface FoundPromise {
	readonly about: PromiseAbout;
	/** as it was written, cut where it is long */
	readonly quote: string;
	readonly dueAt: Instant;
}

/** Who promises more in one mail writes a list, and is asked to keep track of it by hand. */
const MOST_PROMISES = 5;
const QUOTE_AT_MOST = 240;

/** A sentence longer than this is a table or a log. */
const SENTENCE_AT_MOST = 500;

/** An hour stands this near to its day. */
const HOUR_REACH = 30;

/**
 * The promises that a mail of the team makes: own words alone, no question, nothing that hangs on something, nothing past. Linear in the
 * text; never throws.
 * @param text of the mail, history and signature included
 */
export function promisesIn(text: string, language: Language, clock: PromiseClock): readonly FoundPromise[] {
	const own = withoutSignOff(ownWords(text).words.split('\n')).join('\n');
	// A full stop in "5 p.m." ends no sentence.
	const read = own.replace(/(\d ?)([ap])\. ?m\./giu, '$1$2m');
	const found = new Map<string, FoundPromise>();
	for (const sentence of sentencesOf(read, language)) {
		for (const promise of promisesOf(sentence, language, clock)) {
			if (found.size < MOST_PROMISES) found.set(promise.quote, promise);
		}
	}
	return [...found.values()];
}

function promisesOf(sentence: Sentence, language: Language, clock: PromiseClock): readonly FoundPromise[] {
	if (sentence.isQuestion || sentence.text.length > SENTENCE_AT_MOST) return [];
	const readers = readersOf(language);
	const acts = actsIn(sentence, readers.acts, readers);
	// Most sentences do nothing that can be promised; only the others are read for times.
	if (acts.length === 0 || readers.habits.test(plainForDates(sentence.text))) return [];
	return clausesIn({ sentence, acts }, readers, { language, clock }).flatMap(
		(clause) => promiseIn(clause, readers, { language, clock }) ?? [],
	);
}

interface ReadBy {
	readonly language: Language;
	readonly clock: PromiseClock;
}

interface Acting {
	readonly sentence: Sentence;
	readonly acts: readonly Match<Act>[];
}

function clausesIn({ sentence, acts }: Acting, readers: Readers, { language, clock }: ReadBy): readonly Clause[] {
	const times = timeWordsIn(plainForDates(sentence.text), { language, today: dayOfMail(clock) * DAY });
	if (times.length < 2) return [{ sentence, lead: '', goesOn: false }];
	return clausesOf(sentence, {
		acts,
		also: actsIn(sentence, readers.also, readers),
		last: actsIn(sentence, readers.last, readers).filter((act) => !isAsked(sentence, act, readers)),
		and: readers.and,
		times: wordsAt(sentence, times),
	});
}

function promiseIn({ sentence, lead, goesOn }: Clause, readers: Readers, by: ReadBy): FoundPromise | null {
	const lexicons = goesOn ? [readers.acts, readers.also, readers.last] : [readers.acts];
	const [act] = lexicons.flatMap((lexicon) => actsIn(sentence, lexicon, readers)[0] ?? []);
	if (act === undefined) return null;
	const plain = plainForDates(sentence.text);
	const from = plainForDates(sentence.text.slice(0, sentence.tokens[act.from]?.start ?? 0)).length;
	if (readers.conditions.test(`${plainForDates(lead)}${plain.slice(0, from)}`)) return null;
	const dueAt = dueIn(plain, from, by);
	return dueAt === null ? null : { about: ABOUT[act.key], quote: cut(sentence.text, QUOTE_AT_MOST), dueAt };
}

const ABOUT: Readonly<Record<Act, PromiseAbout>> = { word: 'word', solution: 'solution', passive: 'solution' };

function dueIn(plain: string, from: number, { language, clock }: ReadBy): Instant | null {
	const times = timeWordsIn(plain, { language, today: dayOfMail(clock) * DAY });
	// What follows the act is what was promised; a day before it ("on Friday I will call you") is the next best.
	const time = times.find(({ at }) => at >= from) ?? times.at(-1) ?? null;
	const hour = hourBeside(time, clockWordsIn(plain, language));
	return resolvePromise({ time: time?.time ?? null, isBefore: time?.isBefore ?? false, clock: hour }, clock);
}

function hourBeside(time: TimeWord | null, hours: readonly ClockWord[]): ClockWord | null {
	const near = hours.filter(
		({ at, end }) => time === null || (at - time.end <= HOUR_REACH && time.at - end <= HOUR_REACH),
	);
	return near.find(({ isPart }) => !isPart) ?? near[0] ?? null;
}

const actsIn = (sentence: Sentence, lexicon: Lexicon<Act>, readers: Readers): readonly Match<Act>[] =>
	matchesIn(lexicon, sentence.tokens).filter((match) => !isTakenBack(sentence, match, readers));

/** Times by the words that they stand in. */
function wordsAt({ text, tokens }: Sentence, times: readonly TimeWord[]) {
	const starts = tokens.map(({ start }) => plainForDates(text.slice(0, start)).length);
	const firstFrom = (at: number): number => {
		const index = starts.findIndex((start) => start >= at);
		return index < 0 ? tokens.length : index;
	};
	return times.map(({ at, end }) => ({ from: firstFrom(at), to: firstFrom(end) }));
}

/** So many words before the act a negation reaches it, unless a comma stands between. */
const NEGATED_BEFORE = 3;

/** "I will not call", "non La chiamerò", "ich rufe Sie am Freitag nicht an". */
function isTakenBack({ tokens }: Sentence, { from, to }: Match<Act>, { negators, negatedAfter }: Readers): boolean {
	const pause = tokens.slice(0, from + 1).findLastIndex(({ afterPause }) => afterPause);
	const before = tokens.slice(Math.max(pause, from - NEGATED_BEFORE, 0), to);
	const after = tokens.slice(to, to + negatedAfter);
	const end = after.findIndex(({ afterPause }) => afterPause);
	return [...before, ...after.slice(0, end < 0 ? undefined : end)].some(({ norm }) => negators.has(norm));
}

/** "und Sie können es bis Freitag schicken": a verb at the end says who acts only with the words before it. */
function isAsked({ tokens }: Sentence, { from }: Match<Act>, { and, asks }: Readers): boolean {
	const opened = tokens.slice(0, from).findLastIndex(({ norm }) => and.has(norm));
	return tokens.slice(opened + 1, from).some(({ norm }) => asks.has(norm));
}
