import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Doing } from '../../../shared/presence.ts';
import { MINUTE } from '../../../shared/time.ts';
import type { LiveEvent } from '../../../worker/api/live.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { type ApiWorld, as, openDemo, openMemory, WEDNESDAY } from './api-world.ts';
import { addCase } from './rows.ts';

let store: Store;
let world: ApiWorld;
let caseId: string;
const told: LiveEvent[] = [];

beforeAll(async () => {
	store = await openMemory();
	world = await openDemo(store);
	world.deps.live.subscribe((event) => told.push(event));
});
beforeEach(async () => {
	({ id: caseId } = await addCase(store));
	world.setNow(WEDNESDAY);
	told.length = 0;
});
afterAll(async () => {
	await world.close();
	await store.close();
});

const say = async (person: string, doing: Doing | null, ended?: Doing) => {
	const answer = await world.app.inject({
		method: 'POST',
		url: `/api/v1/cases/${caseId}/presence`,
		headers: as(person),
		payload: { doing, ...(ended && { ended }) },
	});
	expect(answer.statusCode).toBe(200);
	return answer.json().others as { personId: string; doing: Doing; since: string }[];
};

/** What nobody has said for so long. */
const letPass = (seconds: number) =>
	store.db.execute(sql`UPDATE amends.presence SET seen_at = seen_at - make_interval(secs => ${seconds})`);

const BEGAN = new Date(WEDNESDAY).toISOString();

describe('who is at a case', () => {
	test('is told to the others and not to oneself', async () => {
		expect(await say('ana', 'reading')).toEqual([]);
		expect(await say('marco', 'answering')).toEqual([{ personId: 'ana', doing: 'reading', since: BEGAN }]);
		expect(await say('ana', 'reading')).toEqual([{ personId: 'marco', doing: 'answering', since: BEGAN }]);
	});

	test('names those who answer first, and whoever does both once', async () => {
		await say('ana', 'reading');
		await say('marco', 'reading');
		await say('marco', 'answering');
		const others = await say('irina', 'reading');
		expect(others.map(({ personId, doing }) => [personId, doing])).toEqual([
			['marco', 'answering'],
			['ana', 'reading'],
		]);
	});

	test('ends with a goodbye, for what it is said of', async () => {
		await say('ana', 'reading');
		await say('ana', 'answering');
		await say('ana', null, 'answering');
		expect(await say('irina', 'reading')).toMatchObject([{ personId: 'ana', doing: 'reading' }]);
		await say('ana', null);
		expect(await say('irina', 'reading')).toEqual([]);
	});

	test('ends without a goodbye after a while: a closed laptop keeps nobody out', async () => {
		await say('ana', 'answering');
		await letPass(60);
		expect(await say('irina', 'reading')).toEqual([]);
	});

	test('says since when a draft has been written, also after a pause, and anew on another day', async () => {
		await say('ana', 'answering');
		world.setNow(WEDNESDAY + 30 * MINUTE);
		await letPass(30 * 60);
		await say('ana', 'answering');
		expect(await say('irina', 'reading')).toMatchObject([{ personId: 'ana', since: BEGAN }]);
		await letPass(24 * 3_600);
		await say('ana', 'answering');
		const anew = new Date(WEDNESDAY + 30 * MINUTE).toISOString();
		expect(await say('irina', 'reading')).toMatchObject([{ personId: 'ana', since: anew }]);
	});

	test('is told at once to who listens when it changes, and only then', async () => {
		const event = { name: 'presence', data: { caseId } };
		await say('ana', 'reading');
		await say('ana', 'reading');
		expect(told).toEqual([event]);
		await say('ana', 'answering');
		await say('ana', null);
		await say('ana', null);
		expect(told).toEqual([event, event, event]);
		await letPass(60);
		await say('ana', 'reading');
		expect(told).toHaveLength(4);
	});
});
