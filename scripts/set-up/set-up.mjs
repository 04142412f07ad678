import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPart, PARTS, staleParts } from './build.mjs';
import { installPackages, packagesState } from './packages.mjs';
import { step } from './step.mjs';
import { inTurn } from './turn.mjs';

/** The checkout that these scripts stand in. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Brings packages and build up to date, and does nothing when they are. Building and running take no development packages; testing and checking do.
 *
 * @param {{ withDev: boolean, say: (line: string) => void }} options `withDev`: the caller needs the tools even when nothing is to be built
 */
export async function setUp({ withDev, say }) {
	if (!workFor(withDev).isNeeded) return;
	const onWait = (pid) => say(`… another start (process ${pid}) is setting up this folder; waiting for it`);
	await inTurn(join(ROOT, 'dist', '.set-up.lock'), onWait, () => bringUpToDate(withDev, say));
}

async function bringUpToDate(withDev, say) {
	const { packages, needsDev, installs } = workFor(withDev);
	if (installs) {
		const dev = needsDev || packages.hasDev;
		await step(say, 'install packages', () => installPackages(ROOT, dev));
	}
	for (const part of staleParts(ROOT)) {
		await step(say, PARTS[part.name].says, () => buildPart(ROOT, part));
	}
}

/** Asked before and again in turn: whoever had the turn before us may have done it all. */
function workFor(withDev) {
	const packages = packagesState(ROOT);
	const stale = staleParts(ROOT);
	const needsDev = withDev;
	const installs = !packages.isFresh || (needsDev && !packages.hasDev);
	return { packages, needsDev, installs, isNeeded: installs || stale.length > 0 };
}
