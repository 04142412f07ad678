import { addSpan, type Calendar, compileCalendar, localDayOf, nextOpen } from '../calendar.ts';
import { type CustomerFacts, zoneOf } from '../customer.ts';
import type { Policy } from '../policy.ts';
import { DAY, type Instant } from '../time.ts';
import type { Touch, TouchKind } from '../touch.ts';
import type { ReasonCode } from './reasons.ts';

/** What decides when a customer may be written to. */
export interface WritingFacts {
	readonly policy: Policy;
	readonly calendar: Calendar;
	readonly customer: CustomerFacts;
}

/** One move to a later moment, and why. */
export interface Move {
	readonly at: Instant;
	readonly code: Extract<ReasonCode, 'quiet-hours' | 'one-a-day' | 'one-a-week'>;
}

/** The question about the resolution belongs to the resolving mail: it neither waits for the week's turn nor takes it. */
const BESIDE_THE_RESOLUTION: ReadonlySet<TouchKind> = new Set(['ask-satisfied']);

/** Each round finds the next rule that is broken; more than a few never follow one another. */
const MOST_MOVES = 60;

/**
 * When a mail to the customer may go out that is due at `dueAt`: not soon after another one, not twice in one day of theirs, and not
 * in their quiet hours. People win: what a person sends by hand is asked nothing.
 * @returns the moves in order; none: it may go out at `dueAt`. The last one's moment is when it may.
 */
export function whenToWrite(touch: Pick<Touch, 'id' | 'kind'>, dueAt: Instant, facts: WritingFacts): readonly Move[] {
	const moves: Move[] = [];
	let at = dueAt;
	while (moves.length < MOST_MOVES) {
		const move = afterTheWeek(touch, at, facts) ?? afterTheDay(touch, at, facts) ?? afterTheNight(at, facts);
		if (move === null) break;
		at = move.at;
		const last = moves.at(-1);
		// Day after day for one reason is one move.
		if (last?.code === move.code) moves[moves.length - 1] = move;
		else moves.push(move);
	}
	return moves;
}

function afterTheWeek(
	touch: Pick<Touch, 'id' | 'kind'>,
	at: Instant,
	{ policy, calendar, customer }: WritingFacts,
): Move | null {
	if (BESIDE_THE_RESOLUTION.has(touch.kind)) return null;
	const counted = customer.contacts.filter(
		({ touchId, kind }) => touchId !== touch.id && !BESIDE_THE_RESOLUTION.has(kind),
	);
	if (counted.length === 0) return null;
	const last = Math.max(...counted.map((contact) => contact.at));
	const free = addSpan(calendar, last, policy.customerMailEvery);
	return at < free ? { at: free, code: 'one-a-week' } : null;
}

function afterTheDay(touch: Pick<Touch, 'id'>, at: Instant, facts: WritingFacts): Move | null {
	const clock = customersDay(facts);
	const { number, endsAt } = localDayOf(clock, at);
	const isTaken = facts.customer.contacts.some(
		(contact) => contact.touchId !== touch.id && localDayOf(clock, contact.at).number === number,
	);
	return isTaken ? { at: goodMoment(endsAt, facts), code: 'one-a-day' } : null;
}

function afterTheNight(at: Instant, facts: WritingFacts): Move | null {
	return nextOpen(customersDay(facts), at) === at ? null : { at: goodMoment(at, facts), code: 'quiet-hours' };
}

/** Ours: where the clocks are so far apart that no hour is shared for this long (or only after a change to summer time), nobody waits. */
const LONGEST_WAIT = 8 * DAY;

/** The next moment that is open for the team and not quiet for the customer; where there is none soon, the customer's peace decides. */
function goodMoment(from: Instant, facts: WritingFacts): Instant {
	const clock = customersDay(facts);
	let at = from;
	while (at - from < LONGEST_WAIT) {
		const both = nextOpen(facts.calendar, nextOpen(clock, at));
		if (both === at) return at;
		at = both;
	}
	return nextOpen(clock, from);
}

/** The customer's day as a calendar: open whenever it is not quiet. Compiled once for each zone and quiet time. */
function customersDay({ policy: { quietHours }, calendar, customer }: WritingFacts): Calendar {
	const timeZone = zoneOf(customer, calendar.timeZone);
	const key = `${timeZone} ${quietHours.from} ${quietHours.to}`;
	const known = DAYS.get(key);
	if (known !== undefined) return known;
	const made = compileCalendar({ timeZone, hours: everyDay(quietHours), holidays: null, closed: [] }, []);
	DAYS.set(key, made);
	return made;
}

/** As many as there are zones; a calendar holds nothing that could differ from one asking to the next. */
const DAYS = new Map<string, Calendar>();

function everyDay({ from, to }: Policy['quietHours']) {
	const loud =
		from > to
			? [{ from: to, to: from }]
			: [
					{ from: '00:00', to: from },
					{ from: to, to: '24:00' },
				];
	const hours = loud.filter((one) => one.from < one.to);
	return { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours, 6: hours, 7: hours };
}
