import { describe, expect, test } from 'vitest';
import { coach } from '../../../shared/coach/coach.ts';
import type { Language } from '../../../shared/language.ts';
import type { Answers } from './answers/answers.ts';
import { DE } from './answers/de.ts';
import { EN } from './answers/en.ts';
import { ES } from './answers/es.ts';
import { FR } from './answers/fr.ts';
import { IT } from './answers/it.ts';
import { PT } from './answers/pt.ts';
import { RU } from './answers/ru.ts';

const ANSWERS: Readonly<Record<Language, Answers>> = { en: EN, it: IT, pt: PT, ru: RU, es: ES, fr: FR, de: DE };

describe.each(Object.keys(ANSWERS) as Language[])('ordinary answers in %s', (language) => {
	const { good, bad } = ANSWERS[language];

	test.each(good)('at %s nothing is marked and nothing is missing: %s', (stage, answer) => {
		const said = coach(answer, { stage, language }).map((each) =>
			each.kind === 'avoid' ? `${each.rule}: ${each.quote}` : each.rule,
		);
		expect(said).toEqual([]);
	});

	test.each(bad)('is marked as %s: %s', (rule, answer) => {
		const marked = coach(answer, { stage: 'new', language }).filter(({ kind }) => kind === 'avoid');
		expect(marked.map((each) => each.rule)).toContain(rule);
	});

	test('are twenty good ones and twenty others', () => {
		expect([good.length, bad.length]).toEqual([20, 20]);
	});
});
