import { type Instant, MINUTE, SECOND } from '../../shared/time.ts';
import { readJson } from '../read-json.ts';
import { askBatch, NO_ANSWER } from './batch.ts';
import { GraphFailure } from './failure.ts';
import { answerOf, type GraphAnswer, type GraphRequest, headersOf, isThrottled } from './request.ts';

/** What Graph takes in one batch. */
const BATCH = 20;

/** How often a throttled request is asked in all. */
const ROUNDS = 4;

/** A longer wait than this is not sat out: the answer says throttled, and nothing is asked before its time. */
const LONGEST_WAIT = 2 * MINUTE;

const PATIENCE = 60 * SECOND;

/** Access tokens for Graph. */
export interface GraphTokens {
	token(): Promise<string>;
	refused(token: string): void;
}

/** What Graph's client asks of the world. */
export interface GraphDeps {
	now(): Instant;
	/** Calls `then` once after `milliseconds`. Returns how to call it off. */
	after(milliseconds: number, then: () => void): () => void;
}

/** Microsoft Graph, as far as one mailbox needs it. */
export interface Graph {
	readonly host: string;
	/**
	 * Asks once, with a new token where the old one is refused.
	 * @throws GraphFailure without an answer; what the token source throws
	 */
	ask(request: GraphRequest): Promise<GraphAnswer>;
	/**
	 * Asks many, twenty at a time, each again as long as Graph says "later" and as late as it says: only for what may be asked twice.
	 * @returns the answers in the order of the requests
	 * @throws as `ask`
	 */
	askAll(requests: readonly GraphRequest[]): Promise<readonly GraphAnswer[]>;
	/** Waits end at once, and nothing more is asked twice. */
	close(): void;
}

/** Opens the client. @param url of Graph without a version, e.g. `https://graph.microsoft.com` */
export function openGraph(url: string, tokens: GraphTokens, deps: GraphDeps): Graph {
	return new GraphClient(url, tokens, deps);
}

class GraphClient implements Graph {
	readonly host: string;
	readonly #base: string;
	readonly #tokens: GraphTokens;
	readonly #deps: GraphDeps;
	/** Graph throttles an application per mailbox: what one request is told counts for the next ones. */
	#pausedUntil: Instant = 0;
	#isClosed = false;
	readonly #wakers = new Set<() => void>();

	constructor(url: string, tokens: GraphTokens, deps: GraphDeps) {
		this.host = new URL(url).host;
		this.#base = `${url.replace(/\/+$/, '')}/v1.0`;
		this.#tokens = tokens;
		this.#deps = deps;
	}

	async ask(request: GraphRequest): Promise<GraphAnswer> {
		const token = await this.#tokens.token();
		const answer = await this.#send(request, token);
		if (answer.status !== 401) return answer;
		this.#tokens.refused(token);
		const next = await this.#tokens.token();
		return next === token ? answer : await this.#send(request, next);
	}

	async askAll(requests: readonly GraphRequest[]): Promise<readonly GraphAnswer[]> {
		const answers: GraphAnswer[] = [];
		for (let start = 0; start < requests.length; start += BATCH)
			answers.push(...(await this.#patiently(requests.slice(start, start + BATCH))));
		return answers;
	}

	close(): void {
		this.#isClosed = true;
		for (const wake of this.#wakers) wake();
	}

	async #patiently(requests: readonly GraphRequest[]): Promise<readonly GraphAnswer[]> {
		const answers = new Map<GraphRequest, GraphAnswer>();
		let open = requests;
		for (let round = 1; open.length > 0; round += 1) {
			await this.#pause(this.#pausedUntil - this.#deps.now());
			for (const [index, answer] of (await this.#askOpen(open)).entries()) {
				const request = open[index];
				if (request !== undefined) answers.set(request, answer);
			}
			const later = open.filter((request) => isThrottled(answers.get(request) ?? NO_ANSWER));
			if (later.length === 0) break;
			const wait = Math.max(...later.map((request) => answers.get(request)?.retryAfter ?? SECOND * 2 ** round));
			this.#pausedUntil = Math.max(this.#pausedUntil, this.#deps.now() + wait);
			if (round === ROUNDS || wait > LONGEST_WAIT || this.#isClosed) break;
			open = later;
		}
		return requests.map((request) => answers.get(request) ?? NO_ANSWER);
	}

	#askOpen(open: readonly GraphRequest[]): Promise<readonly GraphAnswer[]> {
		const left = this.#pausedUntil - this.#deps.now();
		if (left > 0) return Promise.resolve(open.map(() => ({ status: 429, code: '', body: null, retryAfter: left })));
		return askBatch(open, (batch) => this.ask(batch), this.#deps.now);
	}

	async #send(request: GraphRequest, token: string): Promise<GraphAnswer> {
		const body = request.mime ?? (request.json === undefined ? null : JSON.stringify(request.json));
		try {
			const response = await fetch(this.#base + request.path, {
				method: request.method,
				headers: { ...headersOf(request), Authorization: `Bearer ${token}`, Accept: 'application/json' },
				body,
				redirect: 'error',
				signal: AbortSignal.timeout(PATIENCE),
			});
			const text = await response.text();
			return answerOf(response.status, readJson(text), response.headers.get('retry-after'), this.#deps.now());
		} catch (error) {
			throw new GraphFailure(this.host, error);
		}
	}

	/** Not longer than the longest wait; at once when there is nothing to wait for, or nobody who waits. */
	#pause(milliseconds: number): Promise<void> {
		if (milliseconds <= 0 || milliseconds > LONGEST_WAIT || this.#isClosed) return Promise.resolve();
		return new Promise((resolve) => {
			const done = (): void => {
				cancel();
				this.#wakers.delete(done);
				resolve();
			};
			const cancel = this.#deps.after(milliseconds, done);
			this.#wakers.add(done);
		});
	}
}
