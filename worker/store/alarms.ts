import { and, asc, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Instant } from '../../shared/time.ts';
import type { Alarm } from '../queue.ts';
import type { Db } from './connect.ts';
import { touch } from './schema.ts';

/** More alarms than this at once are left to the next sweep: what is due is fired by it anyhow. */
const AT_ONCE = 5_000;

const alarms = (db: Db) => db.select({ touchId: touch.id, wakeAt: touch.wakeAt }).from(touch);
const asAlarms = (rows: readonly { readonly touchId: string; readonly wakeAt: Date | null }[]): readonly Alarm[] =>
	rows.flatMap(({ touchId, wakeAt }) => (wakeAt === null ? [] : [{ touchId, wakeAt: wakeAt.getTime() }]));

/** The moments at which the touches of these cases want to be looked at. */
export async function alarmsOfCases(db: Db, caseIds: readonly string[]): Promise<readonly Alarm[]> {
	if (caseIds.length === 0) return [];
	return asAlarms(
		await alarms(db)
			.where(and(inArray(touch.caseId, [...caseIds]), isNotNull(touch.wakeAt)))
			.limit(AT_ONCE),
	);
}

/** The alarms up to a moment: set again by every sweep, so that none is lost with the queue. */
export async function alarmsUntil(db: Db, until: Instant): Promise<readonly Alarm[]> {
	return asAlarms(
		await alarms(db)
			.where(lte(touch.wakeAt, new Date(until)))
			.orderBy(asc(touch.wakeAt))
			.limit(AT_ONCE),
	);
}
