import { LANGUAGES, type Language } from '../../language.ts';
import { HEARD_ACT_NAMES, HEARD_CLAIM_NAMES } from '../heard.ts';
import { pack, unpack } from './pack.ts';
import { bytesOf, textOfBytes } from './text-bytes.ts';
import { BUCKETS, type Calibration, type ModelWeights, type YesNoWeights } from './weights.ts';

/** "AMW" and the version of this layout: another layout is refused, not misread. */
const MAGIC = 0x414d_5706;
const HEAD_BYTES = 12;
const CALIBRATED: readonly (Language | 'unknown')[] = [...(Object.keys(LANGUAGES) as Language[]), 'unknown'];
const CALIBRATION_BYTES = CALIBRATED.length * 12;
/** What has the same length in every model. */
const FIXED_BYTES = HEAD_BYTES + CALIBRATION_BYTES;
/** Step, bias and how many bytes its packed buckets take. */
const YES_NO_HEAD = 12;

/**
 * Weights as bytes: magic, checksum of all that follows, number of texts; per language three numbers; then what is a complaint, what is
 * critical, what is of weight, each act and each claim: step, bias, length, and its packed buckets; the texts as lines of
 * `bucket n-gram`, in order of their buckets. The same weights give the same bytes.
 */
export function encodeModel({ buckets, step, texts, calibration, ...rest }: ModelWeights): Uint8Array {
	const lines = [...texts].sort(([one], [other]) => one - other).map(([bucket, text]) => `${bucket} ${text}\n`);
	const head = new Uint8Array(FIXED_BYTES);
	const view = new DataView(head.buffer);
	view.setUint32(0, MAGIC);
	view.setUint32(8, lines.length);
	const numbers = CALIBRATED.flatMap((language) => {
		const { cues, words, bias } = calibration[language];
		return [cues, words, bias];
	});
	for (const [index, number] of numbers.entries()) view.setFloat32(HEAD_BYTES + index * 4, number);
	const questions = [{ buckets, step, bias: 0 }, ...questionsOf(rest)];
	const bytes = joined([head, ...questions.flatMap(bytesOfYesNo), bytesOf(lines.join(''))]);
	new DataView(bytes.buffer).setUint32(4, checksum(bytes.subarray(8)));
	return bytes;
}

type Questions = Pick<ModelWeights, 'critical' | 'weighty' | 'acts' | 'claims'>;

/** In the one order in which they are kept. */
const questionsOf = ({ critical, weighty, acts, claims }: Questions): readonly YesNoWeights[] => [
	critical,
	weighty,
	...HEARD_ACT_NAMES.map((name) => acts[name]),
	...HEARD_CLAIM_NAMES.map((name) => claims[name]),
];

function bytesOfYesNo({ step, bias, buckets }: YesNoWeights): readonly Uint8Array[] {
	const packed = pack(buckets);
	const head = new Uint8Array(YES_NO_HEAD);
	const view = new DataView(head.buffer);
	view.setFloat32(0, step);
	view.setFloat32(4, bias);
	view.setUint32(8, packed.length);
	return [head, packed];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** @throws RangeError when the bytes are no model, one of another version, cut short or changed */
export function decodeModel(bytes: Uint8Array): ModelWeights {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (bytes.length < HEAD_BYTES || view.getUint32(0) >>> 8 !== MAGIC >>> 8)
		throw new RangeError('these bytes are no model');
	if (view.getUint32(0) !== MAGIC) throw new RangeError(`a model of layout ${view.getUint8(3)}, not ${MAGIC & 255}`);
	if (bytes.length < FIXED_BYTES)
		throw new RangeError(`a model cut short: ${bytes.length} of at least ${FIXED_BYTES} bytes`);
	if (view.getUint32(4) !== checksum(bytes.subarray(8)))
		throw new RangeError('a model whose bytes were changed: its checksum is wrong');
	let at = FIXED_BYTES;
	const next = (): YesNoWeights => {
		const from = at + YES_NO_HEAD;
		const step = view.getFloat32(at);
		const bias = view.getFloat32(at + 4);
		at = from + view.getUint32(at + 8);
		return { buckets: unpack(bytes.subarray(from, at), BUCKETS), step, bias };
	};
	const each = <Name extends string>(names: readonly Name[]): Record<Name, YesNoWeights> =>
		Object.fromEntries(names.map((name) => [name, next()])) as Record<Name, YesNoWeights>;
	const { buckets, step } = next();
	return {
		buckets,
		step,
		calibration: calibrationOf(view),
		critical: next(),
		weighty: next(),
		acts: each(HEARD_ACT_NAMES),
		claims: each(HEARD_CLAIM_NAMES),
		texts: textsOf(textOfBytes(bytes.subarray(at)), view.getUint32(8)),
	};
}

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
