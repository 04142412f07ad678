import type { Role } from '../../shared/role.ts';
import type { Instant } from '../../shared/time.ts';
import type { Scope } from '../../shared/tokens/scopes.ts';
import type { Person } from '../settings.ts';
import type { Store } from '../store/connect.ts';
import type { Team } from '../team/team.ts';
import type { Refused } from '../webhooks/refusals.ts';
import type { Tender } from '../webhooks/webhooks.ts';

/** What tokens need of the world. */
export interface TokenDeps {
	readonly store: Pick<Store, 'db'>;
	readonly team: Pick<Team, 'current' | 'people'>;
	now(): Instant;
	random(bytes: number): Uint8Array;
}

/** What a token is made for. */
export interface TokenAsked {
	readonly name: string;
	readonly scopes: readonly Scope[];
	/** null: all that its maker may see */
	readonly mailboxes: readonly string[] | null;
	/** null: until it is revoked */
	readonly days: number | null;
}

/** A token as it is shown: never itself. */
export interface Shown {
	readonly id: string;
	readonly name: string;
	readonly scopes: readonly Scope[];
	readonly mailboxes: readonly string[] | null;
	readonly madeBy: string;
	readonly madeAt: Instant;
	readonly expiresAt: Instant | null;
	readonly lastUsedAt: Instant | null;
	readonly state: 'open' | 'expired' | 'revoked' | 'orphaned';
}

/** Who asks by a token, and what for. `person` is nobody of the team: an agent who sees what the token was made for. */
export interface Opened {
	readonly state: 'open';
	readonly id: string;
	readonly scopes: readonly Scope[];
	/** of whoever made it: it reaches no further than they do */
	readonly role: Role;
	readonly person: Person;
}

/** Keys for programs. */
export interface Tokens {
	/** those that the asker may tend */
	list(by: Tender): Promise<readonly Shown[]>;
	/** `token` is told here and never again */
	make(
		asked: TokenAsked,
		by: Tender,
	): Promise<{ readonly state: 'done'; readonly id: string; readonly token: string } | Refused>;
	revoke(id: string, by: Tender): Promise<{ readonly state: 'done' } | Refused>;
	/** who asks; the database says so each time: what was revoked by another process is out at once */
	open(token: string): Promise<Opened | { readonly state: 'unknown' | 'expired' | 'revoked' | 'orphaned' }>;
}
