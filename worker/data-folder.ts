import { AmendsError, messageOf } from './errors.ts';
import { type Hold, holdFolder } from './lock.ts';

/**
 * Takes the data folder, or refuses and says who has it.
 * @throws AmendsError `data-folder-held` or `data-folder-unusable`
 */
export async function takeDataFolder(folder: string): Promise<Hold> {
	const held = await holdFolder(folder, new Date().toISOString()).catch((error: unknown) => {
		throw new AmendsError('data-folder-unusable', `The data folder ${folder} cannot be used: ${messageOf(error)}`, {
			cause: error,
		});
	});
	if (held.state === 'held') return held.hold;
	const { by } = held;
	const who = by
		? `Amends runs on it already: process ${by.pid}, since ${by.since}${by.address ? `, console ${by.address}` : ''}`
		: 'Another process holds it and does not say which';
	throw new AmendsError('data-folder-held', `The data folder ${folder} is taken. ${who}.`);
}
