import type { GuardKind } from '../guard.ts';
import type { Language } from '../language.ts';
import type { Stage } from '../stage.ts';
import { UNFILLED } from '../starters/variables.ts';
import type { BetterId } from './better.ts';
import { type Passage, type PlacedSentence, passagesOf, placedSentences } from './draft.ts';
import { type CoachKey, coachLexicon } from './lexicon.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import { type MissingContext, missingIn } from './missing.ts';
import {
	AVOID,
	type AvoidRow,
	type AvoidRule,
	type KnownFact,
	MISSING,
	type MissingRule,
	type ReasonId,
} from './rules.ts';

/** Words of the draft that would better not be sent. */
export interface AvoidFinding {
	readonly kind: 'avoid';
	readonly rule: AvoidRule;
	/** UTF-16 offsets in the draft as it was given */
	readonly start: number;
	readonly end: number;
	/** the draft's own words there */
	readonly quote: string;
	/** its text: `reasons.ts`, in the language of the interface */
	readonly reason: ReasonId;
	/** its text: `better.ts`, in the language of the draft; null where only the agent knows */
	readonly better: BetterId | null;
}

/** What the answer needs and has not, at this stage. */
export interface MissingFinding {
	readonly kind: 'missing';
	readonly rule: MissingRule;
	readonly reason: ReasonId;
	readonly better: BetterId;
}

export type Finding = AvoidFinding | MissingFinding;

/** What a draft is judged by. */
export interface CoachContext extends MissingContext {
	/** of the draft */
	readonly language: Language;
	readonly guard?: GuardKind;
	/** what the customer has said or sent already */
	readonly known?: readonly KnownFact[];
}

/**
 * Judges an agent's draft for a stage: what to avoid in the order of the text, no two overlapping, then what is missing. Quoted history
 * and the signature are not judged. Changes nothing; pure, linear in the draft, never throws.
 * @param draft plain text as the agent has it, any line ends
 */
export function coach(draft: string, context: CoachContext): readonly Finding[] {
	const passages = passagesOf(draft);
	const sentences = placedSentences(passages, context.language);
	const mentions = mentionsIn(sentences, coachLexicon(context.language));
	const spans = [...avoided(mentions, sentences, context), ...marksIn(passages, context.stage)];
	return [
		...apart(spans).map((span) => avoidFinding(span, draft)),
		...missingIn(sentences, mentions, context).map(missingFinding),
	];
}

interface Span {
	readonly rule: AvoidRule;
	readonly start: number;
	readonly end: number;
}

function avoided(
	mentions: readonly Mention[],
	sentences: readonly PlacedSentence[],
	context: CoachContext,
): readonly Span[] {
	const spans: Span[] = [];
	const days = new Set(mentions.filter(({ key }) => key === 'day').map(({ sentence }) => sentence));
	const apologies = firstApologies(mentions);
	const noes = endsOf(mentions, 'no');
	const opening = sentences.findIndex(({ tokens }) => tokens.length > GREETING_AT_MOST);
	for (const { key, sentence, from, start, end } of mentions) {
		if (!isWordRule(key)) continue;
		const row: AvoidRow = AVOID[key];
		if (!isOn(row, context)) continue;
		if (row.isUnsaidByNo && isDenied(noes.get(sentence), sentences[sentence]?.tokens ?? [], from)) continue;
		if (row.only === 'no-day' && days.has(sentence)) continue;
		if (row.only === 'opens' && !(from === 0 && (opening < 0 || sentence <= opening))) continue;
		if (row.only === 'after-apology' && !isAfter(apologies, sentence, from)) continue;
		spans.push({ rule: key, start, end });
	}
	return spans;
}

/** A greeting has no more words than this. */
const GREETING_AT_MOST = 6;

const isWordRule = (key: string): key is AvoidRule => key in AVOID;

function isOn({ stages, under, known }: AvoidRow, context: CoachContext): boolean {
	if (known !== undefined && !(context.known ?? []).includes(known)) return false;
	if (stages.includes(context.stage)) return true;
	return under !== undefined && under.guard === context.guard && under.stages.includes(context.stage);
}

/** For each sentence that apologises, the word behind its first apology. */
function firstApologies(mentions: readonly Mention[]): ReadonlyMap<number, number> {
	const first = new Map<number, number>();
	for (const { key, sentence, to } of mentions) {
		if (key === 'apology' && !first.has(sentence)) first.set(sentence, to);
	}
	return first;
}

function isAfter(apologies: ReadonlyMap<number, number>, sentence: number, from: number): boolean {
	const to = apologies.get(sentence);
	if (to !== undefined) return to <= from;
	return from === 0 && apologies.has(sentence - 1);
}

/** How many words may stand between a "not" and what it denies: "non è colpa Sua". */
const DENIED_WITHIN = 1;

function isDenied(ends: ReadonlySet<number> | undefined, tokens: PlacedSentence['tokens'], from: number): boolean {
	for (let at = from; ends && at >= from - DENIED_WITHIN && !tokens[at]?.afterPause; at -= 1) {
		if (ends.has(at)) return true;
	}
	return false;
}

function endsOf(mentions: readonly Mention[], wanted: CoachKey): ReadonlyMap<number, ReadonlySet<number>> {
	const ends = new Map<number, Set<number>>();
	for (const { key, sentence, to } of mentions) {
		if (key !== wanted) continue;
		const known = ends.get(sentence);
		if (known) known.add(to);
		else ends.set(sentence, new Set([to]));
	}
	return ends;
}

/** Smileys are no words of any table. */
const SMILEYS = /(?:[\u{1f300}-\u{1faff}]\ufe0f?\u200d?)+|[:;]-?\)/gu;

function marksIn(passages: readonly Passage[], stage: Stage): readonly Span[] {
	const cheer: AvoidRow = AVOID.cheer;
	return [
		...spansOf(passages, UNFILLED, 'unfilled'),
		...(cheer.stages.includes(stage) ? spansOf(passages, SMILEYS, 'cheer') : []),
	];
}

function spansOf(passages: readonly Passage[], marks: RegExp, rule: AvoidRule): readonly Span[] {
	const spans: Span[] = [];
	for (const { start, text } of passages) {
		text.replace(marks, (mark, at: number) => {
			spans.push({ rule, start: start + at, end: start + at + mark.length });
			return mark;
		});
	}
	return spans;
}

/** In the order of the text; of two that overlap the longer stays. */
function apart(spans: readonly Span[]): readonly Span[] {
	const kept: Span[] = [];
	for (const span of [...spans].sort((one, other) => one.start - other.start || other.end - one.end)) {
		const last = kept[kept.length - 1];
		if (!last || span.start >= last.end) kept.push(span);
		else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
	}
	return kept;
}

function avoidFinding({ rule, start, end }: Span, draft: string): AvoidFinding {
	const better = rule === 'unfilled' ? null : rule;
	return { kind: 'avoid', rule, start, end, quote: draft.slice(start, end), reason: AVOID[rule].reason, better };
}

const missingFinding = (rule: MissingRule): MissingFinding => ({
	kind: 'missing',
	rule,
	reason: MISSING[rule].reason,
	better: rule,
});
