import { LOOK_BACK_DAYS } from '../../shared/evaluation/recurrence.ts';
import { recurrenceNote } from '../../shared/letters/recurrence-note.ts';
import type { Instant } from '../../shared/time.ts';
import type { NudgeSource } from '../follow-up/nudge-more.ts';
import type { Db } from '../store/connect.ts';
import { findRecurrence } from '../store/recurrences.ts';

/** What the nudge about a recurrence tells the lead: how many cases were found. */
export const recurrenceMore =
	(db: Db, now: () => Instant): NudgeSource =>
	async ({ touch, supportCase }, { language, mailboxes }) => {
		if (touch.kind !== 'recurrence') return {};
		const { customer, sameCause, sameSigns } = await findRecurrence(db, supportCase, { now: now(), seen: mailboxes });
		const counts = { customer: customer.count, cause: sameCause.count, signs: sameSigns.count };
		return { note: recurrenceNote({ days: LOOK_BACK_DAYS, ...counts }, language) };
	};
