import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import { type Element, el } from './xml.ts';

const NODES = z.array(z.record(z.string(), z.unknown()));
const ATTRIBUTES = z.record(z.string(), z.string());

/** Reads a file of one root element, in the order in which it stands. A string: what is wrong with it as XML, and where. */
export function readXml(text: string): Element | string {
	const valid = XMLValidator.validate(text);
	if (valid !== true) return `line ${valid.err.line}: ${valid.err.msg}`;
	const parser = new XMLParser({
		preserveOrder: true,
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		parseAttributeValue: false,
		ignoreDeclaration: true,
		ignorePiTags: true,
	});
	const roots = NODES.parse(parser.parse(text)).flatMap(elementsOf);
	return roots.length === 1 && roots[0] ? roots[0] : 'it has no root element, or several';
}

function elementsOf(node: Readonly<Record<string, unknown>>): readonly Element[] {
	const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
	if (name === undefined) return [];
	const inside = NODES.parse(node[name]);
	const text = inside.map((each) => (typeof each['#text'] === 'string' ? each['#text'] : '')).join('');
	return [el(name, ATTRIBUTES.parse(node[':@'] ?? {}), ...inside.flatMap(elementsOf), text)];
}
