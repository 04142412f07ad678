import type { Answer } from '../shared/api.ts';
import type { Calendar } from '../shared/calendar.ts';
import { groupBy } from '../shared/group-by.ts';
import { openTime, PACE_REACHES_BACK, standingsOf } from '../shared/late/standing.ts';
import type { Policy } from '../shared/policy.ts';
import { standInFor, teamDay } from '../shared/stand-in.ts';
import { DAY, type Instant } from '../shared/time.ts';
import { touchFrom } from './store/case-rows.ts';
import type { Db } from './store/connect.ts';
import { doneSince, type OpenTouchRow, touchesDueBefore } from './store/lists/late.ts';
import type { Seen } from './store/seen.ts';
import { viewLadder } from './store/views/ladder.ts';
import { viewTouch } from './store/views/touch.ts';
import type { People } from './team/team.ts';

/** What is due later than this is nobody's worry yet. */
const LOOKS_AHEAD = 7 * DAY;

const ITEMS_AT_MOST = 500;

/** What telling who is late takes. */
export interface LateDeps {
	readonly db: Db;
	readonly calendar: Calendar;
	readonly policy: Policy;
	readonly team: People;
	now(): Instant;
}

export type LateView = Answer<'late'>;

/** Touches with the one whose work they are today. */
interface Share {
	readonly doer: string | null;
	readonly rows: readonly OpenTouchRow[];
}

/**
 * How everybody's open touches of the next week stand, by mailbox and person; the early warning by load counts all mailboxes of a person
 * together, for a day has no more hours where there are two of them.
 */
export async function lookForLate(deps: LateDeps, seen: Seen): Promise<LateView> {
	const now = deps.now();
	const since = now - PACE_REACHES_BACK;
	const [rows, done] = await Promise.all([
		touchesDueBefore(deps.db, seen, now + LOOKS_AHEAD),
		doneSince(deps.db, since),
	]);
	const open = openTime(deps.calendar, since, now);
	const judged = sharesOf(deps, rows).flatMap((share) => {
		const pace = { ...open, done: (share.doer === null ? undefined : done.get(share.doer)) ?? 0 };
		const timed = share.rows.map((row) => ({ row, dueAt: row.touch.dueAt.getTime() }));
		const circumstances = { calendar: deps.calendar, now, soon: deps.policy.atRiskWithin, pace };
		return standingsOf(timed, circumstances).map(({ touch, ...stands }) => ({ ...touch, ...stands, doer: share.doer }));
	});
	const urgent = judged.filter(({ standing }) => standing !== 'due');
	return {
		people: countsOf(judged),
		items: urgent
			.toSorted((one, other) => one.dueAt - other.dueAt)
			.slice(0, ITEMS_AT_MOST)
			.map((one) => viewJudged(deps, one)),
	};
}

/** A touch with whose work it is and how it stands. */
interface Judged extends Pick<LateView['items'][number], 'doer' | 'standing' | 'risk'> {
	readonly row: OpenTouchRow;
}

function viewJudged({ calendar, policy, team, now }: LateDeps, { row, doer, standing, risk }: Judged) {
	const { mailboxId, openedAt } = row;
	const supportCase = { ...row.supportCase, mailboxId, openedAt: openedAt.getTime() };
	const ladder = viewLadder(touchFrom(row.touch), { supportCase, policy, calendar, people: team.people() });
	return { ...viewTouch(row, now()), mailboxId, doer, standing, risk, ladder };
}

function sharesOf({ calendar, team, now }: LateDeps, rows: readonly OpenTouchRow[]): readonly Share[] {
	const people = team.people();
	const day = teamDay(calendar, now());
	const doerOf = ({ supportCase: { assignee } }: OpenTouchRow): string | null =>
		assignee === null ? null : (standInFor(assignee, people, day)?.id ?? null);
	return [...groupBy(rows, doerOf)].map(([doer, of]) => ({ doer, rows: of }));
}

function countsOf(judged: readonly Judged[]): LateView['people'] {
	const groups = groupBy(judged, ({ row, doer }) => JSON.stringify([row.mailboxId, doer]));
	return [...groups.values()].flatMap((touches) => {
		const [first] = touches;
		if (first === undefined) return [];
		const { doer, row } = first;
		const of = (which: Judged['standing']) => touches.filter(({ standing }) => standing === which).length;
		return [{ personId: doer, mailboxId: row.mailboxId, late: of('late'), atRisk: of('at-risk'), due: of('due') }];
	});
}
