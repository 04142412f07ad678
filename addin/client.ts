import type { Route } from '../shared/api/route.ts';
import type { Answer, Asking, RouteName } from '../shared/api.ts';
import { type ApiError, errorShape } from '../shared/api-shapes.ts';

/** Why a call gave no answer. `offline`: nobody answered; `garbled`: something answered that the contract does not know. */
export type Failure =
	| { readonly state: 'refused'; readonly status: number; readonly error: ApiError }
	| { readonly state: 'offline' }
	| { readonly state: 'garbled' };

export type Result<T> = { readonly state: 'ok'; readonly value: T } | Failure;

type Parts<K extends RouteName> = Asking<K>;

/** What must be given: the parts that a route has no default for. */
export type Ask<K extends RouteName> = {
	readonly [P in keyof Parts<K> as undefined extends Parts<K>[P] ? never : P]: Parts<K>[P];
} & { readonly [P in keyof Parts<K> as undefined extends Parts<K>[P] ? P : never]?: Parts<K>[P] };

export interface Client {
	/**
	 * Calls one route of the contract. Every expected outcome is returned; only an abort throws (an `AbortError`), so that a caller
	 * who asked for it is not told of a failure.
	 */
	readonly call: <K extends RouteName>(name: K, ask: Ask<K>, signal?: AbortSignal) => Promise<Result<Answer<K>>>;
	/**
	 * Does something under an id by which the server knows it again: sent once more because no answer was heard, it is done once. Its
	 * patience is short, for what is not answered can be sent later.
	 */
	readonly act: <K extends RouteName>(name: K, ask: Ask<K>, actId: string) => Promise<Result<Answer<K>>>;
	/** The address and headers for the live stream, which needs the same sign-in. */
	readonly headers: () => Readonly<Record<string, string>>;
	readonly base: string;
	/** Path of a route with its parameters filled in, and the query of all that is set. */
	readonly addressOf: (name: RouteName, ask: object) => string;
}

/** The rows that a page may ask for. Each page brings its own: the shapes of all of them weigh. */
export type Contract = { readonly [K in RouteName]?: Pick<Route, 'method' | 'path' | 'answer'> };

/** @throws Error for a row that the page did not bring: a mistake in the code, not of the user */
function rowOf(contract: Contract, name: RouteName): Pick<Route, 'method' | 'path' | 'answer'> {
	const row = contract[name];
	if (row === undefined) throw new Error(`this page brought no row of the contract for ${name}`);
	return row;
}

/** A server that has not answered by then is not going to: moving the demo's clock is the slowest call, and takes seconds. */
const PATIENCE_MS = { GET: 20_000, POST: 120_000, PUT: 120_000, act: 20_000 } as const;

/**
 * @param contract what the page asks for
 * @param base origin of the API without trailing slash; empty for the page's own
 * @param headers who asks: `X-Demo-User` in the demo, `Authorization` where cookies do not work, nothing with a cookie
 * @param renew gets another token where one ran out; the call is then made once more
 */
export function createClient(
	contract: Contract,
	{ base, headers, renew }: Pick<Client, 'base' | 'headers'> & { readonly renew?: () => Promise<boolean> },
): Client {
	const once = createCall(contract, base, headers);
	const asking = async <K extends RouteName>(name: K, ask: Ask<K>, how: How): Promise<Result<Answer<K>>> => {
		const result = await once(name, ask, how);
		const isStale = result.state === 'refused' && result.error.code === 'token-stale';
		return isStale && (await renew?.()) ? once(name, ask, how) : result;
	};
	return {
		base,
		headers,
		addressOf: (name, ask) => addressOf(rowOf(contract, name).path, ask),
		call: (name, ask, signal) => asking(name, ask, { signal, patienceMs: PATIENCE_MS[rowOf(contract, name).method] }),
		act: (name, ask, actId) =>
			asking(name, ask, { patienceMs: PATIENCE_MS.act, headers: { 'Idempotency-Key': actId } }),
	};
}

/** How a call is made. */
interface How {
	readonly patienceMs: number;
	readonly signal?: AbortSignal | undefined;
	readonly headers?: Readonly<Record<string, string>>;
}

function createCall(contract: Contract, base: string, headers: Client['headers']) {
	return async <K extends RouteName>(name: K, ask: Ask<K>, how: How): Promise<Result<Answer<K>>> => {
		const { method, path, answer } = rowOf(contract, name);
		const patience = new AbortController();
		const timer = setTimeout(() => patience.abort(), how.patienceMs);
		const signals = [patience.signal, ...(how.signal ? [how.signal] : [])];
		try {
			const response = await fetch(base + addressOf(path, ask), {
				method,
				headers: { accept: 'application/json', 'content-type': 'application/json', ...headers(), ...how.headers },
				credentials: 'same-origin',
				signal: AbortSignal.any(signals),
				...(method === 'GET' ? {} : { body: JSON.stringify(bodyOf(ask)) }),
			});
			return await read<Answer<K>>(answer, response);
		} catch (error) {
			if (how.signal?.aborted) throw error;
			return { state: 'offline' };
		} finally {
			clearTimeout(timer);
		}
	};
}

function addressOf(row: string, ask: object): string {
	const { params, query } = ask as { params?: Record<string, string>; query?: Record<string, unknown> };
	const path = row.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params?.[key] ?? ''));
	const set = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
	const search = new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString();
	return search === '' ? path : `${path}?${search}`;
}

const bodyOf = (ask: object): unknown => (ask as { body?: unknown }).body ?? {};

const TOO_LARGE: ApiError = { code: 'too-large', message: '', mend: null, fields: [] };

async function read<T>(shape: Route['answer'], response: Response): Promise<Result<T>> {
	const raw: unknown = await response.json().catch(() => null);
	if (!response.ok) {
		const refusal = errorShape.safeParse(raw);
		if (refusal.success) return { state: 'refused', status: response.status, error: refusal.data };
		// A proxy in between answers in its own words: the program behind it is down, or it lets nothing so large through, or not so much.
		if (response.status === 413) return { state: 'refused', status: 413, error: TOO_LARGE };
		return response.status >= 502 || response.status === 429 ? { state: 'offline' } : { state: 'garbled' };
	}
	const answer = shape.safeParse(raw);
	return answer.success ? { state: 'ok', value: answer.data as T } : { state: 'garbled' };
}
