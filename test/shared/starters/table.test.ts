import { describe, expect, it, test } from 'vitest';
import { coach } from '../../../shared/coach/coach.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { fillStarter } from '../../../shared/starters/fill.ts';
import { startersFor } from '../../../shared/starters/table.ts';
import { VARIABLES } from '../../../shared/starters/variables.ts';

const VALUES: Readonly<Record<Language, { failure: string; day: string; remedy: string }>> = {
	en: { failure: 'the kettle arrived broken', day: 'Friday 27 November', remedy: 'a new kettle, paid by us' },
	it: { failure: 'il bollitore è arrivato rotto', day: 'venerdì 27 novembre', remedy: 'un bollitore nuovo' },
	pt: { failure: 'a chaleira chegou partida', day: 'sexta-feira, 27 de novembro', remedy: 'uma chaleira nova' },
	ru: { failure: 'чайник пришёл разбитым', day: 'пятница, 27 ноября', remedy: 'новый чайник за наш счёт' },
	es: { failure: 'el hervidor llegó roto', day: 'viernes 27 de noviembre', remedy: 'un hervidor nuevo' },
	fr: { failure: 'la bouilloire est arrivée cassée', day: 'vendredi 27 novembre', remedy: 'une bouilloire neuve' },
	de: { failure: 'Der Kocher kam kaputt an', day: 'Freitag, 27. November', remedy: 'ein neuer Kocher' },
};

const languages = Object.keys(LANGUAGES) as Language[];
const stages = Object.keys(STAGES) as Stage[];
const rows = languages.flatMap((language) =>
	stages.flatMap((stage) =>
		startersFor(stage, language).map((starter, index) => ({ language, stage, index, starter })),
	),
);

test.each(rows)('starter $index of $stage in $language has nothing that the coach would change', (row) => {
	const { language, stage, starter } = row;
	const filled = fillStarter(starter, { customer: 'Jane Doe', agent: 'Ana Duarte', ...VALUES[language] });
	const facts = { stage, language, guard: 'repair', known: ['order-number', 'photo'] } as const;
	expect(coach(filled, facts)).toEqual([]);
});

test.each(rows)(
	'starter $index of $stage in $language greets, is signed, and has no variable but ours',
	({ starter }) => {
		expect(starter).toMatch(/^[^\n]*\{customer\}/);
		expect(starter).toMatch(/\{agent\}$/);
		const named = starter.match(/\{[^}]*\}/g) ?? [];
		expect(named.filter((name) => !VARIABLES.some((variable) => name === `{${variable}}`))).toEqual([]);
	},
);

describe.each(languages)('in %s', (language) => {
	it('each stage has two or three', () => {
		for (const stage of stages) expect([2, 3]).toContain(startersFor(stage, language).length);
	});

	it('the first answer asks nothing', () => {
		for (const starter of startersFor('new', language)) expect(starter).not.toContain('?');
	});
});

it('what is not known stays for the agent, and is found before it goes out', () => {
	const filled = fillStarter('Dear {customer}, by {day}.', { customer: ' Jane ', day: ' ' });
	expect(filled).toBe('Dear Jane, by {day}.');
	expect(coach(filled, { stage: 'resolving', language: 'en' })).toMatchObject([{ rule: 'unfilled', quote: '{day}' }]);
});

it('a value with a dollar sign or braces is put in as it is', () => {
	expect(fillStarter('{remedy}', { remedy: '$& {day}' })).toBe('$& {day}');
});
