import { type Address, asMessageId, KEPT_HEADERS, type MailProblem, type MessageId } from '../../shared/mail.ts';
import type { Instant } from '../../shared/time.ts';
import { oneLine } from './clean.ts';
import { EARLIEST_DATE, MAX_ADDRESSES, MAX_DATE_AHEAD, MAX_LINE_LENGTH, MAX_REFERENCES } from './limits.ts';
import { readMailDate } from './mail-date.ts';

/** Longest kept header value. Content-Type with a long file name fits, a megabyte of List-Unsubscribe does not. */
const MAX_HEADER_VALUE = 4_000;

/** Header lines as they came: name in lower case, the folded line with its name, bytes as latin-1. */
export interface RawLine {
	readonly key: string;
	readonly line: string;
}

/** What raw header lines say by name, unfolded, in order of appearance. */
export type RawHeaders = ReadonlyMap<string, readonly string[]>;

/** Groups header lines by name. */
export function rawHeaders(lines: readonly RawLine[]): RawHeaders {
	const headers = new Map<string, string[]>();
	for (const { key, line } of lines) {
		const value = unfold(line.slice(line.indexOf(':') + 1));
		const values = headers.get(key);
		if (values === undefined) headers.set(key, [value]);
		else values.push(value);
	}
	return headers;
}

/** Header bytes are ASCII or UTF-8 (RFC 6532); anything else shows replacement characters rather than another text. */
const unfold = (raw: string): string =>
	Buffer.from(raw.replace(/\r?\n[ \t]*/g, ' '), 'latin1')
		.toString('utf8')
		.trim();

/** The headers that decide anything, and no others. */
export function keptHeaders(headers: RawHeaders): Record<string, readonly string[]> {
	const kept: Record<string, readonly string[]> = {};
	for (const name of KEPT_HEADERS) {
		const values = headers.get(name);
		if (values !== undefined) kept[name] = values.slice(0, 20).map((value) => oneLine(value, MAX_HEADER_VALUE));
	}
	return kept;
}

/** The ids of one header. Outlook writes them without spaces between, others with words around them. */
export function messageIds(headers: RawHeaders, name: 'message-id' | 'in-reply-to' | 'references'): MessageId[] {
	const raw = (headers.get(name) ?? []).join(' ').replaceAll('\0', '');
	const found = raw.match(/<[^<>]*>/g) ?? raw.split(/\s+/);
	const ids = [...new Set(found.map((id) => id.slice(0, MAX_LINE_LENGTH)).map(asMessageId))].filter(
		(id) => id !== null,
	);
	return ids.length <= MAX_REFERENCES ? ids : [...ids.slice(0, 1), ...ids.slice(1 - MAX_REFERENCES)];
}

/** The Date header, judged against the moment of arrival. */
export function sentAt(headers: RawHeaders, receivedAt: Instant): { at: Instant | null; problem: MailProblem | null } {
	const raw = headers.get('date')?.at(-1);
	if (raw === undefined) return { at: null, problem: { kind: 'bad-date', detail: 'no Date header' } };
	const at = readMailDate(raw);
	const isPlausible = at !== null && at >= EARLIEST_DATE && at <= receivedAt + MAX_DATE_AHEAD;
	if (isPlausible) return { at, problem: null };
	return { at: null, problem: { kind: 'bad-date', detail: oneLine(raw, 80) } };
}

/** An address as the parser gives it: groups hold others. */
interface ParsedAddress {
	readonly name?: string | undefined;
	readonly address?: string | undefined;
	readonly group?: readonly ParsedAddress[] | undefined;
}

/**
 * Addresses of one header, groups opened.
 * @param value what the parser made of the header: `{value: […]}` or several of them
 */
export function addresses(value: unknown): Address[] {
	const lists = Array.isArray(value) ? value : [value];
	return lists.flatMap((list) => flatten(listOf(list), 0)).slice(0, MAX_ADDRESSES);
}

const listOf = (list: unknown): readonly ParsedAddress[] =>
	typeof list === 'object' && list !== null && 'value' in list && Array.isArray(list.value) ? list.value : [];

function flatten(list: readonly ParsedAddress[], depth: number): Address[] {
	return list.slice(0, MAX_ADDRESSES).flatMap((entry) => {
		if (entry.group !== undefined && depth < 5) return flatten(entry.group, depth + 1);
		const address = oneLine(entry.address ?? '', 320).toLowerCase();
		return [{ name: oneLine(entry.name ?? '', 200), address: isAddress(address) ? address : '' }];
	});
}

/** Something on both sides of an at sign and no white space: more is the server's business that took the mail. */
const isAddress = (address: string): boolean => /^[^\s@][^\s]*@[^\s@]+$/.test(address);
