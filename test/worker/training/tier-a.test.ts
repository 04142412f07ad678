import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTierA } from '../../../worker/training/tier-a.ts';

const folder = mkdtempSync(join(tmpdir(), 'tier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, rows: readonly object[]): string => {
	const file = join(folder, `${name}.jsonl`);
	writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
	return file;
};
const bitext = put('en_bitext', [
	{ text: 'where is <num>', lang: 'en', complaint: 0, intent: 'track_order' },
	{ text: 'I XXXX am XX/XX/XXXX angry', lang: 'en', complaint: 1, intent: 'complaint' },
	{ text: 'my payment failed', lang: 'en', complaint: 0, intent: 'payment_issue' },
]);
const tweets = put('en_airline', [{ text: 'late again', lang: 'en', complaint: 1 }]);

it('a folder gives its tier A files, and says what was left lying', () => {
	const { used, leftOut } = readTierA(folder);
	expect({ used: used.map(({ name }) => name), leftOut }).toEqual({ used: ['en_bitext'], leftOut: ['en_airline'] });
});

it('a file of another tier is refused', () => {
	expect(() => readTierA(tweets)).toThrow(/not tier A/);
});

it('a doubtful intent is left out, and no mask tells where a text comes from', () => {
	const [file] = readTierA(bitext).used;
	expect(file?.examples.map(({ body, complaint }) => [body, complaint])).toEqual([
		['where is 1', false],
		['I am angry', true],
	]);
});
