import { bigint, index, integer, jsonb, text } from 'drizzle-orm/pg-core';
import type { AuditEntry, Audited } from '../../shared/audit.ts';
import { amends, moment } from './schema.ts';

/**
 * Who changed rules, people and rights, and who took data out. A trigger refuses every change and removal; each row holds the hash of the one
 * before it, so that what the owner of the database does all the same is seen (`amends doctor`).
 */
export const audit = amends.table(
	'audit',
	{
		number: bigint('number', { mode: 'number' }).primaryKey(),
		at: moment('at').notNull(),
		by: text('by').notNull(),
		what: text('what').$type<Audited>().notNull(),
		subject: text('subject').notNull(),
		data: jsonb('data').$type<AuditEntry['data']>().notNull(),
		previous: text('previous').notNull(),
		hash: text('hash').notNull(),
	},
	(row) => [
		index('audit_what').on(row.what, row.number),
		index('audit_by').on(row.by, row.number),
		index('audit_at').on(row.at),
	],
);

/** Where the log ends, one row: a chain alone does not show that its end was cut off. Whoever appends holds this row. */
export const auditEnd = amends.table('audit_end', {
	only: integer('only').primaryKey(),
	number: bigint('number', { mode: 'number' }).notNull(),
	hash: text('hash').notNull(),
});
