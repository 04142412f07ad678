import type { MailboxSettings } from '../settings.ts';
import type { People } from './team.ts';

/** Whose words are the team's: the mailboxes' own addresses and those of its people, as they are at this moment. */
export function ownAddresses(
	mailboxes: readonly Pick<MailboxSettings, 'address' | 'aliases'>[],
	team: People,
): () => ReadonlySet<string> {
	const boxes = mailboxes.flatMap(({ address, aliases }) => [address, ...aliases]);
	let known: { readonly of: unknown; readonly addresses: ReadonlySet<string> } | null = null;
	return () => {
		const people = team.people();
		// Asked for every mail; the list is another one only when somebody changed.
		if (known?.of !== people)
			known = { of: people, addresses: new Set([...boxes, ...people.map(({ email }) => email)]) };
		return known.addresses;
	};
}
