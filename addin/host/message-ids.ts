/** RFC 5322 ids stand in angle brackets; lines of one header may be folded. */
const FIELD = /^(references|in-reply-to):((?:.*(?:\r?\n[ \t])?)*)/gim;
const ID = /<[^<>\s]{1,500}>/g;
const AT_MOST = 20;

/**
 * The ids of the mails that one answers, from its raw headers: what it answers first, then its ancestors from the nearest to the
 * oldest. Each once.
 */
export function idsInHeaders(headers: string): readonly string[] {
	const fields = new Map<string, readonly string[]>();
	for (const [, name = '', value = ''] of headers.slice(0, 200_000).matchAll(FIELD)) {
		fields.set(name.toLowerCase(), value.match(ID) ?? []);
	}
	const ancestors = [...(fields.get('references') ?? [])].reverse();
	return [...new Set([...(fields.get('in-reply-to') ?? []), ...ancestors])].slice(0, AT_MOST);
}

/** A mail's own id, from its raw headers; null where they do not say it, as of mails that were sent from this mailbox. */
export const ownIdIn = (headers: string): string | null =>
	/^message-id:\s*(<[^<>\s]{1,500}>)/im.exec(headers.slice(0, 200_000))?.[1] ?? null;
