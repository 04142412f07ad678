import { LANGUAGES, type Language } from '../../language.ts';
import { HEARD_ACT_NAMES, type HeardAct } from '../heard.ts';
import { bytesOf, textOfBytes } from './text-bytes.ts';
import { BUCKETS, type Calibration, FEWER_BUCKETS, type ModelWeights, type YesNoWeights } from './weights.ts';

/** "AMW" and the version of this layout: another layout is refused, not misread. */
const MAGIC = 0x414d_5704;
const HEAD_BYTES = 16;
const CALIBRATED: readonly (Language | 'unknown')[] = [...(Object.keys(LANGUAGES) as Language[]), 'unknown'];
const CALIBRATION_BYTES = CALIBRATED.length * 12;
const BUCKETS_AT = HEAD_BYTES + CALIBRATION_BYTES;
const CRITICAL_AT = BUCKETS_AT + BUCKETS;
/** A yes or no: step and bias, then the buckets. */
const bytesOfYesNo = (buckets: number): number => 8 + buckets;
const WEIGHTY_AT = CRITICAL_AT + bytesOfYesNo(BUCKETS);
const ACTS_AT = WEIGHTY_AT + bytesOfYesNo(FEWER_BUCKETS);
const ACT_BYTES = bytesOfYesNo(FEWER_BUCKETS);
const TEXTS_AT = ACTS_AT + HEARD_ACT_NAMES.length * ACT_BYTES;

/**
 * Weights as bytes: magic, checksum of all that follows, step, number of texts; per language three numbers; one byte a bucket; of what is
 * critical, of what is of weight and of each act step, bias and its buckets; the texts as lines of `bucket n-gram`, in order of their
 * buckets. The same weights give the same bytes.
 */
export function encodeModel({ buckets, step, texts, calibration, critical, weighty, acts }: ModelWeights): Uint8Array {
	const lines = [...texts].sort(([one], [other]) => one - other).map(([bucket, text]) => `${bucket} ${text}\n`);
	const written = bytesOf(lines.join(''));
	const bytes = new Uint8Array(TEXTS_AT + written.length);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, MAGIC);
	view.setFloat32(8, step);
	view.setUint32(12, lines.length);
	const numbers = CALIBRATED.flatMap((language) => {
		const { cues, words, bias } = calibration[language];
		return [cues, words, bias];
	});
	for (const [index, number] of numbers.entries()) view.setFloat32(HEAD_BYTES + index * 4, number);
	bytes.set(asBytes(buckets), BUCKETS_AT);
	const putYesNo = (at: number, one: YesNoWeights): void => {
		view.setFloat32(at, one.step);
		view.setFloat32(at + 4, one.bias);
		bytes.set(asBytes(one.buckets), at + 8);
	};
	putYesNo(CRITICAL_AT, critical);
	putYesNo(WEIGHTY_AT, weighty);
	for (const [index, act] of HEARD_ACT_NAMES.entries()) putYesNo(ACTS_AT + index * ACT_BYTES, acts[act]);
	bytes.set(written, TEXTS_AT);
	view.setUint32(4, checksum(bytes.subarray(8)));
	return bytes;
}

/** @throws RangeError when the bytes are no model, one of another version, cut short or changed */
export function decodeModel(bytes: Uint8Array): ModelWeights {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEAD_BYTES || view.getUint32(0) >>> 8 !== MAGIC >>> 8)
		throw new RangeError('these bytes are no model');
	if (view.getUint32(0) !== MAGIC) throw new RangeError(`a model of layout ${view.getUint8(3)}, not ${MAGIC & 255}`);
	if (bytes.length < TEXTS_AT) throw new RangeError(`a model cut short: ${bytes.length} of at least ${TEXTS_AT} bytes`);
	if (view.getUint32(4) !== checksum(bytes.subarray(8)))
		throw new RangeError('a model whose bytes were changed: its checksum is wrong');
	const bucketsAt = (at: number, count: number): Int8Array =>
		Int8Array.from(new Int8Array(bytes.buffer, bytes.byteOffset + at, count));
	const yesNoAt = (at: number, count: number): YesNoWeights => ({
		buckets: bucketsAt(at + 8, count),
		step: view.getFloat32(at),
		bias: view.getFloat32(at + 4),
	});
	const acts = HEARD_ACT_NAMES.map((act, index): [HeardAct, YesNoWeights] => [
		act,
		yesNoAt(ACTS_AT + index * ACT_BYTES, FEWER_BUCKETS),
	]);
	return {
		buckets: bucketsAt(BUCKETS_AT, BUCKETS),
		step: view.getFloat32(8),
		texts: textsOf(textOfBytes(bytes.subarray(TEXTS_AT)), view.getUint32(12)),
		calibration: calibrationOf(view),
		critical: yesNoAt(CRITICAL_AT, BUCKETS),
		weighty: yesNoAt(WEIGHTY_AT, FEWER_BUCKETS),
		acts: Object.fromEntries(acts) as ModelWeights['acts'],
	};
}

const asBytes = (buckets: Int8Array): Uint8Array => new Uint8Array(buckets.buffer, buckets.byteOffset, buckets.length);

function calibrationOf(view: DataView): ModelWeights['calibration'] {
	const at = (index: number): number => view.getFloat32(HEAD_BYTES + index * 4);
	const rows = CALIBRATED.map((language, index): [Language | 'unknown', Calibration] => [
		language,
		{ cues: at(index * 3), words: at(index * 3 + 1), bias: at(index * 3 + 2) },
	]);
	return Object.fromEntries(rows) as Record<Language | 'unknown', Calibration>;
}

function textsOf(written: string, count: number): ReadonlyMap<number, string> {
	const rows = written
		.split('\n')
		.slice(0, -1)
		.map((line): [number, string] => {
			const blank = line.indexOf(' ');
			return [Number(line.slice(0, blank)), line.slice(blank + 1)];
		});
	if (rows.length !== count) throw new RangeError(`a model with ${rows.length} texts instead of ${count}`);
	return new Map(rows);
}

/** FNV-1a: tells a broken file, not a forged one. */
function checksum(bytes: Uint8Array): number {
	let hash = 0x811c_9dc5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x0100_0193);
	return hash >>> 0;
}
