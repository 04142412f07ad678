import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from './check.mjs';
import { ROOT, setUp } from './set-up/set-up.mjs';
import { runThrough, StepFailed } from './set-up/step.mjs';

const vitest = (...args) => [process.execPath, join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...args];
const sayAloud = (line) => console.log(line);

/** What `npm start`, `npm test` and their siblings do. Each sets up what it needs first. */
const TASKS = {
	start: (args) => runAmends(['start', ...args], sayAloud),
	outlook: (args) => withTools(() => showOutlook(args)),
	test: (args) => withTools(() => runThrough(vitest(...args), { cwd: ROOT })),
	build: () => withTools(async () => 0),
	check: () => withTools(() => check(ROOT)),
	bench: (args) => withTools(() => compiledRun('test/bench', 'dist/test/bench/run.js', args)),
	train: (args) => withTools(() => compiledRun('worker', 'dist/worker/training/train.js', args)),
	eval: (args) => withTools(() => compiledRun('test/eval', 'dist/test/eval/run.js', args)),
};

/**
 * Benches and what belongs to them are compiled like the program: a test runner's own doings would be measured too.
 *
 * @param {string} project what `tsc -b` is given
 * @param {string} program what runs then
 * @param {readonly string[]} args
 */
async function compiledRun(project, program, args) {
	const compiled = await runThrough([process.execPath, join(ROOT, 'node_modules/typescript/bin/tsc'), '-b', project], {
		cwd: ROOT,
	});
	return compiled === 0 ? runThrough([process.execPath, join(ROOT, program), ...args], { cwd: ROOT }) : compiled;
}

function showOutlook(args) {
	stopWithParent();
	return compiledRun('test/outlook-host', 'dist/test/outlook-host/run.js', args);
}

/**
 * Runs one task and leaves its exit code in the process.
 *
 * @param {readonly string[]} argv the task's name and its arguments
 */
export async function runTask([name, ...args]) {
	const task = Object.hasOwn(TASKS, name) ? TASKS[name] : null;
	if (!task) {
		console.error(`There is no task "${name}". There are: ${Object.keys(TASKS).join(', ')}.`);
		process.exitCode = 2;
		return;
	}
	await guarded(() => task(args));
}

/**
 * Sets up and becomes the command line of Amends, in this very process: signals and exit codes need no messenger.
 *
 * @param {readonly string[]} args
 * @param {(line: string) => void} say where set-up tells what it does
 */
export async function runAmends(args, say) {
	await guarded(async () => {
		await setUp({ withDev: false, say });
		stopWithParent();
		const { main } = await import(pathToFileURL(join(ROOT, 'dist/worker/cli/program.js')).href);
		return main(args);
	});
}

const PARENT_LOOK_MS = 500;

/**
 * npm puts a shell between itself and us, and that shell dies of a SIGTERM without handing it on: whoever stops `npm start` would leave
 * us behind, holding port and data folder. So we stop when our parent is gone.
 */
function stopWithParent() {
	if (process.env.npm_command === undefined) return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		process.kill(process.pid, 'SIGTERM');
	}, PARENT_LOOK_MS);
	watch.unref();
}

async function withTools(work) {
	await setUp({ withDev: true, say: sayAloud });
	return work();
}

async function guarded(work) {
	try {
		const code = await work();
		if (code !== undefined) process.exitCode = code;
	} catch (error) {
		if (!(error instanceof StepFailed)) throw error;
		console.error(`✗ ${error.message}`);
		process.exitCode = error.exitCode;
	}
}
