import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeModel } from '../shared/triage/model/codec.ts';
import { judgeWith } from '../shared/triage/model/judge.ts';
import type { ModelWeights } from '../shared/triage/model/weights.ts';
import type { Model } from '../shared/triage/triage.ts';
import { projectRoot } from './root.ts';

/** Where the shipped weights lie, beside the sources and in an image beside `dist`. */
export const shippedWeightsFile = (): string => join(projectRoot(), 'shared', 'triage', 'model', 'weights.bin');

let known: Model | undefined;

/**
 * The model that Amends ships, read from disk once a thread.
 * @throws Error when the file is missing or broken: Amends is not complete here
 */
export function shippedModel(): Model {
	known ??= judgeWith(shippedWeights());
	return known;
}

/** The shipped weights themselves. Throws as `shippedModel` does. */
export function shippedWeights(): ModelWeights {
	const file = shippedWeightsFile();
	try {
		return decodeModel(readFileSync(file));
	} catch (error) {
		throw new Error(`The triage model ${file} does not read.`, { cause: error });
	}
}
