import type { SignalName } from '../../signal.ts';
import type { Example } from '../model/example.ts';
import type { CriticalExample } from '../model/learn-critical.ts';
import {
	CORPUS_LANGUAGES,
	type Corpus,
	type CorpusMail,
	isHeldBack,
	MANNERS,
	type Manner,
	type Part,
} from './corpus.ts';
import { courteous } from './courteous.ts';
import { generateMails } from './generate.ts';

/** A mail that somebody wrote as a whole counts more than one that was put together, and an ordinary one more than one made to deceive; chosen on `dev`. */
const WRITTEN: Readonly<Record<Manner, number>> = { hard: 1, plain: 4, told: 4 };
const COMPOSED = 0.1;
/** A critical complaint that is learned from counts so often: one that is missed costs a person, one too many a look. Chosen on `dev`. */
const CRITICAL = 2;
const SEED = 7;

/** The mails of one part and manner as examples; each of weight 1 where it is not learned from. */
export function examplesOf(corpus: Corpus, manner: Manner, part: Part): readonly Example[] {
	return CORPUS_LANGUAGES.flatMap((language) =>
		corpus[language][manner].mails
			.filter((mail) => mail.part === part)
			.map(({ subject, body, complaint, severity }: CorpusMail) => {
				const weight = part === 'train' && severity === 'S4' ? CRITICAL : 1;
				return { subject, body, complaint, language, weight };
			}),
	);
}

/** What customers write in threads before there is a case, the complaint that opens it included: shorter than a mail that stands alone, and without a subject. */
export function openingsOf(corpus: Corpus, manner: Manner, part: Part): readonly Example[] {
	return CORPUS_LANGUAGES.flatMap((language) =>
		corpus[language][manner].threads
			.filter((thread) => thread.part === part)
			.flatMap(({ messages }) =>
				messages.filter(({ side }, index) => side === 'customer' && (messages[index - 1]?.stage ?? null) === null),
			)
			.map(({ text, stage }) => ({ subject: '', body: text, complaint: stage !== null, language, weight: 1 })),
	);
}

/** All that may be trained on: the `train` part, and the mails composed of the banks. */
export function trainingExamples(corpus: Corpus): readonly Example[] {
	const written = MANNERS.flatMap((manner) =>
		[...examplesOf(corpus, manner, 'train'), ...openingsOf(corpus, manner, 'train')].map((example) => ({
			...example,
			weight: example.weight * WRITTEN[manner],
		})),
	);
	const composed = CORPUS_LANGUAGES.flatMap((language, index) =>
		generateMails(corpus[language].bank, language, SEED + index).map((example) => ({ ...example, weight: COMPOSED })),
	);
	const polite = CORPUS_LANGUAGES.flatMap((language, index) =>
		courteous(
			written.filter((example) => example.language === language),
			{ bank: corpus[language].bank, language, seed: SEED + index },
		),
	);
	return [...polite, ...composed];
}

const OF_SENTENCE = 0.3;
/** What makes a mail critical whoever it happens to. */
const CRITICAL_SIGNALS: ReadonlySet<SignalName> = new Set(['safety', 'legal', 'privacy']);

/** Complaints of the `train` part, critical or not, and single sentences that state danger, law or strangers with one's data, or something else. */
export function criticalExamples(corpus: Corpus): readonly CriticalExample[] {
	return CORPUS_LANGUAGES.flatMap((language) => [
		...MANNERS.flatMap((manner) =>
			corpus[language][manner].mails
				.filter(({ part, complaint }) => part === 'train' && complaint)
				.map(({ subject, body, severity }) => ({
					subject,
					body,
					language,
					critical: severity === 'S4',
					weighty: severity === 'S3' || severity === 'S4',
					weight: 1,
				})),
		),
		...corpus[language].sentences
			.filter((_, index) => !isHeldBack(index))
			.map(({ text, signals }) => ({
				subject: '',
				body: text,
				language,
				critical: signals.some((name) => CRITICAL_SIGNALS.has(name)),
				weight: OF_SENTENCE,
			})),
	]);
}
