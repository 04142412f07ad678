import { addSpan, type Calendar, localDayOf, nextOpen } from '../calendar.ts';
import type { Instant } from '../time.ts';
import type { Reckoning } from './reckoning.ts';
import type { Skip } from './words.ts';

/** One stretch of time that did not count. */
export interface SkipStep {
	readonly kind: Skip;
	readonly from: Instant;
	readonly to: Instant;
}

/** How a due time came about. */
export interface DueExplained extends Reckoning {
	readonly dueAt: Instant;
	readonly steps: readonly SkipStep[];
}

/** Counts a reckoning again, and tells what it passed over on the way. */
export function explainDue(calendar: Calendar, reckoning: Reckoning): DueExplained {
	const { base, span } = reckoning;
	const dueAt = addSpan(calendar, base, span);
	const steps = STEPS[span.unit](calendar, { base, dueAt, count: span.count });
	return { ...reckoning, dueAt, steps };
}

interface Walk {
	readonly base: Instant;
	readonly dueAt: Instant;
	readonly count: number;
}

const STEPS: Record<Reckoning['span']['unit'], (calendar: Calendar, walk: Walk) => readonly SkipStep[]> = {
	'business-hours': (calendar, { base, dueAt }) => closedBetween(calendar, base, dueAt),
	'business-days': (calendar, { base, dueAt }) => {
		const start = Math.min(nextOpen(calendar, base), dueAt);
		// The night between two business days is no time that was skipped: days are counted, not hours.
		const days = closedBetween(calendar, start, dueAt).filter(({ kind }) => kind !== 'closed-hours');
		return merged([...closedBetween(calendar, base, start), ...days]);
	},
	days: (calendar, { base, dueAt, count }) => {
		// Calendar days count as they come; only at the end the next open hour is waited for.
		const aimed = addSpan(alwaysOpen(calendar), base, { unit: 'days', count });
		return closedBetween(calendar, Math.min(aimed, dueAt), dueAt);
	},
};

/** The stretches between two moments in which nobody works, neighbours of one kind as one. */
function closedBetween(calendar: Calendar, from: Instant, to: Instant): readonly SkipStep[] {
	const steps: SkipStep[] = [];
	let at = from;
	while (at < to) {
		const day = localDayOf(calendar, at);
		const end = Math.min(day.endsAt, to);
		const closing = calendar.closing(day.number);
		if (closing === null) steps.push(...closedHours(day.open, at, end));
		else steps.push({ kind: closing, from: at, to: end });
		at = end;
	}
	return merged(steps);
}

function closedHours(
	open: readonly { readonly from: Instant; readonly to: Instant }[],
	from: Instant,
	to: Instant,
): readonly SkipStep[] {
	const edges = [from, ...open.flatMap((one) => [one.from, one.to]), to].map((edge) =>
		Math.min(Math.max(edge, from), to),
	);
	return edges.flatMap((edge, index): SkipStep[] => {
		const next = edges[index + 1];
		return index % 2 === 0 && next !== undefined && edge < next ? [{ kind: 'closed-hours', from: edge, to: next }] : [];
	});
}

function merged(steps: readonly SkipStep[]): readonly SkipStep[] {
	const whole: SkipStep[] = [];
	for (const step of steps) {
		const last = whole.at(-1);
		if (last?.kind === step.kind && last.to === step.from) whole[whole.length - 1] = { ...last, to: step.to };
		else whole.push(step);
	}
	return whole;
}

const alwaysOpen = (calendar: Calendar): Calendar => ({
	...calendar,
	day: (number) => {
		const day = calendar.day(number);
		return { ...day, open: [{ from: day.startsAt, to: day.endsAt }] };
	},
	closing: () => null,
});
