import { cut } from '../cut.ts';
import type { Side } from '../mail.ts';
import { CUES, type CueName } from './cues/cue.ts';
import type { Hit } from './find.ts';
import type { Sentence } from './text.ts';
import type { Act, Said } from './verdict.ts';

const QUOTE_AT_MOST = 240;

/** Which cue makes which act of the team, in the order in which a sentence with several of them is told. */
const TEAM_ACTS: readonly { readonly cue: CueName; readonly act: Act }[] = [
	{ cue: 'apologises', act: 'apology' },
	{ cue: 'asks-fair', act: 'fair-question' },
	{ cue: 'asks-satisfied', act: 'satisfied-question' },
	{ cue: 'delivers', act: 'delivered' },
	{ cue: 'offers', act: 'offer' },
	{ cue: 'asks', act: 'question' },
];

/** A sentence that does the first is not taken for the second as well: "is everything fixed now?" delivers nothing. */
const SHADOWS: Readonly<Partial<Record<Act, readonly Act[]>>> = {
	'fair-question': ['question', 'offer', 'satisfied-question', 'delivered'],
	'satisfied-question': ['question', 'delivered', 'offer'],
	delivered: ['offer'],
	offer: ['question'],
};

/** A failure this weak (a supposition) is none. */
const FAILURE_FROM = 1.2;

/** A mail of thanks is short; a long one says something else too. */
const THANKS_AT_MOST_WORDS = 40;

/** What a mail's sentences do, in the order of the text. */
export function saidBy(side: Side, sentences: readonly Sentence[], hits: readonly Hit[]): readonly Said[] {
	if (side === 'team') return sentences.flatMap((sentence, index) => teamSays(sentence, hitsIn(hits, index)));
	const said = sentences.flatMap((sentence, index) => customerSays(sentence, hitsIn(hits, index)));
	if (said.length > 0) return said;
	const first = sentences.find(({ tokens }) => tokens.length > 0);
	if (!first) return [];
	const thanks = isOnlyThanks(sentences, hits)
		? hits.find(({ cue }) => cue === 'thanks' || cue === 'praise')
		: undefined;
	const spoken = thanks ? sentences[thanks.sentence] : (sentences.find(({ tokens }) => tokens.length > 2) ?? first);
	return [{ act: thanks ? 'thanks' : 'answer', quote: cut((spoken ?? first).text, QUOTE_AT_MOST) }];
}

const hitsIn = (hits: readonly Hit[], sentence: number): readonly Hit[] =>
	hits.filter((hit) => hit.sentence === sentence);

function teamSays(sentence: Sentence, hits: readonly Hit[]): readonly Said[] {
	const found = TEAM_ACTS.filter(({ cue }) => hits.some((hit) => hit.cue === cue)).map(({ act }) => act);
	const acts = sentence.isQuestion && !found.includes('question') ? [...found, 'question' as const] : found;
	const shadowed = new Set(acts.flatMap((act) => SHADOWS[act] ?? []));
	return acts
		.filter((act) => !shadowed.has(act) && (act !== 'satisfied-question' || isAsking(sentence, hits)))
		.map((act) => ({ act, quote: cut(sentence.text, QUOTE_AT_MOST) }));
}

/** "We hope everything is to your satisfaction" asks without a question mark; "it is solved" does not. */
const isAsking = (sentence: Sentence, hits: readonly Hit[]): boolean =>
	sentence.isQuestion || hits.some(({ cue }) => cue === 'asks-satisfied' || cue === 'asks');

function customerSays(sentence: Sentence, hits: readonly Hit[]): readonly Said[] {
	const failure = hits.find(
		({ family, cue, strength }) => family === 'failure' && CUES[cue].weight * strength >= FAILURE_FROM,
	);
	const solved = hits.find(({ cue }) => cue === 'solved');
	const quote = cut(sentence.text, QUOTE_AT_MOST);
	if (failure && (!solved || failure.from >= solved.to)) return [{ act: 'failure', quote }];
	return solved && !sentence.isQuestion ? [{ act: 'confirmation', quote }] : [];
}

function isOnlyThanks(sentences: readonly Sentence[], hits: readonly Hit[]): boolean {
	const words = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
	if (words > THANKS_AT_MOST_WORDS || sentences.some(({ isQuestion }) => isQuestion)) return false;
	const thanked = new Set(
		hits.filter(({ cue }) => cue === 'thanks' || cue === 'praise').map(({ sentence }) => sentence),
	);
	const others = sentences.filter(({ tokens }, index) => !thanked.has(index) && tokens.length > 4);
	return thanked.size > 0 && others.length === 0;
}
