import { describe, expect, it, test } from 'vitest';
import { type BetterId, betterSentence } from '../../../shared/coach/better.ts';
import { type CoachContext, coach } from '../../../shared/coach/coach.ts';
import { AVOID, type AvoidRow, MISSING, type MissingRule, type WordRule } from '../../../shared/coach/rules.ts';
import { LANGUAGES, type Language } from '../../../shared/language.ts';
import { STAGES, type Stage } from '../../../shared/stage.ts';
import { fillStarter } from '../../../shared/starters/fill.ts';
import { EXAMPLES } from './examples/languages.ts';

const languages = Object.keys(LANGUAGES) as Language[];
const stages = Object.keys(STAGES) as Stage[];
const MISSING_RULES = Object.keys(MISSING) as MissingRule[];

/** Where a rule is on: its first stage, or under the guard that it needs. */
function contextOf(rule: WordRule, language: Language): CoachContext {
	const row: AvoidRow = AVOID[rule];
	const known = row.known === undefined ? {} : { known: [row.known] };
	const [stage] = row.stages;
	if (stage !== undefined) return { stage, language, ...known };
	return { stage: row.under?.stages[0] ?? 'new', language, guard: row.under?.guard ?? 'repair', ...known };
}

const avoided = (draft: string, context: CoachContext): readonly string[] =>
	coach(draft, context)
		.filter(({ kind }) => kind === 'avoid')
		.map(({ rule }) => rule);

describe.each(languages)('in %s', (language) => {
	const examples = EXAMPLES[language];
	const rules = Object.keys(examples) as WordRule[];

	test.each(rules.flatMap((rule) => examples[rule].yes.map((yes) => [rule, yes] as const)))(
		'“%s” finds: %s',
		(rule, yes) => {
			expect(avoided(yes, contextOf(rule, language))).toContain(rule);
		},
	);

	test.each(rules.map((rule) => [rule, examples[rule].no] as const))('“%s” leaves alone: %s', (rule, no) => {
		expect(avoided(no, contextOf(rule, language))).not.toContain(rule);
	});

	it('no sentence that one rule must leave alone is one that another would better not see', () => {
		const found = rules.flatMap((rule) =>
			avoided(examples[rule].no, { stage: 'resolving', language }).map((other) => `${other}: ${examples[rule].no}`),
		);
		expect(found).toEqual([]);
	});

	it('the better sentences are good at every stage, for a customer who bears little too', () => {
		const ids: readonly BetterId[] = [...rules, ...MISSING_RULES];
		const filled = ids.map((id) => fillStarter(betterSentence(id, language), { day: '5', remedy: '1', failure: '2' }));
		const found = stages.flatMap((stage) =>
			filled.flatMap((text) =>
				avoided(text, { stage, language, guard: 'repair', known: ['order-number', 'photo'] }).map(
					(rule) => `${rule}: ${text}`,
				),
			),
		);
		expect(found).toEqual([]);
	});

	it('the sentence that mends a lack mends it', () => {
		for (const rule of MISSING_RULES) {
			const stage = MISSING[rule].stages[0];
			const filled = fillStarter(betterSentence(rule, language), { day: '5', remedy: '1', failure: 'kettle' });
			const lacking = coach(`${filled} ${'x '.repeat(10)}.`, { stage, language, failure: 'kettle' });
			expect(lacking.map((finding) => finding.rule)).not.toContain(rule);
		}
	});
});
