import type { MemberView } from '../../../shared/api/people.ts';
import type { Asking } from '../../../shared/api.ts';
import { FIELD_NAMES, type Field } from '../../../shared/team/member.ts';

/** What of somebody is written in the form. */
export type Draft = Pick<MemberView, Field>;

/** What is sent: the fields that were changed and no others, so that what somebody else changed meanwhile stays. */
type Given = Omit<Asking<'personChange'>['body'], 'version'>;

export const draftOf = (member: MemberView): Draft => pick(member);

/** The fields of the draft that differ from how the person stood when the form was opened. */
export function givenOf(draft: Draft, base: Draft): Given {
	const changed = FIELD_NAMES.filter((field) => !isSame(draft[field], base[field]));
	return Object.fromEntries(changed.map((field) => [field, draft[field]]));
}

/** What became otherwise between two sights of a person. */
export const differences = (before: Draft, after: Draft): readonly Field[] =>
	FIELD_NAMES.filter((field) => !isSame(before[field], after[field]));

/** The draft on top of what is there now: what was not touched is as the others left it. */
export const onTop = (draft: Draft, base: Draft, now: Draft): Draft => ({ ...now, ...pickChanged(draft, base) });

const pickChanged = (draft: Draft, base: Draft): Partial<Draft> =>
	Object.fromEntries(differences(base, draft).map((field) => [field, draft[field]]));

const pick = ({ name, email, role, language, mailboxes, entra, away }: Draft): Draft => ({
	name,
	email,
	role,
	language,
	mailboxes,
	entra,
	away,
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
