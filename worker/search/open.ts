import { sql } from 'drizzle-orm';
import { Temporal } from 'temporal-polyfill';
import { tsqueryOf } from '../../shared/search/ask.ts';
import { parseQuery } from '../../shared/search/parse.ts';
import type { Instant } from '../../shared/time.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/connect.ts';
import { createFrequencies } from '../store/search/frequencies.ts';
import { isMatching } from '../store/search/matches.ts';
import { createSpellings } from '../store/search/spellings.ts';
import { createStems } from '../store/search/stems.ts';
import type { Team } from '../team/team.ts';
import { type FindDeps, find, isNothing } from './find.ts';
import { createKeeper } from './keep.ts';
import { lookUp } from './look-up.ts';
import { type OwnNames, valuesOf } from './names.ts';
import { narrowingOf } from './narrowing.ts';
import type { Search } from './search.ts';

/** What the search stands on. */
interface SearchGround {
	readonly store: Pick<Store, 'db'>;
	readonly log: Pick<Log, 'info' | 'error'>;
	/** whoever left is looked for too */
	readonly team: Pick<Team, 'all'>;
	now(): Instant;
}

/** Opens the room of the search. Mails have their days where the team's calendar is. */
export function openSearch(
	settings: { readonly calendar: { readonly timeZone: string }; readonly mailboxes: ReturnType<OwnNames['mailboxes']> },
	ground: SearchGround,
): Search {
	const { db } = ground.store;
	const { timeZone } = settings.calendar;
	const names: OwnNames = { people: ground.team.all, mailboxes: () => settings.mailboxes };
	const stems = createStems();
	// Swedes write their dates as ISO 8601 does.
	const days = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
	const keeper = createKeeper({ ...ground, stems, spellings: createSpellings(), dayOf: (at) => days.format(at) });
	const finding: FindDeps = {
		...names,
		db,
		stems,
		frequencies: createFrequencies(),
		now: ground.now,
		freshen: keeper.freshen,
		startOf: (day) => Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds,
	};
	return {
		find: (asked, who) => find(finding, asked, who),
		matching: async (q, who) => {
			if (q === undefined || q.trim() === '') return undefined;
			const query = parseQuery(q, valuesOf(names, who));
			const narrowing = narrowingOf({}, query, { who, now: ground.now(), startOf: finding.startOf });
			if (isNothing(query, narrowing)) return sql`false`;
			await keeper.freshen();
			const { wanted } = await lookUp(db, stems, query);
			return isMatching(db, tsqueryOf({ ...wanted, how: 'all' }), narrowing);
		},
		catchUp: keeper.catchUp,
		soon: keeper.soon,
		forget: keeper.forget,
		close: keeper.close,
	};
}
