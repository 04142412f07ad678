import { CLAIMS } from './claim.ts';
import type { ClaimWeights } from './weights.ts';

/** "AMC" and the version of this layout. */
const MAGIC = 0x414d_4301;
const HEAD_BYTES = 16;
const NUMBERS = 3;

/**
 * Weights as bytes: magic, number of claims, grams and entries; steps, biases and cuts; grams; starts; claims; weights. Numbers are
 * big-endian. The same weights give the same bytes.
 */
export function encodeClaims(weights: ClaimWeights): Uint8Array {
	const { grams, starts, claims, steps, biases, cuts } = weights;
	const bytes = new Uint8Array(sizeOf(grams.length, claims.length));
	const view = new DataView(bytes.buffer);
	for (const [at, number] of [MAGIC, CLAIMS.length, grams.length, claims.length].entries())
		view.setUint32(at * 4, number);
	let at = HEAD_BYTES;
	for (const number of [...steps, ...biases, ...cuts]) {
		view.setFloat32(at, number);
		at += 4;
	}
	for (const number of [...grams, ...starts]) {
		view.setUint32(at, number);
		at += 4;
	}
	bytes.set(claims, at);
	bytes.set(new Uint8Array(weights.weights.buffer, weights.weights.byteOffset, claims.length), at + claims.length);
	return bytes;
}

const sizeOf = (grams: number, entries: number): number =>
	HEAD_BYTES + 4 * (NUMBERS * CLAIMS.length + grams + grams + 1) + 2 * entries;

/** @throws RangeError when the bytes are no such weights, or of another layout, or cut short */
export function decodeClaims(bytes: Uint8Array): ClaimWeights {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEAD_BYTES || view.getUint32(0) !== MAGIC)
		throw new RangeError('these bytes are no weights of claims');
	if (view.getUint32(4) !== CLAIMS.length)
		throw new RangeError(`weights of ${view.getUint32(4)} claims instead of ${CLAIMS.length}`);
	const [grams, entries] = [view.getUint32(8), view.getUint32(12)];
	if (bytes.length !== sizeOf(grams, entries)) throw new RangeError('weights of claims cut short');
	let at = HEAD_BYTES;
	const words = (count: number): Uint32Array =>
		Uint32Array.from({ length: count }, () => {
			at += 4;
			return view.getUint32(at - 4);
		});
	const floats = (): Float32Array =>
		Float32Array.from({ length: CLAIMS.length }, () => {
			at += 4;
			return view.getFloat32(at - 4);
		});
	const [steps, biases, cuts] = [floats(), floats(), floats()];
	const [hashes, starts] = [words(grams), words(grams + 1)];
	return {
		steps,
		biases,
		cuts,
		grams: hashes,
		starts,
		claims: bytes.slice(at, at + entries),
		weights: Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + at + entries, entries)),
	};
}
