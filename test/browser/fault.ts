import type { ServerResponse } from 'node:http';
import type { RouteName } from '../../shared/api.ts';

/** How a server fails: no answer ever, a broken line, an act that is done and whose answer is lost, or this answer. */
export type Fault = 'silence' | 'cut' | 'lost-answer' | { readonly status: number; readonly body: string };

/** What fails at a server, and in which routes; null: nothing. */
export interface Failing {
	readonly fault: Fault;
	/** absent: all of them */
	readonly routes?: readonly RouteName[];
}

/** What this route does instead of answering; null where it answers. */
export const faultOf = (failing: Failing | null, name: RouteName): Fault | null =>
	failing !== null && (failing.routes?.includes(name) ?? true) ? failing.fault : null;

/** Fails a request that shall not be carried out. */
export function failAtOnce(fault: Exclude<Fault, 'lost-answer'>, response: ServerResponse): void {
	if (fault === 'silence') return;
	if (fault === 'cut') return void response.destroy();
	response.writeHead(fault.status, { 'content-type': fault.body.startsWith('{') ? 'application/json' : 'text/html' });
	response.end(fault.body);
}

/** A refusal in the words of the real server. */
export const refusal = (status: number, code: string, message: string, mend: string | null = null): Fault => ({
	status,
	body: JSON.stringify({ code, message, mend, fields: [] }),
});
