import { mayAs } from '../../../shared/role.ts';
import { choiceOf } from '../../digests.ts';
import { lookForLate } from '../../late.ts';
import { loadDigestChoices, saveDigestChoice } from '../../store/digests.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';

/** What is late, and what will be. */
export const lateHandlers = (deps: ApiDeps): Pick<Handlers, 'late' | 'digestChoice' | 'digestChoose'> => ({
	late: async ({ query }, { person }) => {
		const { db, team, planning, settings, now } = deps;
		const { people, items } = await lookForLate(
			{ db, team, calendar: planning.calendar, policy: settings.policy, now },
			person.mailboxes,
		);
		const isMine = (who: string | null) => mayAs(person.role, 'lead') || who === person.id;
		const isAsked = (mailboxId: string) => query.mailbox === undefined || query.mailbox === mailboxId;
		return answered({
			people: people.filter((one) => isMine(one.personId) && isAsked(one.mailboxId)),
			items: items.filter((one) => isMine(one.doer) && isAsked(one.mailboxId)),
		});
	},
	digestChoice: async (_, { person }) => answered(choiceOf(person, await loadDigestChoices(deps.db))),
	digestChoose: async ({ body }, { person }) => {
		await saveDigestChoice(deps.db, person.id, body);
		return answered(body);
	},
});
