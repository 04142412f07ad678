import type { Instant } from '../../shared/time.ts';
import { hashToken, makeToken } from '../api/sign-in/token.ts';
import type { Person } from '../settings.ts';
import { appendAudit } from '../store/audit.ts';
import { dropLink, keepLink, linkOf, openLink } from '../store/calendar-links.ts';
import type { Store } from '../store/connect.ts';
import { subjectOf } from '../team/act.ts';
import type { Team } from '../team/team.ts';

/** What the links of calendars need of the world. */
export interface CalendarLinkDeps {
	readonly store: Pick<Store, 'db'>;
	readonly team: Pick<Team, 'current'>;
	now(): Instant;
	random(bytes: number): Uint8Array;
}

/** The secret address of each person's calendar; only a hash of it is kept. */
export interface CalendarLinks {
	/** null: there is none */
	of(person: Person): Promise<{ readonly madeAt: Instant; readonly lastUsedAt: Instant | null } | null>;
	/** a new one; the one before opens nothing any more */
	make(person: Person): Promise<string>;
	remove(person: Person): Promise<void>;
	/** whose it is, of who is active; null: nobody's */
	open(token: string): Promise<Person | null>;
}

/** Builds the links of calendars. */
export const createCalendarLinks = ({ store, team, now, random }: CalendarLinkDeps): CalendarLinks => ({
	of: async ({ id }) => {
		const row = await linkOf(store.db, id);
		return row && { madeAt: row.madeAt.getTime(), lastUsedAt: row.lastUsedAt?.getTime() ?? null };
	},
	make: async (person) => {
		const token = makeToken(random);
		await store.db.transaction(async (db) => {
			await keepLink(db, { personId: person.id, tokenHash: hashToken(token) }, now());
			await appendAudit(db, { ...entryOf(person, now()), what: 'calendar-link-made' });
		});
		return token;
	},
	remove: (person) =>
		store.db.transaction(async (db) => {
			if (!(await dropLink(db, person.id))) return;
			await appendAudit(db, { ...entryOf(person, now()), what: 'calendar-link-removed' });
		}),
	open: async (token) => {
		const known = await openLink(store.db, hashToken(token), now());
		return known && team.current(known);
	},
});

const entryOf = (person: Person, at: Instant) => ({ at, by: person.id, subject: subjectOf(person), data: {} });
