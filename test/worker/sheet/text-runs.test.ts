import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../worker/sheet/fonts.ts';
import { drawable, drawnLine } from '../../../worker/sheet/text-runs.ts';

const FONTS = loadFonts(() => false);

const runsOf = (text: string) => drawnLine(text, FONTS).runs.map((run) => [run.font.name, run.text]);

describe('a line is drawn from left to right', () => {
	test.each([
		['one script', 'Via Roma 12', [['latin', 'Via Roma 12']]],
		[
			'several scripts of one direction',
			'Łódź, ул. 5',
			[
				['latin-ext', 'Ł'],
				['latin', 'ódź, '],
				['cyrillic', 'ул'],
				['latin', '. 5'],
			],
		],
		[
			'from the right',
			'שלום עולם',
			[
				['hebrew', 'עולם'],
				['latin', ' '],
				['hebrew', 'שלום'],
			],
		],
		[
			'a number in a line from the right',
			'רחוב 25',
			[
				['latin', '25'],
				['latin', ' '],
				['hebrew', 'רחוב'],
			],
		],
		[
			'brackets from the right are turned',
			'א (ב)',
			[
				['latin', '('],
				['hebrew', 'ב'],
				['latin', ') '],
				['hebrew', 'א'],
			],
		],
		[
			'words from the right in a line from the left',
			'For שרה כהן!',
			[
				['latin', 'For '],
				['hebrew', 'כהן'],
				['latin', ' '],
				['hebrew', 'שרה'],
				['latin', '!'],
			],
		],
	])('%s', (_, text, runs) => {
		const drawn = runsOf(text);
		expect(drawn.map(([, words]) => words).join('')).toBe(runs.map(([, words]) => words).join(''));
		expect(drawn.map(([font]) => font)).toEqual(expect.arrayContaining(runs.map(([font]) => font)));
	});

	test('and begins at the right where its first letter does', () => {
		expect(drawnLine('الرياض 11564', FONTS).isRightToLeft).toBe(true);
		expect(drawnLine('For أحمد', FONTS).isRightToLeft).toBe(false);
	});

	test('letters that are joined stay in one run, with their marks', () => {
		expect(runsOf('شُكراً')).toEqual([['arabic', 'شُكراً']]);
		expect(runsOf('क्षत्रिय')).toEqual([['devanagari', 'क्षत्रिय']]);
		expect(runsOf('น้ำ')).toEqual([['thai', 'น้ำ']]);
	});
});

describe('what no font has', () => {
	test('is seen and counted, but for pictures, which are left out', () => {
		expect(drawable('東京 Tokyo 😀🇮🇹', FONTS)).toEqual({ text: '\ufffd\ufffd Tokyo ', missing: ['東', '京'] });
	});

	test('is printed with a font of the machine where there is one', () => {
		const [first] = ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'];
		const fonts = loadFonts((file) => file === first);
		expect(drawable('東京', fonts).missing).toEqual([]);
		expect(fonts.at(-1)).toMatchObject({ name: 'east-asian', file: first, face: 'NotoSansCJKjp-Regular' });
	});

	test.each([
		['Latin', 'Ångström Łódź Nguyễn Văn Ắn'],
		['Cyrillic', 'Невский проспект, Ґґ Ђђ'],
		['Greek', 'Ελένη Παππά ὅπως'],
		['Arabic', 'شارع الملك فهد ۱۲'],
		['Hebrew', 'רחוב הרצל 25'],
		['Devanagari', 'महात्मा गांधी मार्ग'],
		['Thai', 'ถนนสุขุมวิท'],
	])('is nothing of %s', (_, text) => {
		expect(drawable(text, FONTS).missing).toEqual([]);
	});
});
