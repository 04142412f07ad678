import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Server as TcpServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { post } from '../../../worker/webhooks/post.ts';
import { makeCertificate } from '../../servers/certificate.ts';
import { freePort } from '../../servers/free-port.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

async function serve(listener: RequestListener): Promise<string> {
	const server = createHttp(listener);
	return `http://127.0.0.1:${await listen(server)}/hook`;
}

async function listen(server: Server | TcpServer): Promise<number> {
	await new Promise<void>((resolve) => {
		server.listen(0, '127.0.0.1', () => resolve());
	});
	closing.push(() => {
		if ('closeAllConnections' in server) server.closeAllConnections();
		server.close();
	});
	return (server.address() as AddressInfo).port;
}

const send = (url: string, more: Partial<Parameters<typeof post>[1]> = {}) =>
	post(
		{ url, headers: { 'content-type': 'application/json', 'webhook-id': 'msg_1' }, body: '{"a":"ü"}' },
		{ resolve: async () => ['127.0.0.1'], isDemo: true, signal: new AbortController().signal, ...more },
	);

test('what is sent arrives whole, and the answer is kept', async () => {
	let heard = '';
	const url = await serve(async (request, response) => {
		for await (const part of request) heard += String(part);
		heard += ` ${request.method} ${request.headers['webhook-id']} ${request.headers['content-length']}`;
		response.end('thank you\0');
	});
	expect(await send(url)).toMatchObject({ status: 200, problem: null, answer: 'thank you' });
	expect(heard).toBe('{"a":"ü"} POST msg_1 10');
});

test('an endpoint that never answers is given up when its time is over', async () => {
	const url = await serve(() => undefined);
	expect(await send(url, { withinMs: 50 })).toMatchObject({ status: null, problem: 'timeout' });
});

test('one that answers drop by drop has no more time than any other', async () => {
	const url = await serve((_request, response) => {
		const drip = setInterval(() => response.write('.'), 10);
		response.once('close', () => clearInterval(drip));
	});
	expect(await send(url, { withinMs: 100 })).toMatchObject({ status: null, problem: 'timeout' });
});

test('a name server that never answers counts as no answer', async () => {
	const resolve = () => new Promise<never>(() => undefined);
	expect(await send('https://shop.example/', { withinMs: 50, resolve })).toMatchObject({ problem: 'timeout' });
});

test('a redirect to a private address is not followed, and says where it would have led', async () => {
	let asked = 0;
	const inside = await serve((_request, response) => {
		asked += 1;
		response.end('secret');
	});
	const url = await serve((_request, response) => response.writeHead(307, { location: inside }).end());
	expect(await send(url)).toMatchObject({ status: 307, problem: 'redirect', answer: inside });
	expect(asked).toBe(0);
});

test('an answer of a gigabyte is read to 64 KB, and its first thousand characters are kept', async () => {
	let sent = 0;
	const chunk = Buffer.alloc(65_536, 'x');
	const url = await serve((_request, response) => {
		const more = () => {
			while (!response.destroyed && sent < 1_073_741_824) {
				sent += chunk.length;
				if (!response.write(chunk)) return void response.once('drain', more);
			}
		};
		more();
	});
	const { status, problem, answer } = await send(url);
	expect([status, problem, answer.length]).toEqual([200, null, 1_000]);
	// What lies in the sockets' own memory beyond that is not ours to choose.
	expect(sent).toBeLessThan(64 * 1_048_576);
});

test('a certificate that nobody vouches for is refused', async () => {
	const { key, certificate, remove } = makeCertificate(1);
	closing.push(remove);
	const server = createHttps({ key, cert: certificate }, (_request, response) => response.end());
	const port = await listen(server);
	expect(await send(`https://localhost:${port}/`)).toMatchObject({ status: null, problem: 'tls' });
});

test('what answers no HTTP is not readable, and where nobody listens there is no connection', async () => {
	const server = createTcp((socket) =>
		socket
			.on('error', () => undefined)
			.resume()
			.end('SSH-2.0-OpenSSH\r\n'),
	);
	const port = await listen(server);
	expect(await send(`http://127.0.0.1:${port}/`)).toMatchObject({ problem: 'garbled' });
	const nobody = await send(`http://127.0.0.1:${await freePort()}/`);
	expect(nobody).toMatchObject({ problem: 'unreachable', answer: 'ECONNREFUSED' });
});

test('a name that nobody has says so', async () => {
	const resolve = async () => {
		throw Object.assign(new Error('no such host'), { code: 'ENOTFOUND' });
	};
	expect(await send('https://shop.example/', { resolve })).toMatchObject({ problem: 'unknown-host' });
});

test('a name is asked for once, and the connection goes where that answer led: one that changes its mind leads nowhere', async () => {
	let asked = 0;
	let reached = 0;
	const inside = new URL(
		await serve((_request, response) => {
			reached += 1;
			response.end();
		}),
	);
	const resolve = async () => {
		asked += 1;
		return asked === 1 ? ['192.0.2.1'] : ['127.0.0.1'];
	};
	expect(await send(`https://rebind.example:${inside.port}/`, { resolve })).toMatchObject({ problem: 'not-public' });
	expect([asked, reached]).toEqual([1, 0]);
});

test('a try that is ended from outside comes to nothing', async () => {
	const url = await serve(() => undefined);
	const ending = new AbortController();
	const sending = send(url, { signal: ending.signal });
	ending.abort();
	await expect(sending).rejects.toThrow();
});
