import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAudit } from '../../../worker/cli/doctor/audit.ts';
import { appendAudit, readAudit } from '../../../worker/store/audit.ts';
import { describeWith } from '../../servers/need.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';

const AT = Date.UTC(2026, 8, 16, 8);

const invited = (name: string) =>
	({
		at: AT,
		by: 'irina',
		what: 'person-invited',
		subject: name,
		data: { role: 'agent', mailboxes: ['support'], note: '«ü» ё', nested: { b: 1, a: [0.5, null, true] } },
	}) as const;

describe('the audit log on PGlite', () => auditSuite('pglite'));
describeWith('postgres', 'the audit log on PostgreSQL', () => auditSuite('postgres'));

function auditSuite(database: Database): void {
	let stores: TestStores;
	beforeAll(async () => {
		stores = await startStores(database);
	});
	afterAll(() => stores.stop());

	/** What the owner of a database can do past every trigger. */
	async function tamper(statement: string): Promise<void> {
		const { db } = stores.store;
		for (const table of ['audit', 'audit_end'])
			await db.execute(sql.raw(`ALTER TABLE amends.${table} DISABLE TRIGGER ALL`));
		await db.execute(sql.raw(statement));
		for (const table of ['audit', 'audit_end'])
			await db.execute(sql.raw(`ALTER TABLE amends.${table} ENABLE TRIGGER ALL`));
	}

	test('is one chain without forks when many append at once, and nothing is left of an act that failed', async () => {
		const another = await stores.another();
		expect(await checkAudit(stores.store.db)).toMatchObject({ ok: true, says: 'the audit log holds: 0 entries.' });
		const acts = Array.from({ length: 20 }, (_, turn) =>
			(turn % 2 === 0 ? stores.store : another).db.transaction(async (tx) => {
				await appendAudit(tx, invited(`Person ${turn}`));
				if (turn % 5 === 0) throw new Error('the act itself failed');
			}),
		);
		const ended = await Promise.allSettled(acts);
		expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(16);
		expect(await checkAudit(stores.store.db)).toMatchObject({ ok: true, says: 'the audit log holds: 16 entries.' });
		expect((await readAudit(stores.store.db, 0, 100)).map(({ number }) => number)).toEqual(
			Array.from({ length: 16 }, (_, at) => at + 1),
		);
	});

	test.each([
		'UPDATE amends.audit SET by = $$nobody$$',
		'UPDATE amends.audit SET by = $$nobody$$ WHERE number = 0',
		'DELETE FROM amends.audit',
		'TRUNCATE amends.audit',
		'UPDATE amends.audit_end SET number = number - 1',
		'UPDATE amends.audit_end SET number = 0',
		'DELETE FROM amends.audit_end',
		'TRUNCATE amends.audit_end',
	])('refuses %s', async (statement) => {
		await expect(stores.store.db.execute(sql.raw(statement))).rejects.toMatchObject({ cause: { code: '23001' } });
	});

	test.each([
		["UPDATE amends.audit SET subject = 'somebody else' WHERE number = 3", 3, 'was changed after it was written'],
		["UPDATE amends.audit SET data = '{}' WHERE number = 3", 3, 'was changed after it was written'],
		['DELETE FROM amends.audit WHERE number = 16', 16, 'is missing'],
		['DELETE FROM amends.audit WHERE number = 2', 2, 'is missing'],
	])('%s is seen by the doctor', async (statement, number, what) => {
		const { db } = stores.store;
		await db.execute(sql`CREATE TABLE kept AS SELECT * FROM amends.audit`);
		await tamper(statement);
		expect(await checkAudit(db)).toMatchObject({
			ok: false,
			says: `the audit log breaks at entry ${number}, which ${what}.`,
		});
		await tamper('DELETE FROM amends.audit');
		await tamper('INSERT INTO amends.audit SELECT * FROM kept');
		await db.execute(sql`DROP TABLE kept`);
		expect((await checkAudit(db)).ok).toBe(true);
	});
}
