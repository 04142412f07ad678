import type { TemplateFault } from '../../../shared/letters/check-template.ts';

/** A paragraph of the field's text, and where it begins there. */
export interface PlacedParagraph {
	readonly text: string;
	readonly at: number;
}

/** The paragraphs of the field's text, none of them blank. Each sign keeps its place, so that a fault can be shown where it stands. */
export function paragraphsIn(body: string): readonly PlacedParagraph[] {
	let at = 0;
	return body
		.replaceAll('\t', ' ')
		.split(/(\n *\n)/)
		.map((text) => {
			const placed = { text, at };
			at += text.length;
			return placed;
		})
		.filter(({ text }) => text.trim() !== '');
}

/** Where a fault stands in the field's text; null where it belongs to no place there. */
export function placeInText(
	paragraphs: readonly PlacedParagraph[],
	{ where, from, to }: Pick<TemplateFault, 'where' | 'from' | 'to'>,
): { readonly from: number; readonly to: number } | null {
	const paragraph = typeof where === 'number' ? paragraphs[where] : undefined;
	return paragraph === undefined ? null : { from: paragraph.at + from, to: paragraph.at + to };
}
