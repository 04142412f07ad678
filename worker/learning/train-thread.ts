import { parentPort } from 'node:worker_threads';
import type { Language } from '../../shared/language.ts';
import { CORPUS_LANGUAGES, type Corpus, MANNERS, type Part } from '../../shared/triage/corpus/corpus.ts';
import { criticalExamples, trainingExamples } from '../../shared/triage/corpus/examples.ts';
import { type Adapted, adaptModel, type Shares } from '../../shared/triage/model/adapt.ts';
import { decodeModel, encodeModel } from '../../shared/triage/model/codec.ts';
import type { Example } from '../../shared/triage/model/example.ts';
import { type Figures, figuresOf, type Judged } from '../../shared/triage/model/figures.ts';
import { judgeWith } from '../../shared/triage/model/judge.ts';
import { seeCritical } from '../../shared/triage/model/learn-critical.ts';
import { reasonsAgainst, type Trials } from '../../shared/triage/model/promote.ts';
import { see } from '../../shared/triage/model/seen.ts';
import type { ModelWeights } from '../../shared/triage/model/weights.ts';
import { type Model, triage } from '../../shared/triage/triage.ts';
import { LOADED } from '../mailbox/thread-loaded.ts';
import { readCorpus } from '../training/corpus-files.ts';
import { shippedModel, shippedWeights } from '../triage-model.ts';
import { plainMail } from './plain-mail.ts';

/** What a training is given. */
export interface TrainingTask {
	/** people's corrections, oldest first */
	readonly lessons: readonly Example[];
	/** the model that judges now, as bytes; null: the shipped one */
	readonly current: Uint8Array | null;
}

/** What a training gives. */
export interface Trained {
	readonly bytes: Uint8Array;
	readonly trials: Trials;
}

/** The latest fifth of the corrections is kept back for the trial. */
const KEPT_BACK = 5;

/** How far to go towards the corrections, in what is a complaint and then in what is critical; the farthest that costs nothing on mails which nobody trained on is taken. */
const SHARES = [1, 0.5, 0.25, 0.125] as const;
const SMALLEST_SHARE = 0.125;

/**
 * Runs in a thread of `train-pool.ts`: learns from all corrections beside our own corpus, and tries the outcome. What the latest
 * corrections say of it is measured on a copy that never saw them; a model knows the answers that it was taught. It starts from the
 * shipped model, not from the last learned one: what was taken back is forgotten.
 * @throws Error when the corpus or the shipped model is missing, or `current` is no model
 */
export function train({ lessons, current }: TrainingTask): Trained {
	const now = current === null ? shippedModel() : judgeWith(decodeModel(current));
	const corpus = readCorpus();
	const own = { complaints: trainingExamples(corpus).map(see), critical: criticalExamples(corpus).map(seeCritical) };
	const unseen = truthsOf(corpus, 'dev');
	const from = shippedWeights();
	const known = measure(shippedModel(), unseen);
	const learn = (some: readonly Example[]) => farthest(adaptModel(from, own, some), unseen, known);
	const latest = lessons.slice(lessons.length - Math.ceil(lessons.length / KEPT_BACK));
	const weights = learn(lessons);
	const trialCopy = judgeWith(learn(lessons.slice(0, lessons.length - latest.length)));
	const frozen = truthsOf(corpus, 'test');
	const corrected = latest.map((lesson) => ({ ...lesson, isCritical: lesson.critical ?? null }));
	const shipped = measure(shippedModel(), frozen);
	return {
		bytes: encodeModel(weights),
		trials: {
			shipped,
			before: { frozen: current === null ? shipped : measure(now, frozen), corrections: measure(now, corrected) },
			after: { frozen: measure(judgeWith(weights), frozen), corrections: measure(trialCopy, corrected) },
		},
	};
}

function farthest(adapted: Adapted, unseen: readonly Truth[], known: Figures): ModelWeights {
	const isFree = (shares: Shares): boolean =>
		reasonsAgainst(measure(judgeWith(adapted.at(shares)), unseen), known, known).length === 0;
	const complaints = SHARES.find((share) => isFree({ complaints: share, critical: 0 })) ?? SMALLEST_SHARE;
	// By itself: what the other part costs does not keep this one back.
	const critical = SHARES.find((share) => isFree({ complaints: 0, critical: share })) ?? 0;
	return adapted.at({ complaints, critical });
}

type Truth = Pick<Example, 'subject' | 'body' | 'language' | 'complaint'> & { readonly isCritical: boolean | null };

const truthsOf = (corpus: Corpus, part: Part): readonly Truth[] =>
	CORPUS_LANGUAGES.flatMap((language: Language) =>
		MANNERS.flatMap((manner) => corpus[language][manner].mails)
			.filter((mail) => mail.part === part)
			.map((mail) => ({ ...mail, language, isCritical: mail.severity === 'S4' })),
	);

function measure(model: Model, mails: readonly Truth[]): Figures {
	return figuresOf(
		mails.map(({ subject, body, language, complaint, isCritical }): Judged => {
			const verdict = triage(plainMail(subject, body), 'customer', { fallback: language, model });
			const isCalledCritical = verdict.severity === 'S4';
			return { language, complaint, isCritical, isFound: verdict.complaint.is, isCalledCritical };
		}),
	);
}

/** Heard by the pool: a thread that is ended while it still loads takes the whole process with it. */
parentPort?.postMessage(LOADED);
