import sanitize from 'sanitize-html';

/** Clean HTML of a mail, and how many pictures from elsewhere were left out of it. */
export interface CleanHtml {
	readonly html: string;
	readonly blockedImages: number;
}

/** Half a million characters hold any letter with its thread; more is a newsletter or an attack on who must clean it. The text is shown then. */
const MAX_LENGTH = 500_000;

/** The HTML reader's time grows with the square of open elements: 20,000 take a tenth of a second, 100,000 take many seconds. */
const MAX_TAGS = 20_000;

/** Nested deeper than any table layout: browsers and printers slow down there. The words inside are kept. */
const MAX_NESTING = 100;

/** Pictures that came in the mail itself. SVG is not among them: it can hold script and addresses. */
const OWN_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp);base64,[a-z0-9+/=\s]+$/i;

const LINK = /^(?:https?:|mailto:)/i;

const TAGS = [
	'p div span br hr blockquote pre code center address section article wbr',
	'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd',
	'b strong i em u s strike del ins sub sup small big font mark q bdi bdo',
	'table caption colgroup col thead tbody tfoot tr th td',
	'a img',
].flatMap((line) => line.split(' '));

/** Elements whose content is no text of the letter and goes with them. */
const SILENT = [
	'script style title noscript template textarea option select iframe frameset noframes noembed',
	'object embed applet svg math xmp plaintext audio video canvas',
].flatMap((line) => line.split(' '));

const ALLOWED: sanitize.IOptions = {
	allowedTags: TAGS,
	nonTextTags: SILENT,
	allowedAttributes: {
		'*': ['dir', 'lang', 'align', 'valign'],
		a: ['href', 'title', 'rel', 'target'],
		img: ['src', 'alt', 'width', 'height'],
		td: ['colspan', 'rowspan'],
		th: ['colspan', 'rowspan', 'scope'],
		ol: ['start', 'type'],
	},
	allowedSchemes: ['http', 'https', 'mailto'],
	allowedSchemesByTag: { img: ['data'] },
	allowProtocolRelative: false,
	nestingLimit: MAX_NESTING,
	exclusiveFilter: (frame) => frame.tag === 'img' && !frame.attribs.src,
};

/**
 * The HTML part of a customer's mail, made harmless: an allow-list of tags, no style, class or id (nothing of it can look
 * like the console or be found by its scripts), links only to the web and to mail, no picture that the sender's server
 * would be asked for. Returns null when it is too long, or has too many tags, to be cleaned in good time.
 */
export function cleanMailHtml(raw: string): CleanHtml | null {
	if (raw.length > MAX_LENGTH || hasMoreTags(raw, MAX_TAGS)) return null;
	let blockedImages = 0;
	const html = sanitize(raw, {
		...ALLOWED,
		transformTags: {
			'*': (tagName, attribs) => {
				if (isFromElsewhere(attribs.background)) blockedImages += 1;
				return { tagName, attribs };
			},
			img: (tagName, attribs) => {
				if (isFromElsewhere(attribs.src) || attribs.srcset) blockedImages += 1;
				return { tagName, attribs: ownPicture(attribs) };
			},
			a: (tagName, attribs) => ({ tagName, attribs: outwardLink(attribs) }),
		},
	});
	return { html, blockedImages };
}

function hasMoreTags(raw: string, limit: number): boolean {
	let count = 0;
	for (let at = raw.indexOf('<'); at >= 0; at = raw.indexOf('<', at + 1)) {
		count += 1;
		if (count > limit) return true;
	}
	return false;
}

type Attributes = Record<string, string>;

/** `cid:` names a part of the mail that is not served; it is left out without being counted, nobody's server would have known. */
const isFromElsewhere = (source: string | undefined): boolean =>
	source !== undefined && source.trim() !== '' && !/^\s*(?:data|cid):/i.test(source);

function ownPicture({ src = '', alt = '', width, height }: Attributes): Attributes {
	if (!OWN_PICTURE.test(src)) return {};
	return { src, alt, ...(width && { width }), ...(height && { height }) };
}

/** The page behind a link must neither steer the console (`opener`) nor learn where the reader came from. */
function outwardLink({ href = '', title }: Attributes): Attributes {
	if (!LINK.test(href.trim())) return {};
	return { href: href.trim(), rel: 'noopener noreferrer nofollow', target: '_blank', ...(title && { title }) };
}
