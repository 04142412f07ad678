import { SEVERITIES, type Severity } from './severity.ts';
import { STAGES, type Stage } from './stage.ts';

/** Every category of ours begins so; none that does not is ever touched. */
export const CATEGORY_PREFIX = 'Amends: ';

/** One category as Outlook keeps it. `preset` is the number of Outlook's fixed colour, 0 to 24. */
export interface Category {
	readonly name: string;
	readonly preset: number;
}

/**
 * Outlook's fixed colours (facts: outlook 2.1): 0 red, 1 orange, 3 yellow, 4 green, 5 teal, 7 blue, 8 purple, 10 steel, 13 black. Names
 * carry the meaning, colours only repeat it: what each looks like is up to the client.
 */
const OF_SEVERITY: Readonly<Record<Severity, number>> = { S1: 10, S2: 3, S3: 1, S4: 0 };
const OF_STAGE: Readonly<Record<Stage, number>> = {
	new: 8,
	acknowledged: 7,
	understanding: 7,
	resolving: 5,
	resolved: 4,
	closed: 12,
};

/** The category of a severity, such as `Amends: S3 major`. */
export const categoryOfSeverity = (severity: Severity): Category => ({
	name: `${CATEGORY_PREFIX}${severity} ${SEVERITIES[severity].name}`,
	preset: OF_SEVERITY[severity],
});

/** The category of a stage, such as `Amends: acknowledged`. */
export const categoryOfStage = (stage: Stage): Category => ({
	name: `${CATEGORY_PREFIX}${stage}`,
	preset: OF_STAGE[stage],
});

/** All categories of ours, severities first. */
export const CATEGORIES: readonly Category[] = [
	...(Object.keys(SEVERITIES) as Severity[]).map(categoryOfSeverity),
	...(Object.keys(STAGES) as Stage[]).map(categoryOfStage),
];

/** What a mail shall show. Both null: nothing of ours. */
export interface CategoryWish {
	readonly severity: Severity | null;
	readonly stage: Stage | null;
}

/** The categories that a wish comes to: at most one severity and one stage. */
export const categoriesOf = ({ severity, stage }: CategoryWish): readonly Category[] => [
	...(severity === null ? [] : [categoryOfSeverity(severity)]),
	...(stage === null ? [] : [categoryOfStage(stage)]),
];

/** What must change on a mail that has these categories. Names are compared without regard to case, as Outlook does. */
export function categoryChange(
	present: readonly string[],
	wish: CategoryWish,
): { readonly add: readonly Category[]; readonly remove: readonly string[] } {
	const wanted = categoriesOf(wish);
	const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
	return {
		add: wanted.filter(({ name }) => !present.some((each) => isSame(each, name))),
		remove: present.filter((each) => isOurs(each) && !wanted.some(({ name }) => isSame(each, name))),
	};
}

/** Only names of the table: somebody may have a category of their own that begins like ours. */
const isOurs = (name: string): boolean => CATEGORIES.some((ours) => ours.name.toLowerCase() === name.toLowerCase());
