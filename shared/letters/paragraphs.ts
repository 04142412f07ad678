import type { Language } from '../language.ts';

/** A paragraph of plain text (line breaks stand), or a link of ours with its label. */
export type Paragraph = string | { readonly label: string; readonly link: string };

/** The plain-text body. */
export const toText = (paragraphs: readonly Paragraph[]): string =>
	`${paragraphs.map((one) => (typeof one === 'string' ? one : `${one.label}:\n${one.link}`)).join('\n\n')}\n`;

/** The HTML body: paragraphs and nothing else, so that it looks like a letter in every client. All text is escaped. */
export function toHtml(paragraphs: readonly Paragraph[], language: Language): string {
	const body = paragraphs.map((one) => `<p>${typeof one === 'string' ? lines(one) : anchor(one)}</p>`).join('\n');
	return `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"></head>\n<body>\n${body}\n</body></html>\n`;
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

const anchor = ({ label, link }: { readonly label: string; readonly link: string }): string =>
	`<a href="${escapeHtml(link)}">${escapeHtml(label)}</a>`;
