import { takeDataFolder } from '../data-folder.ts';
import { openDatabase } from '../open-database.ts';
import type { Settings } from '../settings.ts';

/**
 * `amends migrate`: brings the tables up to date, which `start` does too; for those who want it as a step of its own.
 * @throws AmendsError when the folder is taken or the database cannot be used
 */
export async function migrate({ database, dataFolder }: Settings, say: (line: string) => void): Promise<void> {
	const hold = database.kind === 'pglite' ? await takeDataFolder(dataFolder) : null;
	try {
		const store = await openDatabase(database, () => {
			// It is closed in a moment.
		});
		await store.close();
		const where = database.kind === 'pglite' ? `the embedded database in ${database.folder}` : 'PostgreSQL';
		say(`✓ The tables in ${where} are up to date.`);
	} finally {
		await hold?.release();
	}
}
