import type { Instant } from '../../../shared/time.ts';
import type { Person } from '../../settings.ts';
import { calendarPath } from '../calendar-feed.ts';
import type { ApiDeps } from '../deps.ts';
import { answered, type Handlers } from '../handler.ts';

type Names = 'calendarLink' | 'calendarLinkMake' | 'calendarLinkRemove';

/** The secret address of one's own calendar. */
export function calendarLinkHandlers({ calendarLinks }: ApiDeps): Pick<Handlers, Names> {
	const mine = async (person: Person) => {
		const link = await calendarLinks.of(person);
		return {
			link: link && {
				madeAt: moment(link.madeAt),
				lastUsedAt: link.lastUsedAt === null ? null : moment(link.lastUsedAt),
			},
		};
	};
	return {
		calendarLink: async (_, { person }) => answered(await mine(person)),
		calendarLinkMake: async (_, { person }) => {
			const path = calendarPath(await calendarLinks.make(person));
			return answered({ path, ...(await mine(person)) });
		},
		calendarLinkRemove: async (_, { person }) => {
			await calendarLinks.remove(person);
			return answered(await mine(person));
		},
	};
}

const moment = (at: Instant): string => new Date(at).toISOString();
