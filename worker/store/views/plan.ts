import { asc, eq } from 'drizzle-orm';
import type { Answer } from '../../../shared/api.ts';
import type { Calendar } from '../../../shared/calendar.ts';
import type { Case, CaseEvent } from '../../../shared/case.ts';
import { type CustomerFacts, UNKNOWN_CUSTOMER } from '../../../shared/customer.ts';
import type { ForesightFacts } from '../../../shared/ladder/foresee.ts';
import { explainDue } from '../../../shared/plan/explain-due.ts';
import type { Forecast } from '../../../shared/plan/forecast.ts';
import { type Reckoning, readReckoning } from '../../../shared/plan/reckoning.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Touch } from '../../../shared/touch.ts';
import { caseFrom, touchFrom } from '../case-rows.ts';
import type { Db } from '../connect.ts';
import { loadCustomers } from '../customers.ts';
import { caseEvent, supportCase as caseTable, touch as touchTable } from '../schema.ts';
import { viewLadder } from './ladder.ts';

type EventRow = typeof caseEvent.$inferSelect;
type TouchPlan = Answer<'plan'>['touches'][number];

/** All that explaining a plan looks at; nothing is locked. */
export interface LoadedPlan {
	readonly supportCase: Case;
	readonly touches: readonly Touch[];
	readonly events: readonly EventRow[];
	readonly customer: CustomerFacts;
}

/** The case with its plan; null when there is none. */
export async function loadPlan(db: Db, caseId: string, now: Instant): Promise<LoadedPlan | null> {
	const [row] = await db.select().from(caseTable).where(eq(caseTable.id, caseId));
	if (row === undefined) return null;
	const touches = await db.select().from(touchTable).where(eq(touchTable.caseId, caseId)).orderBy(asc(touchTable.id));
	const events = await db.select().from(caseEvent).where(eq(caseEvent.caseId, caseId)).orderBy(asc(caseEvent.seq));
	const customers = await loadCustomers(db, [{ id: row.id, address: row.customerAddress }], now);
	return {
		supportCase: caseFrom(row),
		touches: touches.map(touchFrom),
		events: events.filter(({ data }) => typeof data.touch === 'string'),
		customer: customers.get(caseId) ?? UNKNOWN_CUSTOMER,
	};
}

/** The versions of the rules that counted anything in this plan. */
export const versionsIn = ({ events }: LoadedPlan): readonly string[] => [
	...new Set(events.flatMap(({ data }) => (typeof data.policy === 'string' ? [data.policy] : []))),
];

/** One touch, explained. @param calendarOf the calendar by which a version of the rules counted; null: the version is not known */
export function viewTouchPlan(
	touch: Touch,
	events: readonly EventRow[],
	{
		forecast,
		calendarOf,
		ahead,
	}: {
		readonly forecast: Forecast | undefined;
		readonly ahead: ForesightFacts;
		calendarOf(version: string | null): Calendar;
	},
): TouchPlan {
	const story = events.filter(({ data }) => data.touch === touch.id);
	const counted = story.findLast(({ data }) => readReckoning(data) !== null);
	const reckoning = counted === undefined ? null : readReckoning(counted.data);
	return {
		...whatStands(touch),
		round: touch.round,
		reckoning: counted && reckoning ? viewReckoning(calendarOf(versionIn(counted)), reckoning) : null,
		forecast: viewForecast(forecast),
		ladder: viewLadder(touch, ahead),
		policy: story.map(versionIn).findLast((version) => version !== null) ?? null,
		story: story.map((row) => ({
			id: String(row.seq),
			kind: row.kind,
			at: row.at.toISOString(),
			by: whoDid(row.source),
			because: row.because,
			dueAt: typeof row.data.dueAt === 'number' ? moment(row.data.dueAt) : null,
		})),
	};
}

/** What an explanation and a preview both say of a touch. */
export const whatStands = ({ id, kind, turn, state, dueAt, because }: Touch) => ({
	id,
	kind,
	turn,
	state,
	dueAt: moment(dueAt),
	because,
});

export function viewReckoning(calendar: Calendar, reckoning: Reckoning): NonNullable<TouchPlan['reckoning']> {
	const { rule, span, since, base, dueAt, steps } = explainDue(calendar, reckoning);
	return {
		rule,
		span,
		since,
		base: moment(base),
		dueAt: moment(dueAt),
		steps: steps.map(({ kind, from, to }) => ({ kind, from: moment(from), to: moment(to) })),
	};
}

export const viewForecast = (foreseen: Forecast | undefined): TouchPlan['forecast'] =>
	foreseen === undefined
		? null
		: { at: moment(foreseen.at), moves: foreseen.moves.map(({ code, at }) => ({ code, at: moment(at) })) };

const versionIn = ({ data }: EventRow): string | null => (typeof data.policy === 'string' ? data.policy : null);

const whoDid = (source: CaseEvent['source']): string => (source.kind === 'person' ? source.personId : source.kind);

const moment = (at: Instant): string => new Date(at).toISOString();
