import { sql } from 'drizzle-orm';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { settle } from '../../shared/settle.ts';
import { fireDue } from '../../worker/follow-up/sweep.ts';
import { createLog } from '../../worker/log.ts';
import { createMailer, type Mailer } from '../../worker/mailer.ts';
import { alarmsUntil } from '../../worker/store/alarms.ts';
import { caseRow } from '../../worker/store/case-rows.ts';
import { lockCases, saveCases } from '../../worker/store/cases.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { insertRows } from '../../worker/store/insert-rows.ts';
import { supportCase } from '../../worker/store/schema.ts';
import { touchDesk } from '../../worker/store/touches.ts';
import { findProgram } from '../servers/need.ts';
import { startPostgres } from '../servers/postgres.ts';
import { startSmtp, type TestSmtp } from '../servers/smtp.ts';
import { BENCH_CALENDAR, benchCase, benchFollowUp, NOW, sendBare } from './follow-up.ts';
import { median, printTable, type Row } from './table.ts';

const CASES = 100_000;
const TOUCHES = 500_000;
const DUE = 1_000;
const WORKERS = 4;
const ROUNDS = 15;

/** 100,000 open cases with 500,000 touches on PostgreSQL: the sweep's queries, 1,000 due touches by four workers, one case planned again. */
export async function benchSweep(): Promise<void> {
	if (findProgram('initdb') === null) {
		process.stdout.write('sweep: skipped: postgres is not installed, apt-get install postgresql\n');
		return;
	}
	const postgres = await startPostgres();
	const store = await openStore({ kind: 'postgres', url: postgres.url });
	const smtp = await startSmtp();
	const endpoint = { host: smtp.host, port: smtp.port, security: 'none', user: 'x', password: 'x' } as const;
	const mailer = createMailer(endpoint, createLog('error'));
	try {
		await fill(store);
		const select = await medianMs(() => store.db.execute(sql`select 1 from amends.touch where id = 'case-7-1'`));
		const queries = await timeQueries(store, select);
		const replanned = await timeReplanning(store, select);
		const handed = await handOver(store, mailer, smtp);
		printTable(`${CASES} open cases, ${TOUCHES} touches, ${DUE} of them due, PostgreSQL, medians`, [
			{ what: 'bare: one row by its key', figure: ms(select), ratio: '1', goal: 'baseline' },
			...queries.rows,
			replanned,
			...handed,
		]);
		process.stdout.write(`how the due touches are found:\n${queries.plan}\n`);
	} finally {
		mailer.close();
		await smtp.stop();
		await store.close();
		await postgres.stop();
	}
}

/** Rows made by the database out of one: the first case's, with other ids, numbers and customers. */
async function fill({ db }: Store): Promise<void> {
	await insertRows(db, supportCase, [caseRow(benchCase(0))]);
	await db.execute(sql`
		INSERT INTO amends.support_case
		SELECT (jsonb_populate_record(one, jsonb_build_object(
			'id', 'case-' || n, 'number', n + 1, 'customer_address', 'c' || n || '@customers.example'))).*
		FROM amends.support_case one, generate_series(1, ${CASES - 1}::int) n`);
	await db.execute(sql`
		INSERT INTO amends.touch (id, case_id, kind, round, turn, state, due_at, wake_at, nudges, because)
		SELECT 'case-' || n % ${CASES}::int || '-' || n / ${CASES}::int, 'case-' || n % ${CASES}::int,
			(ARRAY['resolve', 'update', 'promise', 'check-in', 'handwritten-note'])[1 + n / ${CASES}::int], 1, 1, 'planned', at, at, 0, 'due'
		FROM generate_series(0, ${TOUCHES - 1}::int) n,
		LATERAL (SELECT to_timestamp(${NOW / 1_000}::int) + CASE WHEN n < ${DUE}::int
			THEN -1 * interval '1 second' ELSE (n % 5000000) * interval '10 seconds' + interval '1 hour' END AS at) due`);
	await db.execute(sql`ANALYZE`);
}

const ms = (figure: number): string => `${figure.toFixed(2)} ms`;

async function medianMs(work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let round = -ROUNDS; round < 2 * ROUNDS; round += 1) {
		const start = performance.now();
		await work();
		// The first ones open connections and load what is cold.
		if (round >= 0) times.push(performance.now() - start);
	}
	return median(times);
}

/** The sweep's queries; the claim is given back each time. */
async function timeQueries(
	store: Store,
	bare: number,
): Promise<{ readonly rows: readonly Row[]; readonly plan: string }> {
	const desk = touchDesk(store);
	const claim = await claimStatement(store);
	const client = await store.pool.connect();
	const claimed: number[] = [];
	let plan = '';
	try {
		for (let round = 0; round < ROUNDS; round += 1) {
			await client.query('BEGIN');
			const start = performance.now();
			await client.query(claim.text, claim.values);
			claimed.push(performance.now() - start);
			await client.query('ROLLBACK');
		}
		await client.query('BEGIN');
		const { rows } = await client.query(`EXPLAIN (ANALYZE) ${claim.text}`, claim.values);
		await client.query('ROLLBACK');
		plan = rows.map((row) => String(row['QUERY PLAN'])).join('\n');
	} finally {
		client.release();
	}
	const row = (what: string, figure: number): Row => ({
		what,
		figure: ms(figure),
		ratio: (figure / bare).toFixed(1),
		goal: 'under 20 ms',
	});
	return {
		plan,
		rows: [
			row(`the sweep’s query: 25 of the ${DUE} due touches claimed`, median(claimed)),
			row('nothing abandoned is found', await medianMs(() => desk.claimAbandoned(20))),
			row('the next two minutes’ alarms', await medianMs(() => alarmsUntil(store.db, NOW + 120_000))),
		],
	};
}

/** The claim's own statement as it goes to the database, asked at a moment when nothing is due and moved to one when much is. */
async function claimStatement({ db, pool }: Store): Promise<{ readonly text: string; readonly values: unknown[] }> {
	const early = NOW - 3_600_000;
	const asked: { text: string; values: unknown[] }[] = [];
	const query = pool.query;
	const forward = query.bind(pool) as (statement: unknown, values: unknown[]) => unknown;
	pool.query = ((statement: { text: string }, values: unknown[]) => {
		asked.push({ text: statement.text, values });
		return forward(statement, values);
	}) as never;
	await touchDesk({ db }).claimDue(early, 25);
	pool.query = query;
	const claim = asked.find(({ text }) => text.startsWith('update'));
	if (claim === undefined) throw new Error('claiming is an update');
	const isEarly = (value: unknown): boolean => typeof value === 'string' && Date.parse(value) === early;
	return {
		text: claim.text,
		values: claim.values.map((value) => (isEarly(value) ? new Date(NOW).toISOString() : value)),
	};
}

/** One case of them loaded with its touches, planned again, and saved, in one transaction. */
async function timeReplanning({ db }: Store, bare: number): Promise<Row> {
	let index = CASES / 2;
	const figure = await medianMs(() => {
		index += 1;
		return db.transaction(async (tx) => {
			const [loaded] = await lockCases(tx, [`case-${index}`]);
			if (loaded === undefined) throw new Error('the case is there');
			const happened = [{ kind: 'customer-wrote', at: NOW, isThanks: false } as const];
			const rules = { policy: DEFAULT_POLICY, calendar: BENCH_CALENDAR, seenAt: NOW };
			const settled = settle({ ...loaded, events: [], happened }, loaded.touches, rules);
			await saveCases(tx, [{ ...settled, isNew: false }]);
		});
	});
	return {
		what: 'one case loaded, planned again, saved',
		figure: ms(figure),
		ratio: (figure / bare).toFixed(1),
		goal: 'under 5 ms',
	};
}

/** All that is due, through real SMTP. */
async function handOver(store: Store, mailer: Mailer, smtp: TestSmtp): Promise<readonly Row[]> {
	const bare = DUE / (await sendBare(mailer, smtp, DUE));
	smtp.forget();
	const deps = benchFollowUp(store, mailer);
	const start = performance.now();
	const fired = await Promise.all(Array.from({ length: WORKERS }, () => fireDue(deps)));
	const seconds = (performance.now() - start) / 1_000;
	const ids = new Set(smtp.taken.map(({ mail }) => mail.messageId));
	return [
		{ what: `bare: ${DUE} mails through the same SMTP`, figure: `${bare.toFixed(1)} s`, ratio: '1', goal: 'baseline' },
		{
			what: `${DUE} due: claimed, decided, nudged, recorded, ${WORKERS} workers`,
			figure: `${seconds.toFixed(1)} s`,
			ratio: (seconds / bare).toFixed(2),
			goal: 'under 10 s',
		},
		{
			what: 'taken up / mails / different mails',
			figure: `${fired.reduce((sum, one) => sum + one, 0)} / ${smtp.taken.length} / ${ids.size}`,
			ratio: null,
			goal: `${DUE} each: none lost, none twice`,
		},
	];
}
