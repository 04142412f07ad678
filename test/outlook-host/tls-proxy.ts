import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Certificate } from './certificate.ts';
import { type HttpsServer, startHttps } from './https-server.ts';

/** https before a server that speaks http. */
export interface TlsProxy extends HttpsServer {
	/** from now on everything goes to this address; until then the answer is 503 */
	leadTo(address: string): void;
}

/** Starts a proxy that hands everything through as it comes, live streams too. */
export async function startTlsProxy(certificate: Certificate, port: number): Promise<TlsProxy> {
	let target: string | null = null;
	const server = await startHttps(certificate, port, (request, response) => {
		if (target === null) return void response.writeHead(503).end();
		hand(request, response, new URL(request.url ?? '/', target));
	});
	return {
		...server,
		leadTo: (address) => {
			target = address;
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
