import { z } from 'zod';

/** Where a page ended: the moment (milliseconds) and the id of its last row. */
const afterMoment = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), z.string().max(200)]);
const afterNumber = z.tuple([z.number().int().min(0)]);

export type AfterMoment = z.output<typeof afterMoment>;

/** Opaque to callers, so that the order of a list may change without breaking anybody. */
const write = (place: readonly (string | number)[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

export const writeMomentCursor = (at: Date, id: string): string => write([at.getTime(), id]);
export const writeNumberCursor = (seq: number): string => write([seq]);

/** A cursor as somebody sent it back: `undefined` for the first page, null when it is none of ours. */
export const readMomentCursor = (cursor: string | undefined): AfterMoment | undefined | null =>
	read(cursor, afterMoment);

export const readNumberCursor = (cursor: string | undefined): number | undefined | null => {
	const place = read(cursor, afterNumber);
	return place ? place[0] : place;
};

function read<T>(cursor: string | undefined, shape: z.ZodType<T>): T | undefined | null {
	if (cursor === undefined) return undefined;
	try {
		const place = shape.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
		return place.success ? place.data : null;
	} catch {
		// JSON.parse knows no other way to say that the text is not JSON.
		return null;
	}
}

/** One page out of `limit + 1` rows: the extra row only tells whether there is another page. */
export interface Page<T> {
	readonly rows: readonly T[];
	readonly next: string | null;
}

export function pageOf<T>(found: readonly T[], limit: number, cursorAfter: (row: T) => string): Page<T> {
	const rows = found.slice(0, limit);
	const last = rows.at(-1);
	return { rows, next: last !== undefined && found.length > limit ? cursorAfter(last) : null };
}
