import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { type Step, TOLD_STEPS } from '../../shared/collision.ts';
import type { Address } from '../../shared/mail.ts';
import type { Db } from './connect.ts';
import { caseEvent, mail } from './schema.ts';
import { whoDid } from './views/event.ts';

/** More than anybody reads before sending; a case that moved so often is looked at as a whole. */
const STEPS_AT_MOST = 100;

/**
 * The steps of a case after one of its events that may matter to somebody who writes, oldest first.
 * @param writerOf the person of the team who wrote under a sender, where it can be told
 */
export async function stepsSince(
	db: Db,
	{ caseId, seq }: { readonly caseId: string; readonly seq: number },
	writerOf: (from: Address) => string | null,
): Promise<readonly Step[]> {
	const rows = await db
		.select({ event: caseEvent, name: mail.fromName, address: mail.fromAddress })
		.from(caseEvent)
		.leftJoin(mail, eq(mail.id, sql`${caseEvent.data} ->> 'mailId'`))
		.where(and(eq(caseEvent.caseId, caseId), gt(caseEvent.seq, seq), inArray(caseEvent.kind, [...TOLD_STEPS])))
		.orderBy(asc(caseEvent.seq))
		.limit(STEPS_AT_MOST);
	return rows.map(({ event, name, address }) => ({
		kind: event.kind,
		at: event.at.getTime(),
		by: whoDid(event.source),
		data: event.data,
		writer:
			name === null || address === null
				? null
				: {
						name: name || address,
						// A customer may have a colleague's name.
						personId: event.kind === 'mail-sent' ? writerOf({ name, address }) : null,
					},
	}));
}
