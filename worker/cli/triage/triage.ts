import type { ParsePool } from '../../mailbox/parse-pool.ts';
import { mailsIn } from './input.ts';
import type { MailLine } from './mail-line.ts';
import { type Outcome, readAll } from './reading.ts';
import { asJson, asTable, type Line } from './report.ts';
import { linesOf } from './threads.ts';

/** The three streams of the program. */
export interface Streams {
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly stdout: NodeJS.WritableStream & { readonly columns?: number };
	readonly stderr: NodeJS.WritableStream;
}

export interface TriageOptions {
	readonly json: boolean;
	/** addresses of the team and its mailbox, as written */
	readonly team: readonly string[];
	/** threads of the caller, who closes them; absent: threads are opened for this run */
	readonly reading?: ParsePool;
}

const PROGRESS_EVERY_MS = 2_000;
const USUAL_WIDTH = 160;
/** Output is written in pieces: one string of 100,000 lines would be a second copy of everything. */
const LINES_A_WRITE = 500;

/**
 * `amends triage`: judges mails from disk, without configuration, database or network. Lines come in the order of the input.
 * @returns the exit code: 1 when a mail could not be read, else 0
 */
export async function triageFiles(
	paths: readonly string[],
	{ json, team, reading }: TriageOptions,
	streams: Streams,
): Promise<number> {
	const addresses = new Set(team.map((address) => address.trim().toLowerCase()));
	const outcomes = await readAll(mailsIn(paths, streams.stdin), {
		team: addresses,
		reading,
		onProgress: progressOn(streams.stderr),
	});
	const lines = withBroken(
		outcomes,
		linesOf(
			outcomes.flatMap((outcome) => (outcome.state === 'kept' ? [outcome.kept] : [])),
			addresses,
		),
	);
	if (json)
		for (let at = 0; at < lines.length; at += LINES_A_WRITE)
			await write(
				streams.stdout,
				`${lines
					.slice(at, at + LINES_A_WRITE)
					.map(asJson)
					.join('\n')}\n`,
			);
	else await write(streams.stdout, asTable(lines, streams.stdout.columns ?? USUAL_WIDTH));
	return outcomes.some(({ state }) => state === 'broken') ? 1 : 0;
}

/** Puts the broken ones back where they stood. */
function withBroken(outcomes: readonly Outcome[], lines: readonly MailLine[]): readonly Line[] {
	const read = lines[Symbol.iterator]();
	return outcomes.flatMap((outcome): readonly Line[] => {
		if (outcome.state === 'broken') return [outcome.line];
		const next = read.next();
		return next.done === true ? [] : [next.value];
	});
}

function progressOn(stderr: NodeJS.WritableStream): (mails: number) => void {
	let saidAt = performance.now();
	return (mails) => {
		if (performance.now() - saidAt < PROGRESS_EVERY_MS) return;
		saidAt = performance.now();
		stderr.write(`… ${mails.toLocaleString('en')} mails read\n`);
	};
}

/** Waits until a slow reader has room; a reader that left (`| head`) ends the writing without a complaint. */
function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			if (error && !('code' in error && error.code === 'EPIPE')) reject(error);
			else resolve();
		});
	});
}
