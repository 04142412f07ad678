import type { Profile } from '../../../shared/assignment/profile.ts';
import { LANGUAGES } from '../../../shared/language.ts';
import type { Words } from '../../ui/words.tsx';
import { writeHours } from './hours-text.ts';
import { DAYS, weekdayNames } from './weekdays.ts';

/** Somebody's own hours, a day after the other; null: the team's. */
export function sayWeek({ hours }: Pick<Profile, 'hours'>, { language }: Words): string | null {
	if (hours === null) return null;
	const nameOf = weekdayNames(language, 'short');
	const days = DAYS.filter((day) => hours[day].length > 0);
	return days.map((day) => `${nameOf(day)} ${writeHours(hours[day])}`).join(', ');
}

/** Somebody's limits; empty: none. */
export const sayLimits = ({ mostCases, mostLoad }: Profile, { t }: Words): readonly string[] => [
	...(mostCases === null ? [] : [t('assignment.limitCases', { count: mostCases })]),
	...(mostLoad === null ? [] : [t('assignment.load', { load: mostLoad })]),
];

/** All of it in a few words. */
export function sayProfile(profile: Profile, words: Words): readonly string[] {
	const { t } = words;
	const limits = sayLimits(profile, words);
	return [
		`${t('assignment.skills')}: ${profile.skills.join(', ') || '–'}`,
		`${t('assignment.alsoSpeaks')}: ${profile.languages.map((one) => LANGUAGES[one].name).join(', ') || '–'}`,
		`${t('assignment.hours')}: ${sayWeek(profile, words) ?? t('assignment.teamHours')}`,
		`${t('assignment.limits')}: ${limits.join(', ') || t('assignment.noLimit')}`,
	];
}
