import { shippedVersion } from '../../judging.ts';
import { rollBack } from '../../learning/roll-back.ts';
import type { Settings } from '../../settings.ts';
import { withDatabase } from './with-database.ts';

/**
 * `amends triage-rollback`: an earlier model judges again. A program that runs on the same PostgreSQL takes it up within half a minute.
 * @param to a version; null: the one before
 * @returns the exit code: 1 when nothing was changed
 * @throws AmendsError when the database cannot be used
 */
export async function triageRollback(
	settings: Settings,
	to: string | null,
	say: (line: string) => void,
): Promise<number> {
	const base = shippedVersion();
	const outcome = await withDatabase(settings, ({ db }) =>
		rollBack(db, { to, by: 'command line', at: Date.now(), base }),
	);
	if (outcome.state === 'refused') {
		say(`✗ ${outcome.message}\n  ${outcome.mend}`);
		return 1;
	}
	say(`✓ ${outcome.to} judges again; ${outcome.from} was taken back.`);
	return 0;
}
