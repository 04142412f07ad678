import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came in. */
export interface Received {
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** A program at the other end. */
export interface Receiver {
	readonly url: string;
	readonly received: Received[];
	/** what it answers from now on; null: nothing at all */
	status: number | null;
	/** settles when so much has come in */
	has(count: number): Promise<void>;
	close(): Promise<void>;
}

/** Starts one on the loopback. */
export async function startReceiver(): Promise<Receiver> {
	const received: Received[] = [];
	const waiting = new Set<() => void>();
	const server = createServer(async (request, response) => {
		let body = '';
		for await (const part of request) body += String(part);
		received.push({ headers: request.headers, body });
		for (const look of waiting) look();
		if (receiver.status !== null) response.writeHead(receiver.status).end('heard');
	});
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve());
	});
	const receiver: Receiver = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
		received,
		status: 200,
		has: (count) =>
			new Promise((resolve) => {
				const look = () => {
					if (received.length < count) return;
					waiting.delete(look);
					resolve();
				};
				waiting.add(look);
				look();
			}),
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			}),
	};
	return receiver;
}
