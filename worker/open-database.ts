import { AmendsError, messageOf, systemCode } from './errors.ts';
import type { Settings } from './settings.ts';
import { openStore, type Store } from './store/connect.ts';

/**
 * Opens the database with its tables up to date, or says in a sentence why it cannot be used.
 * @param hearLost told of connections that break while nobody uses them
 * @throws AmendsError `database-unreachable`, `data-folder-unusable` or `disk-full`
 */
export async function openDatabase(database: Settings['database'], hearLost: (error: Error) => void): Promise<Store> {
	try {
		return await openStore(database, hearLost);
	} catch (error) {
		const isFull = systemCode(error) === 'ENOSPC';
		if (isFull)
			throw new AmendsError('disk-full', 'The disk is full: the database cannot be opened.', { cause: error });
		const code = database.kind === 'postgres' ? 'database-unreachable' : 'data-folder-unusable';
		throw new AmendsError(code, `The database cannot be used: ${messageOf(error)}`, { cause: error });
	}
}
