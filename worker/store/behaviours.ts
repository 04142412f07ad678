import { eq, sql } from 'drizzle-orm';
import type { BehaviourCounts, WindowDays } from '../../shared/evaluation/behaviour.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { caseEvent, mail, supportCase } from './schema.ts';
import { behaviour } from './schema-evaluation.ts';

/** What a customer did after one resolution of a case. */
export interface KeptBehaviour extends BehaviourCounts {
	readonly resolvedAt: Instant;
	readonly days: number;
}

/**
 * Counts what customers did in the `days` after resolutions that are that long ago and not counted yet, at most `limit` of them, the
 * longest ago first. A resolution that a person took back is none; one that the customer took back by complaining again is one, and is what
 * is looked for. Praise is thanks in a mail that is no complaint.
 * @returns how many were counted
 */
export async function countBehaviour(
	db: Db,
	{ days, now, limit }: { readonly days: WindowDays; readonly now: Instant; readonly limit: number },
): Promise<number> {
	const span = sql`make_interval(hours => ${days * 24})`;
	const isComplaint = sql`(m.verdict -> 'complaint' ->> 'is')::boolean`;
	const counted = await db.execute(sql`
		WITH due AS (
			SELECT e.case_id, e.at, coalesce(e.data ->> 'guard', c.guard ->> 'kind') AS guard, c.mailbox_id, c.speakers
			FROM ${caseEvent} e
			JOIN ${supportCase} c ON c.id = e.case_id AND c.is_complaint
			WHERE e.kind = 'resolved' AND e.at <= ${new Date(now).toISOString()}::timestamptz - ${span}
				AND NOT EXISTS (
					SELECT 1 FROM ${behaviour} b WHERE b.case_id = e.case_id AND b.resolved_at = e.at AND b.days = ${days}
				)
				AND coalesce((
					SELECT n.kind FROM ${caseEvent} n
					WHERE n.case_id = e.case_id AND n.seq > e.seq
						AND (n.kind IN ('resolved', 'reopened')
							OR (n.kind = 'stage-moved' AND n.data ->> 'from' IN ('resolved', 'closed')))
					ORDER BY n.seq LIMIT 1
				), 'reopened') = 'reopened'
			ORDER BY e.at
			LIMIT ${limit}
		)
		INSERT INTO ${behaviour}
			(case_id, resolved_at, days, guard, wrote_again, complained_again, praised, counted_at)
		SELECT due.case_id, due.at, ${days}, due.guard, did.wrote, did.complained, did.praised, ${new Date(now).toISOString()}::timestamptz
		FROM due
		CROSS JOIN LATERAL (
			SELECT count(*) AS wrote,
				count(*) FILTER (WHERE ${isComplaint} AND coalesce(c.is_complaint, true)) AS complained,
				count(*) FILTER (WHERE NOT ${isComplaint} AND m.verdict -> 'said' @> '[{"act":"thanks"}]') AS praised
			FROM ${mail} m
			LEFT JOIN ${supportCase} c ON c.id = m.case_id
			WHERE m.mailbox_id = due.mailbox_id AND m.from_address = any(due.speakers) AND m.side = 'customer'
				AND m.at > due.at AND m.at <= due.at + ${span} AND m.verdict ->> 'skip' IS NULL
		) did
		ON CONFLICT DO NOTHING
		RETURNING case_id
	`);
	return counted.rows.length;
}

/** What is counted of a case so far. */
export async function behaviourOf(db: Db, caseId: string): Promise<readonly KeptBehaviour[]> {
	const rows = await db.select().from(behaviour).where(eq(behaviour.caseId, caseId));
	return rows.map(({ resolvedAt, days, wroteAgain, complainedAgain, praised }) => ({
		resolvedAt: resolvedAt.getTime(),
		days,
		wroteAgain,
		complainedAgain,
		praised,
	}));
}
