import { addSpan, type Calendar, compileCalendar } from '../../shared/calendar.ts';
import { zoneOf } from '../../shared/customer.ts';
import type { Language } from '../../shared/language.ts';
import type { Policy } from '../../shared/policy.ts';
import { promisesIn } from '../../shared/promise/find.ts';
import type { CasePromise } from '../../shared/promise/promise.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from '../store/connect.ts';
import { offsetsOf } from '../store/customers.ts';
import { offerPromises } from '../store/promises.ts';

/** A mail of the team to the customer of a case. */
export interface TeamWrote {
	readonly caseId: string;
	readonly mailId: string;
	readonly text: string;
	readonly language: Language;
	readonly at: Instant;
	/** a person's id, where it can be told */
	readonly writer: string | null;
}

/** What looking for promises needs besides the mails. */
export interface OfferDeps {
	readonly calendar: Calendar;
	readonly policy: Pick<Policy, 'nudgeUpToLate'>;
	readonly now: Instant;
	readonly newId: () => string;
}

/**
 * Looks for promises in mails of the team that joined a case, and keeps them for somebody to confirm. One that was long past when its mail
 * was first seen is nobody's concern any more. In the transaction that saves the mails: their cases are locked.
 */
export async function offerFound(db: Db, mails: readonly TeamWrote[], deps: OfferDeps): Promise<void> {
	if (mails.length === 0) return;
	const offsets = await offsetsOf(
		db,
		mails.map(({ caseId }) => caseId),
	);
	const found = mails.flatMap((mail) => findIn(mail, customersClock(offsets.get(mail.caseId) ?? null, deps), deps));
	await offerPromises(db, found);
}

function findIn(
	{ caseId, mailId, text, language, at, writer }: TeamWrote,
	customer: Calendar,
	{ calendar: team, policy, now, newId }: OfferDeps,
): readonly Omit<CasePromise, 'number'>[] {
	return promisesIn(text, language, { at, team, customer })
		.filter(({ dueAt }) => addSpan(team, dueAt, policy.nudgeUpToLate) >= now)
		.map(({ about, quote, dueAt }) => ({
			id: newId(),
			caseId,
			state: 'offered',
			about,
			what: quote,
			dueAt,
			mailId,
			promisedBy: writer,
			promisedAt: at,
			replaces: null,
			decidedBy: null,
			decidedAt: null,
			because: '',
		}));
}

/** Days as they begin and end where the customer is; hours do not matter. */
function customersClock(offset: number | null, { calendar }: OfferDeps): Calendar {
	if (offset === null) return calendar;
	const timeZone = zoneOf({ offset }, calendar.timeZone);
	const known = CLOCKS.get(timeZone);
	if (known !== undefined) return known;
	const made = compileCalendar({ timeZone, hours: NO_HOURS, holidays: null, closed: [] }, []);
	CLOCKS.set(timeZone, made);
	return made;
}

/** As many as there are zones. */
const CLOCKS = new Map<string, Calendar>();

const NO_HOURS = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } as const;
