/** What an element does to the text around it. Elements that are not named here do nothing. */
export type Effect = 'line' | 'paragraph' | 'feed' | 'item' | 'cell' | 'drop' | 'preformatted' | 'quote';

/** One row per element of HTML that shapes plain text. */
const ELEMENTS: Readonly<Record<string, Effect>> = {
	address: 'line',
	article: 'line',
	aside: 'line',
	blockquote: 'quote',
	br: 'feed',
	caption: 'line',
	center: 'line',
	dd: 'line',
	div: 'line',
	dl: 'paragraph',
	dt: 'line',
	fieldset: 'line',
	footer: 'line',
	form: 'line',
	h1: 'paragraph',
	h2: 'paragraph',
	h3: 'paragraph',
	h4: 'paragraph',
	h5: 'paragraph',
	h6: 'paragraph',
	header: 'line',
	hr: 'line',
	li: 'item',
	main: 'line',
	object: 'drop',
	ol: 'line',
	option: 'line',
	p: 'paragraph',
	pre: 'preformatted',
	script: 'drop',
	section: 'line',
	style: 'drop',
	svg: 'drop',
	table: 'line',
	td: 'cell',
	template: 'drop',
	textarea: 'line',
	th: 'cell',
	title: 'drop',
	tr: 'line',
	ul: 'line',
};

/** Looked up as an own property: a mail may well hold a `<constructor>`. */
export const effectOf = (name: string): Effect | undefined =>
	Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;

/** Elements without content: they are never open. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
	'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Attributes that tell quotes and hidden text; the others are not even read. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set(['class', 'hidden', 'id', 'style']);

type Attributes = Readonly<Record<string, string>>;

/** The preheader of a newsletter and other text that no reader sees. `font-size:0` alone is a common layout trick. */
export const isHidden = (attributes: Attributes): boolean =>
	'hidden' in attributes ||
	/(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px|pt)?\s*(?:;|!|$))/i.test(
		attributes.style ?? '',
	);

/** Yahoo wraps the whole mail that is answered. Gmail's `gmail_quote` holds a blockquote for an answer, none for a forward. */
export const isQuoteWrapper = (attributes: Attributes): boolean => /\byahoo_quoted\b/.test(attributes.class ?? '');

/** Outlook on the web and mobile: all that follows this element is the mail that is answered. */
export const startsOutlookQuote = (attributes: Attributes): boolean =>
	/^(?:x_)*divRplyFwdMsg$/.test(attributes.id ?? '');

/** Outlook for Windows draws a line above the header block of the answered mail; a letterhead may draw one too. */
export const drawsOutlookRule = (attributes: Attributes): boolean =>
	/border-top\s*:\s*solid/i.test(attributes.style ?? '');

/** How the header block after that line begins, in the seven languages. */
export const HEADER_BLOCK_START = /^\s*(?:from|da|de|von|от|от кого|expéditeur|remitente|mittente)\s*:/i;
