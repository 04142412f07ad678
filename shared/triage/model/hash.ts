import { BUCKETS } from './weights.ts';

/**
 * FNV-1a over UTF-16 units.
 * @param seed another one for another kind of text, so that a word and a cue of the same name do not meet
 */
export function hashOf(text: string, seed: number): number {
	let hash = 0x811c_9dc5 ^ seed;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
	return hash;
}

/** The hash of one thing before another. */
export const pairOf = (first: number, second: number): number =>
	Math.imul(first ^ (first >>> 15), 0x85eb_ca6b) ^ second;

/** The bucket of a hash. The low bits of FNV of short words are alike, so they are mixed before they are cut. */
export function bucketOf(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9_f3b3);
	return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
}
