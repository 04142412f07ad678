import { coach } from '../../shared/coach/coach.ts';
import { LANGUAGES, type Language } from '../../shared/language.ts';
import { EXAMPLES } from '../shared/coach/examples/languages.ts';
import { median, printTable } from './table.ts';

const WORDS = 2_000;
const ROUNDS = 40;

/** A draft of 2,000 words judged as one types, against its bare split into words: the slowest language. */
export async function benchCoach(): Promise<void> {
	const figures = (Object.keys(LANGUAGES) as Language[]).map(measure);
	const slowest = figures.reduce((one, other) => (one.ours > other.ours ? one : other));
	printTable(`A draft of ${WORDS} words, median of ${ROUNDS}, slowest language (${slowest.language})`, [
		{ what: 'split at white space', figure: say(slowest.bare), ratio: '1', goal: 'baseline' },
		{
			what: 'Amends: all that the coach sees in it',
			figure: say(slowest.ours),
			ratio: (slowest.ours / slowest.bare).toFixed(0),
			goal: 'at most 20 ms',
		},
	]);
}

const say = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;

interface Figures {
	readonly language: Language;
	readonly bare: number;
	readonly ours: number;
}

function measure(language: Language): Figures {
	const draft = draftIn(language);
	const bare = rounds(() => draft.split(/\s+/).length);
	const ours = rounds(() => coach(draft, { stage: 'new', language }).length);
	return { language, bare, ours };
}

/** The first round makes the language's table, and does not count: a page does it once. */
function rounds(act: () => number): number {
	act();
	return median(
		Array.from({ length: ROUNDS }, () => {
			const from = performance.now();
			act();
			return performance.now() - from;
		}),
	);
}

/** Sentences that the coach marks and such that it leaves alone, over and over. */
function draftIn(language: Language): string {
	const all = Object.values(EXAMPLES[language]).flatMap(({ yes, no }) => [...yes, no]);
	const words = all.join(' ').split(' ');
	return Array.from({ length: WORDS }, (_, at) => words[at % words.length]).join(' ');
}
