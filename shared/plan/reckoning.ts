import { addSpan, type Calendar } from '../calendar.ts';
import type { CaseEvent } from '../case.ts';
import type { Span } from '../policy.ts';
import type { Instant } from '../time.ts';
import { BASES, type Base, DUE_RULES, type DueRule } from './words.ts';

/** How a due time came about: which rule, how long, counted from when. Kept with the touch's event, so that it can be told later. */
export interface Reckoning {
	readonly rule: DueRule;
	readonly span: Span;
	readonly since: Base;
	readonly base: Instant;
}

/** Where the reckoning leads. */
export const dueBy = (calendar: Calendar, { base, span }: Reckoning): Instant => addSpan(calendar, base, span);

/** The reckoning as it is kept in an event's data. */
export const keepReckoning = ({ rule, span, since, base }: Reckoning): CaseEvent['data'] => ({
	rule,
	unit: span.unit,
	count: span.count,
	since,
	base,
});

/** The reckoning out of an event's data; null where none was kept, as before there were any. */
export function readReckoning({ rule, unit, count, since, base }: CaseEvent['data']): Reckoning | null {
	if (typeof rule !== 'string' || !Object.hasOwn(DUE_RULES, rule)) return null;
	if (typeof since !== 'string' || !Object.hasOwn(BASES, since)) return null;
	if (typeof count !== 'number' || typeof base !== 'number') return null;
	if (unit !== 'business-hours' && unit !== 'business-days' && unit !== 'days') return null;
	return { rule: rule as DueRule, span: { unit, count }, since: since as Base, base };
}
