import { connect, createServer, type Socket } from 'node:net';

/** A wire to a server that can be cut: what a broken router, a restart or a laptop's sleep do to a connection. */
export interface CuttingProxy {
	readonly port: number;
	/** Cuts every connection now. */
	cut(): void;
	/** Cuts when a client's bytes hold these words, once; the bytes still reach the server. */
	cutAfter(words: string): void;
	/** Cuts when the server has sent so many bytes from now on, once. */
	cutAfterBytes(count: number): void;
	/** From now on nothing comes through in either direction, and nobody is told. */
	freeze(): void;
	/** connections made so far */
	connections(): number;
	close(): Promise<void>;
}

/** Listens on a free port of loopback and passes everything on to `target`. */
export function startCuttingProxy(target: { readonly host: string; readonly port: number }): Promise<CuttingProxy> {
	const sockets = new Set<Socket>();
	let words: string | null = null;
	let bytesLeft = Number.POSITIVE_INFINITY;
	let isFrozen = false;
	let connections = 0;
	const cut = (): void => {
		for (const socket of sockets) socket.destroy();
	};
	const server = createServer((client) => {
		connections += 1;
		const upstream = connect(target.port, target.host);
		for (const socket of [client, upstream]) {
			sockets.add(socket);
			socket.on('error', () => undefined);
			socket.on('close', () => {
				sockets.delete(socket);
				client.destroy();
				upstream.destroy();
			});
		}
		client.on('data', (chunk) => {
			if (isFrozen) return;
			const isCut = words !== null && chunk.includes(words);
			if (isCut) words = null;
			upstream.write(chunk, () => (isCut ? setImmediate(cut) : undefined));
		});
		upstream.on('data', (chunk) => {
			if (isFrozen) return;
			client.write(chunk);
			bytesLeft -= chunk.length;
			if (bytesLeft > 0) return;
			bytesLeft = Number.POSITIVE_INFINITY;
			cut();
		});
	});
	return new Promise((resolve) => {
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			resolve({
				port: typeof address === 'object' && address !== null ? address.port : 0,
				cut,
				cutAfter: (sent) => {
					words = sent;
				},
				cutAfterBytes: (count) => {
					bytesLeft = count;
				},
				freeze: () => {
					isFrozen = true;
				},
				connections: () => connections,
				close: () =>
					new Promise((closed) => {
						server.close(() => closed());
						cut();
					}),
			});
		});
	});
}
