import { describe, expect, it } from 'vitest';
import { textWordsOf } from '../../../../shared/triage/model/features.ts';
import { gramText, spansOf } from '../../../../shared/triage/model/grams.ts';
import { PlacesOf } from '../../../../shared/triage/model/places-of.ts';
import { readText } from '../../../../shared/triage/read.ts';

const read = (body: string) => readText({ subject: '', body }, 'en');

describe('the n-grams of a text', () => {
	it('are open but for those whose words cues weigh', () => {
		const reading = read('The lamp arrived broken. My cousin waves from the balcony.');
		const { all, open } = textWordsOf(reading);
		const wanted = new Set(all.grams);
		const texts = [...spansOf(reading, (bucket) => wanted.has(bucket)).values()].map((span) =>
			gramText(span, reading.sentences),
		);
		expect(open.grams.length).toBeLessThan(all.grams.length);
		expect(new Set(open.grams).size).toBe(open.grams.length);
		expect(texts).toContain('cousin');
		expect(texts).not.toContain('broken');
	});

	it('are all open where no cue stands, and each tells its first sentence', () => {
		const { all, open } = textWordsOf(read('Lemon balloon. Balloon over the river.'));
		expect(open).toBe(all);
		expect(new Set(all.sentenceOf)).toEqual(new Set([0, 1]));
		expect(all.sentenceOf[0]).toBe(0);
	});

	it('of one text leave nothing behind in the next', () => {
		const alone = textWordsOf(read('Lemon balloon.'));
		textWordsOf(read('A river, a cousin and a harbour.'));
		expect(textWordsOf(read('Lemon balloon.'))).toEqual(alone);
	});
});

describe('places by bucket', () => {
	it('keep the order in which they came, and what a later one makes of an earlier', () => {
		const places = new PlacesOf();
		for (const [bucket, place] of [
			[9, 4],
			[16_393, 5],
			[9, 1],
		] as const)
			places.add(bucket, place, Math.min);
		expect(places.take()).toEqual({ buckets: [9, 16_393], places: [1, 5] });
		expect(places.take()).toEqual({ buckets: [], places: [] });
	});

	it('end without an error where there is no more room', () => {
		const places = new PlacesOf();
		for (let bucket = 0; bucket < 40_000; bucket += 1) places.add(bucket, bucket, (kept) => kept);
		const { buckets } = places.take();
		expect([buckets[0], buckets.length > 2_000, buckets.length < 40_000]).toEqual([0, true, true]);
	});
});
