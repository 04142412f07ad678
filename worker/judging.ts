import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeModel } from '../shared/triage/model/codec.ts';
import { judgeWith } from '../shared/triage/model/judge.ts';
import type { Model } from '../shared/triage/triage.ts';
import { shippedModel, shippedWeightsFile } from './triage-model.ts';

/** Which learned model judges. It goes to the reading threads as it is: they share the bytes. */
export interface Judging {
	/** `shipped-` and the beginning of a checksum, or `learned-` and a number */
	readonly version: string;
	/** as `codec.ts` writes them; null: the shipped model, which lies on disk */
	readonly bytes: SharedArrayBuffer | null;
}

/** A model under its name. */
export interface NamedModel {
	readonly version: string;
	readonly model: Model;
}

let shipped: NamedModel | undefined;
let learned: NamedModel | undefined;

/**
 * The model to judge with, made once a thread and kept until another one judges.
 * @throws RangeError for bytes that this program does not understand
 */
export function modelOf({ version, bytes }: Judging): NamedModel {
	if (bytes === null) return shippedByName();
	if (learned?.version !== version) learned = { version, model: judgeWith(decodeModel(new Uint8Array(bytes))) };
	return learned;
}

/** The model that came with the program. @throws Error when its file is missing or broken */
export function shippedByName(): NamedModel {
	shipped ??= { version: shippedVersion(), model: shippedModel() };
	return shipped;
}

/** The name of the model that came with the program. */
export const shippedVersion = (): string =>
	`shipped-${createHash('sha256').update(readFileSync(shippedWeightsFile())).digest('hex').slice(0, 8)}`;

/** Bytes that all threads can read without a copy. */
export function shared(bytes: Uint8Array): SharedArrayBuffer {
	const buffer = new SharedArrayBuffer(bytes.length);
	new Uint8Array(buffer).set(bytes);
	return buffer;
}
