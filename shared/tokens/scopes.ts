import type { Instant } from '../time.ts';

/** What an API token may be made for. Each route of the contract names the one that admits a token; without one none does. */
export const SCOPES = {
	'cases:read': {},
	'cases:write': {},
	'customers:write': {},
	'touches:read': {},
	'reports:read': {},
} as const;

export type Scope = keyof typeof SCOPES;

/** By this a token is known at sight, by us and by whoever searches code for secrets. */
export const TOKEN_PREFIX = 'amends_';

/** Who acts by a token, as histories and the audit log name it: `token:<id>`. */
const ACTOR = 'token:';

/** The actor of a token. */
export const tokenActor = (id: string): string => `${ACTOR}${id}`;

/** The token of an actor; null: a person, or Amends itself. */
export const tokenOfActor = (actor: string): string | null =>
	actor.startsWith(ACTOR) ? actor.slice(ACTOR.length) : null;

/** A token as far as it decides whether it still opens anything. */
export interface TokenLife {
	/** null: never */
	readonly expiresAt: Instant | null;
	readonly revokedAt: Instant | null;
	/** null: everything its maker may see */
	readonly mailboxes: readonly string[] | null;
}

/** Its maker as the team has them now; null: has left, or is no lead any more. */
interface Maker {
	readonly mailboxes?: readonly string[] | undefined;
}

/** Whether a token opens anything, and which mailboxes (undefined: all); never more than its maker may see at that moment. */
export function standingOf(
	token: TokenLife,
	maker: Maker | null,
	now: Instant,
):
	| { readonly state: 'open'; readonly mailboxes: readonly string[] | undefined }
	| { readonly state: 'expired' | 'revoked' | 'orphaned' } {
	if (token.revokedAt !== null) return { state: 'revoked' };
	if (token.expiresAt !== null && token.expiresAt <= now) return { state: 'expired' };
	if (maker === null) return { state: 'orphaned' };
	return { state: 'open', mailboxes: both(token.mailboxes ?? undefined, maker.mailboxes) };
}

function both(one: readonly string[] | undefined, other: readonly string[] | undefined): readonly string[] | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return one.filter((id) => other.includes(id));
}

/** Whether somebody may look after what was made for these mailboxes (null: all): only who sees all of them. */
export const mayTend = (mailboxes: readonly string[] | null, { mailboxes: mine }: Maker): boolean =>
	mine === undefined || (mailboxes?.every((id) => mine.includes(id)) ?? false);
