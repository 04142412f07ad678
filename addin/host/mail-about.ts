import type { MailAbout } from './host.ts';

interface Somebody {
	readonly displayName?: string;
	readonly emailAddress?: string;
}

/** What Outlook has of an open mail; any of it may be missing. */
interface ItemAbout {
	readonly from?: Somebody | null;
	readonly sender?: Somebody | null;
	readonly to?: readonly Somebody[] | null;
	readonly subject?: string | null;
	readonly dateTimeCreated?: Date | null;
}

/** What an open mail says of itself; null where nobody is named who wrote it. */
export function mailAbout(item: ItemAbout): MailAbout | null {
	// Of a mail that a delegate sent, `from` is who it was sent for.
	const from = item.from ?? item.sender;
	if (!from) return null;
	const created = item.dateTimeCreated?.getTime() ?? Number.NaN;
	return {
		from: { name: from.displayName ?? '', address: from.emailAddress ?? '' },
		to: (item.to ?? []).map(({ emailAddress = '' }) => emailAddress.toLowerCase()),
		subject: item.subject ?? '',
		sentAt: Number.isNaN(created) ? null : new Date(created).toISOString(),
	};
}
