import { createWriteStream, existsSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { exportCustomer } from '../../customers/export.ts';
import type { Settings } from '../../settings.ts';
import { customerIdOf } from '../../store/customers/whole.ts';
import { withDatabase } from '../learning/with-database.ts';
import { COMMAND_LINE, customersRoom } from './room.ts';

/**
 * `amends export`: all that is kept about a customer, as a ZIP file for its owner's eyes alone. A file that is there is not written over.
 * @returns the exit code: 1 when nothing was written
 * @throws AmendsError when the database cannot be used
 */
export async function exportByAddress(
	settings: Settings,
	{ address, file }: { readonly address: string; readonly file: string },
	say: (line: string) => void,
): Promise<number> {
	if (existsSync(file)) {
		say(`✗ ${file} is there already. Name another file with --to.`);
		return 1;
	}
	return withDatabase(settings, async (store) => {
		const id = await customerIdOf(store.db, address.trim().toLowerCase());
		const deps = await customersRoom(settings, store);
		const done = id === null ? null : await exportCustomer(deps, id, { by: COMMAND_LINE, language: 'en' });
		if (done === null || done.state === 'refused') {
			say(`✗ Nobody who writes from ${address} is known.`);
			return 1;
		}
		await pipeline(done.stream, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
		say(`✓ Written to ${file}.`);
		return 0;
	});
}
