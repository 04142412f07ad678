import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { eraseByAddress } from '../../../worker/cli/customers/erase.ts';
import { exportByAddress } from '../../../worker/cli/customers/export.ts';
import type { Settings } from '../../../worker/settings.ts';
import { openStore } from '../../../worker/store/connect.ts';
import { findOrMakeCustomers } from '../../../worker/store/customers/book.ts';
import { OFFICE_HOURS } from '../../fixtures/office-hours.ts';
import { layDatabase } from '../../servers/memory-store.ts';
import { addCase, addMail } from '../api/rows.ts';
import { unzip } from '../customers/unzip.ts';

let settings: Settings;
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'amends-customers-'));
	const database = { kind: 'pglite', folder: join(folder, 'pglite') } as const;
	settings = {
		database,
		dataFolder: folder,
		secretKey: null,
		mailboxes: [],
		team: [],
		calendar: OFFICE_HOURS,
		policy: DEFAULT_POLICY,
	} as unknown as Settings;
	await layDatabase(database.folder);
	const store = await openStore(database);
	await addCase(store, { id: 'case-1', subject: 'The kettle leaks' });
	await addMail(store, { id: 'mail-1', caseId: 'case-1' });
	await findOrMakeCustomers(store.db, [{ address: 'nora@mail.example', name: 'Nora Quist', at: 0 }]);
	await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(
	act: (say: (line: string) => void) => Promise<number>,
): Promise<{ readonly code: number; readonly said: string }> {
	const lines: string[] = [];
	const code = await act((line) => lines.push(line));
	return { code, said: lines.join('\n') };
}

test('a customer is taken out by any of their addresses, into a file that is not there yet', async () => {
	const file = join(folder, 'nora.zip');
	const asked = { address: 'Nora@mail.example', file };
	expect(await run((say) => exportByAddress(settings, asked, say))).toMatchObject({ code: 0 });
	expect([...unzip(await readFile(file)).keys()]).toContain('customer.html');
	expect(await run((say) => exportByAddress(settings, asked, say))).toMatchObject({ code: 1 });
	const nobody = { address: 'nobody@mail.example', file: join(folder, 'nobody.zip') };
	expect((await run((say) => exportByAddress(settings, nobody, say))).said).toContain('is known');
});

test('a customer is erased, once somebody has said yes', async () => {
	const erase = (isSure: boolean) =>
		run((say) => eraseByAddress(settings, { address: 'nora@mail.example', isSure }, say));
	expect(await erase(false)).toEqual({
		code: 1,
		said: 'This would erase 1 cases and all mail of:\n  nora@mail.example\nNobody can take it back. Add --yes to do it.',
	});
	expect(await erase(true)).toEqual({
		code: 0,
		said: '✓ Erased: 1 cases, 1 mails. Figures stay, under a pseudonym.',
	});
	expect(await erase(true)).toMatchObject({ code: 1 });
});
