import { formatMessage } from '../locale/format.ts';
import { SAYINGS, type SayingId, type Sayings } from './english.ts';

/**
 * A kept reason in another language. Sentences of the table are said anew with their values, also where two are joined (“a; b”) or
 * somebody's own words follow (“a: b”); whatever is not of the table, such as a customer's or a mail server's own words, stays.
 */
export function translate(text: string, sayings: Sayings): string {
	return understood(text, sayings) ?? text;
}

function understood(text: string, sayings: Sayings): string | null {
	return wholly(text, sayings) ?? inParts(text, '; ', sayings) ?? inParts(text, ': ', sayings);
}

const PLAIN = new Map<string, SayingId>();
const WITH_VALUES: { readonly id: SayingId; readonly pattern: RegExp }[] = [];
for (const id of Object.keys(SAYINGS) as SayingId[]) {
	const template: string = SAYINGS[id];
	if (template.includes('{')) WITH_VALUES.push({ id, pattern: patternOf(template) });
	else PLAIN.set(template, id);
}

function wholly(text: string, sayings: Sayings): string | null {
	const plain = PLAIN.get(text);
	if (plain) return sayings[plain];
	for (const { id, pattern } of WITH_VALUES) {
		const found = pattern.exec(text);
		if (found) return formatMessage(sayings[id], found.groups ?? {}, 'en');
	}
	return null;
}

/** The first mark before which a sentence of the table stands. */
function inParts(text: string, mark: '; ' | ': ', sayings: Sayings): string | null {
	for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
		const before = wholly(text.slice(0, at), sayings);
		if (before !== null) return `${before}${mark}${translate(text.slice(at + mark.length), sayings)}`;
	}
	return null;
}

/** A value ends where the template goes on; it holds no semicolon, or it would swallow the sentence joined to it. */
function patternOf(template: string): RegExp {
	const source = template
		.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
		.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>[^;]{1,300}?)`);
	return new RegExp(`^${source}$`, 'u');
}
