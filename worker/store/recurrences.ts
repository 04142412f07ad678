import { and, count, desc, eq, gt, ne, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Case } from '../../shared/case.ts';
import { LOOK_BACK_DAYS, signsOf } from '../../shared/evaluation/recurrence.ts';
import { DAY, type Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { supportCase } from './schema.ts';
import { type Seen, within } from './seen.ts';

/** Some cases of many: how many there are, and the newest of them. */
export interface SomeCases {
	readonly count: number;
	readonly newest: readonly { readonly caseId: string; readonly number: number; readonly subject: string }[];
}

/** Whether a failure came back: to this customer since the resolution, and to others in the last 30 days. */
export interface Recurrence {
	readonly customer: SomeCases;
	readonly sameCause: SomeCases;
	readonly sameSigns: SomeCases;
}

const NEWEST = 5;

const NONE: SomeCases = { count: 0, newest: [] };

/** Looks for it, as far as somebody may see. A case without a root cause, or without a sign of what went wrong, has nothing in common with any other. */
export async function findRecurrence(
	db: Db,
	of: Case,
	{ now, seen }: { readonly now: Instant; readonly seen: Seen },
): Promise<Recurrence> {
	const others = and(
		within(supportCase.mailboxId, seen),
		gt(supportCase.openedAt, new Date(now - LOOK_BACK_DAYS * DAY)),
		notInArray(supportCase.customerAddress, [...of.speakers, of.customer.address]),
	);
	const cause = sameCause(of);
	const signs = sameSigns(of);
	const [customer, byCause, bySigns] = await Promise.all([
		some(db, of, and(ofCustomer(of), gt(supportCase.openedAt, new Date(of.resolvedAt ?? of.openedAt)))),
		cause === null ? NONE : some(db, of, and(others, cause)),
		signs === null ? NONE : some(db, of, and(others, signs)),
	]);
	return { customer, sameCause: byCause, sameSigns: bySigns };
}

async function some(db: Db, of: Case, where: SQL | undefined): Promise<SomeCases> {
	const all = and(eq(supportCase.isComplaint, true), ne(supportCase.id, of.id), where);
	const [total] = await db.select({ count: count() }).from(supportCase).where(all);
	if (!total || total.count === 0) return NONE;
	const newest = await db
		.select({ caseId: supportCase.id, number: supportCase.number, subject: supportCase.subject })
		.from(supportCase)
		.where(all)
		.orderBy(desc(supportCase.openedAt), desc(supportCase.id))
		.limit(NEWEST);
	return { count: total.count, newest };
}

const ofCustomer = ({ mailboxId, customer }: Case): SQL | undefined =>
	and(eq(supportCase.mailboxId, mailboxId), eq(supportCase.customerAddress, customer.address));

/** By the cause of the team's tree; what was written down before there was a tree is compared by its words. */
function sameCause({ documentation }: Case): SQL | null {
	const id = documentation?.rootCauseId ?? null;
	if (id !== null) return sql`${supportCase.documentation} ->> 'rootCauseId' = ${id}`;
	const words = documentation?.rootCause.trim().toLowerCase() ?? '';
	return words === '' ? null : sql`lower(btrim(${supportCase.documentation} ->> 'rootCause')) = ${words}`;
}

function sameSigns(of: Case): SQL | null {
	const { cues, signals } = signsOf(of);
	const shared = [
		...cues.map((cue) => sql`${supportCase.severityBecause} @> ${JSON.stringify([{ cue }])}::jsonb`),
		...signals.map((name) => sql`${supportCase.signals} @> ${JSON.stringify([{ name }])}::jsonb`),
	];
	return shared.length === 0 ? null : (or(...shared) ?? null);
}
