import { htmlToText } from './html-text.ts';

/** A node of the parser's tree, as far as it is read here. Leaves hold their decoded text once the parser has ended. */
export interface PartNode {
	readonly contentType?: string | false | undefined;
	readonly charset?: string | undefined;
	readonly isAttachment?: boolean | undefined;
	/** true for the part inside an attached message: its headers are worth a line each */
	readonly showMeta?: boolean | undefined;
	readonly textContent?: string | undefined;
	readonly headers: ReadonlyMap<string, unknown>;
	readonly children: readonly PartNode[];
}

/** What a mail says, in both forms. */
export interface Body {
	readonly text: string;
	readonly html: string | null;
	/** of parts that did not decode cleanly */
	readonly brokenCharsets: readonly string[];
}

/** Below this length a plain part may be a stub ("your program cannot show HTML") beside a real HTML part. */
const STUB_LENGTH = 300;

/**
 * Reads the body from the parts in their order: of alternatives the plain one, else the text of the HTML one; what
 * stands beside each other is joined, because Apple Mail cuts one letter into several parts around its pictures.
 */
export function readBody(root: PartNode): Body {
	const pieces: Piece[] = [];
	const brokenCharsets = new Set<string>();
	collect(root, pieces, brokenCharsets);
	const html = joined(pieces.map((piece) => piece.html));
	const text = joined(pieces.map((piece) => piece.plain ?? htmlToText(piece.html)));
	return { text, html: html === '' ? null : html, brokenCharsets: [...brokenCharsets] };
}

/** One piece of the letter. `plain` is null where the text is still to be made from the HTML. */
interface Piece {
	readonly plain: string | null;
	readonly html: string;
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text.trim() !== '').join('\n');

function collect(node: PartNode, pieces: Piece[], brokenCharsets: Set<string>): void {
	if (node.showMeta === true) pieces.push({ plain: forwardedHeader(node), html: '' });
	if (node.textContent?.includes('\ufffd') === true) brokenCharsets.add(node.charset ?? 'none named');
	const own = leaf(node);
	if (own !== null) pieces.push(own);
	const inner = node.contentType === 'multipart/alternative' ? [] : pieces;
	for (const child of node.children) collect(child, inner, brokenCharsets);
	if (inner !== pieces) pieces.push(bestOf(inner));
}

function leaf(node: PartNode): Piece | null {
	const { textContent } = node;
	if (textContent === undefined || textContent === '' || node.isAttachment === true) return null;
	return node.contentType === 'text/html' ? { plain: null, html: textContent } : { plain: textContent, html: '' };
}

/** The plain form of the alternatives, unless it is missing or a stub beside a real HTML letter. */
function bestOf(alternatives: readonly Piece[]): Piece {
	const html = joined(alternatives.map((piece) => piece.html));
	const plain = joined(alternatives.map((piece) => piece.plain ?? ''));
	if (html === '' || plain.trim().length >= STUB_LENGTH) return { plain, html };
	const isStub = plain.trim() === '' || htmlToText(html).length > 4 * plain.trim().length;
	return { plain: isStub ? null : plain, html };
}

const SHOWN_HEADERS = ['From', 'Date', 'Subject', 'To'] as const;

/** Marked as mail programs mark a forward, so that whoever strips quotes knows it. */
function forwardedHeader(node: PartNode): string {
	const lines = SHOWN_HEADERS.flatMap((name) => {
		const value = asText(node.headers.get(name.toLowerCase()));
		return value === '' ? [] : [`${name}: ${value}`];
	});
	return ['', '---------- Forwarded message ----------', ...lines, ''].join('\n');
}

function asText(value: unknown): string {
	if (typeof value === 'string') return value;
	if (value instanceof Date) return value.toUTCString();
	if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
	return '';
}
