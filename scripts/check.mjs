import { join } from 'node:path';
import { runThrough } from './set-up/step.mjs';

/** The one gate, quickest first. Every row runs even when one before it failed: people want all the news at once. */
const GATES = [
	{ name: 'format and lint (biome)', command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
	{ name: 'types (tsc)', command: ['typescript/bin/tsc', '-b', '.', 'test/bench', 'test/eval', 'test/outlook-host'] },
	{ name: 'lint with types (oxlint)', command: ['oxlint/bin/oxlint', '--deny-warnings'] },
	{ name: 'unused code (knip)', command: ['knip/bin/knip.js'] },
	{ name: 'tests (vitest)', command: ['vitest/vitest.mjs', 'run'] },
];

/**
 * Runs all gates.
 *
 * @param {string} root
 * @returns {Promise<number>} 0 when every gate is green
 */
export async function check(root) {
	const failed = [];
	for (const { name, command } of GATES) {
		const [script, ...args] = command;
		const startedAt = performance.now();
		const code = await runThrough([process.execPath, join(root, 'node_modules', script), ...args], { cwd: root });
		console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)\n`);
		if (code !== 0) failed.push(name);
	}
	console.log(failed.length === 0 ? 'All gates are green.' : `Red: ${failed.join(', ')}.`);
	return failed.length === 0 ? 0 : 1;
}
