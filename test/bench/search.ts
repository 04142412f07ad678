import { sql } from 'drizzle-orm';
import { createLog } from '../../worker/log.ts';
import { openSearch } from '../../worker/search/open.ts';
import type { Search } from '../../worker/search/search.ts';
import type { Store } from '../../worker/store/connect.ts';
import { findProgram } from '../servers/need.ts';
import { NOW } from './follow-up.ts';
import { LARGE, makeLargeStore } from './large-store.ts';
import { median, printTable, type Row } from './table.ts';

const ROUNDS = 100;
const GOAL_MS = 100;

/** What people look for. `n` is another number each time: nobody finds the same case a hundred times. */
const QUERIES: readonly (readonly [what: string, ask: (n: number) => string])[] = [
	['an order number', (n) => `DE-${n}-17`],
	['a part of one', (n) => String(n)],
	['an address', (n) => `c${n % 40_000}@shop${n % 900}.example`],
	['a domain', (n) => `@shop${n % 900}.example`],
	['an amount', (n) => `${n % 900},${String(n % 100).padStart(2, '0')} €`],
	['a name', () => 'jose garcia'],
	['a frequent word', () => 'refund'],
	['a word of every second mail', () => 'the'],
	['three words', () => 'kettle broken refund'],
	['a stem, no accents', () => 'devoluciones telefono'],
	['Cyrillic', () => 'деньги заказ'],
	['a phrase', () => '"not received"'],
	['misspelt', () => 'brokken parsel'],
	['with facets', () => 'Lieferung stage:resolving agent:none'],
	['without a word', () => 'remboursement -commande'],
	['of a time', () => 'rimborso after:2026-03 before:2026-05'],
];

/** Searching 100,000 cases on PostgreSQL, by the whole way from the typed words to the marked places. */
export async function benchSearch(): Promise<void> {
	if (findProgram('initdb') === null) {
		process.stdout.write('search: skipped: postgres is not installed, apt-get install postgresql\n');
		return;
	}
	const large = await makeLargeStore();
	const search = openSearch(
		{ mailboxes: [], calendar: { timeZone: 'Europe/Rome' } },
		{ store: large.store, log: createLog('error'), team: { all: () => [] }, now: () => NOW },
	);
	try {
		const start = performance.now();
		const made = await search.catchUp();
		const seconds = (performance.now() - start) / 1_000;
		await large.store.db.execute(sql`ANALYZE`);
		const bare = await bareMilliseconds(large.store);
		const rows: Row[] = [
			{ what: 'bare: count of one word by its index', figure: `${bare.toFixed(1)} ms`, ratio: '1', goal: 'baseline' },
			{
				what: 'made ready, as after an upgrade',
				figure: `${made} in ${seconds.toFixed(0)} s, ${Math.round(made / seconds)} /s`,
				ratio: null,
				goal: 'stated',
			},
		];
		for (const [what, ask] of QUERIES) rows.push(await measure(search, { what, ask, bare }));
		printTable(`Search in ${LARGE.cases} cases and ${LARGE.mails} mails, PostgreSQL, ${ROUNDS} times each`, rows);
	} finally {
		await search.close();
		await large.stop();
	}
}

async function measure(
	search: Search,
	{ what, ask, bare }: { readonly what: string; readonly ask: (n: number) => string; readonly bare: number },
): Promise<Row> {
	const took: number[] = [];
	let found = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		const q = ask(10_000 + ((round * 797) % 80_000));
		const start = performance.now();
		const page = await search.find({ q, limit: 20 }, { id: 'ana' });
		took.push(performance.now() - start);
		if ('state' in page) throw new Error(`${q} was refused: ${page.message}`);
		found = Math.max(found, page.cases.length);
	}
	const p99 = took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.99)] ?? Number.NaN;
	return {
		what: `${what}: ${ask(54_321)}`,
		figure: `p50 ${median(took).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${found} shown`,
		ratio: (median(took) / bare).toFixed(1),
		goal: `p99 under ${GOAL_MS} ms`,
	};
}

async function bareMilliseconds({ db }: Store): Promise<number> {
	const took: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) {
		const start = performance.now();
		await db.execute(sql`SELECT count(*) FROM amends.search_document WHERE words @@ 'refund'::tsquery`);
		took.push(performance.now() - start);
	}
	return median(took);
}
