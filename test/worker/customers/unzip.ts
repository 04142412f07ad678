import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;

/** What is in a ZIP file, by name: just enough of the format (APPNOTE 4.3) to see what a test wrote. */
export function unzip(bytes: Buffer): ReadonlyMap<string, Buffer> {
	let end = bytes.length - 22;
	while (bytes.readUInt32LE(end) !== END) end -= 1;
	const files = new Map<string, Buffer>();
	let at = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
		const nameLength = bytes.readUInt16LE(at + 28);
		const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
		const local = bytes.readUInt32LE(at + 42);
		const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const body = bytes.subarray(from, from + packed);
		files.set(name, method === 0 ? body : inflateRawSync(body));
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	return files;
}
