import type { Example } from '../model/example.ts';
import { CORPUS_LANGUAGES, type Corpus, type CorpusMail, MANNERS, type Manner, type Part } from './corpus.ts';
import { generateMails } from './generate.ts';

/** A mail that somebody wrote as a whole counts more than one that was put together, and an ordinary one more than one made to deceive; chosen on `dev`. */
const WRITTEN: Readonly<Record<Manner, number>> = { hard: 1, plain: 4 };
const COMPOSED = 0.1;
const SEED = 7;

/** The mails of one part and manner as examples, each of weight 1. */
export function examplesOf(corpus: Corpus, manner: Manner, part: Part): readonly Example[] {
	return CORPUS_LANGUAGES.flatMap((language) =>
		corpus[language][manner].mails
			.filter((mail) => mail.part === part)
			.map(({ subject, body, complaint }: CorpusMail) => ({ subject, body, complaint, language, weight: 1 })),
	);
}

/** All that may be trained on: the `train` part, and the mails composed of the banks. */
export function trainingExamples(corpus: Corpus): readonly Example[] {
	const written = MANNERS.flatMap((manner) =>
		examplesOf(corpus, manner, 'train').map((example) => ({ ...example, weight: WRITTEN[manner] })),
	);
	const composed = CORPUS_LANGUAGES.flatMap((language, index) =>
		generateMails(corpus[language].bank, language, SEED + index).map((example) => ({ ...example, weight: COMPOSED })),
	);
	return [...written, ...composed];
}
