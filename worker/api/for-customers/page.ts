import type { FastifyReply } from 'fastify';
import type { Language } from '../../../shared/language.ts';
import { escapeHtml } from '../../../shared/letters/paragraphs.ts';
import type { PlainPageName } from '../../../shared/public-page/page-words.ts';
import { PAGE_WORDS } from '../../../shared/public-page/words.ts';
import { PAGE_POLICY, STYLE } from './style.ts';

/** One page as it goes out. `body` is HTML whose texts are escaped. */
export interface CustomerPage {
	readonly status: number;
	readonly language: Language;
	readonly title: string;
	readonly body: string;
}

/** The status of each page that only says something. What the customer did right, also a second time, is a success. */
const STATUS: Readonly<Record<PlainPageName, number>> = {
	thanks: 200,
	answered: 200,
	'opted-out': 410,
	withdrawn: 410,
	reopened: 410,
	expired: 410,
	wrong: 404,
	'too-large': 413,
	'too-often': 429,
	failed: 500,
	'opt-out-done': 200,
	'opt-out-before': 200,
};

/** A page with a heading and one paragraph. */
export function plainPage(name: PlainPageName, language: Language): CustomerPage {
	const { title, text } = PAGE_WORDS[language].plain[name];
	return { status: STATUS[name], language, title, body: paragraph(text) };
}

/** A paragraph of text. */
export const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** Sends a page. Nothing of it may be kept, found, framed, or told to the next site: its address is a key. */
export const sendPage = (reply: FastifyReply, page: CustomerPage): FastifyReply =>
	reply
		.code(page.status)
		.headers({
			'content-security-policy': PAGE_POLICY,
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex, nofollow',
			'content-language': page.language,
		})
		.type('text/html; charset=utf-8')
		.send(htmlOf(page));

const htmlOf = ({ language, title, body }: CustomerPage): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex, nofollow">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
