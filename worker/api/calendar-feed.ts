import type { FastifyInstance } from 'fastify';
import { shareOf, teamDay } from '../../shared/stand-in.ts';
import { DAY, MINUTE } from '../../shared/time.ts';
import { calendarOf } from '../calendar-feed/feed.ts';
import type { Person } from '../settings.ts';
import { touchesOfCalendar } from '../store/lists/touches.ts';
import type { ApiDeps } from './deps.ts';
import { sendRefusal } from './error-handler.ts';
import { refuse } from './refusals.ts';
import { limitedBy } from './sign-in/limits.ts';

/** Of what was cancelled since then a calendar is told; it may have shown it. */
const CANCELLED_SINCE = 30 * DAY;

/** Many calendars of one office come from one address, each a few times an hour. */
const AT_MOST = { max: 300, timeWindow: 10 * MINUTE };

/** Where somebody's calendar lies. */
export const calendarPath = (token: string): string => `/calendar/${token}.ics`;

/** `GET /calendar/<secret>.ics`: what is due to somebody. The address is the key; whoever left has none that opens. */
export function registerCalendarFeed(app: FastifyInstance, deps: ApiDeps): void {
	app.get<{ Params: { file: string } }>(
		'/calendar/:file',
		{ schema: { hide: true }, preHandler: limitedBy(app, AT_MOST) },
		async (request, reply) => {
			const [, token] = /^([\w-]{20,200})\.ics$/.exec(request.params.file) ?? [];
			const person = token === undefined ? null : await deps.calendarLinks.open(token);
			if (person === null) return sendRefusal(reply, refuse('not-found'));
			const text = calendarOf(await touchesOf(deps, person), {
				name: person.name,
				language: person.language,
				publicUrl: deps.settings.server.publicUrl,
				now: deps.now(),
			});
			return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-cache').send(text);
		},
	);
}

/** The same that stand in "My day", whenever they are due, and what was cancelled lately. */
async function touchesOf(deps: ApiDeps, person: Person): ReturnType<typeof touchesOfCalendar> {
	const people = deps.team.people();
	const day = teamDay(deps.planning.calendar, deps.now());
	return touchesOfCalendar(deps.db, {
		myId: person.id,
		seen: person.mailboxes,
		share: (personId) => shareOf(personId, people, day),
		hasLead: people.some(({ role }) => role === 'lead'),
		cancelledSince: deps.now() - CANCELLED_SINCE,
	});
}
