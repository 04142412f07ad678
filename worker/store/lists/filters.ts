import { type AnyColumn, and, inArray, isNotNull, isNull, notInArray, or, type SQL } from 'drizzle-orm';
import type { Share } from '../../../shared/stand-in.ts';

/**
 * Whose: person ids with a comma between; `me` is the caller, `none` nobody.
 * @returns undefined when everybody's are asked for
 */
export function assignedTo(column: AnyColumn, assignee: string | undefined, myId: string): SQL | undefined {
	const asked = askedFor(assignee, myId);
	if (asked === null) return undefined;
	const { ids, isNobody } = asked;
	return or(ids.length > 0 ? inArray(column, ids) : undefined, isNobody ? isNull(column) : undefined);
}

/** Like `assignedTo`, for what there is to do: the work of who is away falls to the stand-in, that of who has left to a lead. */
export function fallingTo(
	column: AnyColumn,
	assignee: string | undefined,
	{ myId, share }: { readonly myId: string; share(personId: string): Share },
): SQL | undefined {
	const asked = askedFor(assignee, myId);
	if (asked === null) return undefined;
	const shares = asked.ids.map(share);
	const ids = [...new Set(shares.flatMap((one) => one.ids))];
	const [unless] = shares.flatMap((one) => (one.unless === null ? [] : [one.unless]));
	return or(
		ids.length > 0 ? inArray(column, ids) : undefined,
		unless === undefined ? undefined : and(isNotNull(column), notInArray(column, [...unless])),
		asked.isNobody ? isNull(column) : undefined,
	);
}

/** True when one of those who are asked for is a lead. */
export const asksForLead = (
	assignee: string | undefined,
	{ myId, share }: { readonly myId: string; share(personId: string): Share },
): boolean => askedFor(assignee, myId)?.ids.some((id) => share(id).unless !== null) ?? false;

function askedFor(assignee: string | undefined, myId: string) {
	const asked = (assignee ?? '')
		.split(',')
		.map((one) => one.trim())
		.filter((one) => one !== '');
	if (asked.length === 0) return null;
	const ids = asked.filter((one) => one !== 'none').map((one) => (one === 'me' ? myId : one));
	return { ids, isNobody: asked.includes('none') };
}

/** A pattern for ILIKE that finds the words themselves: `%` and `_` of the caller mean nothing special. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
