import { findNamed, NAMES, type Named } from '../../shared/search/names.ts';
import type { ValueOf } from '../../shared/search/parse.ts';
import type { Searcher } from './search.ts';

/** What an installation calls its own people and mailboxes. */
export interface OwnNames {
	people(): readonly { readonly id: string; readonly name: string }[];
	mailboxes(): readonly { readonly id: string; readonly name: string; readonly address: string }[];
}

/** How people call themselves, and nobody, in the seven languages. */
const ME = ['me', 'io', 'eu', 'я', 'yo', 'moi', 'ich'];
const NOBODY = ['none', 'nobody', 'nessuno', 'ninguém', 'никто', 'nadie', 'personne', 'niemand'];

/** The values behind a colon, as one searcher may name them: a mailbox that is not theirs has no name. */
export function valuesOf(own: OwnNames, { id: myId, mailboxes }: Searcher): ValueOf {
	const people = (): readonly Named[] => [
		...own.people().map(({ id, name }) => ({ id, names: [name] })),
		{ id: 'none', names: NOBODY },
	];
	const seen = (): readonly Named[] =>
		own
			.mailboxes()
			.filter(({ id }) => mailboxes === undefined || mailboxes.includes(id))
			.map(({ id, name, address }) => ({ id, names: [name, address] }));
	return (name, asked) => {
		if (name === 'mailbox') return findNamed(seen(), asked);
		if (name !== 'assignee') return findNamed(NAMES[name], asked);
		return ME.includes(asked.toLowerCase()) ? myId : findNamed(people(), asked);
	};
}
