import { takeDataFolder } from '../../data-folder.ts';
import { AmendsError } from '../../errors.ts';
import { openDatabase } from '../../open-database.ts';
import type { Settings } from '../../settings.ts';
import type { Store } from '../../store/connect.ts';

/**
 * Does something with the database that the program uses. PostgreSQL serves both at once; the embedded one belongs to a single process.
 * @throws AmendsError `program-running` when that process is another one, else as `openDatabase`
 */
export async function withDatabase<T>(
	{ database, dataFolder }: Pick<Settings, 'database' | 'dataFolder'>,
	act: (store: Store) => Promise<T>,
): Promise<T> {
	const hold = database.kind === 'pglite' ? await takeDataFolder(dataFolder).catch(sayThatItRuns) : null;
	try {
		const store = await openDatabase(database, () => undefined);
		try {
			return await act(store);
		} finally {
			await store.close();
		}
	} finally {
		await hold?.release();
	}
}

function sayThatItRuns(error: unknown): never {
	if (error instanceof AmendsError && error.code === 'data-folder-held') {
		throw new AmendsError('program-running', error.message, { cause: error });
	}
	throw error;
}
