import { type Language, languageName } from '../../shared/language.ts';
import type { MessageKey } from '../../shared/locale/catalogue.ts';
import type { NoteBrief } from '../../shared/note/brief.ts';
import { largestThatFits } from './fit.ts';
import type { Pen, TextBlock } from './pen.ts';

/** A6, upright, in millimetres. */
export const A6 = { width: 105, height: 148 } as const;

/** A card's edge that no printer reaches and no hand writes on. */
const MARGIN = 10;
const LINE_EVERY = 9;
const FIRST_LINE = 26;

/** What stands on the back of the guide, or beside it: all that the writer needs, none of it for the card. */
export interface CardBrief extends NoteBrief {
	/** the customer's name */
	readonly name: string;
	readonly caseNumber: number;
	readonly hasAddress: boolean;
	/** different characters of this note for which the machine has no font */
	readonly unprintable: number;
}

/** Words of the sheet in the writer's language. */
export interface SheetWords {
	(key: MessageKey, params?: Readonly<Record<string, string | number>>): string;
	readonly language: Language;
}

/** The guide: pale lines to write on, and nothing else. @param at its upper left corner */
export function drawGuide(pen: Pen, [left, top]: readonly [number, number]): void {
	for (let y = top + FIRST_LINE; y <= top + A6.height - MARGIN; y += LINE_EVERY) {
		pen.rule([left + MARGIN, y], [left + A6.width - MARGIN, y], { grey: 0.82 });
	}
}

/** Largest first: the brief is set as large as it fits. */
const SIZES = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5] as const;

/** The brief, as large as fits one side of a card. */
export function drawBrief(
	pen: Pen,
	brief: CardBrief,
	{ at: [left, top], t }: { readonly at: readonly [number, number]; readonly t: SheetWords },
): void {
	const width = A6.width - 2 * MARGIN;
	const room = A6.height - 2 * MARGIN;
	let y = top + MARGIN;
	const fitting = largestThatFits(
		SIZES,
		(size) => setBrief(pen, brief, { t, width, size }),
		(blocks) => heightOf(blocks) <= room,
	);
	for (const { block, after } of fitting) {
		pen.draw(block, [left + MARGIN, y]);
		y += block.height + after;
	}
}

interface Placed {
	readonly block: TextBlock;
	/** millimetres of air below */
	readonly after: number;
}

const heightOf = (blocks: readonly Placed[]): number =>
	blocks.reduce((sum, { block, after }) => sum + block.height + after, 0);

function setBrief(
	pen: Pen,
	brief: CardBrief,
	{ t, width, size }: { readonly t: SheetWords; readonly width: number; readonly size: number },
): readonly Placed[] {
	const text = (words: string, after = 2) => ({ block: pen.set(words, width, { size }), after });
	const label = (words: string) => ({ block: pen.set(words, width, { size: size - 1, grey: 0.4 }), after: 0 });
	const facts = brief.facts.flatMap(({ kind, words, gifts = [] }) => {
		const given = gifts.map((gift) => t(`remedy.${gift}`));
		return [label(t(`card.fact.${kind}`)), text([...given, words].filter((part) => part !== '').join(' · '))];
	});
	return [
		{ block: pen.set(t('card.for', { name: brief.name }), width, { size: size + 3 }), after: 0.5 },
		label(`${t('case.number', { number: brief.caseNumber })} · ${t(`guard.${brief.guard}`)}`),
		text(t('card.writeIn', { language: languageName(brief.writeIn, t.language) }), 3),
		...(facts.length === 0 ? [text(t('card.noFacts'))] : facts),
		label(t('card.tone')),
		text(t(`card.tone.${brief.guard}`)),
		label(t('card.avoid')),
		...brief.avoid.map((taboo) => text(`– ${t(`card.avoid.${taboo}`)}`, 0)),
		...(brief.hasAddress ? [] : [text(`\n${t('card.noAddress')}`, 0)]),
		...(brief.unprintable === 0 ? [] : [text(`\n${t('card.noFont', { count: brief.unprintable })}`, 0)]),
	];
}
