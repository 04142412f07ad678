import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

/** A listening server. */
export interface HttpsServer {
	/** `https://localhost:4381`: by name, for office.js compares host names */
	readonly address: string;
	close(): Promise<void>;
}

/** What answers a request; what it throws becomes a 500. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Serves https on the loopback. `port`: where it would like to listen; any free one when that is taken, or 0. */
export async function startHttps(certificate: Certificate, port: number, answer: Answering): Promise<HttpsServer> {
	const server = createServer(certificate, (request, response) => {
		void Promise.resolve(answer(request, response)).catch((error: unknown) => {
			if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
			response.end(String(error));
		});
	});
	const listenAt = (wanted: number) =>
		new Promise<void>((resolve, reject) => {
			server.once('error', reject);
			server.listen(wanted, '127.0.0.1', () => resolve());
		});
	await listenAt(port).catch(() => listenAt(0));
	return {
		address: `https://localhost:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}
