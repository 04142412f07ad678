import type { Json } from '../chain.ts';
import { FIELD_NAMES, type Field, type Member } from './member.ts';

/** A field before and after; null: nothing. */
export interface Change {
	readonly field: Field;
	readonly before: Json;
	readonly after: Json;
}

/** What became otherwise, field by field. */
export const changesBetween = (was: Pick<Member, Field>, now: Pick<Member, Field>): readonly Change[] =>
	FIELD_NAMES.flatMap((field) => {
		const [before, after] = [plain(was, field), plain(now, field)];
		return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
	});

/** The audit log's words for these changes. */
export const auditOf = (changes: readonly Change[]): Readonly<Record<string, Json>> =>
	Object.fromEntries(changes.map(({ field, before, after }) => [field, { before, after }]));

function plain(member: Pick<Member, Field>, field: Field): Json {
	if (field === 'mailboxes') return member.mailboxes === undefined ? null : [...member.mailboxes].toSorted();
	if (field !== 'away') return member[field] ?? null;
	const { away } = member;
	return away === undefined ? null : { from: away.from, until: away.until, to: away.to };
}
