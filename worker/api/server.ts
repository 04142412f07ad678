import { AmendsError, systemCode } from '../errors.ts';
import { composeApp } from './app.ts';
import type { ApiDeps } from './deps.ts';

/** A listening API. */
export interface Api {
	/** where it listens, e.g. `http://127.0.0.1:3010` */
	readonly address: string;
	/** Ends live streams, lets running requests finish, and stops listening. */
	close(): Promise<void>;
}

/**
 * Starts the API, console and pane on the configured host and port; port 0 takes any free one.
 * @throws AmendsError `port-taken` when somebody else listens there
 */
export async function startApi(deps: ApiDeps): Promise<Api> {
	const app = await composeApp(deps);
	const { host, port } = deps.settings.server;
	try {
		const address = await app.listen({ host, port });
		return { address, close: () => app.close() };
	} catch (error) {
		await app.close();
		if (systemCode(error) !== 'EADDRINUSE') throw error;
		throw new AmendsError('port-taken', `Port ${port} on ${host} is taken.`, { cause: error });
	}
}
