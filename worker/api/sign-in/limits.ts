import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RouteName } from '../../../shared/api.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
import { tokenOfActor } from '../../../shared/tokens/scopes.ts';
import { REFUSALS } from '../refusals.ts';

/** So many calls in so much time (milliseconds). */
interface Limit {
	readonly max: number;
	readonly timeWindow: number;
}

/**
 * How often one may try, per network address and per e-mail address. Five codes an hour with five tries each: whoever guesses
 * for a whole day meets a code with a chance of six in ten thousand. The limit per network address is wider: an office shares one.
 */
export const LIMITS: Readonly<Partial<Record<RouteName, { readonly perNetwork: Limit; readonly perEmail?: Limit }>>> = {
	requestCode: {
		perNetwork: { max: 30, timeWindow: 10 * MINUTE },
		perEmail: { max: 5, timeWindow: HOUR },
	},
	signIn: {
		perNetwork: { max: 60, timeWindow: 10 * MINUTE },
		perEmail: { max: 25, timeWindow: HOUR },
	},
	invitationLook: { perNetwork: { max: 60, timeWindow: 10 * MINUTE } },
	invitationAccept: { perNetwork: { max: 60, timeWindow: 10 * MINUTE } },
};

/** Thrown into the server's error handler: hooks cannot return a refusal. */
export class TooOften extends Error {
	readonly statusCode = REFUSALS['too-often'].status;
	readonly retryAfter: number;

	constructor(seconds: number) {
		super(REFUSALS['too-often'].message);
		this.retryAfter = seconds;
	}
}

type Check = (request: FastifyRequest) => Promise<void>;

/** The checks of a route, run after its body was checked; none for a route that the table does not name. */
export function limitsOf(app: FastifyInstance, name: RouteName): Check[] {
	const limits = LIMITS[name];
	if (!limits) return [];
	const perEmail = limits.perEmail && app.createRateLimit({ ...limits.perEmail, keyGenerator: emailOf });
	return [app.createRateLimit({ ...limits.perNetwork }), ...(perEmail ? [perEmail] : [])].map(checkOf);
}

/** The check of what is no route of the contract, per network address. */
export const limitedBy = (app: FastifyInstance, limit: Limit): Check => checkOf(app.createRateLimit({ ...limit }));

/** A program asks ten times a second for hours and harms nobody; one that went mad is told to wait. */
const PER_TOKEN: Limit = { max: 600, timeWindow: MINUTE };

/** For every route: how often each API token may ask. People are not counted. */
export function limitTokens(app: FastifyInstance): Check {
	const check = checkOf(app.createRateLimit({ ...PER_TOKEN, keyGenerator: ({ person }) => person?.id ?? '' }));
	return async (request) => {
		if (request.person !== null && tokenOfActor(request.person.id) !== null) await check(request);
	};
}

function checkOf(take: ReturnType<FastifyInstance['createRateLimit']>): Check {
	return async (request) => {
		const taken = await take(request);
		if (!taken.isAllowed && taken.isExceeded) throw new TooOften(taken.ttlInSeconds);
	};
}

function emailOf({ body }: FastifyRequest): string {
	const email = typeof body === 'object' && body !== null && 'email' in body ? body.email : '';
	return String(email).toLowerCase();
}
