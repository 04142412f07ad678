import type { Case, CaseEvent } from './case.ts';
import { event } from './case-event.ts';
import { type GuardKind, judgeAgain, withoutOverride } from './guard.ts';
import type { Decision } from './happened.ts';
import type { CustomerHistory } from './relationship.ts';
import { SAYINGS } from './sayings/english.ts';
import type { Instant } from './time.ts';

/** Who acts, and when. */
interface Hand {
	readonly personId: string;
	readonly at: Instant;
}

/** A person sets the guard against the judgement, with a written reason. It wins over later judgements until the round ends. */
export function overrideGuard(
	supportCase: Case,
	set: { readonly kind: GuardKind; readonly because: string },
	{ personId, at }: Hand,
): Decision {
	const { guard } = supportCase;
	const was = guard.overridden?.was ?? guard.kind;
	const overridden: Case = {
		...supportCase,
		guard: { kind: set.kind, because: guard.because, overridden: { by: personId, because: set.because, at, was } },
	};
	return decided(supportCase, overridden, {
		...event('guard-overridden', at, set.because, { from: guard.kind, to: set.kind, was }),
		source: { kind: 'person', personId },
	});
}

/** The person's word is taken back: the guard is judged by today's facts. Nothing happens where it was never overridden. */
export function takeBackOverride(
	supportCase: Case,
	because: string | undefined,
	context: Hand & { readonly history: CustomerHistory },
): Decision {
	const { guard } = supportCase;
	if (guard.overridden === undefined) return { supportCase, events: [], happened: [] };
	const { severity, round, avoidable } = supportCase;
	const judged = judgeAgain(withoutOverride(guard), {
		severity,
		history: context.history,
		round,
		avoidable,
		at: context.at,
	});
	const said = event('guard-restored', context.at, because ?? SAYINGS.overrideTakenBack, {
		from: guard.kind,
		to: judged.kind,
	});
	return decided(
		supportCase,
		{ ...supportCase, guard: judged },
		{ ...said, source: { kind: 'person', personId: context.personId } },
	);
}

/** A new round begins: what a person said of the guard was said of the old one. The caller judges anew where it must. */
export function endOverride(
	supportCase: Case,
	at: Instant,
): { readonly supportCase: Case; readonly events: readonly CaseEvent[] } {
	const { guard } = supportCase;
	if (guard.overridden === undefined) return { supportCase, events: [] };
	const judged = withoutOverride(guard);
	const data = { from: guard.kind, to: judged.kind };
	return {
		supportCase: { ...supportCase, guard: judged },
		events: [event('guard-restored', at, SAYINGS.overrideEnded, data)],
	};
}

const decided = (before: Case, after: Case, said: CaseEvent): Decision => ({
	supportCase: after,
	events: [said],
	happened: before.guard.kind === after.guard.kind ? [] : [{ kind: 'guard-changed', at: said.at }],
});
