import { cut } from '../cut.ts';
import { SEVERITIES, type Severity } from '../severity.ts';
import { SIGNALS, type Signal, type SignalName } from '../signal.ts';
import type { CueName } from './cues/cue.ts';
import type { Hit } from './find.ts';
import { type Amount, roughlyInEuros, weightiest } from './money.ts';
import type { ComplaintByWords, Leaning } from './score.ts';
import type { Reason } from './verdict.ts';

/** What severity is read from: a complaint's cues, its signals and the amounts in it. */
export interface Grounds {
	readonly hits: readonly Hit[];
	readonly signals: readonly Signal[];
	readonly amounts: readonly Amount[];
	/** the text as it was written, for its capitals */
	readonly words: string;
	/** what a learned model says of its words; null: there is none */
	readonly learned: Pick<ComplaintByWords, 'critical' | 'weighty'> | null;
}

export interface SeverityScore {
	readonly severity: Severity;
	readonly because: readonly Reason[];
}

/** Every complaint starts in S2; one that only names a flaw starts in S1. Weights and cuts: fitted to the labelled mails of the `train` parts. */
const BASE = 1.55;
const ONLY_A_FLAW = -1;

const ORDINARY_FROM = 1.25;

/** Scores below a cut belong to the severity before it. */
const CUTS: readonly { readonly below: number; readonly severity: Severity }[] = [
	{ below: ORDINARY_FROM, severity: 'S1' },
	{ below: 2, severity: 'S2' },
	{ below: 3.6, severity: 'S3' },
	{ below: Number.POSITIVE_INFINITY, severity: 'S4' },
];

/**
 * `canBeCritical`: without one such fact a mail stays at S3, however loud: four annoyances are not a danger. A missed occasion is one where
 * a heavy loss stands beside it.
 */
const SIGNAL_WEIGHTS: Readonly<
	Record<SignalName, { readonly weight: number; readonly canBeCritical: boolean | 'with a heavy loss' }>
> = {
	safety: { weight: 2.6, canBeCritical: true },
	legal: { weight: 2.4, canBeCritical: true },
	privacy: { weight: 2.4, canBeCritical: true },
	'missed-event': { weight: 0.8, canBeCritical: 'with a heavy loss' },
	'churn-threat': { weight: 0.8, canBeCritical: false },
	'repeat-failure': { weight: 0.9, canBeCritical: false },
	vulnerable: { weight: 0.5, canBeCritical: true },
	abuse: { weight: 0.3, canBeCritical: false },
	'public-exposure': { weight: 0.6, canBeCritical: false },
	money: { weight: 0, canBeCritical: false },
};

const HEAVY_LOSS = 0.8;
const MONEY_STEPS: readonly { readonly fromEuros: number; readonly weight: number }[] = [
	{ fromEuros: 1000, weight: HEAVY_LOSS },
	{ fromEuros: 250, weight: 0.2 },
	{ fromEuros: 0, weight: 0.1 },
];

const TONES: readonly { readonly cue: CueName; readonly weight: number }[] = [
	// Alone it moves nothing: severity is risk, not loudness. With some hundreds at stake it does.
	{ cue: 'strong', weight: 0.3 },
	{ cue: 'small-thing', weight: -0.6 },
	{ cue: 'praise', weight: -0.2 },
];

const SHOUTING = 0.1;

/**
 * Danger told without a word that a cue knows. From these log-odds on, a complaint of some weight becomes critical by its words, and from the
 * higher ones an ordinary one too: a complaint too many that is called critical costs a look, one too few a person. Chosen on the `dev` parts.
 */
const LEARNED_STEPS: readonly { readonly fromLogit: number; readonly weight: number }[] = [
	{ fromLogit: -0.75, weight: 2.1 },
	{ fromLogit: -1.25, weight: 1.6 },
];

/** Between an ordinary complaint and one of weight its words decide where the cues leave it near the cut. Chosen on the `dev` parts. */
const WEIGHT_OF_LOGIT = 0.3;
const WEIGHT_AT_MOST = 0.5;
/** Less than this explains nothing. */
const WEIGHT_AT_LEAST = 0.1;

/** Business risk of a complaint, from S1 to S4, and every part of the sum with its quote. Never called for other mail. */
export function scoreSeverity(grounds: Grounds): SeverityScore {
	const facts = [
		...coreReasons(grounds),
		...signalReasons(grounds),
		...moneyReasons(grounds),
		...toneReasons(grounds),
		...criticalReasons(grounds),
	];
	const because = [...facts, ...weightReasons(grounds, facts)];
	return { severity: severityFrom(because, grounds.signals), because };
}

/** Adds reasons up; those that are not of the severity (what made the mail a complaint) count for nothing. */
export function severityFrom(because: readonly Reason[], signals: readonly Signal[]): Severity {
	const sum = sumOf(because.filter(({ cue }) => cue.startsWith(OF_SEVERITY)));
	const cut = CUTS.find(({ below }) => sum < below)?.severity ?? 'S4';
	const capped = cut === 'S4' && !canBeCritical(because, signals) ? 'S3' : cut;
	return atLeastFloor(capped, signals);
}

const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((total, { weight }) => total + weight, BASE);

function canBeCritical(because: readonly Reason[], signals: readonly Signal[]): boolean {
	if (because.some(({ cue }) => cue === OF_LEARNED)) return true;
	const isHeavy = because.some(({ cue, weight }) => cue === OF_MONEY && weight >= HEAVY_LOSS);
	return signals.some(({ name }) => {
		const can = SIGNAL_WEIGHTS[name].canBeCritical;
		return can === true || (can !== false && isHeavy);
	});
}

/** What a signal adds to the severity: one reason, or none where it weighs nothing by itself. */
export function reasonsOfSignal({ name, quote }: Signal): readonly Reason[] {
	const { weight } = SIGNAL_WEIGHTS[name];
	return weight > 0 ? [{ cue: `${OF_SEVERITY}${name}`, weight, quote }] : [];
}

/** Whether a reason is there because of this signal. */
export const isReasonOf = (name: SignalName, { cue }: Reason): boolean => cue === `${OF_SEVERITY}${name}`;

/** What the cue of every reason for a severity begins with. */
const OF_SEVERITY = 'severity:';
const OF_MONEY = 'severity:money';
const OF_LEARNED = 'severity:learned';

function coreReasons({ hits }: Grounds): readonly Reason[] {
	const failures = hits.filter(({ family, strength }) => family === 'failure' && strength === 1);
	const [flaw] = failures;
	if (!flaw || failures.some(({ cue }) => cue !== 'flaw')) return [];
	return [{ cue: 'severity:flaw', weight: ONLY_A_FLAW, quote: flaw.quote }];
}

function signalReasons({ signals }: Grounds): readonly Reason[] {
	return signals.flatMap(reasonsOfSignal);
}

function moneyReasons({ amounts }: Grounds): readonly Reason[] {
	const largest = weightiest(amounts);
	if (!largest) return [];
	const step = MONEY_STEPS.find(({ fromEuros }) => roughlyInEuros(largest) >= fromEuros);
	return [{ cue: OF_MONEY, weight: step?.weight ?? 0, quote: largest.quote }];
}

function toneReasons({ hits, words }: Grounds): readonly Reason[] {
	const isSarcastic = hits.some(({ cue }) => cue === 'sarcasm');
	const tones = TONES.flatMap(({ cue, weight }) => {
		const hit = hits.find((each) => each.cue === cue && !(isSarcastic && weight < 0));
		return hit ? [{ cue: `severity:${cue}`, weight, quote: hit.quote }] : [];
	});
	const shout = /(?:\p{Lu}{3,}[\s,]+){3,}\p{Lu}{2,}|!{3}/u.exec(words.slice(0, 5000));
	return shout ? [...tones, { cue: 'severity:shouting', weight: SHOUTING, quote: cut(shout[0], 80) }] : tones;
}

function criticalReasons({ learned }: Grounds): readonly Reason[] {
	const step = learned && LEARNED_STEPS.find(({ fromLogit }) => learned.critical.logit >= fromLogit);
	return step ? reasonByWords(OF_LEARNED, step.weight, learned.critical) : [];
}

/** @param others all other reasons: what they make ordinary is no trifle by its words, nor lighter what is critical by them */
function weightReasons({ learned }: Grounds, others: readonly Reason[]): readonly Reason[] {
	if (learned === null) return [];
	const weight = Math.max(-WEIGHT_AT_MOST, Math.min(WEIGHT_AT_MOST, WEIGHT_OF_LOGIT * learned.weighty.logit));
	if (Math.abs(weight) < WEIGHT_AT_LEAST || (weight < 0 && !mayBeLighter(others, weight))) return [];
	const cue = `${OF_SEVERITY}${weight > 0 ? 'grave-words' : 'light-words'}`;
	return reasonByWords(cue, Math.round(weight * 100) / 100, learned.weighty);
}

function mayBeLighter(others: readonly Reason[], by: number): boolean {
	const sum = sumOf(others);
	const becomesTrifle = sum >= ORDINARY_FROM && sum + by < ORDINARY_FROM;
	return !becomesTrifle && others.every(({ cue }) => cue !== OF_LEARNED);
}

function reasonByWords(cue: string, weight: number, { quote }: Leaning): readonly Reason[] {
	const sentence = quote();
	return sentence === '' ? [] : [{ cue, weight, quote: sentence }];
}

function atLeastFloor(severity: Severity, signals: readonly Signal[]): Severity {
	return signals
		.map(({ name }) => SIGNALS[name].floor)
		.filter((floor) => floor !== null)
		.reduce<Severity>(
			(highest, floor) => (SEVERITIES[floor].rank > SEVERITIES[highest].rank ? floor : highest),
			severity,
		);
}
