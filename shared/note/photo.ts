/** Pictures that may prove that a note was posted, by their first bytes: what a file says of itself in its name counts for nothing. */
export const PHOTOS = {
	'image/jpeg': { ending: 'jpg', isShownByBrowsers: true },
	'image/png': { ending: 'png', isShownByBrowsers: true },
	'image/webp': { ending: 'webp', isShownByBrowsers: true },
	'image/heic': { ending: 'heic', isShownByBrowsers: false },
} as const;

export type PhotoType = keyof typeof PHOTOS;

/** A telephone's picture has two to four megabytes. */
export const LARGEST_PHOTO = 5 * 1_024 * 1_024;

/** Brands of ISO 14496-12 files that hold HEVC stills. */
const HEIC_BRANDS: readonly string[] = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** What picture these bytes are; null when they are none that is taken. */
export function photoTypeOf(bytes: Uint8Array): PhotoType | null {
	const latin = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
	if (latin(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
	if (latin(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
	if (latin(0, 4) === 'RIFF' && latin(8, 12) === 'WEBP') return 'image/webp';
	if (latin(4, 8) === 'ftyp' && HEIC_BRANDS.includes(latin(8, 12))) return 'image/heic';
	return null;
}
