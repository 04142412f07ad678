import { z } from 'zod';
import { type Instant, SECOND } from '../../shared/time.ts';

/** One question to Graph. */
export interface GraphRequest {
	readonly method: 'GET' | 'POST' | 'PATCH';
	/** below the version, with a slash before it, already encoded */
	readonly path: string;
	/** the entity tag that the thing must still have, for a change */
	readonly ifMatch?: string;
	/** sent as JSON */
	readonly json?: object;
	/** sent as text/plain: a mail in base64; never in a batch */
	readonly mime?: string;
}

/** What Graph answered. */
export interface GraphAnswer {
	/** of HTTP */
	readonly status: number;
	/** Graph's own code of a refusal, such as `ErrorAccessDenied`; empty where it gave none */
	readonly code: string;
	/** null where there is none */
	readonly body: unknown;
	/** milliseconds to wait before asking again; null where Graph names none */
	readonly retryAfter: number | null;
}

const errorShape = z.object({ error: z.object({ code: z.string() }) });

/** An answer from its parts. @param retryAfter the header: seconds, or a date (RFC 9110 §10.2.3) */
export function answerOf(status: number, body: unknown, retryAfter: string | null, now: Instant): GraphAnswer {
	const error = errorShape.safeParse(body);
	const code = error.success && /^[\w.]{1,80}$/.test(error.data.error.code) ? error.data.error.code : '';
	return { status, code, body, retryAfter: retryAfter === null ? null : waitOf(retryAfter, now) };
}

function waitOf(retryAfter: string, now: Instant): number | null {
	if (/^\d{1,6}$/.test(retryAfter.trim())) return Number(retryAfter) * SECOND;
	const at = Date.parse(retryAfter);
	return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** What goes with a request. */
export function headersOf({ ifMatch, json, mime }: GraphRequest): Readonly<Record<string, string>> {
	return {
		...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
		...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
		...(mime === undefined ? {} : { 'Content-Type': 'text/plain' }),
	};
}

/** Asked again later, and only then: Graph did nothing. */
export const isThrottled = ({ status }: GraphAnswer): boolean => status === 429 || status === 503;
