import type { Match } from '../triage/matches.ts';
import type { Sentence } from '../triage/text.ts';

/** A part of a sentence that promises for itself, as a sentence of its own. */
export interface Clause {
	readonly sentence: Sentence;
	/** what stands before it in the sentence that was written; empty for the first */
	readonly lead: string;
	/** whether a verb without its subject is an act here: the subject stands in the clause before */
	readonly goesOn: boolean;
}

/** What cutting a sentence rests on: the times that it names and the acts that nobody takes back, in order, as indices of words. */
interface ClauseMarks {
	readonly times: readonly { readonly from: number; readonly to: number }[];
	readonly acts: readonly Match<unknown>[];
	/** verbs that go on without their subject */
	readonly also: readonly Match<unknown>[];
	/** verbs that end such a clause */
	readonly last: readonly Match<unknown>[];
	/** words that open a clause */
	readonly and: ReadonlySet<string>;
}

/**
 * Cuts a sentence that promises two things by two times: "I will call you tomorrow and send the refund by Friday". Two times alone are no
 * two promises ("on Thursday, between 3 and 5"): each clause has an act of its own, and a comma or an "and" stands between.
 */
export function clausesOf(sentence: Sentence, marks: ClauseMarks): readonly Clause[] {
	const seams = seamsOf(sentence, marks.and);
	const cuts: Seam[] = [];
	for (const [index, time] of marks.times.entries()) {
		const before = marks.times[index - 1];
		if (before === undefined) continue;
		const from = cuts.at(-1)?.at ?? 0;
		const cut = seams
			.filter(({ at, opens }) => at > from && at >= before.to && opens <= time.from)
			.filter(({ at }) => from > 0 || marks.acts.some((act) => act.from < at))
			.findLast((seam) => hasAct(seam, marks));
		if (cut !== undefined) cuts.push(cut);
	}
	return [firstClause(sentence, cuts[0]), ...cuts.map((cut, index) => laterClause(sentence, cut, cuts[index + 1]))];
}

/** Where a clause may begin, as indices of words: at a comma or "and", its first own word, and one past its last. */
interface Seam {
	readonly at: number;
	readonly opens: number;
	readonly ends: number;
}

function seamsOf({ tokens }: Sentence, and: ReadonlySet<string>): readonly Seam[] {
	const isAnd = (at: number): boolean => and.has(tokens[at]?.norm ?? '');
	const starts = tokens.flatMap(({ afterPause }, at) =>
		at > 0 && !isAnd(at - 1) && (afterPause || isAnd(at)) ? [at] : [],
	);
	return starts.map((at, index) => {
		let opens = at;
		while (isAnd(opens)) opens += 1;
		return { at, opens, ends: starts[index + 1] ?? tokens.length };
	});
}

function hasAct({ at, opens, ends }: Seam, { acts, also, last }: ClauseMarks): boolean {
	if (acts.some((act) => act.from >= opens && act.to <= ends)) return true;
	// Behind a bare comma a verb without its subject explains the one before, or asks for something.
	if (opens === at) return false;
	return also.some(({ from }) => from === opens) || last.some(({ from, to }) => from >= opens && to === ends);
}

function firstClause(sentence: Sentence, next: Seam | undefined): Clause {
	if (next === undefined) return { sentence, lead: '', goesOn: false };
	const text = sentence.text.slice(0, sentence.tokens[next.at]?.start).replace(PAUSE_AT_END, '');
	return { sentence: { ...sentence, text, tokens: sentence.tokens.slice(0, next.at) }, lead: '', goesOn: false };
}

function laterClause(sentence: Sentence, { opens }: Seam, next: Seam | undefined): Clause {
	const from = sentence.tokens[opens]?.start ?? 0;
	const whole = sentence.text.slice(from, next === undefined ? undefined : sentence.tokens[next.at]?.start);
	const tokens = sentence.tokens
		.slice(opens, next?.at)
		.map((token) => ({ ...token, start: token.start - from, end: token.end - from }));
	const text = next === undefined ? whole : whole.replace(PAUSE_AT_END, '');
	return { sentence: { ...sentence, text, tokens }, lead: sentence.text.slice(0, from), goesOn: true };
}

const PAUSE_AT_END = /[\s,;:–—-]{1,9}$/u;
