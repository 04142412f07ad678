import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { createParser } from 'eventsource-parser';
import type { Db } from '../../worker/store/connect.ts';
import { listBoard } from '../../worker/store/lists/board.ts';
import { listCases } from '../../worker/store/lists/cases.ts';
import { viewCase } from '../../worker/store/views/whole-case.ts';
import { findProgram } from '../servers/need.ts';
import { askAsCrowd, quantile } from './crowd.ts';
import { LARGE, makeLargeStore } from './large-store.ts';
import { median, printTable, type Row } from './table.ts';

const USERS = 20;
const SECONDS = 15;
const GOAL_MS = 50;
const CONSOLES = 50;
const LIVE_ROUNDS = 10;
const LIVE_GOAL_MS = 1_000;
const SQL_ROUNDS = 30;
/** A program that people ask all day has its code compiled and its connections open. */
const WARM_UP = 100;
/** Long enough for the search to read 100,000 cases anew. */
const PATIENCE_MS = 20 * 60_000;

const PROGRAM = new URL('../../worker/cli/program.js', import.meta.url).href;
const START = `import(${JSON.stringify(PROGRAM)}).then(({ main }) => main(['start']))`;
const LEAD = { 'x-demo-user': 'irina' };

interface Place {
	readonly what: string;
	/** in turn, and everybody begins at another one */
	readonly paths: readonly string[];
	/** the same by the bare statement; null where it is several */
	readonly bare: ((db: Db) => Promise<unknown>) | null;
}

const ASKER = { myId: 'irina', now: Date.now() };

const PLACES: readonly Place[] = [
	{
		what: 'board',
		paths: ['/api/v1/board', '/api/v1/board?severity=S4', '/api/v1/board?assignee=person-3'],
		bare: (db) => listBoard(db, {}, ASKER),
	},
	{
		what: 'list',
		paths: ['/api/v1/cases', '/api/v1/cases?severity=S4', '/api/v1/cases?stage=new,resolving'],
		bare: (db) => listCases(db, { limit: 50 }, { ...ASKER, after: undefined }),
	},
	{
		what: 'case',
		paths: Array.from({ length: 200 }, (_, at) => `/api/v1/cases/case-${LARGE.cases - at * 37}`),
		bare: (db) => viewCase(db, `case-${LARGE.cases - 37}`, ASKER.now),
	},
	{
		what: 'search',
		paths: [
			'refund',
			'kettle broken',
			'DE-99801-17',
			'деньги',
			'"my money back"',
			'rimborso',
			'Müller',
			'S4 Rechnung',
		].map((q) => `/api/v1/search?q=${encodeURIComponent(q)}`),
		bare: null,
	},
];

/** 100,000 cases with a million mails and events: what twenty people ask of the running program, and how soon fifty consoles hear of a change. */
export async function benchDesk(): Promise<void> {
	if (findProgram('initdb') === null) {
		process.stdout.write('desk: skipped: postgres is not installed, apt-get install postgresql\n');
		return;
	}
	const large = await makeLargeStore();
	const program = await startProgram(large.url);
	try {
		await isSearchable(program.address);
		await large.store.db.execute(sql`VACUUM ANALYZE`);
		const key = await medianMs(() =>
			large.store.db.execute(sql`select 1 from amends.support_case where id = 'case-7'`),
		);
		const rows: Row[] = [];
		for (const place of PLACES) rows.push(...(await timePlace(place, large.store.db, program.address)));
		printTable(
			`${LARGE.cases} cases, a million mails and events, ${USERS} people who ask once a second each, PostgreSQL`,
			[
				{ what: 'bare: one row by its key', figure: ms(key), ratio: '1', goal: 'baseline' },
				...rows,
				await timeLive(program.address),
			],
		);
	} finally {
		await program.stop();
		await large.stop();
	}
}

/**
 * What people wait who ask at moments of their own, and what they wait who all ask in one moment; measured where they are, on the same
 * machine as the program and its database. Somebody writes a note each second meanwhile: nothing that is kept stands for longer.
 */
async function timePlace({ what, paths, bare }: Place, db: Db, address: string): Promise<readonly Row[]> {
	const alone = bare === null ? null : await medianMs(() => bare(db));
	for (let asked = 0; asked < WARM_UP; asked += 1)
		await fetch(address + paths[asked % paths.length], { headers: LEAD }).then((answer) => answer.text());
	const writer = setInterval(() => void writeNote(address, Math.floor(performance.now()) % LARGE.cases), 1_000);
	const crowd = { people: USERS, seconds: SECONDS, address, headers: LEAD, paths };
	const apart = await askAsCrowd({ ...crowd, when: 'apart' });
	const together = await askAsCrowd({ ...crowd, when: 'together' });
	clearInterval(writer);
	const row = (how: string, took: number, goal: string): Row => ({
		what: `${what}, ${how}`,
		figure: ms(took),
		ratio: alone === null ? null : (took / alone).toFixed(1),
		goal,
	});
	return [
		...(alone === null ? [] : [row('its statement alone', alone, 'baseline')]),
		row('served, half of them', quantile(apart, 0.5), ''),
		row('served, 99 of 100', quantile(apart, 0.99), `under ${GOAL_MS} ms`),
		row('served, all in one moment, half of them', quantile(together, 0.5), ''),
		row('served, all in one moment, 99 of 100', quantile(together, 0.99), ''),
	];
}

/** From the act to the last of the consoles that hear of it. */
async function timeLive(address: string): Promise<Row> {
	const ending = new AbortController();
	const heard = new Set<() => void>();
	await Promise.all(
		Array.from({ length: CONSOLES }, async () => {
			const answer = await fetch(`${address}/api/v1/events`, { headers: LEAD, signal: ending.signal });
			void readEvents(answer, () => {
				for (const hear of heard) hear();
			});
		}),
	);
	const times: number[] = [];
	for (let round = 0; round < LIVE_ROUNDS; round += 1) times.push(await timeAct(address, heard, round));
	ending.abort();
	const slowest = Math.max(...times);
	return {
		what: `${CONSOLES} consoles hear of an act, the last of them, slowest of ${LIVE_ROUNDS}`,
		figure: ms(slowest),
		ratio: null,
		goal: `under ${LIVE_GOAL_MS} ms`,
	};
}

async function timeAct(address: string, heard: Set<() => void>, round: number): Promise<number> {
	const started = performance.now();
	let count = 0;
	const all = new Promise<void>((resolve) => {
		const hear = () => {
			count += 1;
			if (count < CONSOLES) return;
			heard.delete(hear);
			resolve();
		};
		heard.add(hear);
	});
	await writeNote(address, round);
	await all;
	return performance.now() - started;
}

/** On the newest case but so many. */
async function writeNote(address: string, at: number): Promise<void> {
	const body = JSON.stringify({ text: `Note ${at}.` });
	const headers = { ...LEAD, 'content-type': 'application/json' };
	await fetch(`${address}/api/v1/cases/case-${LARGE.cases - at}/note`, { method: 'POST', headers, body });
}

async function readEvents(answer: Response, hear: () => void): Promise<void> {
	const parser = createParser({ onEvent: ({ event }) => event === 'case' && hear() });
	try {
		for await (const chunk of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) parser.feed(chunk);
	} catch {
		// The bench hung up.
	}
}

/** Waits until the search knows every case. */
async function isSearchable(address: string): Promise<void> {
	const until = Date.now() + PATIENCE_MS;
	for (let behind = 1; behind > 0; ) {
		if (Date.now() > until) throw new Error(`the search is still ${behind} changes behind`);
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		const answer = await fetch(`${address}/api/v1/search?q=refund`, { headers: LEAD });
		behind = answer.ok ? ((await answer.json()) as { behind: number }).behind : 1;
	}
}

async function startProgram(databaseUrl: string) {
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

async function medianMs(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < SQL_ROUNDS; round += 1) {
		const started = performance.now();
		await work();
		times.push(performance.now() - started);
	}
	return median(times);
}

const ms = (figure: number): string => `${figure.toFixed(1)} ms`;
