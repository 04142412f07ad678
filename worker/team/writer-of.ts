import type { Address } from '../../shared/mail.ts';
import type { Person } from '../settings.ts';

/**
 * The person of the team who wrote under this sender; null where it cannot be told. By the own address, or by the name over the mailbox's
 * address: "Ana Duarte <support@…>" is Ana. Two of one name are nobody.
 */
export function writerOf(team: readonly Person[], from: Address | null): string | null {
	if (from === null) return null;
	const byAddress = team.find(({ email }) => email === from.address);
	const name = from.name.trim().toLowerCase();
	const byName = team.filter((person) => name !== '' && person.name.toLowerCase() === name);
	return byAddress?.id ?? (byName.length === 1 ? (byName[0]?.id ?? null) : null);
}
