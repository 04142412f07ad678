import type { Desk } from './desk.ts';
import type { Ground, House } from './house.ts';
import type { JobHandlers } from './queue.ts';
import { maintain } from './store/connect.ts';

/** What each job of the queue does in this house. */
export function jobsOf(
	{ store, learning }: Ground,
	desks: readonly Desk[],
	rooms: Pick<House, 'rounds' | 'evaluation' | 'customerRooms'>,
): JobHandlers {
	const { rounds, evaluation, customerRooms } = rooms;
	return {
		'wake-touch': ({ touchId }) => rounds.wake(touchId),
		sweep: async () => void (await rounds.sweep()),
		reconcile: async () => void (await Promise.all(desks.map((desk) => desk.look('all')))),
		'repair-tags': async () => void (await Promise.all(desks.map((desk) => desk.tag('repair')))),
		maintain: async () => {
			await evaluation.count();
			await maintain(store);
			await customerRooms.retention.apply();
		},
		retrain: () => learning.retrain(),
		'import-customers': ({ importId }) => customerRooms.imports.work(importId),
	};
}
