import { Tokenizer } from 'htmlparser2';
import { READ_ATTRIBUTES } from './html-elements.ts';

/** A style attribute of a megabyte is searched no further. */
const MAX_ATTRIBUTE_LENGTH = 2_000;

const nothing = (): void => undefined;

/** What a document consists of, in its order; names are in lower case. */
export interface Events {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	close(name: string): void;
	text(words: string): void;
}

/**
 * Cuts HTML into tags and words, entities decoded. Only the attributes in `READ_ATTRIBUTES` are read.
 * The library's tokenizer is used without its parser, whose stack is searched from the wrong end.
 */
export function tokenize(html: string, events: Events): void {
	let name = '';
	let attribute = '';
	let attributes: Record<string, string> = {};
	const extend = (value: string): void => {
		const before = attributes[attribute];
		if (attribute !== '' && before !== undefined && before.length < MAX_ATTRIBUTE_LENGTH)
			attributes[attribute] = before + value.slice(0, MAX_ATTRIBUTE_LENGTH);
	};
	const opened = (): void => events.open(name, attributes);
	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			onopentagname: (start, end) => {
				name = html.slice(start, end).toLowerCase();
				attributes = {};
			},
			onattribname: (start, end) => {
				attribute = html.slice(start, Math.min(end, start + 20)).toLowerCase();
				if (!READ_ATTRIBUTES.has(attribute)) attribute = '';
				attributes[attribute] = '';
			},
			onattribdata: (start, end) => extend(html.slice(start, Math.min(end, start + MAX_ATTRIBUTE_LENGTH))),
			onattribentity: (code) => extend(String.fromCodePoint(code)),
			onattribend: nothing,
			onopentagend: opened,
			onselfclosingtag: opened,
			onclosetag: (start, end) => events.close(html.slice(start, end).toLowerCase()),
			ontext: (start, end) => events.text(html.slice(start, end)),
			ontextentity: (code) => events.text(String.fromCodePoint(code)),
			oncdata: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onprocessinginstruction: nothing,
			onend: nothing,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
}
