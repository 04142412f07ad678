import { REMEDIES, SIGNALS } from '../../signal.ts';
import type { ClaimName } from '../heard.ts';
import type { ClaimExample } from '../model/learn-claims.ts';
import { CORPUS_LANGUAGES, type Corpus, isHeldBack, MANNERS } from './corpus.ts';

const OF_SENTENCE = 0.3;
const IN_MAILS = [...Object.keys(SIGNALS), ...Object.keys(REMEDIES)] as readonly ClaimName[];
/** Money is read from amounts, and labelled in whole mails alone. */
const IN_SENTENCES = IN_MAILS.filter((name) => name !== 'money');

/** Complaints of the `train` part and single sentences, each with what it states and asks for. */
export function claimExamples(corpus: Corpus): readonly ClaimExample[] {
	return CORPUS_LANGUAGES.flatMap((language) => [
		...MANNERS.flatMap((manner) => corpus[language][manner].mails)
			.filter(({ part, complaint }) => part === 'train' && complaint)
			.map(({ subject, body, signals, sought }) => ({
				subject,
				body,
				language,
				makes: madeOf(IN_MAILS, [...signals, ...sought]),
				weight: 1,
			})),
		...corpus[language].sentences
			.filter((_, index) => !isHeldBack(index))
			.map(({ text, signals, sought }) => ({
				subject: '',
				body: text,
				language,
				makes: madeOf(IN_SENTENCES, [...signals, ...sought]),
				weight: OF_SENTENCE,
			})),
	]);
}

const madeOf = (names: readonly ClaimName[], made: readonly ClaimName[]): ClaimExample['makes'] =>
	Object.fromEntries(names.map((name) => [name, made.includes(name)]));
