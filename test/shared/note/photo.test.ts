import { expect, test } from 'vitest';
import { photoTypeOf } from '../../../shared/note/photo.ts';

const bytes = (latin: string) => Uint8Array.from(latin, (character) => character.charCodeAt(0));

test.each([
	['\xff\xd8\xff\xe0\x00\x10JFIF', 'image/jpeg'],
	['\x89PNG\r\n\x1a\n\x00\x00', 'image/png'],
	['RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
	['\x00\x00\x00\x18ftypheic\x00', 'image/heic'],
	['\x00\x00\x00\x18ftypmif1\x00', 'image/heic'],
	['\x00\x00\x00\x18ftypmp42\x00', null],
	['RIFF\x10\x00\x00\x00WAVEfmt ', null],
	['<html><body>', null],
	['<svg xmlns="http://www.w3.org/2000/svg">', null],
	['GIF89a', null],
	['%PDF-1.7', null],
	['', null],
])('the first bytes say what a picture is: %j', (latin, type) => {
	expect(photoTypeOf(bytes(latin))).toBe(type);
});
