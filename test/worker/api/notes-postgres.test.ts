import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../../shared/time.ts';
import { describeWith } from '../../servers/need.ts';
import { startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, WEDNESDAY } from './api-world.ts';
import { addCase, addMail, addTouch } from './rows.ts';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2_000, 7)]);

describeWith('postgres', 'handwritten notes on PostgreSQL', () => {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores('postgres');
		world = await openDemo(stores.store);
	});
	afterAll(async () => {
		await world?.close();
		await stores?.stop();
	});

	const ask = async (method: 'GET' | 'POST', url: string, payload?: object) =>
		(await world.app.inject({ method, url: `/api/v1/${url}`, headers: as('ana'), ...(payload && { payload }) })).json();

	test('the same statements list, seal, prove and erase', async () => {
		const { store } = stores;
		const { id } = await addCase(store, { stage: 'resolved', resolvedAt: new Date(WEDNESDAY - 7 * DAY) });
		await addMail(store, { id: 'm1', caseId: id, text: 'It leaks.\n\nNora\n14 Orchard Lane\nBath\nBA1 5LR' });
		const touchId = `${id}-handwritten-note-1-1`;
		await addTouch(store, { id: touchId, caseId: id, kind: 'handwritten-note' });
		expect((await ask('GET', `cases/${id}/handwritten-note`)).offers).toHaveLength(1);
		await ask('POST', `cases/${id}/address`, { name: 'أحمد', lines: 'الرياض 11564', country: 'SA' });
		expect((await ask('GET', 'notes')).items).toMatchObject([{ address: 'known', touch: { id: touchId } }]);
		const headers = { ...as('ana'), 'content-type': 'application/octet-stream' };
		const url = `/api/v1/touches/${touchId}/photo`;
		await world.app.inject({ method: 'POST', url, headers, payload: JPEG });
		expect((await world.app.inject({ url, headers: as('ana') })).rawPayload.equals(JPEG)).toBe(true);
		expect((await ask('POST', `touches/${touchId}/posted`, { postedOn: '2026-09-16' })).note.postedOn).toBe(
			'2026-09-16',
		);
		expect(await ask('POST', `cases/${id}/address/erase`)).toMatchObject({
			address: null,
			isErased: true,
			offers: [],
			note: { postedOn: '2026-09-16', photo: null },
		});
	});
});
