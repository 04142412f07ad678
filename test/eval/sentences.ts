import type { Language } from '../../shared/language.ts';
import { REMEDIES, SIGNALS } from '../../shared/signal.ts';
import { CORPUS_LANGUAGES, type Corpus, isHeldBack } from '../../shared/triage/corpus/corpus.ts';
import { readText, textOf } from '../../shared/triage/read.ts';
import { signalsIn, soughtIn } from '../../shared/triage/signals.ts';
import { count, noneCounted, type YesNo } from './figures.ts';

/** What a sentence may state. Money is read from amounts and labelled in whole mails alone. */
const NAMES = [...Object.keys(SIGNALS).filter((name) => name !== 'money'), ...Object.keys(REMEDIES)];

/** What the cues find in single sentences by writers who never saw the cues, held-back ones only: harder than mails, which say things twice. */
export interface SentenceFigures {
	readonly name: Language | 'all';
	readonly counted: Readonly<Record<string, YesNo>>;
}

/** Of each language, and of all together. */
export function measureSentences(corpus: Corpus): readonly SentenceFigures[] {
	const rows = CORPUS_LANGUAGES.map((language) => ({ name: language, counted: measured(corpus, [language]) }));
	return [...rows, { name: 'all', counted: measured(corpus, CORPUS_LANGUAGES) }];
}

function measured(corpus: Corpus, languages: readonly Language[]): Readonly<Record<string, YesNo>> {
	const counted = Object.fromEntries(NAMES.map((name) => [name, noneCounted()]));
	for (const language of languages) {
		for (const { text, signals, sought } of corpus[language].sentences.filter((_, index) => isHeldBack(index))) {
			const { sentences, hits } = readText(textOf({ subject: '', inReplyTo: [], text }), language);
			const found: readonly string[] = [...signalsIn(hits, sentences, []), ...soughtIn(hits, sentences)].map(
				({ name }) => name,
			);
			const stated: readonly string[] = [...signals, ...sought];
			for (const [name, into] of Object.entries(counted)) count(into, stated.includes(name), found.includes(name));
		}
	}
	return counted;
}
