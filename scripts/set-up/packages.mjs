import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly } from './step.mjs';

/**
 * Whether the installed packages are those of `package-lock.json`. npm writes `node_modules/.package-lock.json` as the last act of an
 * install, so it doubles as our stamp: a half-done install has none, and one that somebody made by hand counts.
 *
 * @param {string} root
 * @returns {{ isFresh: boolean, hasDev: boolean }}
 */
export function packagesState(root) {
	const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
	const wanted = packagesIn(join(root, 'package-lock.json'));
	if (!installed || !wanted) return { isFresh: wanted === null, hasDev: false };
	const missing = Object.entries(wanted).filter(
		([path, entry]) => path !== '' && !entry.optional && installed[path]?.version !== entry.version,
	);
	return { isFresh: missing.every(([, entry]) => isDev(entry)), hasDev: missing.length === 0 };
}

/**
 * Installs exactly what the lock file says. `npm ci` empties node_modules first, so development packages that are there are
 * asked for again.
 *
 * @param {string} root
 * @param {boolean} withDev
 */
export async function installPackages(root, withDev) {
	const dev = withDev ? '--include=dev' : '--omit=dev';
	await runQuietly('npm ci', [...npmCommand(), 'ci', dev, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
	});
}

const isDev = (entry) => entry.dev === true || entry.devOptional === true;

function packagesIn(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8')).packages;
	} catch (error) {
		if (error.code === 'ENOENT') return null;
		throw error;
	}
}

/** The npm that started us, or the one beside this Node: spawning `npm.cmd` needs a shell on Windows, a script of Node's does not. */
function npmCommand() {
	const startedBy = process.env.npm_execpath ?? '';
	const candidates = [
		...(/np[mx]-cli\.js$/.test(startedBy) ? [join(dirname(startedBy), 'npm-cli.js')] : []),
		join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
	];
	const script = candidates.find((candidate) => existsSync(candidate));
	return script ? [process.execPath, script] : ['npm'];
}
