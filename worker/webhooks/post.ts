import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { cut } from '../../shared/cut.ts';
import { SECOND } from '../../shared/time.ts';
import { ANSWER_KEPT, type WebhookProblem, type WebhookTry } from '../../shared/webhooks/answer.ts';
import { systemCode } from '../errors.ts';
import { type Resolve, reachable } from './reach.ts';

/** From the name's address to the end of the answer. */
const WITHIN = 10 * SECOND;

/** More of an answer is not read: whoever answers with a gigabyte is hung up on. */
const MAX_ANSWER_BYTES = 65_536;

/** What is sent. */
export interface Letter {
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/** How it is sent. */
export interface PostDeps {
	readonly resolve: Resolve;
	readonly isDemo: boolean;
	/** ends the try; nothing came of it then */
	readonly signal: AbortSignal;
	/** milliseconds; absent: ten seconds */
	readonly withinMs?: number;
}

/** Sends once, follows no redirect, and says what came of it. Rejects only when `signal` ended it. */
export async function post(letter: Letter, deps: PostDeps): Promise<WebhookTry> {
	const began = performance.now();
	const timeout = AbortSignal.timeout(deps.withinMs ?? WITHIN);
	const signal = AbortSignal.any([deps.signal, timeout]);
	const outcome = await call(letter, deps, signal).catch((error: unknown): Outcome => {
		deps.signal.throwIfAborted();
		return timeout.aborted ? failed('timeout') : failed(problemOf(error), systemCode(error) ?? '');
	});
	return { ...outcome, ms: Math.round(performance.now() - began) };
}

type Outcome = Omit<WebhookTry, 'ms'>;

const failed = (problem: WebhookProblem, answer = ''): Outcome => ({ status: null, problem, answer });

async function call({ url: text, headers, body }: Letter, deps: PostDeps, signal: AbortSignal): Promise<Outcome> {
	const url = new URL(text);
	const addresses = await beforeEnd(reachable(url, deps), signal);
	if (addresses === null) return failed('not-public');
	const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
		method: 'POST',
		headers: { ...headers, 'content-length': Buffer.byteLength(body), 'accept-encoding': 'identity' },
		// A connection of its own: one that is kept would be used again after the name was given to somebody else.
		agent: false,
		lookup: known(addresses),
		signal,
	});
	const answered = new Promise<IncomingMessage>((resolve, reject) => {
		request.once('response', resolve);
		request.once('error', reject);
	});
	request.end(body);
	return read(await answered);
}

/** Hands over the addresses that were looked at, and asks nobody. */
const known =
	(addresses: readonly string[]): LookupFunction =>
	(_host, { all }, found) => {
		const list = addresses.map((address) => ({ address, family: isIP(address) }));
		const [first] = list;
		if (all) found(null, list);
		else found(null, first?.address ?? '', first?.family);
	};

async function read(response: IncomingMessage): Promise<Outcome> {
	const status = response.statusCode ?? 0;
	if (status >= 300 && status < 400) {
		response.destroy();
		return { status, problem: 'redirect', answer: keep(response.headers.location ?? '') };
	}
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of response as AsyncIterable<Buffer>) {
		parts.push(part);
		size += part.length;
		// What it said stands in its first line already; leaving the loop closes the connection.
		if (size >= MAX_ANSWER_BYTES) break;
	}
	return { status, problem: null, answer: keep(Buffer.concat(parts).toString('utf8')) };
}

/** The beginning, without what no database takes. */
const keep = (text: string): string => cut(text.replaceAll('\0', ''), ANSWER_KEPT);

/** The promise's own end, or the signal's: a name server cannot be told to stop. */
function beforeEnd<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
	const ended = new Promise<never>((_, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
	});
	return Promise.race([promise, ended]);
}

const PROBLEMS: readonly (readonly [codes: RegExp, problem: WebhookProblem])[] = [
	[/^(ENOTFOUND|EAI_|ENODATA)/, 'unknown-host'],
	[/CERT|SSL|TLS|^EPROTO$|UNABLE_TO_|SIGNATURE/, 'tls'],
	[/^HPE_/, 'garbled'],
];

const problemOf = (error: unknown): WebhookProblem =>
	PROBLEMS.find(([codes]) => codes.test(systemCode(error) ?? ''))?.[1] ?? 'unreachable';
