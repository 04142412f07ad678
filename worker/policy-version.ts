import { createHash } from 'node:crypto';
import type { CalendarSettings } from '../shared/calendar.ts';
import { canonical } from '../shared/canonical.ts';
import type { Policy } from '../shared/policy.ts';

/** All that decides when and whether something is planned: the rules, and the calendar they count in. */
export interface Rules {
	readonly policy: Policy;
	readonly calendar: CalendarSettings;
}

/** As many hexadecimal digits as tell a team's versions apart for ever, and can be read aloud. */
const DIGITS = 8;

/** The name of these rules: the same rules have the same name on every machine, in whatever order the file has them. */
export const versionOf = ({ policy, calendar }: Rules): string =>
	createHash('sha256').update(canonical({ policy, calendar })).digest('hex').slice(0, DIGITS);
