import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { triageReport } from '../../../worker/cli/learning/report.ts';
import { triageRollback } from '../../../worker/cli/learning/roll-back.ts';
import { takeDataFolder } from '../../../worker/data-folder.ts';
import { shippedVersion } from '../../../worker/judging.ts';
import type { Settings } from '../../../worker/settings.ts';
import { openStore } from '../../../worker/store/connect.ts';
import { noteShipped, saveModel } from '../../../worker/store/models.ts';
import { layDatabase } from '../../servers/memory-store.ts';

const AT = Date.UTC(2026, 8, 16, 8);

let settings: Settings;
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'amends-learning-'));
	const database = { kind: 'pglite', folder: join(folder, 'pglite') } as const;
	settings = { database, dataFolder: folder } as Settings;
	await layDatabase(database.folder);
	const store = await openStore(database);
	const base = shippedVersion();
	await noteShipped(store.db, base, AT);
	await saveModel(store.db, {
		version: 'learned-1',
		at: AT,
		base,
		state: 'promoted',
		trials: null,
		because: 'no worse on either set',
		by: 'product',
		learnedUpTo: 0,
		bytes: Uint8Array.of(1),
	});
	await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function said(act: (say: (line: string) => void) => Promise<unknown>): Promise<string> {
	const lines: string[] = [];
	await act((line) => lines.push(line));
	return lines.join('\n');
}

test('the report is a table for people, and one line of JSON for programs', async () => {
	const text = await said((say) => triageReport(settings, false, say));
	expect(text).toContain('learned-1 judges. 0 corrections wait for the next training.');
	expect(text).toContain('Corrections by week (its Monday): none yet.');
	expect(text).toMatch(/learned-1 +promoted +2026-09-16/);
	const json = JSON.parse(await said((say) => triageReport(settings, true, say)));
	expect(json).toMatchObject({ judging: 'learned-1', models: [{ version: 'learned-1' }, { state: 'shipped' }] });
});

test('while the program runs on the embedded database, both say so and what to do', async () => {
	const hold = await takeDataFolder(folder);
	hold.announce('http://localhost:4380');
	const refused = { code: 'program-running', message: expect.stringContaining('http://localhost:4380') };
	await expect(triageReport(settings, false, () => {})).rejects.toMatchObject(refused);
	await expect(triageRollback(settings, null, () => {})).rejects.toMatchObject(refused);
	await hold.release();
});

test('a model is taken back by name of the one before, once', async () => {
	const base = shippedVersion();
	expect(await said((say) => triageRollback(settings, null, say))).toBe(
		`✓ ${base} judges again; learned-1 was taken back.`,
	);
	expect(await triageRollback(settings, null, () => {})).toBe(1);
	expect(await said((say) => triageReport(settings, false, say))).toContain(`${base} judges.`);
	expect(await triageRollback(settings, 'learned-1', () => {})).toBe(0);
});
