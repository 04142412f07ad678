/** What a mailbox's own server found out about a sender, method by method: `spf`, `dkim`, `dmarc`, `compauth` (Exchange). */
type Results = ReadonlyMap<string, readonly string[]>;

/**
 * True when the mailbox's own server says that a mail does not come from the domain that it names (RFC 8601). The topmost
 * header alone is that server's: what stands below may have come along with the mail. Silence disproves nobody, for many servers write no
 * such header, and none for mail of their own people.
 * @param headers the values of `Authentication-Results`, topmost first
 */
export function isDisproven(headers: readonly string[]): boolean {
	const [topmost] = headers;
	if (topmost === undefined) return false;
	const results = resultsIn(topmost);
	const says = (method: string, result: string): boolean => results.get(method)?.includes(result) ?? false;
	if (says('dmarc', 'fail') || says('compauth', 'fail')) return true;
	if (says('dmarc', 'pass') || says('dkim', 'pass') || says('spf', 'pass')) return false;
	return says('spf', 'fail') || says('dkim', 'fail');
}

/** Longer than any server writes; the rest of a header is not looked at. */
const READ_AT_MOST = 4_000;

function resultsIn(header: string): Results {
	const results = new Map<string, string[]>();
	const plain = withoutComments(header.slice(0, READ_AT_MOST).toLowerCase());
	for (const part of plain.split(';')) {
		const found = /^\s*([a-z][a-z-]*)\s*=\s*([a-z]+)/.exec(part);
		if (found === null) continue;
		const [, method = '', result = ''] = found;
		results.set(method, [...(results.get(method) ?? []), result]);
	}
	return results;
}

/** Comments stand in brackets and may hold semicolons and other results, which are nobody's. */
function withoutComments(text: string): string {
	let depth = 0;
	let plain = '';
	for (const sign of text) {
		if (sign === '(') depth += 1;
		else if (sign === ')') depth = Math.max(0, depth - 1);
		else if (depth === 0) plain += sign;
	}
	return plain;
}
