import { type AnyColumn, inArray, isNull, or, type SQL } from 'drizzle-orm';

/**
 * Whose: person ids with a comma between; `me` is the caller, `none` nobody.
 * @returns undefined when everybody's are asked for
 */
export function assignedTo(column: AnyColumn, assignee: string | undefined, myId: string): SQL | undefined {
	if (assignee === undefined) return undefined;
	const asked = assignee
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '');
	if (asked.length === 0) return undefined;
	const ids = asked.filter((one) => one !== 'none').map((one) => (one === 'me' ? myId : one));
	return or(ids.length > 0 ? inArray(column, ids) : undefined, asked.includes('none') ? isNull(column) : undefined);
}

/** A pattern for ILIKE that finds the words themselves: `%` and `_` of the caller mean nothing special. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
