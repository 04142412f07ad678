import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './step.mjs';

const SOURCE = /\.(?:[cm]?tsx?|json|css|html|svg|png)$/;

/**
 * What is built, from which files, and by what. Sources are compared by content: a checkout of another branch and back changes every
 * time stamp and nothing else.
 */
export const PARTS = {
	program: {
		says: 'build the program',
		sources: ['shared', 'worker', 'tsconfig.base.json', 'package-lock.json'],
		proof: 'dist/worker/cli/program.js',
		command: (root) => [process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-b', 'shared', 'worker'],
	},
	interface: {
		says: 'build the interface',
		sources: ['shared', 'addin', 'vite.config.ts', 'package-lock.json'],
		proof: 'dist/addin',
		command: (root) => [process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
	},
	events: {
		says: 'build the script of events',
		// After the interface, which empties the folder.
		sources: [
			'shared',
			'addin',
			'vite.config.ts',
			'vite.events.config.ts',
			'vite.old-patterns.ts',
			'package-lock.json',
		],
		proof: 'dist/addin/events.js',
		command: (root) => [
			process.execPath,
			join(root, 'node_modules/vite/bin/vite.js'),
			'build',
			'--config',
			'vite.events.config.ts',
			'--logLevel',
			'warn',
		],
	},
};

/**
 * The parts whose sources changed since they were built. A tree without sources (a container image) has nothing to build.
 *
 * @param {string} root
 * @returns {readonly { name: string, hash: string }[]}
 */
export function staleParts(root) {
	if (!existsSync(join(root, 'worker', 'tsconfig.json'))) return [];
	const built = stampOf(root);
	return Object.entries(PARTS)
		.map(([name, part]) => ({ name, hash: hashOf(root, part.sources) }))
		.filter(({ name, hash }) => built[name] !== hash || !existsSync(join(root, PARTS[name].proof)));
}

/**
 * Builds one part and notes from what.
 *
 * @param {string} root
 * @param {{ name: string, hash: string }} part as `staleParts` gave it
 */
export async function buildPart(root, { name, hash }) {
	await runQuietly(PARTS[name].says, PARTS[name].command(root), { cwd: root });
	mkdirSync(join(root, 'dist'), { recursive: true });
	writeFileSync(stampFile(root), JSON.stringify({ ...stampOf(root), [name]: hash }));
}

const stampFile = (root) => join(root, 'dist', '.built.json');

function stampOf(root) {
	try {
		return JSON.parse(readFileSync(stampFile(root), 'utf8'));
	} catch {
		// No stamp, or half of one after a power cut: both mean that everything is built again.
		return {};
	}
}

function hashOf(root, sources) {
	const hash = createHash('sha256');
	for (const source of sources) addTo(hash, root, source);
	return hash.digest('hex');
}

function addTo(hash, root, path) {
	const full = join(root, path);
	if (!existsSync(full)) return;
	if (SOURCE.test(path)) {
		hash.update(path).update('\0').update(readFileSync(full)).update('\0');
		return;
	}
	for (const entry of readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
		if (entry.isDirectory() || SOURCE.test(entry.name)) addTo(hash, root, `${path}/${entry.name}`);
	}
}
