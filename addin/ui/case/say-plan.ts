import type { Answer } from '../../../shared/api.ts';
import type { Span } from '../../../shared/policy.ts';
import type { Words } from '../words.tsx';

type Reckoning = NonNullable<Answer<'plan'>['touches'][number]['reckoning']>;

/** `3 business days`; nothing at all is `at once`. */
export const saySpan = ({ unit, count }: Span, { t }: Words): string =>
	count === 0 ? t('plan.atOnce') : t(`plan.span.${unit}`, { count });

/** `3 business days after the resolution (Mon, 23 Nov, 10:00)`. */
export const sayCounted = ({ span, since, base }: Reckoning, words: Words): string =>
	words.t('plan.counted', {
		span: saySpan(span, words),
		since: words.t(`plan.since.${since}`),
		base: words.short(base),
	});

/** What did not count on the way, kind by kind; null when everything did. Days that are not every week's are named. */
export function sayNotCounted(steps: Reckoning['steps'], { t, day }: Words): string | null {
	const of = (kind: Reckoning['steps'][number]['kind']) => steps.filter((step) => step.kind === kind);
	const days = (kind: 'holiday' | 'closed-day') =>
		of(kind)
			.map(({ from }) => day(dateIn(from)))
			.join(', ');
	const parts = [
		...(['closed-hours', 'weekly'] as const)
			.filter((kind) => of(kind).length > 0)
			.map((kind) => t(`plan.skip.${kind}`, { count: of(kind).length })),
		...(['holiday', 'closed-day'] as const)
			.filter((kind) => of(kind).length > 0)
			.map((kind) => t(`plan.skip.${kind}`, { days: days(kind) })),
	];
	return parts.length === 0 ? null : t('plan.notCounted', { what: parts.join('; ') });
}

/** A closed day begins at its local midnight; noon of it is on that date in every zone that people live in. */
const dateIn = (iso: string): string => new Date(Date.parse(iso) + HALF_A_DAY).toISOString().slice(0, 10);

const HALF_A_DAY = 43_200_000;
