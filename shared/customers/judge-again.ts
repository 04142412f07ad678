import type { Case, EventKind } from '../case.ts';
import { event } from '../case-event.ts';
import { judgeAgain } from '../guard.ts';
import type { Decision } from '../happened.ts';
import { type CustomerHistory, judgeRelationship } from '../relationship.ts';
import { withRepeat } from '../repeat.ts';
import { SAYINGS } from '../sayings/english.ts';
import type { Instant } from '../time.ts';

/** What happened to whose case it is. */
export interface Reunion {
	readonly kind: Extract<EventKind, 'customer-merged' | 'customer-split'>;
	readonly at: Instant;
	readonly personId: string;
	/** what was known of the customer before the case was opened, by the addresses that were theirs until now, and by those from now on */
	readonly before: CustomerHistory;
	readonly after: CustomerHistory;
}

const WORDS = { 'customer-merged': SAYINGS.customerMerged, 'customer-split': SAYINGS.customerSplit } as const;

/**
 * Judges guard and relationship of an open case again, after its customer turned out to be somebody else as well, or not. Only what the
 * change itself changes is touched: a case that both histories judge alike stays as it is.
 * @returns null: nothing changes
 */
export function judgeReunion(supportCase: Case, reunion: Reunion): Decision | null {
	const { before, after, at, personId } = reunion;
	const judged = judgeBy(supportCase, after);
	if (sameJudgement(judgeBy(supportCase, before), judged)) return null;
	const said = event(reunion.kind, at, WORDS[reunion.kind], { from: supportCase.guard.kind, to: judged.guard.kind });
	return {
		supportCase: judged,
		events: [{ ...said, source: { kind: 'person', personId } }],
		happened: supportCase.guard.kind === judged.guard.kind ? [] : [{ kind: 'guard-changed', at }],
	};
}

/** The case as this history has it, seen from when it was opened. */
function judgeBy(supportCase: Case, history: CustomerHistory): Case {
	const { openedAt: at, severity, round, avoidable, guard } = supportCase;
	return {
		...supportCase,
		relationship: judgeRelationship(history, at),
		guard: judgeAgain(guard, { severity, history, round, avoidable, at }),
		signals: isStruck(supportCase) ? supportCase.signals : withRepeat(withoutHistory(supportCase), history, at),
	};
}

/** A person struck it out: no history brings it back. */
const isStruck = ({ struck }: Case): boolean => struck.some(({ name }) => name === 'repeat-failure');

/** The signals as the mails alone have them. */
const withoutHistory = ({ signals }: Case): Case['signals'] =>
	signals.flatMap((signal) => {
		if (signal.name !== 'repeat-failure' || signal.saidBy === undefined) return [signal];
		const { saidBy, ...claimed } = signal;
		return saidBy === 'both' ? [claimed] : [];
	});

const sameJudgement = (one: Case, other: Case): boolean =>
	one.guard.kind === other.guard.kind &&
	one.guard.overridden?.was === other.guard.overridden?.was &&
	same(one.guard.because, other.guard.because) &&
	same(one.relationship.because, other.relationship.because) &&
	same(one.signals.map(saidBy), other.signals.map(saidBy));

const saidBy = (signal: Case['signals'][number]): string => `${signal.name} ${signal.quote} ${signal.saidBy ?? ''}`;

const same = (one: readonly string[], other: readonly string[]): boolean =>
	one.length === other.length && one.every((text, index) => text === other[index]);
