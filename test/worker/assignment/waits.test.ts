import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { waitingAfter } from '../../../shared/assignment/waits.ts';
import type { EventKind } from '../../../shared/case.ts';
import { assign } from '../../../shared/case-actions.ts';
import { event } from '../../../shared/case-event.ts';
import { wakeLeft } from '../../../worker/store/assignment-waits.ts';
import { saveCases } from '../../../worker/store/cases.ts';
import type { Store } from '../../../worker/store/connect.ts';
import { assignmentWait } from '../../../worker/store/schema-assignment.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');

describe('a case waits for somebody', () => {
	test.each<[string, readonly EventKind[], ReturnType<typeof waitingAfter>]>([
		['once it is opened', ['opened', 'mail-received'], 'begins'],
		['not when somebody answered it in the same batch', ['opened', 'mail-sent', 'assigned'], 'ends'],
		['once it comes back', ['reopened', 'stage-moved'], 'begins'],
		['again when it is a complaint after all', ['complaint-after-all'], 'begins'],
		['no more once it is closed', ['closed'], 'ends'],
		['no more once it is no complaint', ['not-a-complaint'], 'ends'],
		['as before when nothing of that happened', ['noted', 'touch-done'], null],
	])('%s', (_, kinds, mark) => {
		expect(waitingAfter(kinds.map((kind) => ({ kind })))).toBe(mark);
	});
});

describe('the mark of a case that waits', () => {
	let store: Store;
	beforeAll(async () => {
		store = await openMemoryStore();
	}, 60_000);
	afterAll(() => store.close());

	const save = (id: string, isNew: boolean, ...kinds: EventKind[]) =>
		store.db.transaction((db) =>
			saveCases(db, [
				{
					supportCase: someCase(NOW, { id, number: Number(id.slice(1)), assignee: null }),
					isNew,
					events: kinds.map((kind) => event(kind, NOW, 'because')),
					touches: [],
				},
			]),
		);
	const waiting = async () => (await store.db.select().from(assignmentWait)).map(({ caseId }) => caseId).join();

	it('is written with the case, and goes with whoever takes it, closes it, or with the transaction that failed', async () => {
		await save('c1', true, 'opened');
		await save('c2', true, 'opened');
		expect(await waiting()).toBe('c1,c2');
		await save('c1', false, 'closed');
		expect(await waiting()).toBe('c2');
		const taken = assign(someCase(NOW, { id: 'c2', number: 2, assignee: null }), 'ana', {
			personId: 'ana',
			at: NOW,
			history: { mails: 0, days: 0, firstAt: null, failures: [] },
		});
		await store.db.transaction((db) => saveCases(db, [{ ...taken, isNew: false, touches: [] }]));
		expect(await waiting()).toBe('');
		const failing = store.db.transaction(async (db) => {
			const supportCase = someCase(NOW, { id: 'c3', number: 3 });
			await saveCases(db, [{ supportCase, isNew: true, events: [event('opened', NOW, '')], touches: [] }]);
			throw new Error('the mail could not be saved');
		});
		await expect(failing).rejects.toThrow('could not be saved');
		expect(await waiting()).toBe('');
	});

	it('of a case that the rules left alone is looked at again when they change', async () => {
		await store.db.insert(assignmentWait).values([
			{ caseId: 'left', state: 'left', since: new Date(NOW), wakeAt: null },
			{ caseId: 'later', state: 'later', since: new Date(NOW), wakeAt: new Date(NOW) },
		]);
		await wakeLeft(store.db);
		const rows = await store.db.select().from(assignmentWait);
		expect(Object.fromEntries(rows.map(({ caseId, wakeAt }) => [caseId, wakeAt?.getTime()]))).toEqual({
			left: 0,
			later: NOW,
		});
	});
});
