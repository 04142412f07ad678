import { XMLBuilder } from 'fast-xml-parser';

/** An element of an XML file. Its order among its siblings is kept: Outlook refuses a manifest in another order. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly Element[];
	/** empty for an element with children */
	readonly text: string;
}

/** An element with its children, or with a text. */
export const el = (
	name: string,
	attributes: Element['attributes'] = {},
	...inside: readonly (Element | string)[]
): Element => ({
	name,
	attributes,
	children: inside.filter((each) => typeof each !== 'string'),
	text: inside.filter((each) => typeof each === 'string').join(''),
});

/** What the library calls a node: its tag, and beside it its attributes. */
type Node = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const ATTRIBUTES = ':@';
const PREFIX = '@';

/** The whole file, with tabs, each value escaped. */
export function render(root: Element): string {
	const builder = new XMLBuilder({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: PREFIX,
		suppressEmptyNode: true,
		suppressBooleanAttributes: false,
		format: true,
		indentBy: '\t',
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build([nodeOf(root)]).trim()}\n`;
}

function nodeOf({ name, attributes, children, text }: Element): Node {
	const inside = text === '' ? children.map(nodeOf) : [{ [TEXT]: text }];
	const own = Object.entries(attributes).map(([key, value]) => [`${PREFIX}${key}`, value]);
	return { [name]: inside, ...(own.length === 0 ? {} : { [ATTRIBUTES]: Object.fromEntries(own) }) };
}
