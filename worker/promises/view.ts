import type { PromisesView, PromiseView } from '../../shared/api/promises.ts';
import { type Calendar, localDayOf } from '../../shared/calendar.ts';
import { isoDate } from '../../shared/calendar-day.ts';
import { zoneOf } from '../../shared/customer.ts';
import { type LaterMail, mayHaveKept, suggestsResolving } from '../../shared/promise/kept.ts';
import { type CasePromise, PROMISE_STATES } from '../../shared/promise/promise.ts';
import type { Instant } from '../../shared/time.ts';
import { offsetsOf } from '../store/customers.ts';
import { findCase } from '../store/find-case.ts';
import { loadPromises, loadTeamMails } from '../store/promises.ts';
import { moment, momentOrNull } from '../store/views/moment.ts';
import type { PromiseDeps } from './promises.ts';

/** A draft hardly promises anything for later. */
const DAYS_SHOWN = 62;

/** The promises of a case, what may have kept them, and the days by which a draft's promises are read. Null: there is no such case. */
export async function viewPromises(
	{ store: { db }, now, calendar }: PromiseDeps,
	caseId: string,
): Promise<PromisesView | null> {
	const supportCase = await findCase(db, caseId);
	if (supportCase === null) return null;
	const promises = await loadPromises(db, caseId);
	const standing = promises.filter(({ state }) => PROMISE_STATES[state].isStanding);
	const first = Math.min(...standing.map(({ promisedAt }) => promisedAt));
	const mails = standing.length === 0 ? [] : await loadTeamMails(db, caseId, first);
	const offset = (await offsetsOf(db, [caseId])).get(caseId) ?? null;
	return {
		promises: promises.map((promise) => viewPromise(promise, { mails, now: now() })),
		suggestsResolving: supportCase.isComplaint && suggestsResolving(supportCase.stage, promises),
		timeZone: zoneOf({ offset }, calendar.timeZone),
		days: { timeZone: calendar.timeZone, closings: closingsFrom(calendar, now()) },
	};
}

function viewPromise(
	promise: CasePromise,
	{ mails, now }: { readonly mails: readonly LaterMail[]; readonly now: Instant },
): PromiseView {
	const { id, number, state, about, what, mailId, promisedBy, replaces, decidedBy, because } = promise;
	const kept = mayHaveKept(promise, mails);
	return {
		id,
		number,
		state,
		about,
		what,
		mailId,
		promisedBy,
		replaces,
		decidedBy,
		because,
		dueAt: moment(new Date(promise.dueAt)),
		promisedAt: moment(new Date(promise.promisedAt)),
		decidedAt: momentOrNull(promise.decidedAt === null ? null : new Date(promise.decidedAt)),
		isLate: PROMISE_STATES[state].isStanding && promise.dueAt <= now,
		keptBy: kept === null ? null : { mailId: kept.id, at: moment(new Date(kept.at)) },
	};
}

/** When the team closes on each of the coming days; a day without a row is closed. */
function closingsFrom(calendar: Calendar, now: Instant): PromisesView['days']['closings'] {
	const today = localDayOf(calendar, now).number;
	return Array.from({ length: DAYS_SHOWN }, (_, index) => calendar.day(today + index)).flatMap(({ number, open }) => {
		const [first] = open;
		const last = open.at(-1);
		if (first === undefined || last === undefined) return [];
		return [{ day: isoDate(number), opens: moment(new Date(first.from)), closes: moment(new Date(last.to)) }];
	});
}
