import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Encoding } from '../../../shared/customers/import.ts';
import { type Place, readLines } from '../../../worker/customers/import/lines.ts';
import { readRecords } from '../../../worker/customers/import/records.ts';
import { createSniffer } from '../../../worker/customers/import/sniff.ts';

let folder: string;
let files = 0;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'amends-records-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function recordsOf(bytes: Buffer | string, encoding: Encoding = 'utf-8', wanted: readonly number[] = [0, 1]) {
	files += 1;
	const path = join(folder, `${files}.csv`);
	await writeFile(path, bytes);
	const found = [];
	const how = { delimiter: 'comma', wanted, width: null } as const;
	for await (const record of readRecords(readLines({ path, encoding }), how)) {
		expect(record.end.lines).toBeGreaterThanOrEqual(record.line);
		found.push('cells' in record ? [record.line, ...record.cells] : [record.line, `! ${record.because}`]);
	}
	return found;
}

describe('records', () => {
	test.each([
		[
			'lines of any end, and empty ones between',
			'a,b\r\n1,2\n\n3,4\r5,6',
			[
				[1, 'a', 'b'],
				[2, '1', '2'],
				[4, '3', '4'],
				[5, '5', '6'],
			],
		],
		[
			'quotes, with what would part cells within',
			'a,b\n"x, y","say ""hi"""\n',
			[
				[1, 'a', 'b'],
				[2, 'x, y', 'say "hi"'],
			],
		],
		[
			'a quote that is never closed costs its line alone',
			'a,b\n1,"broken\n2,two\n3,"three"\n',
			[
				[1, 'a', 'b'],
				[2, '! unclosed-quote'],
				[3, '2', 'two'],
				[4, '3', 'three'],
			],
		],
		[
			'one that seems to be closed further down, too',
			'a,b\n1,"broken\n2,two\n3,three"\n4,four\n',
			[
				[1, 'a', 'b'],
				[2, '! unclosed-quote'],
				[3, '2', 'two'],
				[4, '3', 'three"'],
				[5, '4', 'four'],
			],
		],
		[
			'a quote that is a letter',
			'a,b\n1,5" pipe\n',
			[
				[1, 'a', 'b'],
				[2, '1', '5" pipe'],
			],
		],
		[
			'words that are quoted within a cell',
			'a,b\n1,the "big" one\n',
			[
				[1, 'a', 'b'],
				[2, '1', 'the "big" one'],
			],
		],
		[
			'a last line without an end',
			'a,b\n1,2',
			[
				[1, 'a', 'b'],
				[2, '1', '2'],
			],
		],
		['a mark of byte order', '\uFEFFa,b\n', [[1, 'a', 'b']]],
		['nothing', '', []],
	])('%s', async (_, text, expected) => {
		expect(await recordsOf(text)).toEqual(expected);
	});

	test('a cell that nobody wants may span lines', async () => {
		expect(await recordsOf('a,b,c\n1,2,"Via Roma\n1"\n3,4,5\n')).toEqual([
			[1, 'a', 'b', 'c'],
			[2, '1', '2', 'Via Roma\n1'],
			[4, '3', '4', '5'],
		]);
	});

	test('a broken line at the very end of many swallows none of them', async () => {
		const lines = Array.from({ length: 3_000 }, (_, nth) => `p${nth}@x.example,Name ${nth}`);
		lines[1_500] = 'broken@x.example,"Name';
		const found = await recordsOf(['address,name', ...lines].join('\n'));
		expect(found).toHaveLength(3_001);
		expect(found.filter((one) => String(one[1]).startsWith('!'))).toEqual([[1_502, '! unclosed-quote']]);
	});

	test.each(['utf-8', 'utf-16le'] as const)('read on from any place in %s, the rest is the same', async (encoding) => {
		const text = 'a,b\r\n1,"broken\n2,two\r3,"a ""b"" c"\n4,Öl\n5,6';
		files += 1;
		const path = join(folder, `${files}.csv`);
		await writeFile(path, iconv.encode(text, encoding, { addBOM: true }));
		const how = { delimiter: 'comma', wanted: [0, 1], width: 2 } as const;
		const read = async (from?: Place) => {
			const found = [];
			for await (const record of readRecords(readLines({ path, encoding, ...(from && { from }) }), how))
				found.push(record);
			return found;
		};
		const all = await read();
		expect(all).toHaveLength(6);
		for (const [index, { end }] of all.entries()) expect(await read(end)).toEqual(all.slice(index + 1));
	});

	test('a line without end is refused, and not held in memory', async () => {
		const found = await recordsOf(`a,b\n${'x'.repeat(300_000)}\n1,2\n`);
		expect(found).toEqual([
			[1, 'a', 'b'],
			[2, '! too-long'],
			[3, '1', '2'],
		]);
	});

	test.each([
		['windows-1251', 'анна@x.example,Анна Петрова'],
		['windows-1252', 'jurgen@x.example,Jürgen Müller'],
		['utf-16le', 'anna@x.example,Анна'],
		['utf-16be', 'anna@x.example,Анна'],
		['utf-8', 'anna@x.example,Анна'],
	] as const)('%s is read as it was written', async (encoding, text) => {
		expect(await recordsOf(iconv.encode(`a,b\n${text}\n`, encoding), encoding)).toEqual([
			[1, 'a', 'b'],
			[2, ...text.split(',')],
		]);
	});
});

describe('how a file is written', () => {
	const RUSSIAN = 'Анна Петрова;Москва\nИван Сидоров;Тула\n';
	const WESTERN = 'Jürgen Müller;Köln\nJosé Peña;Málaga\nFrançois Lefèvre;Nîmes\n';
	test.each<[string, Buffer, Encoding]>([
		['plain letters', Buffer.from('a;b\n'), 'utf-8'],
		['UTF-8', Buffer.from(RUSSIAN), 'utf-8'],
		['UTF-8 with a mark', Buffer.from(`\uFEFF${RUSSIAN}`), 'utf-8'],
		['UTF-16 with a mark', iconv.encode(RUSSIAN, 'utf-16le', { addBOM: true }), 'utf-16le'],
		['UTF-16 of the other order', iconv.encode(RUSSIAN, 'utf-16be', { addBOM: true }), 'utf-16be'],
		['UTF-16 without a mark', iconv.encode('name;town\nAnna;Rome\n', 'utf-16le'), 'utf-16le'],
		['Windows-1251', iconv.encode(RUSSIAN, 'windows-1251'), 'windows-1251'],
		['Windows-1252', iconv.encode(WESTERN, 'windows-1252'), 'windows-1252'],
		[
			'Windows-1251 whose first megabyte is plain',
			Buffer.concat([Buffer.from('a@b.example;x\n'.repeat(80_000)), iconv.encode(RUSSIAN, 'windows-1251')]),
			'windows-1251',
		],
	])('%s', async (_, bytes, encoding) => {
		const sniffer = createSniffer();
		await pipeline(Readable.from(pieces(bytes)), sniffer.stream, new PassThrough().resume());
		expect(sniffer.encoding()).toBe(encoding);
		expect(sniffer.bytes()).toBe(bytes.length);
	});
});

function* pieces(bytes: Buffer): Generator<Buffer> {
	for (let from = 0; from < bytes.length; from += 1_000) yield bytes.subarray(from, from + 1_000);
}
