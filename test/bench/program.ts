import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Long enough for the search to read 100,000 cases anew. */
const PATIENCE_MS = 20 * 60_000;

const PROGRAM = new URL('../../worker/cli/program.js', import.meta.url).href;
const START = `import(${JSON.stringify(PROGRAM)}).then(({ main }) => main(['start']))`;

/** Who asks. */
export const LEAD = { 'x-demo-user': 'irina' };

/** Waits until the search knows every case. */
export async function isSearchable(address: string): Promise<void> {
	const until = Date.now() + PATIENCE_MS;
	for (let behind = 1; behind > 0; ) {
		if (Date.now() > until) throw new Error(`the search is still ${behind} changes behind`);
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		const answer = await fetch(`${address}/api/v1/search?q=refund`, { headers: LEAD });
		behind = answer.ok ? ((await answer.json()) as { behind: number }).behind : 1;
	}
}

/** Amends itself in a process of its own, on this database, in the demo. */
export async function startProgram(databaseUrl: string) {
	const folder = await mkdtemp(join(tmpdir(), 'amends-bench-'));
	const env = {
		...process.env,
		PORT: '0',
		DATA_FOLDER: join(folder, 'data'),
		DATABASE_URL: databaseUrl,
		LOG_LEVEL: 'error',
	};
	const program = spawn(process.execPath, ['-e', START], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		program.stdout.on('data', (chunk: Buffer) => {
			said += chunk.toString('utf8');
			const ready = /Amends is ready: (http:\S+)/.exec(said)?.[1];
			if (ready !== undefined) resolve(ready);
		});
		program.once('exit', (code) => reject(new Error(`the program ended with ${code}:\n${said}`)));
	});
	return {
		address,
		stop: async () => {
			if (program.exitCode === null && program.kill('SIGTERM')) await once(program, 'exit');
			await rm(folder, { recursive: true, force: true });
		},
	};
}
