import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { ApiDeps } from './deps.ts';
import { type Refused, refuse } from './refusals.ts';

type Where = Pick<ApiDeps['settings'], 'server'>;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const EVERYWHERE = new Set(['0.0.0.0', '::']);

/**
 * Refuses requests under a host name that is not ours. A page of a stranger can have its own name point to 127.0.0.1 and then
 * read us as its own origin (DNS rebinding); its requests still bear its name. A bare IP address cannot be such a name, so it is
 * let in where the administrator has us listen on all of them.
 */
export function refuseHost({ server }: Where, host: string | undefined): Refused | null {
	const name = hostnameOf(`http://${host ?? ''}`);
	if (name === null) return refuse('wrong-host');
	if (LOOPBACK.includes(name)) return null;
	if (name === hostnameOf(server.publicUrl) || name === server.host.toLowerCase() || name === `[${server.host}]`)
		return null;
	const isAddress = isIP(name.replace(/^\[|\]$/g, '')) !== 0;
	return isAddress && EVERYWHERE.has(server.host) ? null : refuse('wrong-host');
}

function hostnameOf(url: string): string | null {
	return URL.canParse(url) ? new URL(url).hostname.toLowerCase() : null;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that a page of another site sent with the browser's own cookie, or, in the demo, with no sign-in at all (CSRF).
 * Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`) and no page can change it; programs say nothing, or bear
 * a token that no browser adds by itself.
 */
export function refuseCrossSite(
	{ server }: Where,
	{ method, headers }: { readonly method: string; readonly headers: IncomingHttpHeaders },
): Refused | null {
	if (READS.has(method) || /^Bearer\s/i.test(headers.authorization ?? '')) return null;
	const site = headers['sec-fetch-site'];
	if (site !== undefined) return site === 'same-origin' || site === 'none' ? null : refuse('cross-site');
	if (headers.origin === undefined) return null;
	return isOwnOrigin(server.publicUrl, headers.origin, headers.host) ? null : refuse('cross-site');
}

/** `Origin: null` is a sandboxed page, a file, or a redirect: nobody of ours. */
function isOwnOrigin(publicUrl: string, origin: string, host: string | undefined): boolean {
	if (!URL.canParse(origin)) return false;
	return (
		new URL(origin).host === host?.toLowerCase() || (URL.canParse(publicUrl) && new URL(publicUrl).origin === origin)
	);
}
