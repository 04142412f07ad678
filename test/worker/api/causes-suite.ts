import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STARTERS } from '../../../shared/causes/starter.ts';
import { pathOf } from '../../../shared/causes/tree.ts';
import { HOUR } from '../../../shared/time.ts';
import { loadCauses } from '../../../worker/store/causes.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type ApiWorld, as, openDemo, WEDNESDAY } from './api-world.ts';
import { addCase, addMail } from './rows.ts';

/** The tree of root causes and what closed cases teach, the same on both databases. */
export function causesSuite(database: Database): void {
	let stores: TestStores;
	let world: ApiWorld;

	beforeAll(async () => {
		stores = await startStores(database);
		world = await openDemo(stores.store);
	});
	afterAll(async () => {
		await world.close();
		await stores.stop();
	});

	const post = (url: string, payload: object = {}, person = 'irina') =>
		world.app.inject({ method: 'POST', url: `/api/v1/${url}`, headers: as(person), payload });
	const get = async (url: string) => (await world.app.inject({ url: `/api/v1/${url}`, headers: as('ana') })).json();
	const add = async (name: string, parent: string | null = null): Promise<string> => {
		const { items } = (await post('causes', { name, parent })).json();
		return items.find((one: { name: string | null }) => one.name === name).id;
	};
	const close = (id: string, body: object) => post(`cases/${id}/close`, { outcome: 'recovered', ...body }, 'ana');
	const WRITTEN = { whatWentWrong: 'the seal was dry', whatWeDid: 'a new seal' };

	describe('the tree', () => {
		it('is there from the first look on, whoever looks at once', async () => {
			const trees = await Promise.all(Array.from({ length: 5 }, () => get('causes')));
			expect(new Set(trees.map(({ items }) => items.length))).toEqual(new Set([Object.keys(STARTERS).length]));
		});

		it('a cause that no case names is deleted, one in use is archived, and the answer says so', async () => {
			const unused = await add('Unused');
			expect((await post(`causes/${unused}/delete`)).json()).toMatchObject({ outcome: 'deleted', inUse: 0 });
			const used = await add('Used');
			const below = await add('Below it', used);
			const { id } = await addCase(stores.store, { documentation: { ...WRITTEN, rootCause: '', rootCauseId: below } });
			expect((await post(`causes/${used}/delete`)).json()).toMatchObject({ outcome: 'archived', inUse: 1 });
			const { items } = await get('causes');
			expect(items).toContainEqual({ id: below, parent: used, name: 'Below it', isArchived: true });
			expect((await get(`cases/${id}`)).documentation.rootCauseId).toBe(below);
			await post(`causes/${below}/archive`, { isArchived: false });
			const back = await loadCauses(stores.store.db);
			expect(pathOf(back, below).map(({ archivedAt }) => archivedAt)).toEqual([null, null]);
		});

		it('who changed it stands in the audit log, each act once and what was refused not at all', async () => {
			const id = await add('Glue');
			await post('causes', { name: 'Glue', parent: null });
			await post(`causes/${id}/rename`, { name: 'Dry glue' });
			await post(`causes/${id}/archive`, { isArchived: true });
			await post(`causes/${id}/archive`, { isArchived: false });
			await post(`causes/${id}/delete`);
			const { items } = (
				await world.app.inject({ url: '/api/v1/audit?area=rules&q=glue', headers: as('irina') })
			).json();
			expect(
				items.map(({ what, subject, by, data }: Record<string, object>) => ({ what, subject, by, data })).toReversed(),
			).toEqual([
				{ what: 'cause-added', subject: 'Glue', by: 'irina', data: { id, name: 'Glue', parent: null } },
				{ what: 'cause-changed', subject: 'Glue', by: 'irina', data: { id, name: 'Dry glue' } },
				{ what: 'cause-removed', subject: 'Dry glue', by: 'irina', data: { id, outcome: 'archived' } },
				{ what: 'cause-changed', subject: 'Dry glue', by: 'irina', data: { id, isArchived: false } },
				{ what: 'cause-removed', subject: 'Dry glue', by: 'irina', data: { id, outcome: 'deleted', inUse: 0 } },
			]);
		});

		it('two people who hang two causes below each other at once make no circle', async () => {
			const [one, other] = [await add('One'), await add('Other')];
			const answers = await Promise.all([
				post(`causes/${one}/move`, { parent: other }),
				post(`causes/${other}/move`, { parent: one }),
			]);
			expect(answers.map(({ statusCode }) => statusCode).toSorted((one, other) => one - other)).toEqual([200, 400]);
			expect(answers.map((answer) => answer.json().fields?.[0]?.message).filter(Boolean)).toEqual([
				'hangs below this very cause',
			]);
		});

		it('ten who add one name at once make one cause', async () => {
			const answers = await Promise.all(
				Array.from({ length: 10 }, () => post('causes', { name: 'Once', parent: null })),
			);
			expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
		});

		it('a cause deleted while a case is closed with it is never gone from under the case', async () => {
			for (let round = 0; round < 5; round += 1) {
				const cause = await add(`Race ${round}`);
				const { id } = await addCase(stores.store);
				const [closed] = await Promise.all([
					close(id, { ...WRITTEN, rootCauseId: cause }),
					post(`causes/${cause}/delete`),
				]);
				const isThere = (await loadCauses(stores.store.db)).some((one) => one.id === cause);
				expect(isThere).toBe(closed.statusCode === 200);
			}
		});

		it('counts cases with all below, what was avoidable, and links them', async () => {
			const cause = await add('Counted');
			const below = await add('Part of it', cause);
			const documentation = { ...WRITTEN, rootCause: '', rootCauseId: below };
			const { number } = await addCase(stores.store, { documentation, avoidable: true });
			const { items } = await get('cause-report');
			expect(items.find((one: { id: string }) => one.id === cause)).toMatchObject({
				days30: { cases: 1, avoidable: 1 },
				days180: { cases: 1, avoidable: 1 },
				given: [],
			});
			expect(await get(`causes/${cause}/cases`)).toMatchObject({ total: 1, items: [{ number }] });
		});
	});

	describe('closing', () => {
		it('keeps the cause with its name of that day', async () => {
			const { id } = await addCase(stores.store);
			const answer = await close(id, { ...WRITTEN, rootCauseId: 'product-defect' });
			expect(answer.json().documentation).toEqual({
				...WRITTEN,
				rootCause: 'Product › Defective from the start',
				rootCauseId: 'product-defect',
			});
		});

		it('takes no cause that is archived or was never there', async () => {
			const gone = await add('Gone');
			await post(`causes/${gone}/archive`, { isArchived: true });
			const { id } = await addCase(stores.store);
			for (const rootCauseId of [gone, 'nonsense']) {
				const answer = await close(id, { ...WRITTEN, rootCauseId });
				expect([answer.statusCode, answer.json().fields[0].field]).toEqual([400, 'rootCauseId']);
			}
		});
	});

	describe('suggestions', () => {
		const told = async (words: string, subject: string, language: 'en' | 'de' | 'ru' = 'en'): Promise<string> => {
			const { id } = await addCase(stores.store, { subject, language });
			await addMail(stores.store, { id: `mail-${id}`, caseId: id, words, at: new Date(WEDNESDAY - HOUR) });
			return id;
		};

		it('finds closed cases by the customer’s words in other forms, the most alike first, and no open one', async () => {
			const lamp = await told('The lampshade arrived broken in its box, glass everywhere.', 'Broken lampshade');
			const other = await told('You charged my credit card two times for one order.', 'Charged twice');
			await told('Another lampshade that is broken.', 'Lampshade');
			for (const id of [lamp, other]) {
				await close(id, { ...WRITTEN, whatWentWrong: `noted ${id}`, rootCauseId: 'product-defect' });
			}
			const asked = await told('My lampshades were breaking: glass in the boxes.', 'Lampshades');
			const { items } = await get(`cases/${asked}/documentation`);
			expect(items.map(({ caseId }: { caseId: string }) => caseId)).toEqual([lamp]);
			expect(items[0]).toMatchObject({ whatWentWrong: `noted ${lamp}`, rootCauseId: 'product-defect' });
		});

		it('forgives mistakes in the typing', async () => {
			const id = await told('It is.', 'Thermostat');
			await close(id, { ...WRITTEN, whatWentWrong: 'thermostat miscalibrated', rootCauseId: 'product-defect' });
			const asked = await told('Hm.', 'Question');
			const { items } = await get(`cases/${asked}/documentation?typed=${encodeURIComponent('termostat miscalibratd')}`);
			expect(items.map(({ caseId }: { caseId: string }) => caseId)).toEqual([id]);
		});

		it('knows the stems of other languages', async () => {
			const id = await told('Доставка опоздала на неделю, посылка пришла мятой.', 'Опоздавшая доставка', 'ru');
			await close(id, { ...WRITTEN, whatWentWrong: 'курьер опоздал', rootCauseId: 'delivery-late' });
			const asked = await told('Моя посылка опоздала, доставки нет неделю.', 'Где посылка', 'ru');
			const { items } = await get(`cases/${asked}/documentation`);
			expect(items.map(({ caseId }: { caseId: string }) => caseId)).toContain(id);
		});

		it('takes any text that a customer may write', async () => {
			const asked = await told(`'; \\ " | & ! ( ) : * <-> ${'x'.repeat(5_000)}\u{1F525}`, "it's \\ 'q' | !");
			expect(
				(await world.app.inject({ url: `/api/v1/cases/${asked}/documentation`, headers: as('ana') })).statusCode,
			).toBe(200);
		});

		it('goes by whole words where the database has no trigrams', async () => {
			await stores.store.db.execute(sql`DROP EXTENSION pg_trgm CASCADE`);
			const asked = await told('A lampshade in a broken box.', 'Lampshade');
			expect((await get(`cases/${asked}/documentation`)).items).not.toHaveLength(0);
		});
	});
}
