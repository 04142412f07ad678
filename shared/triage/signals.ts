import { cut } from '../cut.ts';
import { REMEDIES, type RemedyName, SIGNALS, type Signal, type SignalName, type Sought } from '../signal.ts';
import type { CueName } from './cues/cue.ts';
import type { Hit } from './find.ts';
import type { ClaimByWords, ClaimName } from './heard.ts';
import type { Amount } from './money.ts';
import type { Sentence } from './text.ts';

const QUOTE_AT_MOST = 200;

/** Failures that are about money even when no amount is named. */
const ABOUT_MONEY: readonly CueName[] = ['overcharged', 'refund-owed'];

/** The signals of a complaint, each once, with the sentence that states it, in the order of `SIGNALS`. */
export function signalsIn(
	hits: readonly Hit[],
	sentences: readonly Sentence[],
	amounts: readonly Amount[],
): readonly Signal[] {
	return (Object.keys(SIGNALS) as SignalName[]).flatMap((name) => {
		const hit = hits.find(({ cue, strength, family }) => cue === name && family === 'signal' && strength === 1);
		const quote = hit ? quoteOf(hit, sentences) : name === 'money' ? moneyQuote(hits, sentences, amounts) : null;
		return quote === null ? [] : [{ name, quote }];
	});
}

/** A claim of one kind: signal or remedy. */
interface Claim<Name> {
	readonly name: Name;
	readonly quote: string;
	readonly byWords?: true;
}

/**
 * What a cue names it names better, where the other words do not speak against it; of what was heard only the others are added.
 * @param kinds what is asked of, in the order of the answer
 */
export function byWordsToo<Name extends ClaimName>(
	kinds: Readonly<Record<Name, unknown>>,
	named: readonly Claim<Name>[],
	claims: readonly ClaimByWords[],
): readonly Claim<Name>[] {
	return (Object.keys(kinds) as Name[]).flatMap((name): readonly Claim<Name>[] => {
		const byCue = named.find((each) => each.name === name);
		const byWords = claims.find((each) => each.name === name);
		if (byCue) return byWords?.is === 'doubted' ? [] : [byCue];
		return byWords?.is === 'heard' ? [{ name, quote: byWords.quote(), byWords: true }] : [];
	});
}

/** Money taken twice sounds like something that happened twice, and is one failure. */
export const withoutTakenTwice = (
	claims: readonly ClaimByWords[],
	hits: readonly Hit[],
	sentences: readonly Sentence[],
): readonly ClaimByWords[] =>
	claims.filter(({ name, is, quote }) => {
		if (name !== 'repeat-failure' || is !== 'heard') return true;
		const quoted = quote().slice(0, COMPARED);
		return !hits.some(
			({ cue, sentence }) => cue === 'overcharged' && sentences[sentence]?.text.trim().startsWith(quoted) === true,
		);
	});

/** A long quote ends in a sign that it was cut. */
const COMPARED = 100;

/** The remedies a customer asks for, each once, with the sentence that asks. */
export function soughtIn(hits: readonly Hit[], sentences: readonly Sentence[]): readonly Sought[] {
	return (Object.keys(REMEDIES) as RemedyName[]).flatMap((name) => {
		const hit = hits.find(({ cue, strength }) => cue === `seek-${name}` && strength === 1);
		return hit ? [{ name, quote: quoteOf(hit, sentences) }] : [];
	});
}

function moneyQuote(hits: readonly Hit[], sentences: readonly Sentence[], amounts: readonly Amount[]): string | null {
	const [amount] = amounts;
	if (amount)
		return cut(sentences.find(({ text }) => text.includes(amount.quote))?.text ?? amount.quote, QUOTE_AT_MOST);
	const hit = hits.find(({ cue, strength }) => ABOUT_MONEY.includes(cue) && strength === 1);
	return hit ? quoteOf(hit, sentences) : null;
}

/** The sentence, cut around the matched words when it is long. */
function quoteOf(hit: Hit, sentences: readonly Sentence[]): string {
	const sentence = sentences[hit.sentence];
	if (!sentence) return hit.quote;
	const at = sentence.tokens[hit.from]?.start ?? 0;
	return cut(sentence.text, QUOTE_AT_MOST, sentence.text.length <= QUOTE_AT_MOST ? 0 : Math.max(0, at - 60)).trim();
}
