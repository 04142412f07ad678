import { expect, it } from 'vitest';
import { topicOf } from '../../../shared/subject.ts';
import { triage } from '../../../shared/triage/triage.ts';
import { mailOf } from './sample.ts';

// An emoji is two units long: pushed along by a letter, one of the two texts is cut in the middle of one.
it.each([
	['customer', 'The kettle is broken and I want my money back'],
	['customer', 'Thanks for nothing, it stopped working again'],
	['customer', 'I was charged 54 dollars twice'],
	['team', 'I am so sorry that your kettle broke'],
	['customer', '😀😡'.repeat(100).concat(' the kettle is broken and I want my money back')],
] as const)('a quote never holds half an emoji: %s, “%s”', (side, text) => {
	for (const pad of ['', 'a']) {
		const verdict = triage(mailOf(`${pad}${text} ${'😀😡'.repeat(300)}`), side);
		expect(JSON.stringify(verdict)).not.toMatch(/\\ud[89a-f]/);
	}
});

it.each(['', 'a'])('a topic never ends in half an emoji', (pad) => {
	expect(JSON.stringify(topicOf(`${pad}${'😀'.repeat(600)}`))).not.toMatch(/\\ud[89a-f]/);
});
