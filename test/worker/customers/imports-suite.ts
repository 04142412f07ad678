import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY } from '../../../shared/time.ts';
import { createImports } from '../../../worker/customers/import/create.ts';
import type { ImportDeps, Imports } from '../../../worker/customers/import/imports.ts';
import { readAudit } from '../../../worker/store/audit.ts';
import { customerIdOf } from '../../../worker/store/customers/whole.ts';
import { type Database, startStores, type TestStores } from '../../servers/stores.ts';
import { type BookWorld, openBook } from './open-book.ts';

const LARGEST = 1_000_000;
const MAPPING = { columns: { address: 0, name: 1 }, hasHeader: true, currency: 'EUR' };
const READING = { encoding: 'utf-8', delimiter: 'comma', mapping: MAPPING } as const;

/** Bringing lists in, on every database. */
export function importsSuite(database: Database): void {
	let stores: TestStores;
	let world: BookWorld;
	let folder: string;

	beforeAll(async () => {
		stores = await startStores(database);
		world = openBook(stores.store, `${database}-imports`);
		folder = await mkdtemp(join(tmpdir(), 'amends-imports-'));
	});
	afterAll(async () => {
		await stores.stop();
		await rm(folder, { recursive: true, force: true });
	});

	/** A process that brings lists in; parts that it asks for wait in `asked`. */
	function open(different: Partial<ImportDeps> = {}): { readonly imports: Imports; readonly asked: string[] } {
		const asked: string[] = [];
		const imports = createImports({
			...world.deps,
			folder,
			currency: 'EUR',
			largest: LARGEST,
			ask: (id) => void asked.push(id),
			log: { error: () => undefined },
			...different,
		});
		return { imports, asked };
	}

	async function upload(imports: Imports, content: string | Buffer): Promise<string> {
		const kept = await imports.upload({
			name: 'list.csv',
			bytes: Readable.from([Buffer.from(content)]),
			personId: 'irina',
		});
		if (kept.state !== 'kept') throw new Error(kept.message);
		return kept.id;
	}
	const readWhole = async (imports: Imports, asked: string[]): Promise<void> => {
		for (let id = asked.shift(); id !== undefined; id = asked.shift()) await imports.work(id);
	};
	const named = async (address: string) => {
		const id = await customerIdOf(stores.store.db, address);
		return id === null ? null : ((await world.book.view(id, undefined))?.name ?? null);
	};

	test('a list in Windows-1251 with a broken line is shown, read, and reports the line', async () => {
		const { imports, asked } = open();
		const list =
			'Почта;Имя;Уровень\r\nanna@imports.example;Анна;золото\r\nbroken@imports.example;"Борис\r\nno address;Вера;\r\nivan@imports.example;Иван;\r\n';
		const id = await upload(imports, iconv.encode(list, 'windows-1251'));
		expect(await imports.view(id, {})).toMatchObject({
			state: 'uploaded',
			encoding: 'windows-1251',
			delimiter: 'semicolon',
			preview: {
				rows: [
					{ line: 1, cells: ['Почта', 'Имя', 'Уровень'] },
					{ line: 2, cells: ['anna@imports.example', 'Анна', 'золото'] },
					{ line: 3, cells: null },
					{ line: 4 },
					{ line: 5 },
				],
				guess: { address: 0, name: 1, tier: 2 },
				hasHeader: true,
			},
		});
		expect((await imports.view(id, { encoding: 'windows-1252' }))?.preview?.rows[1]?.cells?.[1]).toBe('Àííà');
		const mapping = { ...MAPPING, columns: { address: 0, name: 1, tier: 2 } };
		expect(await imports.start(id, { encoding: 'windows-1251', delimiter: 'semicolon', mapping })).toEqual({
			state: 'done',
		});
		await readWhole(imports, asked);
		expect(await imports.view(id, {})).toMatchObject({
			state: 'done',
			records: 4,
			made: 2,
			refused: 2,
			preview: null,
			refusedBecause: expect.arrayContaining([
				{ because: 'unclosed-quote', lines: 1 },
				{ because: 'bad-address', lines: 1 },
			]),
		});
		expect(await named('ivan@imports.example')).toBe('Иван');
		const report = await imports.report(id, 'ru');
		expect(report && (await text(report))).toBe(
			'\uFEFF"Строка","Причина"\r\n3,"кавычка не закрыта"\r\n4,"адрес почты неверен"\r\n',
		);
		expect(await readdir(folder)).toEqual([]);
		expect((await readAudit(stores.store.db, 0, 100)).at(-1)).toMatchObject({
			what: 'customers-imported',
			by: 'irina',
			subject: 'list.csv',
			data: { records: 4, made: 2, refused: 2 },
		});
	});

	test('a process that ends in the middle is followed by another, and each line is read once', async () => {
		const list = ['mail,name', ...Array.from({ length: 1_200 }, (_, nth) => `p${nth}@resume.example,Name ${nth}`)].join(
			'\n',
		);
		const first = open();
		const id = await upload(first.imports, list);
		await first.imports.start(id, READING);
		// It is ending already when it begins the part: that stops after one batch.
		const part = first.imports.work(id);
		await first.imports.close();
		await part;
		const between = await first.imports.view(id, {});
		expect(between?.state).toBe('running');
		expect(between?.records).toBeLessThan(1_200);
		const next = open();
		await next.imports.sweep();
		await readWhole(next.imports, next.asked);
		expect(await next.imports.view(id, {})).toMatchObject({ state: 'done', records: 1_200, made: 1_200, refused: 0 });
		expect(await named('p1199@resume.example')).toBe('Name 1199');
	});

	test('two processes at one list read each line once', async () => {
		const list = ['mail,name', ...Array.from({ length: 1_500 }, (_, nth) => `q${nth}@twice.example,Name ${nth}`)].join(
			'\n',
		);
		const [one, other] = [open(), open({ store: await stores.another() })];
		const id = await upload(one.imports, list);
		await one.imports.start(id, READING);
		await Promise.all([one.imports.work(id), other.imports.work(id)]);
		await one.imports.sweep();
		await readWhole(one.imports, one.asked);
		expect(await one.imports.view(id, {})).toMatchObject({ state: 'done', records: 1_500, made: 1_500, same: 0 });
	});

	test('what is cancelled stops, and its file goes; so does one that nobody begins', async () => {
		const { imports } = open();
		const id = await upload(imports, 'mail\na@cancel.example\n');
		expect(await imports.cancel(id)).toEqual({ state: 'done' });
		expect(await imports.start(id, READING)).toMatchObject({ state: 'refused' });
		await imports.work(id);
		expect(await named('a@cancel.example')).toBeNull();
		const forgotten = await upload(imports, 'mail\nb@cancel.example\n');
		const later = open({ now: () => world.now() + 8 * DAY });
		await later.imports.sweep();
		expect((await imports.view(forgotten, {}))?.state).toBe('cancelled');
		expect(existsSync(join(folder, `${forgotten}.csv`))).toBe(false);
	});

	test('a list that is too large is refused while it comes, and leaves nothing behind', async () => {
		const { imports } = open();
		const piece = Buffer.alloc(LARGEST / 10, 'x');
		function* tooMuch(): Generator<Buffer> {
			for (let sent = 0; sent <= LARGEST; sent += piece.length) yield piece;
		}
		const kept = await imports.upload({ name: 'x.csv', bytes: Readable.from(tooMuch()), personId: 'irina' });
		expect(kept).toMatchObject({ state: 'refused', message: 'file: is larger than 200 MB' });
		expect(await readdir(folder)).toEqual([]);
	});

	test('an empty file, a column that is two things and a list that is under way are refused', async () => {
		const { imports } = open();
		expect(await imports.upload({ name: 'x.csv', bytes: Readable.from([]), personId: 'irina' })).toMatchObject({
			state: 'refused',
		});
		const id = await upload(imports, 'mail,name\na@refuse.example,A\n');
		const double = { ...READING, mapping: { ...MAPPING, columns: { address: 0, name: 0 } } };
		expect(await imports.start(id, double)).toMatchObject({ state: 'refused', code: 'invalid' });
		expect(await imports.start(id, READING)).toEqual({ state: 'done' });
		expect(await imports.start(id, READING)).toMatchObject({ state: 'refused', code: 'conflict' });
	});
}
