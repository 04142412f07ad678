import { sql } from 'drizzle-orm';
import { bigint, bigserial, index, integer, jsonb, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Entry, RemedyKind, RequestState, Warning } from '../../shared/remedy/remedy.ts';
import { amends, moment } from './schema.ts';

/** Minor units of a currency. */
const minor = (name: string) => bigint(name, { mode: 'number' });

/** What somebody wants to give: the same in a row of the ledger and in a request for approval. */
const gift = () => ({
	caseId: text('case_id').notNull(),
	round: integer('round').notNull(),
	kind: text('kind').$type<RemedyKind>().notNull(),
	minor: minor('minor'),
	currency: text('currency'),
	lossMinor: minor('loss_minor'),
	lossCurrency: text('loss_currency'),
	why: text('why').notNull(),
	overWarning: text('over_warning'),
	warnings: jsonb('warnings').$type<readonly Warning[]>().notNull(),
	corrects: integer('corrects'),
});

/**
 * What was given, row after row. A trigger refuses every change and removal but that of its words; each row holds the hash of the one before it, so that what the
 * owner of the database does all the same is seen (`amends doctor`).
 */
export const remedy = amends.table(
	'remedy',
	{
		number: integer('number').primaryKey(),
		entry: text('entry').$type<Entry>().notNull(),
		...gift(),
		at: moment('at').notNull(),
		givenBy: text('given_by').notNull(),
		approvedBy: text('approved_by'),
		requestId: text('request_id'),
		/** of `why` and `overWarning`, which can be erased without breaking the chain: it binds this; null on rows from before there was one */
		wordsDigest: text('words_digest'),
		/** without it the digest tells nobody which words they were; null where they are erased */
		wordsSalt: text('words_salt'),
		/** of a row without a digest whose words are erased: over all that is left of it */
		keptHash: text('kept_hash'),
		previous: text('previous').notNull(),
		hash: text('hash').notNull(),
	},
	(row) => [
		index('remedy_case').on(row.caseId, row.number),
		// A row is put right once; whoever comes second puts the newer row right.
		uniqueIndex('remedy_corrects').on(row.corrects).where(sql`corrects is not null`),
		uniqueIndex('remedy_request_once').on(row.requestId).where(sql`request_id is not null`),
	],
);

/** A gift above somebody's authority, and what became of it. */
export const approvalRequest = amends.table(
	'approval_request',
	{
		id: text('id').primaryKey(),
		...gift(),
		askedBy: text('asked_by').notNull(),
		askedAt: moment('asked_at').notNull(),
		state: text('state').$type<RequestState>().notNull(),
		decidedBy: text('decided_by'),
		decidedAt: moment('decided_at'),
		decidedBecause: text('decided_because').notNull().default(''),
	},
	(row) => [
		index('approval_request_case').on(row.caseId, row.askedAt),
		index('approval_request_waiting').on(row.askedAt, row.id).where(sql`state = 'waiting'`),
		index('approval_request_decided').on(row.decidedAt).where(sql`decided_at is not null`),
	],
);

/** A mail to a colleague about a request, written down with the request: to who may approve it, and with the answer to who asked. */
export const approvalNudge = amends.table(
	'approval_nudge',
	{
		requestId: text('request_id').notNull(),
		kind: text('kind').$type<'wanted' | 'answer'>().notNull(),
		personId: text('person_id').notNull(),
		state: text('state').$type<'waiting' | 'sent' | 'failed' | 'cancelled'>().notNull(),
		tries: integer('tries').notNull(),
		/** not before then, by the clock of the program */
		wakeAt: moment('wake_at').notNull(),
		/** whoever sends it has it until then, by the database's own clock */
		claimedUntil: moment('claimed_until'),
	},
	(row) => [
		primaryKey({ columns: [row.requestId, row.kind, row.personId] }),
		index('approval_nudge_waiting').on(row.wakeAt).where(sql`state = 'waiting'`),
	],
);

/** What the customer would consider fair, in the customer's own words; the newest row of a case holds, the others are its history. */
export const fairSolution = amends.table(
	'fair_solution',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		caseId: text('case_id').notNull(),
		words: text('words').notNull(),
		/** where the words stand; null: somebody heard them */
		mailId: text('mail_id'),
		by: text('by').notNull(),
		at: moment('at').notNull(),
	},
	(row) => [index('fair_solution_case').on(row.caseId, row.seq)],
);
