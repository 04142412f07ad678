import { withoutSignOff } from '../coach/sign-off.ts';
import { cut } from '../cut.ts';
import type { Language } from '../language.ts';
import { DAY, type Instant } from '../time.ts';
import { plainForDates } from '../triage/days-in.ts';
import { type Lexicon, lexiconOf } from '../triage/lexicon.ts';
import { type Match, matchesIn } from '../triage/matches.ts';
import { stepMaker } from '../triage/step.ts';
import { ownWords } from '../triage/strip.ts';
import { normalise, type Sentence, sentencesOf } from '../triage/text.ts';
import type { PromiseAbout } from './promise.ts';
import { dayOfMail, type PromiseClock, resolvePromise } from './resolve.ts';
import { type ClockWord, clockWordsIn, type TimeWord, timeWordsIn } from './time-words.ts';
import { PROMISE_WORDS } from './words/all.ts';
import type { PromiseWords } from './words/promise-words.ts';

/** A sentence that promises something by a time. */
export interface FoundPromise {
	readonly about: PromiseAbout;
	/** the sentence as it was written, cut where it is long */
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
		const promise = promiseIn(sentence, language, clock);
		if (promise !== null && found.size < MOST_PROMISES) found.set(promise.quote, promise);
	}
	return [...found.values()];
}

function promiseIn(sentence: Sentence, language: Language, clock: PromiseClock): FoundPromise | null {
	if (sentence.isQuestion || sentence.text.length > SENTENCE_AT_MOST) return null;
	const readers = readersOf(language);
	const act = matchesIn(readers.acts, sentence.tokens).find((match) => !isTakenBack(sentence, match, readers));
	if (act === undefined) return null;
	const plain = plainForDates(sentence.text);
	const from = plainForDates(sentence.text.slice(0, sentence.tokens[act.from]?.start ?? 0)).length;
	if (readers.habits.test(plain) || readers.conditions.test(plain.slice(0, from))) return null;
	const dueAt = dueIn(plain, from, { language, clock });
	return dueAt === null ? null : { about: ABOUT[act.key], quote: cut(sentence.text, QUOTE_AT_MOST), dueAt };
}

const ABOUT: Readonly<Record<Act, PromiseAbout>> = { word: 'word', solution: 'solution', passive: 'solution' };

function dueIn(
	plain: string,
	from: number,
	{ language, clock }: { readonly language: Language; readonly clock: PromiseClock },
): Instant | null {
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

type Act = keyof PromiseWords['acts'];

interface Readers {
	readonly acts: Lexicon<Act>;
	readonly negators: ReadonlySet<string>;
	readonly negatedAfter: number;
	readonly conditions: RegExp;
	readonly habits: RegExp;
}

const MADE = new Map<Language, Readers>();

function readersOf(language: Language): Readers {
	const known = MADE.get(language);
	if (known) return known;
	const { acts, negators, negatedAfter, conditions, habits } = PROMISE_WORDS[language];
	const cells = (Object.keys(acts) as Act[]).map((key) => ({ key, patterns: acts[key].words }));
	const made: Readers = {
		acts: lexiconOf(cells, stepMaker(language)),
		negators: new Set(negators.split('|').map((word) => normalise(word, language))),
		negatedAfter,
		conditions: whole(conditions),
		habits: whole(habits),
	};
	MADE.set(language, made);
	return made;
}

const whole = (source: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d])(?:${plainForDates(source)})(?![\\p{L}\\d])`, 'u');

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
