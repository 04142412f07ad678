import { openStore, type Store } from '../../worker/store/connect.ts';
import { openMemoryStore } from './memory-store.ts';
import { startPostgres, type TestPostgres } from './postgres.ts';

/** The databases that Amends runs on. */
export type Database = 'pglite' | 'postgres';

/** One database for a suite. */
export interface TestStores {
	readonly store: Store;
	/** the same database as a second process sees it; PGlite is one process's own, so there it is the same store */
	another(): Promise<Store>;
	/** null on PGlite */
	readonly server: TestPostgres | null;
	stop(): Promise<void>;
}

/** Opens an empty database: PGlite in memory, or a PostgreSQL of its own. */
export async function startStores(database: Database): Promise<TestStores> {
	if (database === 'pglite') {
		const store = await openMemoryStore();
		return { store, server: null, another: async () => store, stop: () => store.close() };
	}
	const server = await startPostgres();
	const stores: Store[] = [];
	const another = async (): Promise<Store> => {
		const opened = await openStore({ kind: 'postgres', url: server.url });
		stores.push(opened);
		return opened;
	};
	return {
		store: await another(),
		another,
		server,
		stop: async () => {
			for (const store of stores) await store.close();
			await server.stop();
		},
	};
}
