import { arrive, leave, othersAt } from '../../store/presence.ts';
import { moment } from '../../store/views/moment.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';

/** Who else is at a case, so that two do not answer one customer. Soft: nobody is kept out, and whoever says nothing is gone in a minute. */
export const presenceHandlers = ({
	db,
	now,
	live,
}: Pick<ApiDeps, 'db' | 'now' | 'live'>): Pick<Handlers, 'presence'> => ({
	presence: async ({ params: { id: caseId }, body: { doing, ended = null } }, { person }) => {
		const who = { caseId, personId: person.id };
		const isNews =
			doing === null ? await leave(db, { ...who, doing: ended }) : await arrive(db, { ...who, doing }, now());
		if (isNews) live.announce({ name: 'presence', data: { caseId } });
		const others = await othersAt(db, who);
		return answered({ others: others.map(({ since, ...one }) => ({ ...one, since: moment(new Date(since)) })) });
	},
});
