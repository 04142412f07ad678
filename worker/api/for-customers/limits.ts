import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MINUTE } from '../../../shared/time.ts';
import { TooOften } from '../sign-in/limits.ts';

/** Calls in ten minutes, by network address and by link. */
interface Limit {
	readonly perNetwork: number;
	readonly perLink: number;
}

const WINDOW = 10 * MINUTE;

/**
 * A link cannot be guessed; these keep a flood off the database. A company's scanners open the links of all its people from one address,
 * and a mail provider sends the clicks of all its users from a few.
 */
const LIMITS = {
	look: { perNetwork: 300, perLink: 60 },
	act: { perNetwork: 60, perLink: 20 },
	'opt-out': { perNetwork: 600, perLink: 20 },
} as const satisfies Record<string, Limit>;

/** The checks of one kind of request; each kind counts by itself. */
export function limitsOfPage(scope: FastifyInstance, kind: keyof typeof LIMITS) {
	const { perNetwork, perLink } = LIMITS[kind];
	const takes = [
		scope.createRateLimit({ max: perNetwork, timeWindow: WINDOW }),
		scope.createRateLimit({ max: perLink, timeWindow: WINDOW, keyGenerator: tokenOf }),
	];
	return async (request: FastifyRequest): Promise<void> => {
		for (const take of takes) {
			const taken = await take(request);
			if (!taken.isAllowed && taken.isExceeded) throw new TooOften(taken.ttlInSeconds);
		}
	};
}

const tokenOf = ({ params }: FastifyRequest): string =>
	typeof params === 'object' && params !== null && 'token' in params ? String(params.token) : '';
