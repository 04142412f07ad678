import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event } from '../../../shared/case-event.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { openAssignment } from '../../../worker/assignment/open.ts';
import { planningOf } from '../../../worker/planning.ts';
import { noteWaiting } from '../../../worker/store/assignment-waits.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { supportCase } from '../../../worker/store/schema.ts';
import type { People } from '../../../worker/team/team.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { memoryLog } from '../../integration/memory-log.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { ROUND, rulesOf, someRule } from '../../shared/assignment/people.ts';
import { TEAM, WEDNESDAY } from '../api/api-world.ts';
import { addCase } from '../api/rows.ts';

describe('the room in which cases are given', () => {
	let store: Store;
	beforeAll(async () => {
		store = await openMemoryStore();
	}, 60_000);
	afterAll(() => store.close());

	/** @param people asked for once a look */
	const openRoom = (people: People['people']) => {
		const log = memoryLog();
		const told: string[] = [];
		const calendar = OFFICE_HOURS;
		const room = openAssignment(
			{ assignment: { rules: rulesOf([someRule(ROUND)]), profiles: {} }, mailboxes: [] },
			{ store, now: () => WEDNESDAY, log, team: { people } },
			{
				planning: planningOf({ policy: DEFAULT_POLICY, calendar }, { now: WEDNESDAY, file: null }),
				changed: ({ caseIds }) => void told.push(...caseIds),
				postOffice: () => null,
				publicUrl: () => 'http://localhost',
			},
		);
		return { room, told, log };
	};
	const arrives = async () => {
		const { id } = await addCase(store);
		await noteWaiting(store.db, [{ supportCase: { id }, events: [event('opened', WEDNESDAY, 'it broke')] }]);
		return id;
	};
	const assigneeOf = async (id: string) =>
		(await store.db.select().from(supportCase).where(eq(supportCase.id, id)))[0]?.assignee;

	it('gives soon what came, whatever number of calls, and ends when that is done', async () => {
		const { room, told } = openRoom(() => TEAM);
		const ids = [await arrives(), await arrives()];
		for (let call = 0; call < 5; call += 1) room.soon();
		await room.ended();
		for (const id of ids) expect(await assigneeOf(id)).toEqual(expect.any(String));
		expect(told.length).toBe(2);
	});

	it('that failed says so in the log, and the next sweep goes on', async () => {
		let isBroken = true;
		const { room, log } = openRoom(() => {
			if (isBroken) throw new Error('the team could not be read');
			return TEAM;
		});
		const id = await arrives();
		room.soon();
		await room.ended();
		await expect.poll(() => log.complaints().join('\n')).toContain('cases could not be given');
		expect(await assigneeOf(id)).toBeNull();
		isBroken = false;
		await room.sweep();
		expect(await assigneeOf(id)).toEqual(expect.any(String));
	});
});
