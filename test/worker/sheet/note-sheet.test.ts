import { buffer } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../worker/sheet/fonts.ts';
import { type Paper, type PrintedNote, printNotes } from '../../../worker/sheet/note-sheet.ts';
import { sheetWords } from '../../../worker/sheet/words.ts';

const FONTS = loadFonts(() => false);
const MM = 72 / 25.4;

const note = (different: Partial<PrintedNote> = {}, name = 'Nora Whitfield'): PrintedNote => ({
	brief: {
		name,
		caseNumber: 12,
		guard: 'delight',
		writeIn: 'it',
		avoid: ['voucher', 'excuse', 'case-number'],
		facts: [{ kind: 'went-wrong', words: 'The lamp came without its shade.', mailId: 'm1', at: 0 }],
	},
	address: { name, lines: ['14 Orchard Lane', 'Bath', 'BA1 5LR'], country: 'GB' },
	from: { name: 'Copper Finch', lines: ['Via Tornabuoni 8', '50123 Firenze FI'], country: 'IT' },
	...different,
});

const print = (notes: readonly PrintedNote[], paper: Paper) =>
	printNotes(notes, { paper, fonts: FONTS, t: sheetWords('en'), now: Date.UTC(2026, 10, 22) });

/** Width and height of each page in whole millimetres, as the file says them in points. */
async function pagesOf(notes: readonly PrintedNote[], paper: Paper): Promise<string[]> {
	const file = (await buffer(print(notes, paper).stream)).toString('latin1');
	return [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
		([, width, height]) => `${Math.round(Number(width) / MM)}×${Math.round(Number(height) / MM)}`,
	);
}

describe('the sheet', () => {
	test('on cards has the card, its brief and the envelope in their own sizes', async () => {
		expect(await pagesOf([note()], 'cards')).toEqual(['105×148', '105×148', '162×114']);
	});

	test('on A4 has two notes a sheet, then two envelopes a sheet', async () => {
		expect(await pagesOf([note(), note(), note()], 'a4')).toEqual(Array(4).fill('210×297'));
	});

	test('of a note without an address has no envelope, and says so', async () => {
		expect(await pagesOf([note({ address: null })], 'cards')).toEqual(['105×148', '105×148']);
		expect(print([note({ address: null }), note()], 'a4').withoutEnvelope).toBe(1);
	});

	test('says how many characters this machine has no font for', () => {
		const tokyo = { name: '山田', lines: ['東京都'], country: 'JP' };
		expect(print([note({ address: tokyo })], 'a4').unprintable).toBe(5);
		expect(print([note({}, 'شارع Ελένη ถนน मार्ग רחוב')], 'a4').unprintable).toBe(0);
	});

	test('bears the longest brief and the longest address on one side each', async () => {
		const words = 'W'.repeat(280);
		const brief = {
			...note().brief,
			guard: 'repair',
			facts: (['went-wrong', 'was-done', 'was-said'] as const).map((kind) => ({ kind, words, mailId: null, at: 0 })),
			avoid: ['voucher', 'excuse', 'case-number', 'small-words', 'cheer', 'never-again', 'health', 'data', 'money'],
		} as const;
		const address = { name: 'N'.repeat(80), lines: Array(8).fill('M'.repeat(80)), country: 'GB' };
		expect(await pagesOf([note({ brief, address })], 'cards')).toHaveLength(3);
	});

	test('speaks the language of whoever prints it', () => {
		expect(sheetWords('it')('card.for', { name: 'Nora' })).toBe('Per Nora');
		expect(sheetWords('ru')('card.noFont', { count: 5 })).toContain('5 знаков');
	});

	test('of two hundred notes comes in seconds, and lets others work meanwhile', async () => {
		const notes = Array.from({ length: 200 }, (_, at) => note({}, `Nora Whitfield ${at} Мария שרה`));
		let turns = 0;
		const timer = setInterval(() => {
			turns += 1;
		}, 5);
		const begun = performance.now();
		const file = await buffer(print(notes, 'a4').stream);
		clearInterval(timer);
		expect(performance.now() - begun).toBeLessThan(20_000);
		expect(turns).toBeGreaterThan(20);
		expect(file.length).toBeLessThan(3_000_000);
	});
});
