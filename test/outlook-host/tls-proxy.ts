import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Certificate } from './certificate.ts';
import { type HttpsServer, startHttps } from './https-server.ts';

/** https before a server that speaks http. */
export interface TlsProxy extends HttpsServer {
	/** from now on everything goes to this address; until then the answer is 503 */
	leadTo(address: string): void;
	/** asked for each request from now on; null: everything goes through */
	meddle(how: Meddle | null): void;
}

/** What happens to a request: it goes through, now or when the promise settles, or its line is cut. */
export type Meddle = (url: URL, method: string) => Promise<'pass' | 'cut'> | 'pass' | 'cut';

/** Starts a proxy that hands everything through as it comes, live streams too. */
export async function startTlsProxy(certificate: Certificate, port: number): Promise<TlsProxy> {
	let target: string | null = null;
	let meddling: Meddle | null = null;
	const server = await startHttps(certificate, port, async (request, response) => {
		if (target === null) return void response.writeHead(503).end();
		const url = new URL(request.url ?? '/', target);
		if ((await meddling?.(url, request.method ?? 'GET')) === 'cut') return void response.destroy();
		hand(request, response, url);
	});
	return {
		...server,
		leadTo: (address) => {
			target = address;
		},
		meddle: (how) => {
			meddling = how;
		},
	};
}

function hand(request: IncomingMessage, response: ServerResponse, target: URL): void {
	const { method, headers } = request;
	const onward = ask(target, { method, headers: { ...headers, 'x-forwarded-proto': 'https' } }, (answer) => {
		response.writeHead(answer.statusCode ?? 502, answer.headers);
		answer.pipe(response);
	});
	onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
	response.on('close', () => onward.destroy());
	request.pipe(onward);
}
