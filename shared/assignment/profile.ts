import { z } from 'zod';
import { languageShape } from '../api-shapes.ts';
import { skillShape } from './rules.ts';

const clock = z
	.string()
	.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'must be a time of day such as 09:00' });

const dayShape = z
	.array(z.strictObject({ from: clock, to: clock }))
	.max(6)
	.readonly()
	.refine((parts) => parts.every(({ from, to }, index) => from < to && (parts[index - 1]?.to ?? '') <= from), {
		error: 'must be hours in order that do not overlap',
	});

/** A week without an hour would count as always open. */
const weekShape = z
	.strictObject({ 1: dayShape, 2: dayShape, 3: dayShape, 4: dayShape, 5: dayShape, 6: dayShape, 7: dayShape })
	.refine((week) => Object.values(week).some((day) => day.length > 0), {
		error: 'must have working hours on some day',
	});

/** What the rules know of somebody beside name and role. */
export const profileShape = z.strictObject({
	skills: z.array(skillShape).max(50),
	/** beside the one in which Amends speaks to them */
	languages: z.array(languageShape).max(20),
	/** own working hours by ISO weekday, over the team's, whose closed days stay closed; null: the team's */
	hours: weekShape.nullable(),
	/** most cases in work at once; null: no limit */
	mostCases: z.number().int().min(0).max(10_000).nullable(),
	/** most load: cases in work, each counted by the weight of its severity; null: no limit */
	mostLoad: z.number().min(0).max(100_000).nullable(),
});

export type Profile = z.output<typeof profileShape>;

/** Of whom nobody said anything. */
export const NO_PROFILE: Profile = { skills: [], languages: [], hours: null, mostCases: null, mostLoad: null };
