import type { Answer } from '../../../shared/api.ts';
import { isAway, standInFor, teamDay } from '../../../shared/stand-in.ts';
import type { Person } from '../../settings.ts';
import { workByPerson } from '../../store/lists/team-work.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';
import { refuseAct } from '../refusals.ts';

/** Who has how much to do, and handing everything over. */
export const teamHandlers = (deps: ApiDeps): Pick<Handlers, 'teamWork' | 'handOver'> => ({
	teamWork: async (_, { person: asker }) => {
		const work = await workByPerson(deps.db, asker.mailboxes);
		const team = deps.team.people();
		const day = teamDay(deps.planning.calendar, deps.now());
		const left = [...work.keys()].filter((id) => !team.some((person) => person.id === id));
		const items = [...team.map(({ id }) => id), ...left].map((personId) => ({
			personId,
			...(work.get(personId) ?? { cases: 0, touches: 0 }),
			...viewPresence(personId, team, day),
		}));
		return answered({ items, next: null });
	},
	handOver: async ({ params, body }, { person }) => {
		const handed = await deps.casework.handOver({
			from: params.id,
			to: body.to,
			personId: person.id,
			seen: person.mailboxes,
			others: 'stay',
		});
		return handed.state === 'refused'
			? refuseAct(handed)
			: answered({ moved: handed.caseIds.length, left: handed.left });
	},
});

function viewPresence(
	personId: string,
	team: readonly Person[],
	day: string,
): Pick<Answer<'teamWork'>['items'][number], 'person' | 'away' | 'standIn'> {
	const person = team.find(({ id }) => id === personId);
	if (person === undefined) return { person: null, away: null, standIn: null };
	const { name, role, away } = person;
	const standIn = standInFor(personId, team, day)?.id ?? null;
	return {
		person: { name, role },
		away:
			away === undefined || away.until < day
				? null
				: { from: away.from, until: away.until, isNow: isAway(person, day) },
		standIn: standIn === personId ? null : standIn,
	};
}
