import { isIPv4 } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from './deps.ts';
import { admit } from './register.ts';

/**
 * `/healthz`: the process answers. `/readyz`: every part it needs does too. `/metrics`: numbers for Prometheus, for the machine
 * itself and for signed-in people.
 */
export function registerProbes(app: FastifyInstance, deps: ApiDeps): void {
	const hidden = { schema: { hide: true } } as const;
	app.get('/healthz', hidden, (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }));
	app.get('/readyz', hidden, async (_request, reply) => {
		const { ready, checks } = await deps.readiness();
		return reply
			.code(ready ? 200 : 503)
			.header('cache-control', 'no-store')
			.send({ ready, checks });
	});
	const admitAgent = admit(deps, 'agent');
	app.get(
		'/metrics',
		{
			...hidden,
			onRequest: async (request, reply) => (isLoopback(request.ip) ? undefined : admitAgent(request, reply)),
		},
		async (_request, reply) =>
			reply
				.type('text/plain; version=0.0.4; charset=utf-8')
				.header('cache-control', 'no-store')
				.send(await deps.metrics()),
	);
}

const isLoopback = (ip: string): boolean => {
	const plain = ip.replace(/^::ffff:/, '');
	return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
};
