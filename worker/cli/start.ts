import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { createLog, type Log } from '../log.ts';
import { type Running, run } from '../main.ts';
import { projectRoot } from '../root.ts';
import { settingsOf } from './settings.ts';

/** npm hands Ctrl-C on to us, and the terminal sends it too: the second one within this time is the same wish. */
const SAME_WISH_MS = 1_000;
/** What is in the middle of a mail or a transaction gets so long; then the process ends all the same, and at-least-once mends the rest. */
const CLOSE_WITHIN_MS = 20_000;

/**
 * `amends start`: runs until it is told to stop (SIGINT, SIGTERM), then closes in order.
 * @param folder where `amends.yaml`, `.env` and the data folder lie
 * @returns the exit code
 * @throws AmendsError when it cannot start
 */
export async function start(folder: string, say: (line: string) => void): Promise<number> {
	const { settings, isPortChosen } = settingsOf(folder);
	// People's lines go to stdout, the log to stderr, so that neither spoils the other for a program that reads it.
	const log = createLog(settings.logLevel, process.stderr);
	const stopped = toldToStop();
	const running = await run(settings, {
		log,
		say: (line) => say(`✓ ${line}`),
		mayTakeAnyPort: settings.mode === 'demo' && !isPortChosen,
		version: ownVersion(),
	});
	say(`\n  Amends is ready: ${running.address}\n  Ctrl-C stops it.\n`);
	const signal = await stopped;
	say(`… stopping (${signal})`);
	return closeInTime(running, log);
}

type Stop = 'SIGINT' | 'SIGTERM' | 'SIGHUP';
const STOPS: readonly Stop[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Resolves with the first wish to stop; a later one ends the process on the spot. */
function toldToStop(): Promise<Stop> {
	return new Promise((resolve) => {
		let firstAt: number | null = null;
		for (const signal of STOPS) {
			process.on(signal, () => {
				if (firstAt !== null && performance.now() - firstAt > SAME_WISH_MS) process.exit(1);
				firstAt ??= performance.now();
				resolve(signal);
			});
		}
	});
}

async function closeInTime(running: Running, log: Log): Promise<number> {
	const late = new Promise<'late'>((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS, 'late').unref());
	if ((await Promise.race([running.close(), late])) !== 'late') return 0;
	log.warn({ seconds: CLOSE_WITHIN_MS / 1_000 }, 'something did not close in time; ending all the same');
	process.exit(1);
}

const packageShape = z.object({ version: z.string() });

const ownVersion = (): string =>
	packageShape.parse(JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8'))).version;
