/**
 * Pieces that the rules of `address-rules.ts` are made of. An address is looked for in a text made flat by `flatten`: a comma stands where a
 * line ended or a dash stood between spaces, and `¶` where a blank line was. Every piece is bounded and no two in a row can take the same
 * character, so that the time is linear in the text, whatever stands in it.
 */
const LETTER = '[\\p{L}\\p{M}]';

/** A word begins here. */
export const START = `(?<![\\p{L}\\p{M}\\p{N}])`;

/** A word ends here. */
export const END = `(?![\\p{L}\\p{M}\\p{N}])`;

/** Anything up to the next comma. */
export const SEGMENT = '[^,¶:@<>]{1,40}';

/** A house number: 12, 12a, 12/3, 12-14, n. 12, nº 12, s/n, snc. */
export const NUMBER = `(?:(?:[nN][.º°oO]{0,2} ?)?\\d{1,5} ?${LETTER}?(?: ?[-/] ?[\\dA-Za-z]{1,5}){0,3}|[sS]/?[nN]|[sS][nN][cC])${END}`;

const NAME = `${LETTER}[\\p{L}\\p{M}'’]{0,30}(?:-[\\p{L}\\p{M}'’]{1,30}){0,5}`;
const CAPITAL = `\\p{Lu}[\\p{L}\\p{M}'’]{0,30}(?:-[\\p{L}\\p{M}'’]{1,30}){0,5}`;

/** Small words inside of names: they may stand between two capitals, and end nothing. */
const LINK = `(?:d[aeiou]|das|dos|del|della|delle|dei|degli|d[eo] la|de los|de las|la|las|los|el|le|les|l|sur|sous|en|lès|a[mn]|an der|auf der|auf|bei|im|in|ob der|aan|aan de|aan den|op|upon|under|the|of|y|e|i|на|the)`;

/** A town: one word in any case, then more of them as long as they begin with a capital. "Milano e vorrei" ends after Milano. */
export const TOWN = `(?:(?:St|Sta|Sto|Ste|S|Mt|Ft)\\. ?)?${NAME}(?: (?:${LINK} ){0,2}(?:St\\. )?${CAPITAL}){0,4}(?: \\d{1,2}${END})?`;

/** A name without a keyword, in capitals: "Alter Markt", "Am Alten Hof", "Herengracht". */
export const CAPITALS = `${CAPITAL}(?:[ -](?:(?:der|den|dem|die|das|de|des|het|van|von|vom|zum|zur|am|an|auf|in|im|'t|ter|ten|la|le) ){0,2}${CAPITAL}){0,3}\\.?`;

/** One of these words, in any case, whole. Written with blanks between: `via viale v.le`. */
export function word(words: string): string {
	const each = words
		.split(' ')
		.toSorted((one, other) => other.length - one.length)
		.map((one) => Array.from(one.replaceAll('_', ' '), eitherCase).join(''));
	return `${START}(?:${each.join('|')})(?!${LETTER})\\.?`;
}

/** One of these names exactly as they stand: `ON|QC`. */
export const oneOf = (names: string): string => `(?:${names.split(' ').join('|').replaceAll('_', ' ')})${END}`;

function eitherCase(letter: string): string {
	const [small, large] = [letter.toLowerCase(), letter.toUpperCase()];
	if (small !== large && large.length === 1) return `[${small}${large}]`;
	return letter.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
}

/** How much of a mail is looked through: an address stands in a signature, not behind a novel. */
const LOOK_THROUGH = 20_000;
const LONGEST_LINE = 300;

/** Makes a text flat: see above. */
export function flatten(text: string): string {
	return text
		.slice(0, LOOK_THROUGH)
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.split('\n')
		.map((line) => line.slice(0, LONGEST_LINE).trim())
		.map((line) => (line === '' ? '¶' : line))
		.join(',')
		.replace(/[\t\u00a0\u2002-\u200b\u202f]/g, ' ')
		.replace(/ [-–—·•|] |[;·•|(]/g, ',')
		.replace(/[)"“”„«»*]/g, '')
		.replace(/ {2,}/g, ' ')
		.replace(/ ?(?:, ?)+/g, ',')
		.replace(/,?¶[,¶]*/g, '¶');
}
