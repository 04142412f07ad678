import {
	type Break,
	breakIn,
	type Chain,
	type End,
	type Hash,
	type Json,
	type Linked,
	linkTo,
	type Placed,
} from './chain.ts';
import type { Instant } from './time.ts';

/**
 * What the audit log knows: whatever changes rules, the team's words, people, rights or tokens, or takes customers' data out or away. Each has its sentence
 * `audit.<what>` in the catalogues, which may speak of `{subject}`. `area`: by which the page filters.
 */
export const AUDITED = {
	'person-added': { area: 'people' },
	'person-changed': { area: 'people' },
	'person-invited': { area: 'people' },
	'invitation-sent-again': { area: 'people' },
	'invitation-withdrawn': { area: 'people' },
	'invitation-accepted': { area: 'people' },
	'person-deactivated': { area: 'people' },
	'person-reactivated': { area: 'people' },
	'work-handed-over': { area: 'people' },
	'account-linked': { area: 'people' },
	'rules-changed': { area: 'rules' },
	'template-changed': { area: 'rules' },
	'starter-changed': { area: 'rules' },
	'starter-retired': { area: 'rules' },
	'cause-added': { area: 'rules' },
	'cause-changed': { area: 'rules' },
	'cause-removed': { area: 'rules' },
	'audit-exported': { area: 'data' },
	'customers-imported': { area: 'data' },
	'customer-exported': { area: 'data' },
	'customer-erased': { area: 'data' },
	'retention-applied': { area: 'data' },
	'webhook-added': { area: 'access' },
	'webhook-changed': { area: 'access' },
	'webhook-removed': { area: 'access' },
	'webhook-secret-renewed': { area: 'access' },
	'webhook-stopped': { area: 'access' },
	'token-made': { area: 'access' },
	'token-revoked': { area: 'access' },
	'calendar-link-made': { area: 'access' },
	'calendar-link-removed': { area: 'access' },
	'table-exported': { area: 'data' },
} as const satisfies Record<string, { readonly area: AuditArea }>;

/** What a row of the log is about. */
export const AUDIT_AREAS = { people: {}, rules: {}, access: {}, data: {} } as const;

export type AuditArea = keyof typeof AUDIT_AREAS;
export type Audited = keyof typeof AUDITED;

/** One act, as it is written down. */
export interface AuditEntry {
	readonly at: Instant;
	/** a person's id, `token:<id>` for an API token, `system` for Amends itself, `file` for whoever wrote amends.yaml */
	readonly by: string;
	readonly what: Audited;
	/** whom or what it was done to, in words that stay true when it is gone; never a customer's words */
	readonly subject: string;
	/** what else is worth knowing: before and after, counts, ids */
	readonly data: Readonly<Record<string, Json>>;
}

/** A row of the log in its place. */
export type AuditRow = Linked<AuditEntry>;

/** Puts an act behind the last one. @param last null: it is the first */
export const linkAudit = (entry: AuditEntry, last: End | null, hash: Hash): AuditRow =>
	linkTo(entry, last, chainOf(hash));

/** Where the log first breaks; see `breakIn`. */
export const auditBreak = (rows: readonly AuditRow[], after: End | null, hash: Hash): Break | null =>
	breakIn(rows, after, chainOf(hash));

const chainOf = (hash: Hash): Chain<AuditEntry> => ({ hash, contentOf });

const contentOf = ({ number, previous, at, by, what, subject, data }: Placed<AuditEntry>): Json => ({
	number,
	previous,
	at,
	by,
	what,
	subject,
	data,
});
