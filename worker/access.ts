import { type Graph, type GraphDeps, openGraph } from './graph/graph.ts';
import type { Log } from './log.ts';
import { type Expiry, expiryOf } from './oauth/credential.ts';
import type { OAuthFailure } from './oauth/failure.ts';
import { openTokens, type TokenDeps, type TokenSource } from './oauth/tokens.ts';
import type { MailboxSettings, OAuthSettings } from './settings.ts';

/** How one mailbox is got into without a password. */
export interface Access {
	/** for IMAP and SMTP */
	readonly mail: TokenSource;
	/** null where the mailbox is not Microsoft's */
	readonly graph: Graph | null;
	/** when secret or certificate run out; null where nobody knows */
	expiry(): Expiry | null;
	/** why the provider last refused a token, for mail or for Graph; null where it gives them */
	failure(): OAuthFailure | null;
	close(): void;
}

/** Opens it; nothing is asked of anybody before a token is needed. The clock is the wall's, not the demo's. */
export function openAccess(oauth: OAuthSettings, deps: TokenDeps & GraphDeps): Access {
	const mail = openTokens(oauth, oauth.mailScope, deps);
	const graphTokens = oauth.graph === null ? null : openTokens(oauth, oauth.graph.scope, deps);
	const graph = oauth.graph === null || graphTokens === null ? null : openGraph(oauth.graph.url, graphTokens, deps);
	return {
		mail,
		graph,
		expiry: () => expiryOf(oauth.proof),
		failure: () => mail.failure() ?? graphTokens?.failure() ?? null,
		close: () => graph?.close(),
	};
}

/** By mailbox; those with a password have none. */
export type Accesses = ReadonlyMap<string, Access>;

/** Opens the access of every mailbox that needs one. */
export const openAccesses = (mailboxes: readonly Pick<MailboxSettings, 'id' | 'oauth'>[], log: Log): Accesses =>
	new Map(
		mailboxes.flatMap(({ id, oauth }) =>
			oauth === null ? [] : [[id, openAccess(oauth, realAccessDeps(log.child({ mailbox: id })))] as const],
		),
	);

/** The real clock and timers; waits do not keep the process alive. */
export const realAccessDeps = (log: TokenDeps['log']): TokenDeps & GraphDeps => ({
	log,
	now: () => Date.now(),
	after: (milliseconds, then) => {
		const timer = setTimeout(then, milliseconds).unref();
		return () => clearTimeout(timer);
	},
});
