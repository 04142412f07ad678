import {
	drawsOutlookRule,
	type Effect,
	effectOf,
	HEADER_BLOCK_START,
	isHidden,
	isQuoteWrapper,
	startsOutlookQuote,
	VOID_ELEMENTS,
} from './html-elements.ts';
import { tokenize } from './html-tokens.ts';
import { MAX_HTML_LENGTH, MAX_TEXT_LENGTH } from './limits.ts';
import { type TextLines, textLines } from './text-lines.ts';

interface Open {
	readonly name: string;
	readonly isDropped: boolean;
	readonly isQuote: boolean;
	readonly isPreformatted: boolean;
}

interface Reading {
	readonly lines: TextLines;
	readonly open: Open[];
	/** how many of each name are open: an end tag without a start is then ignored without a search */
	readonly counts: Map<string, number>;
	dropped: number;
	quotes: number;
	preformatted: number;
	/** after Outlook's header block the rest of the mail is quoted, whatever closes */
	isTailQuoted: boolean;
	awaitsHeaderBlock: boolean;
}

/**
 * Plain text as a reader would copy it: quoted parts start with `> `, hidden text and scripts are dropped.
 * Linear in its input, whatever the nesting: the tokens are taken without the library's tree builder, whose stack is
 * searched from the wrong end and makes 200,000 nested elements quadratic.
 * @param html cut at `MAX_HTML_LENGTH` characters
 */
export function htmlToText(html: string): string {
	const reading: Reading = {
		lines: textLines(),
		open: [],
		counts: new Map(),
		dropped: 0,
		quotes: 0,
		preformatted: 0,
		isTailQuoted: false,
		awaitsHeaderBlock: false,
	};
	tokenize(html.slice(0, MAX_HTML_LENGTH), {
		open: (name, attributes) => openElement(reading, name, attributes),
		close: (name) => closeElement(reading, name),
		text: (words) => addText(reading, words),
	});
	return reading.lines.text();
}

function openElement(reading: Reading, name: string, attributes: Readonly<Record<string, string>>): void {
	shape(reading, name, AT_START);
	if (VOID_ELEMENTS.has(name)) return;
	const effect = effectOf(name);
	const element: Open = {
		name,
		isDropped: effect === 'drop' || isHidden(attributes),
		isQuote: effect === 'quote' || isQuoteWrapper(attributes),
		isPreformatted: effect === 'preformatted',
	};
	reading.open.push(element);
	reading.counts.set(name, (reading.counts.get(name) ?? 0) + 1);
	count(reading, element, 1);
	if (startsOutlookQuote(attributes)) reading.isTailQuoted = true;
	if (drawsOutlookRule(attributes)) reading.awaitsHeaderBlock = true;
	showQuote(reading);
}

function closeElement(reading: Reading, name: string): void {
	if ((reading.counts.get(name) ?? 0) === 0) return;
	// What was left open inside closes with it, as browsers do: each element is popped once, so the walk stays linear.
	for (let element = reading.open.pop(); element !== undefined; element = reading.open.pop()) {
		reading.counts.set(element.name, (reading.counts.get(element.name) ?? 1) - 1);
		count(reading, element, -1);
		if (element.name === name) break;
	}
	shape(reading, name, AT_END);
	showQuote(reading);
}

function count(reading: Reading, element: Open, by: 1 | -1): void {
	if (element.isDropped) reading.dropped += by;
	if (element.isQuote) reading.quotes += by;
	if (element.isPreformatted) reading.preformatted += by;
}

const showQuote = (reading: Reading): void => reading.lines.quote(reading.quotes + (reading.isTailQuoted ? 1 : 0));

function addText(reading: Reading, words: string): void {
	if (reading.dropped > 0 || reading.lines.length() > MAX_TEXT_LENGTH) return;
	if (reading.awaitsHeaderBlock) judgeHeaderBlock(reading, words);
	reading.lines.words(words, reading.preformatted > 0);
}

/** Only once enough of the first line is there: Outlook splits "From" and ":" over two elements at times. */
function judgeHeaderBlock(reading: Reading, words: string): void {
	const line = (reading.lines.line() + words).trim();
	if (line === '') return;
	if (HEADER_BLOCK_START.test(line)) {
		reading.isTailQuoted = true;
		reading.awaitsHeaderBlock = false;
		reading.lines.quote(reading.quotes + 1);
		return;
	}
	if (line.length > 20) reading.awaitsHeaderBlock = false;
}

type Shape = Readonly<Record<Effect, (lines: TextLines) => void>>;

const nothing = (): void => undefined;
const breakLine = (lines: TextLines): void => lines.breakLine();
const breakParagraph = (lines: TextLines): void => lines.breakParagraph();

const AT_START: Shape = {
	line: breakLine,
	paragraph: breakParagraph,
	quote: breakParagraph,
	preformatted: breakLine,
	feed: (lines) => lines.feedLine(),
	cell: (lines) => lines.gap(),
	item: (lines) => {
		lines.breakLine();
		lines.words('- ', true);
	},
	drop: nothing,
};

const AT_END: Shape = {
	line: breakLine,
	paragraph: breakParagraph,
	quote: breakLine,
	preformatted: breakLine,
	feed: nothing,
	cell: nothing,
	item: breakLine,
	drop: nothing,
};

function shape(reading: Reading, name: string, effects: Shape): void {
	const effect = effectOf(name);
	if (effect !== undefined && reading.dropped === 0) effects[effect](reading.lines);
}
