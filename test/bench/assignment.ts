import { sql } from 'drizzle-orm';
import { ANY_CASE, type AssignmentRules, NO_RULES } from '../../shared/assignment/rules.ts';
import { createAssignment } from '../../worker/assignment/create.ts';
import type { Person } from '../../worker/settings.ts';
import { caseRow } from '../../worker/store/case-rows.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { insertRows } from '../../worker/store/insert-rows.ts';
import { supportCase } from '../../worker/store/schema.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { findProgram } from '../servers/need.ts';
import { startPostgres } from '../servers/postgres.ts';
import { BENCH_CALENDAR, benchCase, NOW } from './follow-up.ts';
import { printTable, type Row } from './table.ts';

const CASES = 100_000;
const WAITING = 1_000;
const WORKERS = 4;
const AGENTS = 20;

const TEAM: readonly Person[] = Array.from({ length: AGENTS }, (_, index) => ({
	id: `agent-${index}`,
	name: `Agent ${index}`,
	email: `agent${index}@shop.example`,
	role: 'agent',
	language: 'en',
}));

const BY_TURNS = rulesWith('round-robin');
const BY_LOAD = rulesWith('by-load');

/** 1,000 cases that wait among 100,000 on PostgreSQL, given by four workers with a pool each; the baseline writes as many names and nothing else. */
export async function benchAssignment(): Promise<void> {
	if (findProgram('initdb') === null) {
		process.stdout.write('assignment: skipped: postgres is not installed, apt-get install postgresql\n');
		return;
	}
	const postgres = await startPostgres();
	const stores: Store[] = [];
	try {
		for (let index = 0; index < WORKERS; index += 1) {
			stores.push(await openStore({ kind: 'postgres', url: postgres.url }));
		}
		const [store] = stores;
		if (store === undefined) throw new Error('there is a store');
		await fill(store);
		const bare = await nameBare(store);
		const rows: Row[] = [
			{
				what: `bare: ${WAITING} names and lines of history`,
				figure: `${bare.toFixed(2)} s`,
				ratio: '1',
				goal: 'baseline',
			},
		];
		for (const [name, rules] of Object.entries({ 'by turns': BY_TURNS, 'by load': BY_LOAD })) {
			rows.push(...(await timeGiving(stores, { name, rules, bare })));
		}
		rows.push(await timeDryRun(store));
		printTable(`${WAITING} waiting among ${CASES} cases, ${AGENTS} agents, ${WORKERS} workers, PostgreSQL`, rows);
	} finally {
		for (const store of stores) await store.close();
		await postgres.stop();
	}
}

function rulesWith(kind: 'round-robin' | 'by-load'): AssignmentRules {
	return { ...NO_RULES, rules: [{ id: 'all', name: 'All', when: ANY_CASE, way: { kind, among: null, skills: [] } }] };
}

/** Half of the cases are in somebody's work, opened over the last hundred days; the first ones are nobody's. */
async function fill({ db }: Store): Promise<void> {
	await insertRows(db, supportCase, [caseRow({ ...benchCase(0), assignee: null })]);
	await db.execute(sql`
		INSERT INTO amends.support_case
		SELECT (jsonb_populate_record(one, jsonb_build_object(
			'id', 'case-' || n, 'number', n + 1, 'customer_address', 'c' || n || '@customers.example',
			'severity', 'S' || 1 + n % 4, 'stage', CASE n % 2 WHEN 0 THEN 'acknowledged' ELSE 'closed' END,
			'opened_at', to_timestamp(${NOW / 1_000}::int) - n * interval '86 seconds',
			'closed_at', CASE n % 2 WHEN 0 THEN NULL ELSE to_timestamp(${NOW / 1_000}::int) END,
			'assignee', 'agent-' || n % ${AGENTS}::int))).*
		FROM amends.support_case one, generate_series(1, ${CASES - 1}::int) n`);
	await letWait(db);
	await db.execute(sql`ANALYZE`);
}

/** The same thousand wait again, as if they had just come. */
async function letWait(db: Store['db']): Promise<void> {
	await db.execute(
		sql`UPDATE amends.support_case SET assignee = NULL, stage = 'new', closed_at = NULL WHERE number <= ${WAITING}::int`,
	);
	await db.execute(sql`DELETE FROM amends.assignment_wait`);
	await db.execute(sql`
		INSERT INTO amends.assignment_wait (case_id, state, since, wake_at)
		SELECT id, 'fresh', opened_at, to_timestamp(0) FROM amends.support_case WHERE number <= ${WAITING}::int`);
}

/** A name and a line of history for each, case by case, in as many transactions as giving takes. @returns seconds */
async function nameBare({ db }: Store): Promise<number> {
	const start = performance.now();
	for (let from = 0; from < WAITING; from += 100) {
		await db.transaction(async (tx) => {
			for (let index = from; index < from + 100; index += 1) {
				const id = `case-${index}`;
				await tx.execute(sql`UPDATE amends.support_case SET assignee = 'agent-1' WHERE id = ${id}`);
				await tx.execute(sql`
					INSERT INTO amends.case_event (case_id, kind, at, source, because, data)
					VALUES (${id}, 'noted', now(), '{"kind":"product"}', 'bare', '{}')`);
			}
		});
	}
	return (performance.now() - start) / 1_000;
}

const workerOn = (store: Store, rules: AssignmentRules) =>
	createAssignment({
		store,
		team: { people: () => TEAM },
		file: { rules, profiles: {} },
		mailboxIds: ['support'],
		calendar: BENCH_CALENDAR,
		calendarSettings: OFFICE_HOURS,
		compile: () => BENCH_CALENDAR,
		now: () => NOW,
		changed: () => undefined,
		nudgesWait: () => undefined,
	});

async function timeGiving(
	stores: readonly Store[],
	how: { readonly name: string; readonly rules: AssignmentRules; readonly bare: number },
): Promise<readonly Row[]> {
	const [store] = stores;
	if (store === undefined) return [];
	await letWait(store.db);
	const start = performance.now();
	const given = await Promise.all(stores.map((one) => workerOn(one, how.rules).giveWaiting()));
	const seconds = (performance.now() - start) / 1_000;
	const events = await store.db.execute<{ count: string; cases: string; rule: string }>(
		sql`SELECT count(*), count(DISTINCT case_id) AS cases FROM amends.case_event WHERE kind = 'assigned'`,
	);
	const [counted] = events.rows;
	await store.db.execute(sql`DELETE FROM amends.case_event WHERE kind = 'assigned'`);
	return [
		{
			what: `${how.name}: ${WAITING} given`,
			figure: `${seconds.toFixed(2)} s`,
			ratio: (seconds / how.bare).toFixed(2),
			goal: 'under 5 s',
		},
		{
			what: `${how.name}: given / lines of history / different cases`,
			figure: `${given.reduce((sum, one) => sum + one, 0)} / ${counted?.count} / ${counted?.cases}`,
			ratio: null,
			goal: `${WAITING} each: none twice`,
		},
	];
}

async function timeDryRun(store: Store): Promise<Row> {
	const start = performance.now();
	const { replayed } = await workerOn(store, BY_LOAD).dryRun(BY_LOAD);
	const seconds = (performance.now() - start) / 1_000;
	return {
		what: `dry run over ${replayed.length} cases`,
		figure: `${seconds.toFixed(2)} s`,
		ratio: null,
		goal: 'stated',
	};
}
