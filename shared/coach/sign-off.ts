/** Words with which a letter ends, in seven languages: teams write in several. The line has nothing else. */
const CLOSINGS = [
	'(?:with )?(?:(?:kind|kindest|best|warm|warmest) )?(?:regards|wishes)|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|all the best|many thanks|thanks|thank you|cheers',
	'(?:i miei |i nostri )?(?:pi[uù] )?(?:(?:cordiali|distinti|cari) )?saluti|(?:un )?(?:cordiale|caro) saluto|cordialmente|a presto|grazie',
	'(?:com os )?(?:meus |nossos )?(?:melhores |cordiais )?cumprimentos|(?:cordiais )?sauda[cç][oõ]es|atenciosamente|atentamente|cordialmente|(?:um )?abra[cç]o|at[eé] breve|obrigad[oa]',
	'с (?:глубоким )?уважением|с (?:наилучшими|добрыми|лучшими) пожеланиями|с благодарностью|всего (?:доброго|хорошего)|спасибо',
	'(?:un |muchos )?(?:cordial(?:es)? |atentos? )?saludos?(?: cordial(?:es)?)?|(?:le saluda |muy )?atentamente|(?:muchas )?gracias',
	'(?:bien |tr[eè]s )?cordialement|(?:meilleures|sinc[eè]res|cordiales) salutations|bien [aà] vous|merci(?: beaucoup)?',
	'(?:mit )?(?:(?:freundlichen|besten|herzlichen|lieben|vielen|freundliche|beste|herzliche|liebe|viele|sch[oö]ne) )?gr(?:ü|ue|u)(?:ß|ss)(?:en?)?(?: aus \\S+)?|mfg|hochachtungsvoll|(?:vielen )?dank',
].join('|');
const CLOSING = new RegExp(`^(?:${CLOSINGS})[,.!]?$`, 'i');

/** What is written after the name all the same: it is text. */
const POSTSCRIPT = /^(?:p\.? ?s|ps|п\.? ?с|з\.? ?ы|p\.? ?d)[.:,)\s]/i;

/** A sentence after the name is text: it has so many words, and an end. */
const SENTENCE_FROM = 5;
const ENDED = /[.!?…]["'»”)]*$/;
const COMPANY = /(?:^|\s)(?:ltd|inc|co|corp|ltda?|lda|s\.?r\.?l|s\.?p\.?a|s\.?[al])\.$/i;

/** Where somebody is reached: a telephone number, an address, a site. */
const REACHED = /@|https?:|www\.|(?:\d[\s().\-/]{0,2}){6}/i;
const LINE_AT_MOST = 70;
const LINES_AT_MOST = 8;

/**
 * The lines without the name, title and numbers below them, which no dashes part from the text. Whatever reads as a sentence stays, and so
 * does a postscript. Linear in the lines.
 * @param lines own lines of a draft in their order, empty ones too
 */
export function withoutSignOff(lines: readonly string[]): readonly string[] {
	const closing = lastOf(lines, (line) => CLOSING.test(line.trim()));
	if (closing >= 0) return [...lines.slice(0, closing + 1), ...textAfter(lines.slice(closing + 1))];
	const from = contactBlock(lines);
	return from < 0 ? lines : lines.slice(0, from);
}

/** From the first line on that is text. */
function textAfter(lines: readonly string[]): readonly string[] {
	const at = lines.map((line) => line.trim()).findIndex((line) => POSTSCRIPT.test(line) || isSentence(line));
	return at < 0 ? [] : lines.slice(at);
}

const isSentence = (line: string): boolean =>
	line.length > LINE_AT_MOST || (ENDED.test(line) && !COMPANY.test(line) && line.split(/\s+/).length >= SENTENCE_FROM);

/** Where the last paragraph begins when it is a name with a way to reach it, and text stands before it; else -1. */
function contactBlock(lines: readonly string[]): number {
	const last = lastOf(lines, (line) => line.trim() !== '');
	const from = lastOf(lines.slice(0, Math.max(last, 0)), (line) => line.trim() === '') + 1;
	const block = lines.slice(from, last + 1).map((line) => line.trim());
	const isBlock = block.length >= 2 && block.length <= LINES_AT_MOST && !block.some(isSentence);
	return from > 0 && isBlock && block.some((line) => REACHED.test(line)) ? from : -1;
}

const lastOf = (lines: readonly string[], isIt: (line: string) => boolean): number =>
	lines.reduce((found, line, at) => (isIt(line) ? at : found), -1);
