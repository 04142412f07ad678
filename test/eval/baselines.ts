import { type Corpus, MANNERS } from '../../shared/triage/corpus/corpus.ts';
import { examplesOf } from '../../shared/triage/corpus/examples.ts';

/** Something that gives a text a number: above 0 for a complaint. */
export interface Judge {
	readonly name: string;
	readonly judge: (text: string) => number;
}

/** A package that judges English sentiment, or learns; how it is asked. */
interface Baseline {
	readonly name: string;
	readonly make: (module: Record<string, unknown>, corpus: Corpus) => Judge['judge'];
}

type Call<Result> = (text: string) => Result;

/** Dissatisfaction is taken for complaint, which is what these packages can tell. */
const BASELINES: readonly Baseline[] = [
	{
		name: 'vader-sentiment',
		make: (module) => {
			const { SentimentIntensityAnalyzer } = module as {
				SentimentIntensityAnalyzer: { polarity_scores: Call<{ compound: number }> };
			};
			return (text) => -SentimentIntensityAnalyzer.polarity_scores(text).compound;
		},
	},
	{
		name: 'sentiment',
		make: (module) => {
			const Sentiment = module as unknown as new () => { analyze: Call<{ comparative: number }> };
			const sentiment = new Sentiment();
			return (text) => -sentiment.analyze(text).comparative;
		},
	},
	{
		name: 'wink-sentiment',
		make: (module) => {
			const sentiment = module as unknown as Call<{ normalizedScore: number }>;
			return (text) => -sentiment(text).normalizedScore;
		},
	},
	{ name: 'wink-naive-bayes-text-classifier', make: naiveBayes },
];

interface Classifier {
	definePrepTasks(tasks: readonly ((text: string) => readonly string[])[]): void;
	defineConfig(config: { readonly considerOnlyPresence: boolean; readonly smoothingFactor: number }): void;
	learn(text: string, label: string): void;
	consolidate(): void;
	computeOdds(text: string): readonly (readonly [string, number])[];
}

/** Taught the English part of what our own model was taught by hand. */
function naiveBayes(module: Record<string, unknown>, corpus: Corpus): Judge['judge'] {
	const classifier = (module as unknown as () => Classifier)();
	classifier.definePrepTasks([(text) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? ['-']]);
	classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
	for (const { subject, body, complaint, language } of MANNERS.flatMap((manner) =>
		examplesOf(corpus, manner, 'train'),
	)) {
		if (language === 'en') classifier.learn(`${subject}\n${body}`, complaint ? 'complaint' : 'other');
	}
	classifier.consolidate();
	return (text) => new Map(classifier.computeOdds(text)).get('complaint') ?? 0;
}

/** The baselines that are installed, and the names of those that are not. */
export async function loadBaselines(
	corpus: Corpus,
): Promise<{ readonly judges: readonly Judge[]; readonly missing: readonly string[] }> {
	const judges: Judge[] = [];
	const missing: string[] = [];
	for (const { name, make } of BASELINES) {
		const module = await loadIfInstalled(name);
		if (module) judges.push({ name, judge: make(module, corpus) });
		else missing.push(name);
	}
	return { judges, missing };
}

/** A package of the bench, or null: an evaluation of our own data needs none. */
export async function loadIfInstalled(name: string): Promise<Record<string, unknown> | null> {
	try {
		const module = (await import(name)) as Record<string, unknown>;
		return (module.default ?? module) as Record<string, unknown>;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
		throw error;
	}
}
