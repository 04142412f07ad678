import { z } from 'zod';
import type { Place } from '../../shared/search/rank.ts';
import type { Instant } from '../../shared/time.ts';
import type { BlockEnd } from '../store/search/matches.ts';

/** Where a page of what was found ended. */
export interface SearchCursor {
	/** when the search began: by it all its pages are in one order */
	readonly now: Instant;
	/** whether any of the words will do */
	readonly isPartial: boolean;
	/** the end of the block before; null: within the first one */
	readonly block: BlockEnd | null;
	/** within its block; null: at its beginning */
	readonly after: Place | null;
}

const moment = z.number().int().min(-8.64e15).max(8.64e15);
const id = z.string().max(100);
const shape = z.object({
	n: moment,
	p: z.boolean(),
	b: z.tuple([moment, id]).nullable(),
	a: z.tuple([z.number(), id]).nullable(),
});

/** Opaque to callers. */
export const writeSearchCursor = ({ now, isPartial, block, after }: SearchCursor): string =>
	Buffer.from(
		JSON.stringify({
			n: now,
			p: isPartial,
			b: block && [block.lastAt, block.caseId],
			a: after && [after.score, after.caseId],
		}),
	).toString('base64url');

/** A cursor as somebody sent it back; null when it is none of ours. */
export function readSearchCursor(cursor: string): SearchCursor | null {
	try {
		const read = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
		if (!read.success) return null;
		const { n, p, b, a } = read.data;
		return {
			now: n,
			isPartial: p,
			block: b && { lastAt: b[0], caseId: b[1] },
			after: a && { score: a[0], caseId: a[1] },
		};
	} catch {
		// JSON.parse knows no other way to say that the text is not JSON.
		return null;
	}
}
