import type { Language } from '../language.ts';

/** A link of ours with its label. */
export interface Link {
	readonly label: string;
	readonly link: string;
}

/** Words (line breaks stand), or a link among them. */
export type Inline = string | Link;

/** A paragraph of plain text, a link of its own, or words and links in turn. */
export type Paragraph = Inline | readonly Inline[];

/** The plain-text body. A link of its own is announced by its label; one among words is the address alone. */
export const toText = (paragraphs: readonly Paragraph[]): string => `${paragraphs.map(plain).join('\n\n')}\n`;

/**
 * The HTML body: paragraphs and nothing else, so that it looks like a letter in every client. All text is escaped. No colour is named and
 * both schemes are declared, so that a client in the dark turns paper and ink together; nothing is loaded from anywhere.
 */
export function toHtml(paragraphs: readonly Paragraph[], language: Language): string {
	return [
		'<!doctype html>',
		`<html lang="${language}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
		'<meta name="supported-color-schemes" content="light dark"></head>',
		`<body>\n${paragraphs.map(marked).join('\n')}\n</body></html>\n`,
	].join('\n');
}

function plain(paragraph: Paragraph): string {
	if (typeof paragraph === 'string') return paragraph;
	if ('link' in paragraph) return `${paragraph.label}:\n${paragraph.link}`;
	return paragraph.map((part) => (typeof part === 'string' ? part : part.link)).join('');
}

function marked(paragraph: Paragraph): string {
	const parts = typeof paragraph === 'string' || 'link' in paragraph ? [paragraph] : paragraph;
	return `<p>${parts.map((part) => (typeof part === 'string' ? lines(part) : anchor(part))).join('')}</p>`;
}

/** Text as it may stand between tags and in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

const lines = (text: string): string => text.split('\n').map(escapeHtml).join('<br>\n');

const anchor = ({ label, link }: Link): string => `<a href="${escapeHtml(link)}">${escapeHtml(label)}</a>`;
