import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../../worker/root.ts';
import type { MailboxAddress } from './deliver.ts';

/** The program in its demo, running beside us. */
export interface DemoProgram {
	/** `http://localhost:4380` */
	readonly address: string;
	/** its mailbox */
	readonly imap: MailboxAddress;
	stop(): Promise<void>;
}

/** How the program is started. */
export interface DemoOptions {
	/** where it keeps its data; a configuration in here would be used, so it is a folder of its own */
	readonly folder: string;
	readonly officeJs: string;
	/** the origin whose frames the pane may stand in */
	readonly framedBy: string;
}

const PROGRAM = pathToFileURL(join(projectRoot(), 'dist', 'worker', 'cli', 'program.js')).href;
const START = `import(${JSON.stringify(PROGRAM)}).then(({ main }) => main(['start']))`;

/** Starts the built program and waits until its sample mail is read. Rejects with what it said when it ends before. */
export async function startDemoProgram({ folder, officeJs, framedBy }: DemoOptions): Promise<DemoProgram> {
	await mkdir(folder, { recursive: true });
	const own = { PORT: '0', LOG_LEVEL: 'error', OFFICE_JS_URL: officeJs, OUTLOOK_ORIGINS: framedBy };
	const env = { ...process.env, ...own, DATA_FOLDER: join(folder, 'data'), PUBLIC_URL: '', DATABASE_URL: '' };
	const program = spawn(process.execPath, ['-e', START], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
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
	const stop = async () => {
		if (program.exitCode === null && program.kill('SIGTERM')) await once(program, 'exit');
	};
	const [, imapHost = '', imapPort = ''] = /IMAP (\S+):(\d+)/.exec(said) ?? [];
	return { address, imap: { host: imapHost, port: Number(imapPort) }, stop };
}
