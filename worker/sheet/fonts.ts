import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A font file and the characters that it has. */
export interface SheetFont {
	readonly name: string;
	readonly file: string;
	/** which font of a collection; null for a file with one */
	readonly face: string | null;
	has(codePoint: number): boolean;
}

const require = createRequire(import.meta.url);

/** Packages of fonts come cut by script; one file each, in the order in which they are asked. */
const SHIPPED: readonly { readonly subset: string; readonly file: string }[] = [
	{ subset: 'latin', file: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff') },
	{ subset: 'latin-ext', file: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff') },
	{ subset: 'vietnamese', file: require.resolve('@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff') },
	{ subset: 'cyrillic', file: require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff') },
	{
		subset: 'cyrillic-ext',
		file: require.resolve('@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff'),
	},
	{ subset: 'greek', file: require.resolve('@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff') },
	{ subset: 'greek-ext', file: require.resolve('@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff') },
	{
		subset: 'arabic',
		file: require.resolve('@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff'),
	},
	{
		subset: 'hebrew',
		file: require.resolve('@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff'),
	},
	{
		subset: 'devanagari',
		file: require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff'),
	},
	{ subset: 'thai', file: require.resolve('@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff') },
];

/**
 * Chinese, Japanese and Korean need a font of 15 to 80 MB, which is not shipped: one that the machine has is taken, the best first. Linux
 * distributions, macOS and Windows put them here.
 */
const OF_THE_MACHINE: readonly { readonly file: string; readonly face: string | null }[] = [
	{ file: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', face: 'NotoSansCJKjp-Regular' },
	{ file: '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc', face: 'NotoSansCJKjp-Regular' },
	{ file: '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc', face: 'NotoSansCJKjp-Regular' },
	{ file: '/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf', face: null },
	{ file: '/System/Library/Fonts/Supplemental/Arial Unicode.ttf', face: null },
	{ file: 'C:\\Windows\\Fonts\\simhei.ttf', face: null },
];

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

/** The fonts of this machine's sheets, read once. */
export function loadFonts(isThere: (file: string) => boolean = existsSync): readonly SheetFont[] {
	const shipped = SHIPPED.map(({ subset, file }): SheetFont => {
		const ranges = rangesOf(file, subset);
		return {
			name: subset,
			file,
			face: null,
			has: (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to),
		};
	});
	const found = OF_THE_MACHINE.find(({ file }) => isThere(file));
	if (found === undefined) return shipped;
	const has = (codePoint: number) => EAST_ASIAN.test(String.fromCodePoint(codePoint));
	return [...shipped, { name: 'east-asian', ...found, has }];
}

/** The package's own list says what is in each of its files: `U+0000-00FF,U+0131`. */
function rangesOf(file: string, subset: string): readonly (readonly [from: number, to: number])[] {
	const list: unknown = JSON.parse(readFileSync(join(dirname(file), '..', 'unicode.json'), 'utf8'));
	const text = typeof list === 'object' && list !== null && subset in list ? Object(list)[subset] : '';
	return String(text)
		.split(',')
		.map((range) => range.replace('U+', '').split('-'))
		.map(([from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const);
}
