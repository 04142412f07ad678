/** A stretch of a template's text, in UTF-16 units. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** A piece of a parsed template. `name` may be no variable that we know: the check says so, and filling leaves its line out. */
export type TemplateNode =
	| { readonly kind: 'text'; readonly text: string }
	| ({ readonly kind: 'variable'; readonly name: string } & Place)
	| ({ readonly kind: 'optional'; readonly nodes: readonly TemplateNode[] } & Place);

/** What is wrong with the signs alone. */
export type SyntaxFault = Place & {
	readonly code: 'brace-open' | 'brace-stray' | 'bracket-open' | 'bracket-stray' | 'bracket-nested';
};

/** A paragraph or subject as its pieces. With faults the pieces are what could be made of it. */
export interface Parsed {
	readonly nodes: readonly TemplateNode[];
	readonly faults: readonly SyntaxFault[];
}

/** Every sign belongs to exactly one of these, so the walk is linear whatever somebody pastes. */
const TOKENS = /\\[\\{}[\]]|\{[^{}[\]\n]*\}|[{}[\]]|[^\\{}[\]]+|\\/g;

/** Reads one paragraph, or a subject, of a template. Never throws. */
export function parseTemplate(text: string): Parsed {
	const faults: SyntaxFault[] = [];
	const outer: TemplateNode[] = [];
	let inner: { readonly nodes: TemplateNode[]; readonly from: number } | null = null;
	for (const { 0: token, index: from } of text.matchAll(TOKENS)) {
		const place = { from, to: from + token.length };
		const nodes: TemplateNode[] = inner?.nodes ?? outer;
		if (token === '[') {
			if (inner) faults.push({ code: 'bracket-nested', ...place });
			else inner = { nodes: [], from };
		} else if (token === ']') {
			if (inner) outer.push({ kind: 'optional', nodes: inner.nodes, from: inner.from, to: place.to });
			else faults.push({ code: 'bracket-stray', ...place });
			inner = null;
		} else if (token === '{') faults.push({ code: 'brace-open', from, to: endOfWord(text, from) });
		else if (token === '}') faults.push({ code: 'brace-stray', ...place });
		else nodes.push(nodeOf(token, place));
	}
	if (inner) {
		faults.push({ code: 'bracket-open', from: inner.from, to: endOfWord(text, inner.from) });
		outer.push(...inner.nodes);
	}
	return { nodes: outer, faults };
}

function nodeOf(token: string, place: Place): TemplateNode {
	if (token.startsWith('{')) return { kind: 'variable', name: token.slice(1, -1).trim(), ...place };
	return { kind: 'text', text: token.length === 2 && token.startsWith('\\') ? token.slice(1) : token };
}

/** To the end of the word that a sign begins: what an editor marks. */
function endOfWord(text: string, from: number): number {
	const word = /^.[\p{L}\p{N}_-]*/u.exec(text.slice(from, from + 40));
	return from + (word?.[0].length ?? 1);
}
