import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../worker/root.ts';
import type { Store } from '../../worker/store/connect.ts';
import { type ApiWorld, openDemo, openMemory } from '../worker/api/api-world.ts';

/** The real API on a database of its own, and the real pages, as the demo's people see them. */
export interface ConsoleWorld {
	readonly store: Store;
	readonly world: ApiWorld;
	readonly address: string;
	close(): Promise<void>;
}

/** Opens the pages on an empty database, without mail servers: far quicker than the program. */
export async function openConsoleWorld(change: Parameters<typeof openDemo>[1] = {}): Promise<ConsoleWorld> {
	const store = await openMemory();
	const server = { host: '127.0.0.1', port: 0, publicUrl: 'http://127.0.0.1' };
	const pagesFolder = join(projectRoot(), 'dist', 'addin');
	const world = await openDemo(store, { pagesFolder, ...change, settings: { server, ...change.settings } });
	await world.app.listen({ host: '127.0.0.1', port: 0 });
	return {
		store,
		world,
		address: `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}`,
		close: async () => {
			await world.close();
			await store.close();
		},
	};
}
