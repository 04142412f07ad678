import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layDatabase } from '../servers/memory-store.ts';

/** The program as people start it, in the demo, on a data folder and ports of its own. */
export interface RunningConsole {
	readonly address: string;
	readonly stop: () => Promise<void>;
}

const PROGRAM = new URL('../../dist/worker/cli/program.js', import.meta.url).href;
const START = `import(${JSON.stringify(PROGRAM)}).then(({ main }) => main(['start']))`;

/** Starts the real program (built before the tests run) and waits until its sample mail is read. */
export async function startConsole(): Promise<RunningConsole> {
	const folder = await mkdtemp(join(tmpdir(), 'amends-browser-'));
	await layDatabase(join(folder, 'data', 'database'));
	const env = { ...process.env, PORT: '0', DATA_FOLDER: join(folder, 'data'), LOG_LEVEL: 'error' };
	const program = spawn(process.execPath, ['-e', START], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
	const stop = async () => {
		if (program.exitCode === null && program.kill('SIGTERM')) await once(program, 'exit');
		await rm(folder, { recursive: true, force: true });
	};
	let said = '';
	const address = await new Promise<string>((resolve, reject) => {
		const hear = (chunk: Buffer) => {
			said += chunk.toString('utf8');
			const ready = /Amends is ready: (http:\S+)/.exec(said)?.[1];
			if (ready !== undefined && /Mailbox support read/.test(said)) resolve(ready);
		};
		program.stdout.on('data', hear);
		program.stderr.on('data', hear);
		program.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
	});
	return { address, stop };
}
