import type { Language } from '../language.ts';
import { happenedOn, numberMark, type Run, runsIn } from './runs.ts';

/** How much it says that a word stands there: A subject and customer, B the customer's own words, C the team's, D the day of a mail. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** A text that a case is found by. */
export interface Part {
	readonly text: string;
	readonly weight: Weight;
	/** whose stems its words are compared by */
	readonly language: Language;
}

/** All that a case is found by, what weighs most first. */
export interface Content {
	readonly parts: readonly Part[];
	/** of the case */
	readonly number: number;
	/** on which mails were written, as ISO dates */
	readonly days: readonly string[];
}

/** A document as the database holds it. */
export interface Document {
	/** subject, customer and number alone, in PostgreSQL's notation of a `tsvector` */
	readonly head: string;
	/** all of it, likewise */
	readonly words: string;
	/** each word as it is written there, with what it is indexed as; one that stands there in several forms may come several times */
	readonly spellings: ReadonlySet<Spelling>;
}

/** A word of a document. */
export interface Spelling {
	/** as it is written, folded */
	readonly word: string;
	/** its folded stem */
	readonly lexeme: string;
}

/** What a word is indexed as by a language. The same word must give the same object: there are many words, and few different ones. */
export type SpellingOf = (language: Language, word: string) => Spelling;

/** A content taken apart: the words whose stems must be known before a document can be made of it. */
export interface Reading {
	readonly content: Content;
	readonly runs: readonly (readonly Run[])[];
}

/** Takes the texts apart. */
export const readContent = (content: Content): Reading => ({
	content,
	runs: content.parts.map(({ text }) => runsIn(text)),
});

/** The words of some readings by language, as they are written, each once. */
export function wordsOf(readings: readonly Reading[]): ReadonlyMap<Language, ReadonlySet<string>> {
	const byLanguage = new Map<Language, Set<string>>();
	for (const { content, runs } of readings) {
		for (const [index, { language }] of content.parts.entries()) {
			const words = byLanguage.get(language) ?? new Set();
			byLanguage.set(language, words);
			for (const run of runs[index] ?? []) for (const word of run.words) words.add(word.text);
		}
	}
	return byLanguage;
}

/** PostgreSQL keeps no position above this one, and no more than so many of one word. */
const LAST_POSITION = 16_383;
const MOST_PLACES = 255;

/** PostgreSQL takes no `tsvector` above 1 MB; a case with more words than fit is found by its first ones. */
const LARGEST = 800_000;
const BYTES_A_LETTER = 3;
const BYTES_A_PLACE = 4;

/** Between two parts, so that no quoted phrase begins in the one and ends in the other. */
const GAP = 8;

/** Makes the document: words by their folded stems, with positions for phrases and weights for the order of what is found. */
export function documentOf({ content, runs }: Reading, spellingOf: SpellingOf): Document {
	const all = new Vector();
	const head = new Vector();
	const spellings = new Set<Spelling>();
	for (const [index, part] of content.parts.entries()) {
		const into = part.weight === 'A' ? [all, head] : [all];
		for (const run of runs[index] ?? []) {
			for (const vector of into) vector.mark(run.marks, part.weight);
			for (const { text } of run.words) {
				const spelling = spellingOf(part.language, text);
				for (const vector of into) vector.add(spelling.lexeme, part.weight);
				spellings.add(spelling);
			}
		}
		all.skip(GAP);
		head.skip(GAP);
	}
	for (const vector of [all, head]) vector.mark([numberMark(String(content.number))], 'A');
	all.mark(content.days.map(happenedOn), 'D');
	return { head: head.text(), words: all.text(), spellings };
}

/** A `tsvector` in the making. */
class Vector {
	readonly #places = new Map<string, { text: string; count: number }>();
	#position = 1;
	#size = 0;

	/** A word at the next position. */
	add(lexeme: string, weight: Weight): void {
		this.#put(lexeme, weight);
		this.#position += 1;
	}

	/** What stands where the next word stands. */
	mark(lexemes: readonly string[], weight: Weight): void {
		for (const lexeme of lexemes) this.#put(lexeme, weight);
	}

	skip(positions: number): void {
		this.#position += positions;
	}

	#put(lexeme: string, weight: Weight): void {
		const known = this.#places.get(lexeme);
		if (known === undefined && (lexeme === '' || this.#size > LARGEST)) return;
		const places = known ?? { text: '', count: 0 };
		if (known === undefined) {
			this.#places.set(lexeme, places);
			this.#size += BYTES_A_LETTER * lexeme.length;
		}
		if (places.count >= MOST_PLACES || this.#position > LAST_POSITION) return;
		places.text += `${places.count === 0 ? ':' : ','}${this.#position}${weight}`;
		places.count += 1;
		this.#size += BYTES_A_PLACE;
	}

	text(): string {
		let made = '';
		for (const [lexeme, { text }] of this.#places) made += `${quoteLexeme(lexeme)}${text} `;
		return made;
	}
}

/** A lexeme as PostgreSQL reads it in a `tsvector` or a `tsquery`, whatever stands in it. */
export const quoteLexeme = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, '$&$&')}'`;
