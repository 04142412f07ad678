import { type Loaded, loadSettings } from '../config/config.ts';
import { sayProblem } from '../config/problem.ts';
import { AmendsError } from '../errors.ts';

/**
 * The settings of a folder, for a command that cannot go on without them.
 * @throws AmendsError `config-wrong` with all problems, one a line
 */
export function settingsOf(folder: string): Extract<Loaded, { state: 'ok' }> {
	const loaded = loadSettings({ folder });
	if (loaded.state === 'ok') return loaded;
	throw new AmendsError(
		'config-wrong',
		['The configuration is not right.', ...loaded.problems.map(sayProblem)].join('\n  '),
	);
}
