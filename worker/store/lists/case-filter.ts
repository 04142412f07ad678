import { and, eq, exists, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Asked } from '../../../shared/api.ts';
import type { Instant } from '../../../shared/time.ts';
import type { Db } from '../connect.ts';
import { supportCase, touch } from '../schema.ts';
import { assignedTo } from './filters.ts';
import { OPEN_STATES } from './touches.ts';

/** What a list of cases is asked for; the same for the list, the board and whatever else lists cases. */
export type FilterAsked = Omit<Asked<'cases'>['query'], 'cursor' | 'limit' | 'q'>;

/** Who asks, and when. */
export interface Asker {
	readonly myId: string;
	/** ids of the mailboxes that the asker may see; absent: all */
	readonly mailboxes?: readonly string[] | undefined;
	readonly now: Instant;
	/** what the search makes of the words that are asked for (`Search.matching`); undefined: none are */
	readonly words?: SQL | undefined;
}

/** The cases that are complaints, that the asker may see, and that are as they are asked for. */
export const matching = (db: Db, asked: FilterAsked, { myId, mailboxes, now, words }: Asker): SQL | undefined =>
	and(
		eq(supportCase.isComplaint, true),
		mailboxes === undefined ? undefined : inArray(supportCase.mailboxId, [...mailboxes]),
		oneOf(supportCase.stage, asked.stage),
		oneOf(supportCase.severity, asked.severity),
		oneOf(supportCase.mailboxId, asked.mailbox),
		oneOf(supportCase.language, asked.language),
		oneOf(sql`${supportCase.guard}->>'kind'`, asked.guard),
		or(...(asked.signal ?? []).map((name) => sql`${supportCase.signals} @> ${JSON.stringify([{ name }])}::jsonb`)),
		asked.overdue === '1' ? hasLateTouch(db, now) : undefined,
		assignedTo(supportCase.assignee, asked.assignee, myId),
		words,
	);

const oneOf = (column: Parameters<typeof inArray>[0], asked: readonly string[] | undefined): SQL | undefined =>
	asked?.length ? inArray(column, [...asked]) : undefined;

const hasLateTouch = (db: Db, now: Instant): SQL =>
	exists(
		db
			.select({ one: sql`1` })
			.from(touch)
			.where(and(eq(touch.caseId, supportCase.id), inArray(touch.state, OPEN_STATES), lt(touch.dueAt, new Date(now)))),
	);
