import { asc, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { figuresOf } from '../../shared/triage/model/figures.ts';
import type { Trial } from '../../shared/triage/model/promote.ts';
import { shippedVersion } from '../../worker/judging.ts';
import { loadReport } from '../../worker/learning/report.ts';
import { type RetrainDeps, retrainIfDue } from '../../worker/learning/retrain.ts';
import { rollBack } from '../../worker/learning/roll-back.ts';
import type { TrainingTask } from '../../worker/learning/train-thread.ts';
import { currentVersion, loadBytes, noteShipped } from '../../worker/store/models.ts';
import { supportCase } from '../../worker/store/schema.ts';
import { correction, model } from '../../worker/store/schema-learning.ts';
import { type Database, startStores, type TestStores } from '../servers/stores.ts';
import { type CaseworkWorld, openCasework } from './casework-world.ts';
import { complaint } from './letters.ts';

const AT = Date.UTC(2026, 10, 18, 9);
const PLAIN = 'Hello,\n\nwhen do you open on Saturday?\n\nDana\n';

/** What people correct is kept, teaches, and can be taken back: the same on every database. */
export function learningSuite(database: Database): void {
	let stores: TestStores;
	let world: CaseworkWorld;
	let tests = 0;
	let id = '';

	beforeAll(async () => {
		stores = await startStores(database);
	});
	afterAll(() => stores.stop());
	beforeEach(async () => {
		tests += 1;
		const { db } = stores.store;
		await db.delete(correction);
		await db.delete(model);
		world = openCasework(stores.store, `learning${tests}`);
		id = (await world.receive(complaint(`l${tests}`))) ?? '';
	});

	const act = (action: Parameters<CaseworkWorld['casework']['act']>[2], caseId = id) =>
		world.casework.act(caseId, 'ana', action);
	const standing = () =>
		stores.store.db.select().from(correction).where(isNull(correction.undoneAt)).orderBy(asc(correction.seq));
	const said = async () => (await standing()).map(({ kind, about, said, means }) => [kind, about, said, means]);

	test('each correction is kept with who, when, the mail, and the verdict as it was', async () => {
		await act({ kind: 'severity', severity: 'S3', because: undefined });
		await act({ kind: 'signals', add: ['legal'], remove: [] });
		await act({ kind: 'not-a-complaint', undo: false });
		expect(await said()).toEqual([
			['severity', '', 'S2', 'S3'],
			['signal-missing', 'legal', 'nothing', 'legal'],
			['not-a-complaint', '', 'complaint', 'no complaint'],
		]);
		const [first] = await standing();
		expect(first).toMatchObject({
			by: 'ana',
			caseId: id,
			language: 'en',
			at: expect.any(Date),
			verdict: { complaint: { is: true }, severity: 'S2' },
		});
	});

	test('an undo takes the correction back, and the record of it stays', async () => {
		await act({ kind: 'not-a-complaint', undo: false });
		await act({ kind: 'not-a-complaint', undo: true });
		await act({ kind: 'signals', add: ['legal'], remove: [] });
		await act({ kind: 'signals', add: [], remove: ['legal'] });
		expect(await said()).toEqual([]);
		expect(await stores.store.db.select().from(correction)).toHaveLength(2);
	});

	test('a complaint that triage passed over is a correction, and its undo takes that back', async () => {
		const headers = { Subject: 'Opening hours', 'Message-ID': `<plain-${tests}@customer.example>` };
		expect(await world.receive(complaint(`p${tests}`, headers, PLAIN))).toBeNull();
		const opened = await world.casework.openByHand(`<plain-${tests}@customer.example>`, 'marco', undefined);
		expect(await said()).toEqual([['complaint-after-all', '', 'no complaint', 'complaint']]);
		const caseId = opened.state === 'done' ? opened.caseId : '';
		await act({ kind: 'not-a-complaint', undo: false }, caseId);
		expect(await said()).toEqual([]);
	});

	test('an act that fails leaves no correction behind', async () => {
		const [row] = await stores.store.db.select().from(supportCase);
		expect(row).toBeDefined();
		expect(await world.casework.act('nothing', 'ana', { kind: 'not-a-complaint', undo: false })).toMatchObject({
			state: 'refused',
		});
		expect(await said()).toEqual([]);
	});

	/** So many complaints, each told to be none. */
	let alarms = 0;
	const falseAlarms = async (count: number): Promise<void> => {
		for (let at = 0; at < count; at += 1) {
			alarms += 1;
			const caseId = await world.receive(complaint(`f${alarms}`));
			await act({ kind: 'not-a-complaint', undo: false }, caseId ?? '');
		}
	};
	const trialOf = (errors: number): Trial => {
		const mails = Array.from({ length: 10 }, (_, place) => ({
			language: 'en' as const,
			complaint: true,
			isCritical: false,
			isFound: place >= errors,
			isCalledCritical: false,
		}));
		return { frozen: figuresOf(mails), corrections: figuresOf(mails) };
	};
	/** A trainer whose models make so many errors; 2 is what judged before. */
	const depsFor = (errors: number, change: Partial<RetrainDeps> = {}) => {
		const tasks: TrainingTask[] = [];
		const deps: RetrainDeps = {
			db: stores.store.db,
			trainer: {
				train: async (task) => {
					tasks.push(task);
					const before = trialOf(2);
					return {
						bytes: Uint8Array.of(1, 2, errors),
						trials: { shipped: before.frozen, before, after: trialOf(errors) },
					};
				},
			},
			base: 'shipped-a',
			now: () => AT,
			hour: () => 14,
			...change,
		};
		return { deps, tasks };
	};
	const judging = () => currentVersion(stores.store.db, 'shipped-a');

	test('25 corrections are a training; its model is promoted, loads again byte for byte, and is not trained twice', async () => {
		await falseAlarms(24);
		const { deps, tasks } = depsFor(1);
		expect(await retrainIfDue(deps)).toEqual({ state: 'not-due' });
		await falseAlarms(2);
		expect(await retrainIfDue(deps)).toMatchObject({ state: 'trained', model: { version: 'learned-1' } });
		expect(tasks[0]).toMatchObject({ current: null });
		expect(tasks[0]?.lessons).toHaveLength(26);
		expect(tasks[0]?.lessons[0]).toMatchObject({ complaint: false, weight: 4, language: 'en' });
		expect(await judging()).toBe('learned-1');
		expect([...((await loadBytes(stores.store.db, 'learned-1')) ?? [])]).toEqual([1, 2, 1]);
		expect(await retrainIfDue(deps)).toEqual({ state: 'not-due' });
	});

	test('a corrected severity teaches beside what is said of the complaint: the last word on it, until it is taken back', async () => {
		const lesson = async () => {
			const { deps, tasks } = depsFor(1, { hour: () => 3 });
			await retrainIfDue(deps);
			return tasks[0]?.lessons;
		};
		await act({ kind: 'severity', severity: 'S3', because: undefined });
		await act({ kind: 'severity', severity: 'S4', because: undefined });
		await act({ kind: 'signals', add: ['legal'], remove: [] });
		expect(await lesson()).toMatchObject([{ complaint: true, critical: true }]);
		await act({ kind: 'severity', severity: 'S2', because: undefined });
		await act({ kind: 'signals', add: ['privacy'], remove: [] });
		expect((await lesson())?.map(({ critical }) => critical)).toEqual([undefined]);
	});

	test('a model that is worse is refused, kept on record with the reason, and judges nothing', async () => {
		await falseAlarms(1);
		expect(await retrainIfDue(depsFor(3, { hour: () => 3 }).deps)).toMatchObject({
			model: { state: 'refused', because: expect.stringContaining('falls') },
		});
		expect(await judging()).toBe('shipped-a');
		expect(await loadBytes(stores.store.db, 'learned-1')).toBeNull();
	});

	test('of two trainings at once one is kept', async () => {
		await falseAlarms(1);
		const [one, other] = [depsFor(1, { hour: () => 3 }), depsFor(0, { hour: () => 3 })];
		const both = await Promise.all([retrainIfDue(one.deps), retrainIfDue(other.deps)]);
		// Whoever comes to look only after the other has ended finds nothing to do.
		expect(['not-due', 'overtaken']).toContain(both.map(({ state }) => state).find((state) => state !== 'trained'));
		expect(await stores.store.db.select().from(model)).toHaveLength(1);
	});

	/** Two promoted models, one after the other. */
	const twoModels = async (): Promise<void> => {
		await noteShipped(stores.store.db, 'shipped-a', AT);
		for (const errors of [1, 0]) {
			await falseAlarms(1);
			await world.casework.act(id, 'ana', {
				kind: 'severity',
				severity: errors === 1 ? 'S3' : 'S4',
				because: undefined,
			});
			await retrainIfDue(depsFor(errors, { hour: () => 3 }).deps);
		}
		expect(await judging()).toBe('learned-2');
	};
	const back = (to: string | null) => rollBack(stores.store.db, { to, by: 'irina', at: AT, base: 'shipped-a' });

	test('a promotion is taken back, step by step to the shipped model, and can be put back', async () => {
		await twoModels();
		expect(await back(null)).toEqual({ state: 'done', from: 'learned-2', to: 'learned-1' });
		expect(await judging()).toBe('learned-1');
		expect(await back(null)).toEqual({ state: 'done', from: 'learned-1', to: 'shipped-a' });
		expect(await back(null)).toMatchObject({ state: 'refused', message: 'shipped-a judges already.' });
		expect(await back('learned-2')).toMatchObject({ state: 'done', to: 'learned-2' });
		expect(await judging()).toBe('learned-2');
		expect(await back('learned-9')).toMatchObject({ state: 'refused' });
	});

	test('after a model was taken back one more correction does not bring it again by night', async () => {
		await twoModels();
		await back('shipped-a');
		await act({ kind: 'signals', add: ['privacy'], remove: [] });
		expect(await retrainIfDue(depsFor(0, { hour: () => 3 }).deps)).toEqual({ state: 'not-due' });
	});

	test('a new version of the program begins with its own model, and learns the old corrections anew', async () => {
		await twoModels();
		expect(await currentVersion(stores.store.db, 'shipped-b')).toBe('shipped-b');
		const { deps } = depsFor(1, { base: 'shipped-b', hour: () => 3 });
		expect(await retrainIfDue(deps)).toMatchObject({ state: 'trained', model: { version: 'learned-3' } });
	});

	test('the report tells weeks, languages and models', async () => {
		await twoModels();
		const report = await loadReport(stores.store.db, 'shipped-a');
		expect(report).toMatchObject({ judging: 'learned-2', waiting: 0 });
		expect(report.weeks).toHaveLength(1);
		expect(report.weeks[0]?.corrections).toMatchObject({ 'not-a-complaint': 2, severity: 1 });
		expect(report.languages.find(({ language }) => language === 'en')).toMatchObject({ falseAlarms: 2, misses: 0 });
		expect(report.models.map(({ version, state }) => [version, state])).toEqual([
			['learned-2', 'promoted'],
			['learned-1', 'promoted'],
			['shipped-a', 'shipped'],
		]);
		expect(report.models[0]).toMatchObject({ before: { frozenF1: 89 }, after: { frozenF1: 100, agreement: 100 } });
		expect(shippedVersion()).toMatch(/^shipped-[0-9a-f]{8}$/);
	});
}
