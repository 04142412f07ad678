import { sql } from 'drizzle-orm';
import { bigint, bigserial, boolean, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { EventKind } from '../../shared/case.ts';
import type { Scope } from '../../shared/tokens/scopes.ts';
import type { WebhookProblem } from '../../shared/webhooks/answer.ts';
import type { OffBecause } from '../../shared/webhooks/endpoint.ts';
import type { TEST_EVENT } from '../../shared/webhooks/events.ts';
import { amends, moment } from './schema.ts';

/** Where webhooks go. What is to be sent is decided by a trigger on the history of cases (migration `webhook_outbox`). */
export const webhookEndpoint = amends.table('webhook_endpoint', {
	id: text('id').primaryKey(),
	name: text('name').notNull(),
	url: text('url').notNull(),
	/** which lines of a history it is told */
	kinds: text('kinds').array().$type<EventKind[]>().notNull(),
	/** null: all */
	mailboxes: text('mailboxes').array(),
	/** customers' words go along */
	hasWords: boolean('has_words').notNull(),
	isOn: boolean('is_on').notNull(),
	offBecause: text('off_because').$type<OffBecause>(),
	/** sealed */
	secret: text('secret').notNull(),
	/** sealed; the one before, which signs along until then */
	oldSecret: text('old_secret'),
	oldSecretUntil: moment('old_secret_until'),
	/** the first failure since it last took something */
	failingSince: moment('failing_since'),
	version: integer('version').notNull().default(1),
	madeBy: text('made_by').notNull(),
	madeAt: moment('made_at').notNull(),
});

/** The outbox: one row for each line of a history and each endpoint that is told it. Its id is the `webhook-id`, the same with every try. */
export const webhookDelivery = amends.table(
	'webhook_delivery',
	{
		id: text('id').primaryKey(),
		endpointId: text('endpoint_id').notNull(),
		kind: text('kind').$type<EventKind | typeof TEST_EVENT>().notNull(),
		/** null: of a test */
		caseId: text('case_id'),
		/** of the line of the history; null: of a test */
		seq: bigint('seq', { mode: 'number' }),
		/** `dropped`: what it told of is gone */
		state: text('state').$type<'waiting' | 'taken' | 'failed' | 'dropped'>().notNull(),
		tries: integer('tries').notNull().default(0),
		/** null: at once */
		nextAt: moment('next_at'),
		madeAt: moment('made_at').notNull(),
		claimToken: text('claim_token'),
		claimedUntil: moment('claimed_until'),
	},
	(row) => [
		index('webhook_waiting').on(row.endpointId, row.madeAt).where(sql`state = 'waiting'`),
		index('webhook_log').on(row.endpointId, row.madeAt, row.id),
		index('webhook_made').on(row.madeAt),
	],
);

/** What came of each try. */
export const webhookTry = amends.table(
	'webhook_try',
	{
		id: bigserial('id', { mode: 'number' }).primaryKey(),
		deliveryId: text('delivery_id').notNull(),
		at: moment('at').notNull(),
		status: integer('status'),
		problem: text('problem').$type<WebhookProblem>(),
		ms: integer('ms').notNull(),
		answer: text('answer').notNull(),
	},
	(row) => [index('webhook_try_delivery').on(row.deliveryId, row.id)],
);

/** Keys for programs; only a hash of each is kept. */
export const apiToken = amends.table(
	'api_token',
	{
		id: text('id').primaryKey(),
		name: text('name').notNull(),
		tokenHash: text('token_hash').notNull(),
		scopes: text('scopes').array().$type<Scope[]>().notNull(),
		/** null: all that its maker may see */
		mailboxes: text('mailboxes').array(),
		madeBy: text('made_by').notNull(),
		madeAt: moment('made_at').notNull(),
		expiresAt: moment('expires_at'),
		lastUsedAt: moment('last_used_at'),
		revokedAt: moment('revoked_at'),
		revokedBy: text('revoked_by'),
	},
	(row) => [uniqueIndex('api_token_hash').on(row.tokenHash), index('api_token_maker').on(row.madeBy)],
);

/** The secret address of somebody's calendar of due touches; a new one puts the old one out of use. */
export const calendarLink = amends.table(
	'calendar_link',
	{
		personId: text('person_id').primaryKey(),
		tokenHash: text('token_hash').notNull(),
		madeAt: moment('made_at').notNull(),
		lastUsedAt: moment('last_used_at'),
	},
	(row) => [uniqueIndex('calendar_link_hash').on(row.tokenHash)],
);
