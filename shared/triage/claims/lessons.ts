import type { Language } from '../../language.ts';
import { REMEDIES } from '../../signal.ts';
import { CORPUS_LANGUAGES, type Corpus, type CorpusMail, type LabelledSentence, MANNERS } from '../corpus/corpus.ts';
import { type Reading, readText, textOf } from '../read.ts';
import { sentencesOf } from '../text.ts';
import { CLAIMS, type ClaimName } from './claim.ts';
import type { Lesson } from './learn.ts';
import { logitsOf, rowsOf } from './read.ts';
import type { ClaimWeights } from './weights.ts';

const placeOf = new Map(CLAIMS.map((name, place) => [name, place]));
const REMEDY_PLACES = new Set(CLAIMS.flatMap((name, place) => (Object.hasOwn(REMEDIES, name) ? [place] : [])));

/** A mail's label says that it states something, and not where. */
interface Doubt {
	readonly lessons: readonly Lesson[];
	readonly claim: number;
}

/** What may be learned from: single sentences, and the sentences of the mails of the `train` part. */
export interface Lessons {
	readonly sure: readonly Lesson[];
	/** sentences of one mail, of which at least one states the claim */
	readonly doubts: readonly Doubt[];
}

/** Everything that claims are learned from. A mail's sentence with the cue of a claim states it; the mail's others are left open. */
export function lessonsOf(corpus: Corpus): Lessons {
	const written = CORPUS_LANGUAGES.flatMap((language) => corpus[language].claims.map((row) => lessonOf(row, language)));
	const ofMails = CORPUS_LANGUAGES.flatMap((language) =>
		MANNERS.flatMap((manner) => corpus[language][manner].mails)
			.filter(({ part }) => part === 'train')
			.map((mail) => lessonsOfMail(mail, language)),
	);
	return {
		sure: [...written, ...ofMails.flatMap(({ sure }) => sure)],
		doubts: ofMails.flatMap(({ doubts }) => doubts),
	};
}

/** The doubts decided: of each mail the sentence that by these weights states the claim most surely. */
export function decided({ sure, doubts }: Lessons, weights: ClaimWeights): readonly Lesson[] {
	const known = { weights, rows: rowsOf(weights) };
	const found = doubts.flatMap(({ lessons, claim }) => {
		const rated = lessons.map((lesson) => ({
			lesson,
			logit: logitsOf(lesson.sentence, lesson.language, known)[claim] ?? 0,
		}));
		const [best] = rated.toSorted((one, other) => other.logit - one.logit);
		return best ? [{ ...best.lesson, claims: new Set([claim]), unsure: allBut(claim) }] : [];
	});
	return [...sure, ...found];
}

const NONE: ReadonlySet<number> = new Set();

const allBut = (claim: number): ReadonlySet<number> =>
	new Set(CLAIMS.map((_, place) => place).filter((place) => place !== claim));

function lessonOf({ text, signals, sought }: LabelledSentence, language: Language): Lesson {
	const parts = sentencesOf(text, language);
	const sentence = {
		tokens: parts.flatMap(({ tokens }) => tokens),
		isQuestion: parts.some(({ isQuestion }) => isQuestion),
	};
	return { sentence, language, claims: placesOf([...signals, ...sought]), unsure: NONE, weight: 1 };
}

const placesOf = (names: readonly string[]): ReadonlySet<number> =>
	new Set(names.flatMap((name) => placeOf.get(name as ClaimName) ?? []));

function lessonsOfMail(mail: CorpusMail, language: Language): Lessons {
	const reading = readText(textOf({ subject: mail.subject, inReplyTo: [], text: mail.body }), language);
	const stated = placesOf([...mail.signals, ...mail.sought]);
	// A mail that is no complaint bears no labels, though it may well ask for a call.
	const open = mail.complaint ? stated : REMEDY_PLACES;
	const sure = reading.sentences.map((sentence, index): Lesson => {
		const claims = new Set([...stated].filter((place) => cuesOf(reading, index).has(place)));
		return { sentence, language, claims, unsure: new Set([...open].filter((place) => !claims.has(place))), weight: 1 };
	});
	const unseen = [...stated].filter((place) => sure.every(({ claims }) => !claims.has(place)));
	return { sure, doubts: unseen.map((claim) => ({ lessons: sure, claim })) };
}

/** Places of the claims whose cues stand in a sentence. */
function cuesOf({ hits }: Reading, sentence: number): ReadonlySet<number> {
	return placesOf(hits.filter((hit) => hit.sentence === sentence).map(({ cue }) => cue.replace(/^seek-/, '')));
}
