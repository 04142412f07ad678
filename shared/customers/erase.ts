import type { Case } from '../case.ts';
import { event } from '../case-event.ts';
import { cancelAll } from '../plan/follow-ups.ts';
import type { Settled } from '../settle.ts';
import type { Instant } from '../time.ts';
import type { Touch } from '../touch.ts';

/** How a case is erased. */
export interface Erasure {
	readonly at: Instant;
	/** in whose place nothing but this stands from now on */
	readonly pseudonym: string;
	/** why, in words that are kept */
	readonly because: string;
	/** a person's id; null: the time that mail is kept is over */
	readonly personId: string | null;
}

/**
 * A case without its words: what was written, who wrote it, and whatever quotes them go; stage, severity, guard, times and outcome stay, for they
 * are figures. Nobody can go on with it, so what was open ends, and nothing more goes to the customer.
 */
export function eraseCase(supportCase: Case, touches: readonly Touch[], erasure: Erasure): Settled {
	const { at, because, personId } = erasure;
	const cancelled = cancelAll(touches, { at, code: 'closed' });
	const said = event('case-erased', at, because);
	return {
		supportCase: ended(withoutWords(supportCase, erasure.pseudonym), at),
		events: [
			...cancelled.map((change) => change.event),
			personId === null ? said : { ...said, source: { kind: 'person', personId } },
		],
		touches: cancelled.map(({ touch }) => touch),
	};
}

function withoutWords(supportCase: Case, pseudonym: string): Case {
	const { guard, documentation } = supportCase;
	return {
		...supportCase,
		customer: { name: '', address: pseudonym },
		participants: [],
		speakers: [],
		subject: '',
		topic: '',
		severityBecause: supportCase.severityBecause.map(unquoted),
		signals: supportCase.signals.map(unquoted),
		struck: supportCase.struck.map((one) => ({ ...unquoted(one), reasons: one.reasons.map(unquoted) })),
		sought: supportCase.sought.map(unquoted),
		guard: guard.overridden === undefined ? guard : { ...guard, overridden: { ...guard.overridden, because: '' } },
		documentation: documentation && { ...documentation, whatWentWrong: '', whatWeDid: '' },
	};
}

/** Without the quote; the day of a spoilt occasion goes with it. */
function unquoted<T extends { readonly quote: string }>(one: T): T {
	const { on: _, ...kept } = one as T & { readonly on?: string };
	return { ...(kept as T), quote: '' };
}

const ended = (supportCase: Case, at: Instant): Case =>
	supportCase.stage === 'closed'
		? supportCase
		: { ...supportCase, stage: 'closed', closedAt: at, outcome: supportCase.outcome ?? 'withdrawn' };

/** What may stay of the data beside a line of a history, besides numbers: names of our own tables and ids, and never a quote. */
export const KEPT_DATA = [
	'mailId',
	'from',
	'to',
	'was',
	'severity',
	'guard',
	'signal',
	'touch',
	'touchKind',
	'code',
	'policy',
	'actId',
	'hash',
	'remedyKind',
	'amount',
	'currency',
	'request',
	'fix',
	'into',
	'rule',
	'how',
	'mentions',
] as const;
