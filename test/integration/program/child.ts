import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The program in a process of its own, as `amends start` runs it. */
export interface Child {
	readonly process: ChildProcess;
	/** everything it printed so far, both streams */
	printed(): string;
	/** waits until it has printed this; rejects when it ends before */
	says(words: string | RegExp): Promise<void>;
	/** of its console, once it has said it */
	address(): string;
	/** ends it on the spot, as a power cut does */
	kill(): Promise<void>;
	/** asks it to end; its exit code */
	stop(): Promise<number | null>;
	/** its exit code, once it has ended by itself */
	ended(): Promise<number | null>;
}

/** What `bin/amends.mjs` does after its set-up: the build that the tests run on is there already. */
const PROGRAM = fileURLToPath(new URL('../../../dist/worker/cli/program.js', import.meta.url));
const RUN = `import(${JSON.stringify(PROGRAM)}).then(({ main }) => main(['start'])).then((code) => { process.exitCode = code; })`;

/** Starts the program in this folder; the data lie in `data` below it. */
export function startChild(folder: string, env: Readonly<Record<string, string>> = {}): Child {
	const child = spawn(process.execPath, ['-e', RUN], {
		cwd: folder,
		env: { PATH: process.env.PATH, HOME: folder, DATA_FOLDER: join(folder, 'data'), PORT: '0', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let printed = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
	const gone = once(child, 'exit').then(() => child.exitCode);
	const isThere = (words: string | RegExp): boolean =>
		typeof words === 'string' ? printed.includes(words) : words.test(printed);
	return {
		process: child,
		printed: () => printed,
		says: (words) =>
			new Promise((resolve, reject) => {
				const look = (): void => {
					if (isThere(words)) resolve();
				};
				for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
				void gone.then(() => reject(new Error(`it ended before it said ${words}: ${printed}`)));
				look();
			}),
		address: () => /Amends is ready: (\S+)/.exec(printed)?.[1] ?? '',
		kill: async () => {
			child.kill('SIGKILL');
			await gone;
		},
		stop: async () => {
			child.kill('SIGTERM');
			return gone;
		},
		ended: () => gone,
	};
}
