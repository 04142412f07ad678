import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkRemedies } from '../../../worker/cli/doctor/remedies.ts';
import { appendRemedy } from '../../../worker/store/remedies.ts';
import { caseEvent } from '../../../worker/store/schema.ts';
import { startStores, type TestStores } from '../../servers/stores.ts';
import { someEntry } from '../../shared/remedy/some-gift.ts';

let stores: TestStores;
beforeAll(async () => {
	stores = await startStores('pglite');
});
afterAll(() => stores.stop());

/** What the owner of a database can do past every trigger. */
async function tamper(statement: string): Promise<void> {
	const { db } = stores.store;
	for (const one of [
		'ALTER TABLE amends.remedy DISABLE TRIGGER ALL',
		statement,
		'ALTER TABLE amends.remedy ENABLE TRIGGER ALL',
	]) {
		await db.execute(sql.raw(one));
	}
}

test('the doctor says in one line that the ledger holds, or where it breaks', async () => {
	const { db } = stores.store;
	expect(await checkRemedies(db)).toMatchObject({ ok: true, says: 'the ledger holds: 0 entries.' });
	for (let count = 0; count < 5; count += 1) {
		const { number, hash, at } = await db.transaction((tx) =>
			appendRemedy(tx, someEntry({ why: `Gift ${count} «ü»` })),
		);
		await db.insert(caseEvent).values({
			caseId: 'case-1',
			kind: 'remedy-given',
			because: '',
			at: new Date(at),
			source: { kind: 'product' },
			data: { remedy: number, hash },
		});
	}
	expect(await checkRemedies(db)).toMatchObject({ ok: true, says: 'the ledger holds: 5 entries.' });
	await tamper('UPDATE amends.remedy SET minor = minor + 1 WHERE number = 3');
	expect(await checkRemedies(db)).toMatchObject({
		ok: false,
		says: 'the ledger breaks at entry 3, which was changed after it was written.',
	});
	await tamper('UPDATE amends.remedy SET minor = minor - 1 WHERE number = 3');
	expect((await checkRemedies(db)).ok).toBe(true);
	await tamper('DELETE FROM amends.remedy WHERE number = 5');
	expect(await checkRemedies(db)).toMatchObject({ ok: false, says: 'the ledger breaks at entry 5, which is missing.' });
	await tamper('DELETE FROM amends.remedy WHERE number = 2');
	expect(await checkRemedies(db)).toMatchObject({ ok: false, says: 'the ledger breaks at entry 2, which is missing.' });
});
