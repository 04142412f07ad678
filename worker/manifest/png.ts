/** PNG: width and height stand at bytes 16 and 20. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/** Width and height of a PNG in pixels; null for what is none. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
	const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (png.length < HEIGHT_AT + 4 || !png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
	return { width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) };
}
