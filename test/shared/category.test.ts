import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, categoriesOf, categoryChange } from '../../shared/category.ts';
import { SEVERITIES, type Severity } from '../../shared/severity.ts';
import { STAGES, type Stage } from '../../shared/stage.ts';

const severities = Object.keys(SEVERITIES) as Severity[];
const stages = Object.keys(STAGES) as Stage[];
const aWish = fc.record({
	severity: fc.constantFrom(...severities, null),
	stage: fc.constantFrom(...stages, null),
});
const somePresent = fc.array(
	fc.oneof(fc.constantFrom(...CATEGORIES.map(({ name }) => name)), fc.constantFrom('Red', 'Holiday', 'Amends: my own')),
);

describe('the categories of a mail', () => {
	it('are named for people, and each has one of Outlook’s fixed colours', () => {
		expect(categoriesOf({ severity: 'S3', stage: 'acknowledged' }).map(({ name }) => name)).toEqual([
			'Amends: S3 major',
			'Amends: acknowledged',
		]);
		for (const { preset } of CATEGORIES) expect(preset >= 0 && preset <= 24).toBe(true);
		expect(new Set(CATEGORIES.map(({ name }) => name)).size).toBe(10);
	});

	it('come to the wish, foreign ones untouched, and asking again changes nothing', () => {
		fc.assert(
			fc.property(somePresent, aWish, (present, wish) => {
				const { add, remove } = categoryChange(present, wish);
				const after = [...present.filter((name) => !remove.includes(name)), ...add.map(({ name }) => name)];
				const foreign = (names: readonly string[]) =>
					names.filter((name) => !CATEGORIES.some((ours) => ours.name === name));
				expect(foreign(after)).toEqual(foreign(present));
				expect(new Set(after.filter((name) => !foreign([name]).length))).toEqual(
					new Set(categoriesOf(wish).map(({ name }) => name)),
				);
				expect(categoryChange(after, wish)).toEqual({ add: [], remove: [] });
			}),
		);
	});

	it('are the same in another case, as Outlook has it', () => {
		expect(categoryChange(['AMENDS: s3 MAJOR'], { severity: 'S3', stage: null })).toEqual({ add: [], remove: [] });
	});
});
