import type { Case, Struck } from './case.ts';
import { type ActContext, byPerson, guardOf } from './case-actions.ts';
import { event } from './case-event.ts';
import type { Decision } from './happened.ts';
import { SAYINGS } from './sayings/english.ts';
import type { SignalName } from './signal.ts';
import { isReasonOf, reasonsOfSignal, severityFrom } from './triage/severity-score.ts';
import type { Verdict } from './triage/verdict.ts';

/** What a person says of the signals: one that is missing, one that is wrong. */
export interface SignalChange {
	readonly add: readonly SignalName[];
	readonly remove: readonly SignalName[];
}

/**
 * A person strikes signals out or adds some. It counts at once: the severity is added up anew from the reasons that are left, unless a
 * person has set it. A signal that is struck out keeps its words and reasons with it, so that adding it again is a true undo.
 */
export function correctSignals(before: Case, change: SignalChange, context: ActContext): Decision {
	const changed = addAll(strikeOut(before, change.remove, context), change.add, context);
	return addUp(changed, before.severity, context);
}

/** What a later mail says, without those signals whose very words were struck out before; other words are a new claim, and count. */
export function withoutStruck(verdict: Verdict, struck: readonly Struck[]): Verdict {
	const isStruck = ({ name, quote }: { readonly name: SignalName; readonly quote: string }) =>
		struck.some((one) => one.name === name && one.quote === quote);
	const gone = verdict.signals.filter(isStruck);
	if (gone.length === 0) return verdict;
	const signals = verdict.signals.filter((one) => !isStruck(one));
	const because = verdict.because.filter((reason) => !gone.some(({ name }) => isReasonOf(name, reason)));
	return {
		...verdict,
		signals,
		because,
		severity: verdict.severity === null ? null : severityFrom(because, signals),
	};
}

function strikeOut(supportCase: Case, names: readonly SignalName[], context: ActContext): Decision {
	const gone = supportCase.signals
		.filter(({ name }) => names.includes(name))
		.map((signal) => ({
			...signal,
			reasons: supportCase.severityBecause.filter((reason) => isReasonOf(signal.name, reason)),
		}));
	const isGone = (name: SignalName) => gone.some((one) => one.name === name);
	return {
		supportCase: {
			...supportCase,
			signals: supportCase.signals.filter(({ name }) => !isGone(name)),
			struck: [...supportCase.struck.filter(({ name }) => !isGone(name)), ...gone],
			severityBecause: supportCase.severityBecause.filter(
				(reason) => !gone.some(({ reasons }) => reasons.includes(reason)),
			),
		},
		events: gone.map(({ name, quote }) =>
			byPerson(event('signal-struck', context.at, quote, { signal: name }), context),
		),
		happened: [],
	};
}

function addAll(before: Decision, names: readonly SignalName[], context: ActContext): Decision {
	const { supportCase } = before;
	const added = [...new Set(names)]
		.filter((name) => !supportCase.signals.some((known) => known.name === name))
		.map((name) => {
			const known = supportCase.struck.find((one) => one.name === name);
			return known ?? { name, quote: '', reasons: reasonsOfSignal({ name, quote: '' }) };
		});
	return {
		...before,
		supportCase: {
			...supportCase,
			signals: [...supportCase.signals, ...added.map(({ reasons: _, ...signal }) => signal)],
			struck: supportCase.struck.filter((one) => !added.some(({ name }) => name === one.name)),
			severityBecause: [...supportCase.severityBecause, ...added.flatMap(({ reasons }) => reasons)],
		},
		events: [
			...before.events,
			...added.map(({ name, quote }) => byPerson(event('signal-added', context.at, quote, { signal: name }), context)),
		],
	};
}

function addUp(before: Decision, known: Case['severity'], context: ActContext): Decision {
	const { supportCase, events } = before;
	if (events.length === 0) return before;
	const changedSignals = { ...before, happened: [{ kind: 'signals-changed', at: context.at } as const] };
	if (supportCase.severityBy === 'person') return changedSignals;
	const severity = severityFrom(supportCase.severityBecause, supportCase.signals);
	if (severity === known) return changedSignals;
	const changed: Case = { ...supportCase, severity };
	const because = SAYINGS.signalsCorrected;
	return {
		supportCase: { ...changed, guard: guardOf(changed, context) },
		events: [
			...events,
			byPerson(event('severity-changed', context.at, because, { from: known, to: severity }), context),
		],
		happened: [...changedSignals.happened, { kind: 'severity-changed', at: context.at }],
	};
}
