import { sql } from 'drizzle-orm';
import { createParser } from 'eventsource-parser';
import type { RouteName } from '../../shared/api.ts';
import type { Db } from '../../worker/store/connect.ts';
import { listBoard } from '../../worker/store/lists/board.ts';
import { listCases } from '../../worker/store/lists/cases.ts';
import { viewCase } from '../../worker/store/views/whole-case.ts';
import { findProgram } from '../servers/need.ts';
import { askAsCrowd, quantile } from './crowd.ts';
import { LARGE, makeLargeStore } from './large-store.ts';
import { isSearchable, LEAD, startProgram } from './program.ts';
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

interface Place {
	/** the route's name in the contract */
	readonly route: RouteName;
	readonly what: string;
	/** in turn, and everybody begins at another one */
	readonly paths: readonly string[];
	/** the same by the bare statement; null where it is several */
	readonly bare: ((db: Db) => Promise<unknown>) | null;
}

const ASKER = { myId: 'irina', now: Date.now() };

const PLACES: readonly Place[] = [
	{
		route: 'board',
		what: 'board',
		paths: ['/api/v1/board', '/api/v1/board?severity=S4', '/api/v1/board?assignee=person-3'],
		bare: (db) => listBoard(db, {}, ASKER),
	},
	{
		route: 'cases',
		what: 'list',
		paths: ['/api/v1/cases', '/api/v1/cases?severity=S4', '/api/v1/cases?stage=new,resolving'],
		bare: (db) => listCases(db, { limit: 50 }, { ...ASKER, after: undefined }),
	},
	{
		route: 'case',
		what: 'case',
		paths: Array.from({ length: 200 }, (_, at) => `/api/v1/cases/case-${LARGE.cases - at * 37}`),
		bare: (db) => viewCase(db, `case-${LARGE.cases - 37}`, ASKER.now),
	},
	{
		route: 'search',
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
		// What was just written in bulk goes to the disk now, not while people are timed.
		await large.store.db.execute(sql`CHECKPOINT`);
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
async function timePlace({ route, what, paths, bare }: Place, db: Db, address: string): Promise<readonly Row[]> {
	const alone = bare === null ? null : await medianMs(() => bare(db));
	for (let asked = 0; asked < WARM_UP; asked += 1)
		await fetch(address + paths[asked % paths.length], { headers: LEAD }).then((answer) => answer.text());
	const writer = setInterval(() => void writeNote(address, Math.floor(performance.now()) % LARGE.cases), 1_000);
	const crowd = { people: USERS, seconds: SECONDS, address, headers: LEAD, paths };
	const before = await countAnswers(address, route);
	const apart = await askAsCrowd({ ...crowd, when: 'apart' });
	const after = await countAnswers(address, route);
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
		row('served, 99 of 100', quantile(apart, 0.99), ''),
		{
			what: `${what}, by the server's own clock under ${GOAL_MS} ms`,
			figure: percent((after.soon - before.soon) / (after.all - before.all)),
			ratio: null,
			goal: 'at least 99 %',
		},
		row('served, all in one moment, half of them', quantile(together, 0.5), ''),
		row('served, all in one moment, 99 of 100', quantile(together, 0.99), ''),
	];
}

/** How many answers of a route the program has counted, and how many of them it gave within the goal. */
async function countAnswers(
	address: string,
	route: RouteName,
): Promise<{ readonly all: number; readonly soon: number }> {
	const text = await (await fetch(`${address}/metrics`)).text();
	const figure = (name: string) => {
		const found = text.split('\n').find((line) => line.startsWith(`amends_http_request_seconds_${name}`));
		return found === undefined ? 0 : Number(found.split(' ').at(-1));
	};
	const labels = `route="${route}",status="200"`;
	return { all: figure(`count{${labels}}`), soon: figure(`bucket{le="${GOAL_MS / 1_000}",${labels}}`) };
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

async function medianMs(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < SQL_ROUNDS; round += 1) {
		const started = performance.now();
		await work();
		times.push(performance.now() - started);
	}
	return median(times);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const ms = (figure: number): string => `${figure.toFixed(1)} ms`;
