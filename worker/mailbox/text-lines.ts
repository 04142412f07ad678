/** Deeper quotes look like the fifth: a mail of a thousand nested quotes would otherwise grow quadratically. */
const MAX_QUOTE_MARKS = 5;

/**
 * Plain text in the making. White space folds as a browser folds it, empty lines never come twice, and each line carries
 * the quote marks that held when it was begun.
 */
export interface TextLines {
	/** adds words to the line; `isPreformatted` keeps spaces and line ends as they are */
	words(text: string, isPreformatted: boolean): void;
	/** ends the line, if anything stands on it */
	breakLine(): void;
	/** ends the line in any case: what `<br>` does */
	feedLine(): void;
	/** ends the line and leaves one empty line */
	breakParagraph(): void;
	/** a gap between two cells of a table row */
	gap(): void;
	/** how deep the following words are quoted; 0 is the writer's own */
	quote(depth: number): void;
	/** what stands on the line so far */
	line(): string;
	/** characters so far, to stop at a limit */
	length(): number;
	text(): string;
}

/** Starts an empty text. */
export function textLines(): TextLines {
	const lines: string[] = [];
	let line = '';
	let depth = 0;
	let length = 0;
	// Asked of each piece as it comes: `line` is a rope of pieces, and looking at its end would join them each time.
	let endsInSpace = true;
	let hasWords = false;
	const prefix = (): string => '> '.repeat(Math.min(depth, MAX_QUOTE_MARKS));
	const startLine = (): void => {
		line = '';
		endsInSpace = true;
		hasWords = false;
	};
	const feed = (): void => {
		const whole = (prefix() + line.trimEnd()).trimEnd();
		startLine();
		if (isEmpty(whole) && isEmpty(lines.at(-1) ?? '')) return;
		lines.push(whole);
		length += whole.length + 1;
	};
	const breakLine = (): void => {
		if (hasWords) feed();
		startLine();
	};
	const add = (text: string): void => {
		if (text === '') return;
		line += text;
		endsInSpace = text.endsWith(' ');
		hasWords ||= text.trim() !== '';
	};
	const fold = (text: string): void => {
		const folded = text.replace(/[\s\u00a0]+/g, ' ');
		add(endsInSpace ? folded.trimStart() : folded);
	};
	const keep = (text: string): void => {
		const parts = text.split(/\r?\n/);
		for (const [index, part] of parts.entries()) {
			add(part);
			if (index < parts.length - 1) feed();
		}
	};
	return {
		words: (text, isPreformatted) => (isPreformatted ? keep(text) : fold(text)),
		breakLine,
		feedLine: feed,
		breakParagraph: () => {
			breakLine();
			feed();
		},
		gap: () => {
			if (hasWords && !endsInSpace) add(' ');
		},
		quote: (next) => {
			if (next !== depth) breakLine();
			depth = next;
		},
		line: () => line,
		length: () => length + line.length,
		text: () => {
			breakLine();
			while (lines.length > 0 && isEmpty(lines.at(-1) ?? '')) lines.pop();
			return lines.join('\n').trim();
		},
	};
}

const isEmpty = (line: string): boolean => line.replace(/[> ]/g, '') === '';
