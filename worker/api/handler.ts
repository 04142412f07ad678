import type { Answer, API, Asked, RouteName } from '../../shared/api.ts';
import type { Instant } from '../../shared/time.ts';
import type { Person } from '../settings.ts';
import type { Refused } from './refusals.ts';

/** Who asks. Where the route needs a sign-in there is a person for sure. */
export interface Caller<P extends Person | null = Person> {
	readonly person: P;
	/** the session's token, if the request bore one */
	readonly token: string | null;
	/** under which a client sends an act again whose answer it did not hear; undefined where it gave none */
	readonly actId: string | undefined;
	/** has the browser keep the token as a cookie */
	keepToken(token: string, until: Instant): void;
	/** has the browser forget it */
	forgetToken(): void;
}

/** An answer, or why there is none. */
export type Reply<K extends RouteName> = { readonly state: 'answered'; readonly answer: Answer<K> } | Refused;

type CallerOf<K extends RouteName> = Caller<(typeof API)[K]['role'] extends 'everybody' ? Person | null : Person>;

/** One function per row of the contract: a row without one does not compile. */
export type Handlers = {
	readonly [K in RouteName]: (asked: Asked<K>, caller: CallerOf<K>) => Promise<Reply<K>>;
};

export const answered = <T>(answer: T): { readonly state: 'answered'; readonly answer: T } => ({
	state: 'answered',
	answer,
});
