import { useSession } from '../../ui/session.ts';
import type { Names } from './say-field.ts';
import { usePeople } from './use-people.ts';

/** Names by id, also of who left, and of mailboxes; the id itself where nobody knows it. */
export function useNames(): Names {
	const { me } = useSession();
	const people = usePeople().data?.people ?? [];
	return {
		person: (id) => people.find((one) => one.id === id)?.name ?? id,
		mailbox: (id) => me.mailboxes.find((one) => one.id === id)?.name ?? id,
	};
}
