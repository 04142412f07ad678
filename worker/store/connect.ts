import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { MINUTE } from '../../shared/time.ts';
import { projectRoot } from '../root.ts';
import type { Settings } from '../settings.ts';
import { PglitePool } from './pglite-pool.ts';
import * as schema from './schema.ts';

/** What queries are asked of: the database itself or one transaction of it. */
export type Db = Pick<
	NodePgDatabase<typeof schema>,
	'select' | 'selectDistinctOn' | 'insert' | 'update' | 'delete' | 'execute'
>;

/** An open database. `pool` has the shape of `pg.Pool` on PGlite too; BullMQ takes it as it is. */
export interface Store {
	readonly kind: 'pglite' | 'postgres';
	readonly db: NodePgDatabase<typeof schema>;
	readonly pool: pg.Pool;
	/** the whole database as a file, to begin another one from; null where a server has it */
	readonly picture: (() => Promise<Blob>) | null;
	close(): Promise<void>;
}

/** A database that ends with its process; `from` is the picture that another one gave of itself. */
interface InMemory {
	readonly kind: 'memory';
	readonly from?: Blob;
}

/** The key of the advisory lock under which two starting processes take turns to migrate. */
const MIGRATING = 7_261_001;

/** A new connection costs a process of PostgreSQL and tens of milliseconds, just when many people ask at once. */
const KEEP_IDLE = 10 * MINUTE;

/** The migrations lie beside the sources, also when the build runs. */
const migrationsFolder = () => join(projectRoot(), 'worker', 'store', 'migrations');

/**
 * Opens the database and brings its tables up to date. With PGlite the caller holds the data folder's lock: two processes
 * on one folder destroy it.
 * @param hearLost told of connections that break while nobody uses them
 * @throws what the driver throws when the server cannot be reached or refuses
 */
export async function openStore(
	database: Settings['database'] | InMemory,
	hearLost: (error: Error) => void = () => {},
): Promise<Store> {
	const { pool, picture } = await openPool(database);
	// A restarting PostgreSQL cuts idle connections; the pool opens new ones, but an unheard 'error' would end the process.
	pool.on('error', hearLost);
	const db = drizzle(pool, { schema });
	await migrateUnderLock(pool, db);
	return {
		kind: database.kind === 'postgres' ? 'postgres' : 'pglite',
		db,
		pool,
		picture,
		close: () => pool.end(),
	};
}

async function openPool(database: Settings['database'] | InMemory): Promise<Pick<Store, 'pool' | 'picture'>> {
	if (database.kind === 'postgres') {
		const pool = new pg.Pool({
			connectionString: database.url,
			max: 20,
			keepAlive: true,
			idleTimeoutMillis: KEEP_IDLE,
			options: '-c search_path=bullmq,public -c jit=off',
		});
		return { pool, picture: null };
	}
	if (database.kind === 'pglite') await mkdir(database.folder, { recursive: true });
	const lite = await PglitePool.open(placeOf(database));
	// The shim has the part of pg.Pool's shape that drizzle and BullMQ use; the rest of the type is never asked for.
	return { pool: lite as unknown as pg.Pool, picture: () => lite.picture() };
}

function placeOf(database: Exclude<Settings['database'], { kind: 'postgres' }> | InMemory) {
	if (database.kind === 'pglite') return { dataDir: database.folder };
	return database.from === undefined ? {} : { loadDataDir: database.from };
}

async function migrateUnderLock(pool: pg.Pool, db: NodePgDatabase<typeof schema>): Promise<void> {
	const client = await pool.connect();
	try {
		await client.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
		await migrate(db, { migrationsFolder: migrationsFolder() });
	} finally {
		await client.query('SELECT pg_advisory_unlock($1)', [MIGRATING]);
		client.release();
	}
}

/**
 * What PostgreSQL does by itself and PGlite does not: there is no autovacuum and no checkpointer in it, so dead rows and the
 * write-ahead log would grow for ever. One statement at a time, or VACUUM refuses to run.
 */
export async function maintain(store: Store): Promise<void> {
	if (store.kind === 'postgres') return;
	for (const statement of ['VACUUM (ANALYZE)', 'CHECKPOINT']) await store.db.execute(sql.raw(statement));
}
