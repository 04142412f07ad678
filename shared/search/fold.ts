/** A word longer than this is no word but noise; only its head is compared. */
const WORD_AT_MOST = 64;

/** Nothing to take off: most words of most texts, of which there are many. */
const PLAIN = /^(?:[a-z0-9]{0,64}|[а-еж-ик-я]{0,64})$/;

/** Letters that Unicode does not take apart, and that people without them on the keyboard write so. */
const TAKEN_APART: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const WHOLE = /[ßæœøłđı]/g;

/** A word in small letters and no longer than is compared; accents stay, for stems are taken of the word as its language writes it. */
export const lower = (word: string): string =>
	PLAIN.test(word) ? word : word.slice(0, WORD_AT_MOST).toLowerCase().normalize('NFC');

/** The one form in which words are compared: small letters without accents; `ё` is `е`, and `й` counts as `и`. */
export function fold(word: string): string {
	const small = lower(word);
	if (PLAIN.test(small)) return small;
	return small
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(WHOLE, (letter) => TAKEN_APART[letter] ?? letter);
}

/**
 * How others may have written a word, each folded: half of those who write German have no umlauts at hand (`Mueller`, `Müller`).
 * The first is the word itself.
 */
export function spellingsOf(word: string): readonly string[] {
	const small = lower(word);
	return [...new Set([fold(small), fold(small.replace(/[äöü]/g, spellOut)), fold(small.replace(/([aou])e/g, '$1'))])];
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };
const spellOut = (letter: string): string => SPELT_OUT[letter] ?? letter;
