import type { MemberView } from '../../../shared/api/people.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import type { Field } from '../../../shared/team/member.ts';
import type { Words } from '../../ui/words.tsx';
import type { Draft } from './person-draft.ts';

/** How names of people and mailboxes are found. */
export interface Names {
	readonly person: (id: string) => string;
	readonly mailbox: (id: string) => string;
}

/** What stands in a field, for people to read. */
export function sayField(field: Field, draft: Draft, words: Words, names: Names): string {
	const { t } = words;
	switch (field) {
		case 'role':
			return t(`role.${draft.role}`);
		case 'language':
			return LANGUAGES[draft.language].name;
		case 'mailboxes':
			return sayMailboxes(draft.mailboxes, words, names);
		case 'away':
			return draft.away === null ? t('team.there') : sayAway(draft.away, words, names);
		case 'entra':
			return draft.entra ?? t('auditLog.nothing');
		case 'name':
		case 'email':
			return draft[field];
	}
}

/** Which mailboxes somebody sees. */
export const sayMailboxes = (mailboxes: MemberView['mailboxes'], { t }: Words, names: Names): string =>
	mailboxes === null ? t('people.allMailboxes') : mailboxes.map(names.mailbox).join(', ');

function sayAway({ from, until, to }: NonNullable<MemberView['away']>, { t, day }: Words, names: Names): string {
	const days = t('team.awayFrom', { from: day(from), until: day(until) });
	return `${days}; ${to === null ? t('team.leadStandsIn') : t('team.standIn', { name: names.person(to) })}`;
}
