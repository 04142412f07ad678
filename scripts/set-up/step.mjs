import { spawn } from 'node:child_process';

/** A step that failed; its own words are on the screen already, so only the exit code goes on. */
export class StepFailed extends Error {
	/**
	 * @param {string} name what was tried
	 * @param {number} exitCode the code of the program that failed
	 */
	constructor(name, exitCode) {
		super(`${name} failed`);
		this.exitCode = exitCode;
	}
}

/**
 * Runs one step and says its seconds when it is done.
 *
 * @param {(line: string) => void} say
 * @param {string} name
 * @param {() => Promise<void>} work
 */
export async function step(say, name, work) {
	const startedAt = performance.now();
	say(`… ${name}`);
	await work();
	say(`✓ ${name} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}

/**
 * Runs a program to its end. What it prints goes to our stderr only when it fails, or straight through with `loud`.
 *
 * @param {string} name for the message of a failure
 * @param {readonly string[]} command program and arguments
 * @param {{ cwd: string, loud?: boolean, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>}
 */
export async function runQuietly(name, command, { cwd, loud = false, env = process.env }) {
	const { code, output } = await finished(command, { cwd, env, stdio: loud ? 'inherit' : 'pipe' });
	if (code === 0) return;
	process.stderr.write(output);
	throw new StepFailed(name, code);
}

/**
 * Runs a program with our own terminal and hands back its exit code; a signal that ends us ends it too.
 *
 * @param {readonly string[]} command
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export async function runThrough(command, { cwd, env = process.env }) {
	const { code } = await finished(command, { cwd, env, stdio: 'inherit' });
	return code;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function finished([program, ...args], options) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, options);
		let output = '';
		const keep = (chunk) => {
			output += chunk;
		};
		child.stdout?.on('data', keep);
		child.stderr?.on('data', keep);
		// Ctrl-C reaches the whole process group, a SIGTERM from a supervisor only us: the child must hear of both, once is enough for it.
		const forward = SIGNALS.map((signal) => [signal, () => child.kill(signal)]);
		for (const [signal, pass] of forward) process.on(signal, pass);
		const quiet = () => {
			for (const [signal, pass] of forward) process.off(signal, pass);
		};
		child.once('error', (error) => {
			quiet();
			reject(error);
		});
		child.once('close', (code, signal) => {
			quiet();
			resolve({ code: code ?? SIGNAL_CODES[signal] ?? 1, output });
		});
	});
}

/** What a shell says of a program that a signal ended: 128 and the signal's number. */
const SIGNAL_CODES = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
