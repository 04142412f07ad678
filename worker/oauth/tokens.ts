import { type Instant, MINUTE } from '../../shared/time.ts';
import type { OAuthSettings } from '../settings.ts';
import { OAuthFailure } from './failure.ts';
import { type Fetched, fetchToken } from './fetch-token.ts';

/** A token is renewed so long before its end: a login that begins with it must end with it. */
const AHEAD = 5 * MINUTE;

/** A token this young that is refused is refused for a reason that a newer one shares. */
const YOUNG = MINUTE;

/** Access tokens of one scope, for as many askers as there are. */
export interface TokenSource {
	/**
	 * A token that is good for minutes to come.
	 * @throws OAuthFailure; for a while after a failure without asking the provider
	 */
	token(): Promise<string>;
	/** A server did not take this token: the next asker gets another one. */
	refused(token: string): void;
	/** why none could be had when the provider was last asked; null: one was had, or nobody asked yet */
	failure(): OAuthFailure | null;
}

/** What a token source asks of the world. */
export interface TokenDeps {
	now(): Instant;
	readonly log: { info(facts: object, says: string): void; warn(facts: object, says: string): void };
}

/** Opens a source of tokens; nothing is fetched before somebody asks. @param scope null: the provider needs none */
export function openTokens(oauth: OAuthSettings, scope: string | null, deps: TokenDeps): TokenSource {
	return new Tokens(oauth, scope, deps);
}

interface Held {
	readonly token: string;
	readonly fetchedAt: Instant;
	readonly renewAt: Instant;
	readonly endsAt: Instant;
}

class Tokens implements TokenSource {
	readonly #oauth: OAuthSettings;
	readonly #scope: string | null;
	readonly #deps: TokenDeps;
	#refreshToken: string | null;
	#held: Held | null = null;
	#fetching: Promise<Held> | null = null;
	#failure: { readonly error: OAuthFailure; readonly until: Instant } | null = null;

	constructor(oauth: OAuthSettings, scope: string | null, deps: TokenDeps) {
		this.#oauth = oauth;
		this.#scope = scope;
		this.#deps = deps;
		this.#refreshToken = oauth.refreshToken;
	}

	async token(): Promise<string> {
		const held = this.#held;
		if (held !== null && this.#deps.now() < held.renewAt) return held.token;
		try {
			return (await this.#fetchOnce()).token;
		} catch (error) {
			// The old one is good for minutes yet: a provider that is away for one does no harm.
			if (held !== null && held === this.#held && this.#deps.now() < held.endsAt) return held.token;
			throw error;
		}
	}

	refused(token: string): void {
		const held = this.#held;
		if (held?.token === token && this.#deps.now() - held.fetchedAt >= YOUNG) this.#held = null;
	}

	failure(): OAuthFailure | null {
		return this.#failure?.error ?? null;
	}

	/** Many askers wait for one answer. */
	#fetchOnce(): Promise<Held> {
		this.#fetching ??= this.#fetch().finally(() => {
			this.#fetching = null;
		});
		return this.#fetching;
	}

	async #fetch(): Promise<Held> {
		const askedAt = this.#deps.now();
		if (this.#failure !== null && askedAt < this.#failure.until) throw this.#failure.error;
		try {
			const fetched = await fetchToken(this.#oauth, { scope: this.#scope, refreshToken: this.#refreshToken }, askedAt);
			return this.#hold(fetched, askedAt);
		} catch (error) {
			if (error instanceof OAuthFailure) this.#remember(error);
			throw error;
		}
	}

	#hold({ token, life, refreshToken }: Fetched, askedAt: Instant): Held {
		this.#failure = null;
		if (refreshToken !== null && refreshToken !== this.#refreshToken && this.#refreshToken !== null) {
			this.#refreshToken = refreshToken;
			this.#deps.log.warn({}, 'the provider changes refresh tokens; Amends keeps the new one only while it runs');
		}
		const held = {
			token,
			fetchedAt: askedAt,
			renewAt: askedAt + life - Math.min(AHEAD, life / 2),
			endsAt: askedAt + life,
		};
		this.#held = held;
		return held;
	}

	#remember(error: OAuthFailure): void {
		this.#failure = { error, until: error.quietUntil(this.#deps.now()) };
		this.#deps.log.warn({ kind: error.kind }, error.message);
	}
}
