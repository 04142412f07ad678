import autocannon, { type Client, type Instance, type Options } from 'autocannon';

/** People who ask once a second each. */
export interface Crowd {
	readonly people: number;
	readonly seconds: number;
	/** `apart`: each at a moment of their own within the second; `together`: all in one moment, as when something rings for everybody */
	readonly when: keyof typeof WHEN;
	readonly address: string;
	readonly headers: Readonly<Record<string, string>>;
	/** in turn, and everybody goes on from another one */
	readonly paths: readonly string[];
}

/**
 * Lets them ask.
 * @returns how long each answer took (milliseconds), the shortest first
 * @throws Error when one is no answer
 */
export async function askAsCrowd(crowd: Crowd): Promise<readonly number[]> {
	return (await WHEN[crowd.when](crowd)).toSorted((one, other) => one - other);
}

/** The latency that so many of one are not above. @param sorted the shortest first */
export const quantile = (sorted: readonly number[], share: number): number =>
	sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;

const WHEN = { apart: askApart, together: askTogether } as const;

/** One autocannon a person: the connections of one ask in the same millisecond. */
async function askApart(crowd: Crowd): Promise<readonly number[]> {
	const random = seeded(crowd.people);
	const moments = Array.from({ length: crowd.people }, () => random() * 1_000);
	const asked = await Promise.all(
		moments.map(async (moment, person) => {
			await new Promise((resolve) => setTimeout(resolve, moment));
			return run(crowd, { connections: 1, requests: requestsOf(crowd, person) });
		}),
	);
	return asked.flat();
}

function askTogether(crowd: Crowd): Promise<readonly number[]> {
	let person = 0;
	const setupClient = (client: Client) => {
		client.setRequests(requestsOf(crowd, person));
		person += 1;
	};
	return run(crowd, { connections: crowd.people, requests: requestsOf(crowd, 0), setupClient });
}

function requestsOf({ paths, headers, people }: Crowd, person: number) {
	const first = Math.floor((person * paths.length) / people);
	return [...paths.slice(first), ...paths.slice(0, first)].map((path) => ({ path, headers: { ...headers } }));
}

/** The answers are timed one by one: autocannon's own figures, where a rate is given, count a late answer once for each millisecond of it. */
function run({ address, seconds }: Crowd, who: Partial<Options>): Promise<readonly number[]> {
	return new Promise((resolve, reject) => {
		const times: number[] = [];
		const options = { url: address, connectionRate: 1, duration: seconds, ...who };
		const instance: Instance = autocannon(options, (error: Error | null, { non2xx, errors }) => {
			if (error !== null) reject(error);
			else if (non2xx + errors > 0) reject(new Error(`${non2xx + errors} requests failed`));
			else resolve(times);
		});
		instance.on('response', (_client, _status, _bytes, took) => times.push(took));
	});
}

/** The same crowd in every run (Park and Miller's generator). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
