import type { Language } from '../../language.ts';
import type { Example } from '../model/example.ts';
import { randomFrom } from '../model/random.ts';
import type { BankLine } from './corpus.ts';
import { filled } from './slots.ts';

/** A longer mail has words enough for a courtesy to drown in. */
const SHORT_WORDS = 60;
/** How many short mails get a courtesy, and how many of those a request with it. Chosen on `dev`. */
const GETS_COURTESY = 0.5;
const ASKS = 0.6;

/**
 * Half of the short mails with a request and thanks below, whatever they are: who complains in two sentences asks and thanks as often as
 * anybody else, and written corpora hold too few of them, so that "could you" and "thank you" would be learned as signs of no complaint.
 */
export function courteous(
	examples: readonly Example[],
	{ bank, language, seed }: { readonly bank: readonly BankLine[]; readonly language: Language; readonly seed: number },
): readonly Example[] {
	const random = randomFrom(seed);
	const textsOf = (wanted: BankLine['role']): readonly string[] =>
		bank.filter(({ role }) => role === wanted).map(({ text }) => text);
	const [requests, closings] = [textsOf('request'), textsOf('closing')];
	const drawn = (texts: readonly string[]): string =>
		filled(texts[Math.floor(random() * texts.length)] ?? '', language, random);
	return examples.map((example) => {
		const isShort = example.body.split(/\s+/).length <= SHORT_WORDS;
		if (!isShort || random() >= GETS_COURTESY) return example;
		const request = random() < ASKS ? ` ${drawn(requests)}` : '';
		return { ...example, body: `${example.body.trimEnd()}${request}\n${drawn(closings)}` };
	});
}
