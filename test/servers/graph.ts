import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, type GraphMailboxState, type Reply, replyTo } from './graph-rules.ts';

/** "Later", said to so many requests; in a batch to single ones, else to the whole request. */
export interface Throttle {
	readonly status: 429 | 503;
	readonly retryAfter: string | null;
	readonly where: 'whole' | 'inside';
	times: number;
}

/** A stand-in for Microsoft Graph over one mailbox that takes what Graph takes and refuses the rest. */
export interface TestGraph {
	readonly url: string;
	readonly mailbox: GraphMailboxState;
	/** every question, those in batches one by one, oldest first */
	readonly asked: readonly Asked[];
	/** HTTP requests that came in */
	requests(): number;
	throttle(throttle: Throttle): void;
	/** called before a question is answered: the moment in which somebody else changes a mail */
	before(hear: ((asked: Asked) => void) | null): void;
	/** forgets what was asked, throttled and said, and empties the mailbox */
	forget(): void;
	stop(): Promise<void>;
}

/** Starts it for the mailbox `address`. @param isGood whether a bearer token is good for Graph */
export async function startGraph(address: string, isGood: (token: string) => boolean): Promise<TestGraph> {
	const asked: Asked[] = [];
	const mailbox: GraphMailboxState = { address, mails: [], masters: [], refuses: [], sent: [], answerToSend: null };
	const state = { requests: 0, throttles: [] as Throttle[], hear: null as ((asked: Asked) => void) | null };
	const one = (question: Asked): Reply => {
		asked.push(question);
		state.hear?.(question);
		return replyTo(mailbox, question);
	};
	const server = createServer(async (request, response) => {
		state.requests += 1;
		const body = await bytesOf(request);
		if (mailbox.answerToSend === 'hang-up' && request.url?.endsWith('/sendMail') === true)
			return request.socket.destroy();
		const reply = answer({ request, body, throttles: state.throttles, isGood, one });
		response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
		return response.end(reply.body === null ? '' : JSON.stringify(reply.body));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		mailbox,
		asked,
		requests: () => state.requests,
		throttle: (throttle) => void state.throttles.push({ ...throttle }),
		before: (hear) => {
			state.hear = hear;
		},
		forget: () => {
			for (const list of [asked, mailbox.mails, mailbox.masters, mailbox.refuses, mailbox.sent, state.throttles])
				list.length = 0;
			mailbox.answerToSend = null;
			state.requests = 0;
			state.hear = null;
		},
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
}

interface Incoming {
	readonly request: IncomingMessage;
	readonly body: Buffer;
	readonly throttles: Throttle[];
	isGood(token: string): boolean;
	one(asked: Asked): Reply;
}

function answer({ request, body, throttles, isGood, one }: Incoming): Reply {
	const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
	if (!isGood(token)) return refusal(401, 'InvalidAuthenticationToken');
	const late = throttled(throttles, 'whole');
	if (late !== null) return late;
	const { url = '', method = '' } = request;
	if (!url.startsWith('/v1.0/')) return refusal(400, 'BadRequest');
	const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
	const path = url.slice('/v1.0'.length);
	if (path === '/$batch') return batch(method, headers, body, (asked) => throttled(throttles, 'inside') ?? one(asked));
	return one({ method, path, headers, body });
}

function throttled(throttles: Throttle[], where: Throttle['where']): Reply | null {
	const found = throttles.find((each) => each.where === where && each.times > 0);
	if (found === undefined) return null;
	found.times -= 1;
	const headers = found.retryAfter === null ? {} : { 'Retry-After': found.retryAfter };
	return { ...refusal(found.status, 'TooManyRequests'), headers };
}

const refusal = (status: number, code: string): Reply => ({
	status,
	headers: {},
	body: { error: { code, message: `refused: ${code}` } },
});

/** JSON batching: at most twenty, ids that differ, addresses below the version, a content type wherever there is a body. */
function batch(
	method: string,
	headers: Readonly<Record<string, string>>,
	body: Buffer,
	one: (asked: Asked) => Reply,
): Reply {
	const isJson = headers['content-type']?.startsWith('application/json') === true;
	const { requests } = JSON.parse(body.toString() || '{}') as { requests?: readonly Record<string, unknown>[] };
	const isSound =
		Array.isArray(requests) && requests.length > 0 && requests.length <= 20 && method === 'POST' && isJson;
	if (!isSound || new Set(requests.map(({ id }) => id)).size < requests.length) return refusal(400, 'BadRequest');
	const responses = requests.map(({ id, method: verb, url, headers: given, body: inner }) => {
		const lower = Object.fromEntries(
			Object.entries((given ?? {}) as Record<string, string>).map(([name, value]) => [name.toLowerCase(), value]),
		);
		const isFit =
			typeof url === 'string' && /^\/(?!v1\.0)/.test(url) && (inner === undefined || 'content-type' in lower);
		const asked = {
			method: String(verb),
			path: String(url),
			headers: lower,
			body: Buffer.from(JSON.stringify(inner ?? null)),
		};
		const reply = isFit ? one(asked) : refusal(400, 'BadRequest');
		return { id, status: reply.status, headers: reply.headers, body: reply.body };
	});
	// Graph gives no order.
	return { status: 200, headers: {}, body: { responses: responses.reverse() } };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
