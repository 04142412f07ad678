import { jsonb, text } from 'drizzle-orm/pg-core';
import type { CalendarSettings } from '../../shared/calendar.ts';
import type { Policy } from '../../shared/policy.ts';
import { amends, moment } from './schema.ts';

/** The rules that decided, whole, by the version that stands with each decision. Written when a version is first used, and never changed. */
export const policyVersion = amends.table('policy_version', {
	version: text('version').primaryKey(),
	policy: jsonb('policy').$type<Policy>().notNull(),
	calendar: jsonb('calendar').$type<CalendarSettings>().notNull(),
	firstUsedAt: moment('first_used_at').notNull(),
});
