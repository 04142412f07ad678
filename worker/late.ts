import type { Answer } from '../shared/api.ts';
import type { Calendar } from '../shared/calendar.ts';
import { groupBy } from '../shared/group-by.ts';
import { openTime, PACE_REACHES_BACK, standingsOf } from '../shared/late/standing.ts';
import type { Policy } from '../shared/policy.ts';
import { standInFor, teamDay } from '../shared/stand-in.ts';
import { DAY, type Instant } from '../shared/time.ts';
import type { Db } from './store/connect.ts';
import { doneSince, type OpenTouchRow, touchesDueBefore } from './store/lists/late.ts';
import type { Seen } from './store/seen.ts';
import { viewTouch } from './store/views/touch.ts';
import type { People } from './team/team.ts';

/** What is due later than this is nobody's worry yet. */
const LOOKS_AHEAD = 7 * DAY;

const ITEMS_AT_MOST = 500;

/** What telling who is late takes. */
export interface LateDeps {
	readonly db: Db;
	readonly calendar: Calendar;
	readonly policy: Pick<Policy, 'atRiskWithin'>;
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
		return standingsOf(timed, { calendar: deps.calendar, now, soon: deps.policy.atRiskWithin, pace }).map(
			({ touch: { row }, standing, risk }) => ({
				...viewTouch(row, now),
				mailboxId: row.mailboxId,
				doer: share.doer,
				standing,
				risk,
			}),
		);
	});
	const urgent = judged.filter(({ standing }) => standing !== 'due');
	return {
		people: countsOf(judged),
		items: urgent.toSorted((one, other) => one.dueAt.localeCompare(other.dueAt)).slice(0, ITEMS_AT_MOST),
	};
}

function sharesOf({ calendar, team, now }: LateDeps, rows: readonly OpenTouchRow[]): readonly Share[] {
	const people = team.people();
	const day = teamDay(calendar, now());
	const doerOf = ({ supportCase: { assignee } }: OpenTouchRow): string | null =>
		assignee === null ? null : (standInFor(assignee, people, day)?.id ?? null);
	return [...groupBy(rows, doerOf)].map(([doer, of]) => ({ doer, rows: of }));
}

function countsOf(judged: LateView['items']): LateView['people'] {
	const groups = groupBy(judged, ({ mailboxId, doer }) => JSON.stringify([mailboxId, doer]));
	return [...groups.values()].flatMap((touches) => {
		const [first] = touches;
		if (first === undefined) return [];
		const { mailboxId, doer } = first;
		const of = (which: LateView['items'][number]['standing']) =>
			touches.filter(({ standing }) => standing === which).length;
		return [{ personId: doer, mailboxId, late: of('late'), atRisk: of('at-risk'), due: of('due') }];
	});
}
