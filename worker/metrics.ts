import { sql } from 'drizzle-orm';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Instant } from '../shared/time.ts';
import { daysUntil, type Expiry } from './oauth/credential.ts';
import type { Db } from './store/connect.ts';

/** What the program counts for Prometheus. Numbers only: no address, no words. */
export interface Metrics {
	/** batches of mail saved, touches fired */
	readonly batches: Counter<'mailbox'>;
	readonly fired: Counter;
	/** seconds from a request to the end of its answer; `route` is the contract's name, never an address */
	readonly answered: Histogram<'route' | 'status'>;
	/** everything in Prometheus' text format */
	text(): Promise<string>;
}

/** Mailboxes, by id, whose secret or certificate runs out some day. */
type Expiries = ReadonlyMap<string, { expiry(): Expiry | null }>;

/** Seconds. A twentieth of one is what a desk's answers may take. */
const ANSWERED_WITHIN = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

/** Builds the metrics of one running program. Counts of cases and touches are asked of the database when somebody looks. */
export function createMetrics(db: Db, now: () => Instant, expiries: Expiries): Metrics {
	const registry = new Registry();
	collectDefaultMetrics({ register: registry });
	const registers = [registry];
	const batches = new Counter({
		name: 'amends_mail_batches_total',
		help: 'Batches of mail taken in',
		labelNames: ['mailbox'],
		registers,
	});
	const fired = new Counter({
		name: 'amends_touches_fired_total',
		help: 'Touches looked at when they came due',
		registers,
	});
	const answered = new Histogram({
		name: 'amends_http_request_seconds',
		help: 'Seconds from a request of the API to the end of its answer',
		labelNames: ['route', 'status'],
		buckets: [...ANSWERED_WITHIN],
		registers,
	});
	const cases = new Gauge({ name: 'amends_cases', help: 'Cases by stage', labelNames: ['stage'], registers });
	const open = new Gauge({
		name: 'amends_touches_open',
		help: 'Touches that have not ended, by state',
		labelNames: ['state'],
		registers,
	});
	const late = new Gauge({ name: 'amends_touches_late', help: 'Open touches past their due time', registers });
	const secrets = secretsGauge(registry, expiries);
	return {
		batches,
		fired,
		answered,
		text: async () => {
			const stages = await db.execute(
				sql`SELECT stage, count(*)::int AS count FROM amends.support_case WHERE is_complaint GROUP BY stage`,
			);
			const states = await db.execute(
				sql`SELECT state, count(*)::int AS count, count(*) FILTER (WHERE due_at < ${new Date(now()).toISOString()})::int AS late FROM amends.touch WHERE state NOT IN ('done', 'cancelled') GROUP BY state`,
			);
			for (const row of stages.rows) cases.set({ stage: String(row.stage) }, Number(row.count));
			for (const row of states.rows) open.set({ state: String(row.state) }, Number(row.count));
			secrets();
			late.set(states.rows.reduce((sum, row) => sum + Number(row.late), 0));
			return registry.metrics();
		},
	};
}

/** @returns how the gauge is brought up to date; a mailbox of which nobody knows the day has no line */
function secretsGauge(registry: Registry, expiries: Expiries): () => void {
	const gauge = new Gauge({
		name: 'amends_secret_expires_days',
		help: 'Whole days until the client secret or certificate of a mailbox runs out',
		labelNames: ['mailbox'],
		registers: [registry],
	});
	return () => {
		for (const [mailbox, { expiry }] of expiries) {
			const known = expiry();
			if (known !== null) gauge.set({ mailbox }, daysUntil(known, Date.now()));
		}
	};
}
