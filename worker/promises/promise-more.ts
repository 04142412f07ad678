import type { NudgeSource } from '../follow-up/nudge-more.ts';
import type { Db } from '../store/connect.ts';
import { loadPromises } from '../store/promises.ts';
import type { People } from '../team/team.ts';

/** What the nudge about a promise says: the words, and who gave them where that is somebody else than the reader. */
export const promiseMore =
	(db: Db, team: People): NudgeSource =>
	async ({ touch, supportCase }, reader) => {
		if (touch.kind !== 'promise') return {};
		const promise = (await loadPromises(db, supportCase.id)).find(({ number }) => number === touch.turn);
		if (promise === undefined) return {};
		const giver = team.people().find(({ id }) => id === promise.promisedBy && id !== reader.id);
		return { quote: promise.what, ...(giver === undefined ? {} : { by: giver.name }) };
	};
