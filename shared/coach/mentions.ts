import type { Lexicon } from '../triage/lexicon.ts';
import { matchesIn } from '../triage/matches.ts';
import type { PlacedSentence } from './draft.ts';
import type { CoachKey } from './lexicon.ts';

/** Words of a draft that stand for something. */
export interface Mention {
	readonly key: CoachKey;
	/** index of the sentence, first word in it and one past the last */
	readonly sentence: number;
	readonly from: number;
	readonly to: number;
	/** offsets in the draft */
	readonly start: number;
	readonly end: number;
}

/** Everything that the table of a language knows in these sentences, in the order of the text. */
export function mentionsIn(sentences: readonly PlacedSentence[], lexicon: Lexicon<CoachKey>): readonly Mention[] {
	const mentions: Mention[] = [];
	for (const [sentence, { tokens, start }] of sentences.entries()) {
		for (const { key, from, to } of matchesIn(lexicon, tokens)) {
			const first = tokens[from]?.start ?? 0;
			const end = tokens[to - 1]?.end ?? first;
			mentions.push({ key, sentence, from, to, start: start + first, end: start + end });
		}
	}
	return mentions;
}
