import { desc, eq, type SQL, sql } from 'drizzle-orm';
import type { EventView } from '../../../shared/api-shapes.ts';
import type { Address } from '../../../shared/mail.ts';
import type { Db } from '../connect.ts';
import { caseEvent, supportCase } from '../schema.ts';
import { type Seen, within } from '../seen.ts';
import { viewEvent } from '../views/event.ts';

/** An event with the case that it is of. */
export interface EventOfCase {
	readonly seq: number;
	readonly event: EventView;
	readonly caseId: string;
	readonly caseNumber: number;
	readonly subject: string;
	readonly customer: Address;
}

/** Which events, and how many. */
interface Wanted {
	/** a query with the column `seq` */
	readonly events: SQL;
	readonly seen: Seen;
	/** only older ones */
	readonly after: number | undefined;
	readonly limit: number;
	/** further columns of `news`, the query's name here */
	readonly besides?: Readonly<Record<string, SQL<unknown>>>;
}

/** Events with their cases, newest first, of the mailboxes that may be seen. */
export async function eventOfCase(
	db: Db,
	{ events, seen, after, limit, besides = {} }: Wanted,
): Promise<readonly EventOfCase[]> {
	const older = after === undefined ? sql`true` : sql`${caseEvent.seq} < ${after}`;
	const rows = await db
		.select({
			...besides,
			event: caseEvent,
			caseNumber: supportCase.number,
			subject: supportCase.subject,
			customer: supportCase.customer,
		})
		.from(sql`(${events}) AS news`)
		.innerJoin(caseEvent, sql`${caseEvent.seq} = news.seq`)
		.innerJoin(supportCase, eq(supportCase.id, caseEvent.caseId))
		.where(sql`${older} AND ${within(supportCase.mailboxId, seen) ?? sql`true`}`)
		.orderBy(desc(caseEvent.seq))
		.limit(limit);
	return rows.map(({ event, ...row }) => ({ ...row, seq: event.seq, caseId: event.caseId, event: viewEvent(event) }));
}
