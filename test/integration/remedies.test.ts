import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCalendar } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { MINUTE } from '../../shared/time.ts';
import { checkRemedies } from '../../worker/cli/doctor/remedies.ts';
import type { Delivery, Letter } from '../../worker/letter.ts';
import { createRemedies } from '../../worker/remedies/create.ts';
import { createApprovalPost } from '../../worker/remedies/post.ts';
import type { Remedies } from '../../worker/remedies/remedies.ts';
import type { Person } from '../../worker/settings.ts';
import { listWaiting, loadRequests } from '../../worker/store/approvals.ts';
import type { Store } from '../../worker/store/connect.ts';
import { loadRemedies } from '../../worker/store/remedies.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { type Database, startStores, type TestStores } from '../servers/stores.ts';
import { euros, someGift } from '../shared/remedy/some-gift.ts';
import { addCase } from '../worker/api/rows.ts';

const TEAM: readonly Person[] = [
	{ id: 'ana', name: 'Ana', email: 'ana@shop.example', role: 'agent', language: 'it' },
	{ id: 'irina', name: 'Irina', email: 'irina@shop.example', role: 'lead', language: 'de' },
	{ id: 'lev', name: 'Lev', email: 'lev@shop.example', role: 'lead', language: 'en' },
];
const NOW = Date.UTC(2026, 8, 16, 8);
const calendar = compileCalendar(OFFICE_HOURS, []);

/** One process that gives. */
function openRemedies(store: Store): Remedies {
	return createRemedies({
		store,
		policy: DEFAULT_POLICY,
		policyVersion: 'test',
		calendar,
		team: { people: () => TEAM },
		currencyOf: () => 'EUR',
		now: () => NOW,
		newId: randomUUID,
		changed: () => undefined,
		nudgesWait: () => undefined,
	});
}

const by = (id: string) => {
	const person = TEAM.find((one) => one.id === id);
	if (person === undefined) throw new Error(`no ${id}`);
	return { person, actId: undefined };
};

describe.each<Database>(['pglite', 'postgres'])('giving on %s', (database) => {
	let stores: TestStores;
	let here: Remedies;
	let there: Remedies;

	beforeAll(async () => {
		stores = await startStores(database);
		here = openRemedies(stores.store);
		there = openRemedies(await stores.another());
	}, 60_000);
	afterAll(() => stores.stop());

	test('two processes give at once, and the chain stays whole', async () => {
		const cases = await Promise.all(Array.from({ length: 12 }, () => addCase(stores.store)));
		await Promise.all(
			cases.flatMap(({ id }) => [here.give(id, someGift(), by('ana')), there.give(id, someGift(), by('ana'))]),
		);
		expect(
			await loadRemedies(
				stores.store.db,
				cases.map(({ id }) => id),
			),
		).toHaveLength(24);
		expect(await checkRemedies(stores.store.db)).toMatchObject({ ok: true, says: 'the ledger holds: 24 entries.' });
	});

	test('two processes never give more in one case than one person may', async () => {
		const { id } = await addCase(stores.store);
		const gifts = [here, there, here, there].map((one) => one.give(id, someGift({ money: euros(60) }), by('ana')));
		const outcomes = (await Promise.all(gifts)).map((gave) => (gave.state === 'done' ? gave.outcome : gave.code));
		expect(outcomes.toSorted()).toEqual(['asked', 'asked', 'asked', 'given']);
	});

	test('of two leads in two processes one decides', async () => {
		const { id } = await addCase(stores.store);
		await here.give(id, someGift({ money: euros(400) }), by('ana'));
		const [request] = await loadRequests(stores.store.db, [id]);
		if (request === undefined) throw new Error('no request');
		const answers = await Promise.all([
			here.answer(request.id, { state: 'approved', because: '' }, by('irina')),
			there.answer(request.id, { state: 'approved', because: '' }, by('lev')),
		]);
		expect(answers.map(({ state }) => state).toSorted()).toEqual(['done', 'refused']);
		expect(await loadRemedies(stores.store.db, [id])).toHaveLength(1);
	});

	test('a row can be neither changed nor removed', async () => {
		for (const statement of [
			'UPDATE amends.remedy SET why = $$x$$',
			'DELETE FROM amends.remedy',
			'TRUNCATE amends.remedy',
		]) {
			await expect(stores.store.db.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '23001' } });
		}
	});

	test('each lead is asked by one mail, also after a server that would not take it', async () => {
		const waiting = await listWaiting(stores.store.db, undefined);
		const letters: Letter[] = [];
		let now = NOW;
		let refusals = 1;
		const send = async (letter: Letter): Promise<Delivery> => {
			refusals -= 1;
			if (refusals >= 0) return { state: 'temporary', says: 'greylisted' };
			letters.push(letter);
			return { state: 'sent' };
		};
		const office = { name: 'Copper Finch', address: 'support@shop.example', savesSent: true, send };
		const unused = () => Promise.reject(new Error('not asked here'));
		const postOffice = () => ({ ...office, compose: unused, find: unused, file: unused });
		const log = { warn: () => undefined, error: () => undefined };
		const parts = {
			log,
			team: { people: () => TEAM },
			timeZone: 'Europe/Rome',
			publicUrl: () => 'https://amends.example',
			postOffice,
		};
		const posts = [stores.store, await stores.another()].map((store) =>
			createApprovalPost({ ...parts, store, now: () => now }),
		);
		await Promise.all(posts.map((post) => post()));
		now += 6 * MINUTE;
		await Promise.all(posts.map((post) => post()));
		const wanted = letters.filter(({ messageId }) => messageId.includes('.wanted.'));
		expect(new Set(wanted.map(({ messageId }) => messageId)).size).toBe(waiting.length * 2);
		expect(wanted).toHaveLength(waiting.length * 2);
		const german = wanted.find(({ to }) => to.name === 'Irina');
		expect(german?.text).toContain('Ana');
		expect(german?.text).toContain('Erstattung, 60\u00a0€');
		expect(german?.text).toContain('https://amends.example/#/cases/');
		const answer = letters.find(({ messageId }) => messageId.includes('.answer.'));
		expect(answer?.to.address).toBe('ana@shop.example');
		expect(answer?.text).toContain('Rimborso, 400\u00a0€');
	});
});
