import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RouteName } from '../../../shared/api.ts';
import { HOUR, MINUTE } from '../../../shared/time.ts';
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
export const LIMITS: Readonly<Partial<Record<RouteName, { readonly perNetwork: Limit; readonly perEmail: Limit }>>> = {
	requestCode: {
		perNetwork: { max: 30, timeWindow: 10 * MINUTE },
		perEmail: { max: 5, timeWindow: HOUR },
	},
	signIn: {
		perNetwork: { max: 60, timeWindow: 10 * MINUTE },
		perEmail: { max: 25, timeWindow: HOUR },
	},
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
	return [
		checkOf(app.createRateLimit({ ...limits.perNetwork })),
		checkOf(app.createRateLimit({ ...limits.perEmail, keyGenerator: emailOf })),
	];
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
