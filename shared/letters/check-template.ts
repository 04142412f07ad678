import { nearest } from '../nearest.ts';
import { type Parsed, type Place, parseTemplate, type TemplateNode } from './parse-template.ts';
import { isVariable, TEMPLATE_KINDS, type Template, type TemplateKind, VARIABLES } from './template.ts';
import type { FaultCode } from './template-faults.ts';

/** What is wrong with a template, and where: in the subject, in a paragraph (counted from 0), or with the whole. */
export interface TemplateFault extends Place {
	readonly code: FaultCode;
	readonly where: 'subject' | 'whole' | number;
	/** the variable it is about, the sign, or the limit that was passed; may be empty */
	readonly name: string;
	/** the variable that was probably meant */
	readonly meant: string | null;
}

/** What a letter may hold; a longer one is a mistake, or nobody reads it. In characters as JavaScript counts them. */
export const TEMPLATE_LIMITS = { subject: 150, paragraph: 2_000, paragraphs: 30 } as const;

/** Line ends as we keep them, empty lines between paragraphs and nowhere else, no subject where it is blank. */
export function tidyTemplate({ subject, paragraphs }: Template): Template {
	const tidy = paragraphs
		.flatMap((paragraph) => paragraph.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/))
		.map((paragraph) => paragraph.replaceAll('\t', ' ').split('\n').map(trimmed).filter(Boolean).join('\n'))
		.filter((paragraph) => paragraph !== '');
	return { subject: subject === null || subject.trim() === '' ? null : subject.trim(), paragraphs: tidy };
}

/** Everything that is wrong with a tidied template of this kind, in reading order; none: it may be saved, and filling it leaves words. */
export function checkTemplate(kind: TemplateKind, { subject, paragraphs }: Template): readonly TemplateFault[] {
	const inSubject = subject === null ? [] : checkSubject(kind, subject);
	const inParagraphs = paragraphs.flatMap((paragraph, index) => checkParagraph(kind, paragraph, index));
	return [...inSubject, ...inParagraphs, ...checkWhole(kind, paragraphs)];
}

const trimmed = (line: string): string => line.trim();

function checkSubject(kind: TemplateKind, subject: string): readonly TemplateFault[] {
	const at = subject.indexOf('\n');
	const broken = at < 0 ? [] : [fault('line-break', 'subject', { from: at, to: at + 1 })];
	const links = variablesOf(parseTemplate(subject).nodes)
		.filter(({ name }) => isVariable(name) && VARIABLES[name].form !== 'text')
		.map(({ name, from, to }) => fault('not-here', 'subject', { from, to }, { name }));
	const all = [...broken, ...checkText(kind, subject, 'subject')];
	// What this kind does not know at all is said once.
	return [...all, ...links.filter(({ from }) => !all.some((one) => one.code === 'not-here' && one.from === from))];
}

const checkParagraph = (kind: TemplateKind, text: string, index: number): readonly TemplateFault[] =>
	checkText(kind, text, index);

function checkText(kind: TemplateKind, text: string, where: 'subject' | number): readonly TemplateFault[] {
	const parsed = parseTemplate(text);
	const most = where === 'subject' ? TEMPLATE_LIMITS.subject : TEMPLATE_LIMITS.paragraph;
	const tooLong =
		text.length > most ? [fault('too-long', where, { from: most, to: text.length }, { name: `${most}` })] : [];
	const found = [
		...parsed.faults.map(({ code, from, to }) => fault(code, where, { from, to }, { name: text.slice(from, to) })),
		...checkVariables(kind, parsed, where),
		...checkSigns(text, where),
		...tooLong,
	];
	return found.toSorted((one, other) => one.from - other.from);
}

function checkVariables(kind: TemplateKind, parsed: Parsed, where: 'subject' | number): readonly TemplateFault[] {
	const { may } = TEMPLATE_KINDS[kind];
	return parsed.nodes.flatMap((node): readonly TemplateFault[] => {
		if (node.kind === 'text') return [];
		const inside = variablesOf([node]);
		const idle = node.kind === 'optional' && inside.length === 0 ? [fault('bracket-idle', where, node)] : [];
		const wrong = inside.flatMap((one): readonly TemplateFault[] => {
			const { name } = one;
			if (!isVariable(name)) return [fault('unknown-variable', where, one, { name, meant: nearest(name, may) })];
			if (!may.includes(name)) return [fault('not-here', where, one, { name })];
			const isOutside = VARIABLES[name].form === 'condition' && node.kind === 'variable';
			return isOutside ? [fault('condition-outside', where, one, { name })] : [];
		});
		return [...idle, ...wrong];
	});
}

const HTML = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>|<!--|<!doctype|&(?:[a-z]{2,8}|#\d{1,6});/gi;

/** Controls, and marks that turn the direction of writing: nobody sees them, and they can make a line say something else. */
const UNREADABLE = /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const checkSigns = (text: string, where: 'subject' | number): readonly TemplateFault[] =>
	[...text.matchAll(HTML)]
		.map(({ 0: name, index }) => fault('html', where, { from: index, to: index + name.length }, { name }))
		.concat(
			[...text.matchAll(UNREADABLE)].map(({ 0: sign, index }) =>
				fault('unreadable-sign', where, { from: index, to: index + sign.length }, { name: codeOf(sign) }),
			),
		);

function checkWhole(kind: TemplateKind, paragraphs: readonly string[]): readonly TemplateFault[] {
	const nowhere = { from: 0, to: 0 };
	if (paragraphs.length === 0) return [fault('empty', 'whole', nowhere)];
	const held = new Set(paragraphs.flatMap((text) => variablesOf(parseTemplate(text).nodes).map(({ name }) => name)));
	const missing = TEMPLATE_KINDS[kind].must.filter((name) => !held.has(name));
	const tooMany = paragraphs.length > TEMPLATE_LIMITS.paragraphs;
	return [
		...missing.map((name) => fault('missing-variable', 'whole', nowhere, { name })),
		...(tooMany ? [fault('too-many', 'whole', nowhere, { name: `${TEMPLATE_LIMITS.paragraphs}` })] : []),
	];
}

const variablesOf = (nodes: readonly TemplateNode[]): readonly Extract<TemplateNode, { kind: 'variable' }>[] =>
	nodes.flatMap((node) => {
		if (node.kind === 'optional') return variablesOf(node.nodes);
		return node.kind === 'variable' ? [node] : [];
	});

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const fault = (
	code: FaultCode,
	where: TemplateFault['where'],
	{ from, to }: Place,
	about: { readonly name?: string; readonly meant?: string | null } = {},
): TemplateFault => ({ code, where, from, to, name: about.name ?? '', meant: about.meant ?? null });
