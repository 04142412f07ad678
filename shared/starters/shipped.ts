import { LANGUAGES, type Language } from '../language.ts';
import { STAGES, type Stage } from '../stage.ts';
import { STARTER_LIMITS, type Starter } from './starter.ts';
import { startersFor } from './table.ts';

/** What no id of the team's begins with. */
const SHIPPED = 'amends';

/** The beginnings that Amends brings in a language, stage by stage, under ids that stay. */
export const shippedStarters = (language: Language): readonly Starter[] =>
	(Object.keys(STAGES) as Stage[]).flatMap((stage) =>
		startersFor(stage, language).map((words, index) => ({
			id: [SHIPPED, language, stage, index + 1].join('.'),
			version: 0,
			owner: null,
			isShared: true,
			stage,
			language,
			title: firstWords(words),
			words,
		})),
	);

/** One that Amends brings; null where the id is none of theirs. */
export function findShipped(id: string): Starter | null {
	const [brand, language] = id.split('.');
	if (brand !== SHIPPED || !Object.hasOwn(LANGUAGES, language ?? '')) return null;
	return shippedStarters(language as Language).find((one) => one.id === id) ?? null;
}

/** Fewer letters than this say too little to be found by. */
const TELLING = 24;

/** What follows the greeting, without what stands in braces: its first sentence, or the first two where one says little. */
function firstWords(words: string): string {
	const paragraph = words.split('\n\n')[1] ?? words;
	const [first = paragraph, second = ''] = paragraph.replace(/[:\s]*\{[^}]*\}/g, '').split(/(?<=[.!?…])\s/);
	const title = first.length < TELLING ? `${first} ${second}`.trim() : first;
	return cut(title.charAt(0).toUpperCase() + title.slice(1));
}

/** Whole words, as many as a title holds. */
const cut = (title: string): string =>
	title.length <= STARTER_LIMITS.title ? title : title.slice(0, STARTER_LIMITS.title - 1).replace(/\P{L}*\s\S*$/u, '…');
