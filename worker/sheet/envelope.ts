import type { PostalAddress } from '../../shared/note/address.ts';
import { countryName } from '../../shared/note/countries.ts';
import { largestThatFits } from './fit.ts';
import type { Pen } from './pen.ts';

/** C6, in millimetres. */
export const C6 = { width: 162, height: 114 } as const;

/** The sender stands above on the left; machines read the address below on the right, away from the edges (EN 13724's zones fit this). */
const SENDER = { x: 12, y: 10, width: 70, size: 7.5 } as const;
const ADDRESS = { x: 66, y: 46, width: 84, bottom: 14 } as const;
const SIZES = [12, 11, 10, 9, 8, 7] as const;

/** Who sends, as it stands on the envelope; no lines: the return address is not known. */
export interface Sender {
	readonly name: string;
	readonly lines: readonly string[];
	/** null: not known */
	readonly country: string | null;
}

/** The front of an envelope. @param at its upper left corner */
export function drawEnvelope(
	pen: Pen,
	{ to, from }: { readonly to: PostalAddress; readonly from: Sender },
	[left, top]: readonly [number, number],
): void {
	const sender = [from.name, ...from.lines, ...abroad(from.country, to.country)].join('\n');
	pen.draw(pen.set(sender, SENDER.width, { size: SENDER.size, grey: 0.3 }), [left + SENDER.x, top + SENDER.y]);
	const lines = [to.name, ...to.lines, ...abroad(to.country, from.country)].join('\n');
	const room = C6.height - ADDRESS.y - ADDRESS.bottom;
	const block = largestThatFits(
		SIZES,
		(size) => pen.set(lines, ADDRESS.width, { size, isOneBlock: true }),
		({ height }) => height <= room,
	);
	pen.draw(block, [left + ADDRESS.x, top + ADDRESS.y]);
}

/** Across a border the country is the last line, in capitals and in a language that every post office knows (UPU). */
const abroad = (country: string | null, other: string | null): readonly string[] =>
	country === null || country === other ? [] : [countryName(country, 'en').toUpperCase()];
