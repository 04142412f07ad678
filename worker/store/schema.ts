import { sql } from 'drizzle-orm';
import {
	bigint,
	bigserial,
	boolean,
	customType,
	index,
	integer,
	jsonb,
	pgSchema,
	primaryKey,
	real,
	text,
	timestamp,
	unique,
	uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { LedgerOutcome } from '../../shared/api-shapes.ts';
import type { CaseEvent, Documentation, EventKind, Outcome, Struck } from '../../shared/case.ts';
import type { Guard } from '../../shared/guard.ts';
import type { Told } from '../../shared/ladder/rungs.ts';
import type { Language } from '../../shared/language.ts';
import type { Address, Attachment, MailProblem } from '../../shared/mail.ts';
import type { Relationship } from '../../shared/relationship.ts';
import type { Severity } from '../../shared/severity.ts';
import type { Signal, Sought } from '../../shared/signal.ts';
import type { Stage } from '../../shared/stage.ts';
import type { TouchKind, TouchState } from '../../shared/touch.ts';
import type { Reason, Verdict } from '../../shared/triage/verdict.ts';

/** Our tables stand in a schema of their own, beside BullMQ's. */
export const amends = pgSchema('amends');

/** A moment to the millisecond. */
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 });

/**
 * How an index of words is kept. By default PostgreSQL lets what was written wait in a list; every search reads that list from end to end, and
 * whoever writes the entry that fills it clears all of it away (64.5 "GIN Tips and Tricks"). Searching is what somebody waits for here.
 */
export const AT_ONCE = { fastupdate: false };

/** A file, or a part of one. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/** Where intake stands in each folder; moved on in the transaction that saves the mails. */
export const cursor = amends.table(
	'cursor',
	{
		mailboxId: text('mailbox_id').notNull(),
		folder: text('folder').notNull(),
		uidValidity: text('uid_validity').notNull(),
		lastUid: bigint('last_uid', { mode: 'number' }).notNull(),
		modseq: text('modseq'),
		updatedAt: moment('updated_at').notNull(),
	},
	(row) => [primaryKey({ columns: [row.mailboxId, row.folder] })],
);

/** Every mail once per mailbox, whatever number of copies lie in its folders. */
export const mail = amends.table(
	'mail',
	{
		id: text('id').primaryKey(),
		mailboxId: text('mailbox_id').notNull(),
		/** the Message-ID; with the content hash behind it where an id was used twice; the hash alone where there is none */
		key: text('key').notNull(),
		messageId: text('message_id'),
		contentHash: text('content_hash').notNull(),
		side: text('side').$type<'customer' | 'team' | 'other'>().notNull(),
		fromAddress: text('from_address').notNull(),
		fromName: text('from_name').notNull(),
		recipients: jsonb('recipients').$type<{ to: readonly Address[]; cc: readonly Address[] }>().notNull(),
		subject: text('subject').notNull(),
		/** the moment that orders it: the Date header, or when the server got it */
		at: moment('at').notNull(),
		receivedAt: moment('received_at').notNull(),
		inReplyTo: text('in_reply_to').array().notNull(),
		references: text('references').array().notNull(),
		text: text('text').notNull(),
		words: text('words').notNull(),
		html: text('html'),
		headers: jsonb('headers').$type<Readonly<Record<string, readonly string[]>>>().notNull(),
		attachments: jsonb('attachments').$type<readonly Attachment[]>().notNull(),
		problems: jsonb('problems').$type<readonly MailProblem[]>().notNull(),
		verdict: jsonb('verdict').$type<Verdict>().notNull(),
		caseId: text('case_id'),
	},
	(row) => [
		unique('mail_key').on(row.mailboxId, row.key),
		index('mail_message_id').on(row.messageId),
		index('mail_case').on(row.caseId, row.at),
		index('mail_from').on(row.mailboxId, row.fromAddress, row.at),
		index('mail_references').using('gin', row.references).with(AT_ONCE),
	],
);

/** What became of each uid; `tag` is what was last put on that copy of the mail. */
export const ledger = amends.table(
	'ledger',
	{
		mailboxId: text('mailbox_id').notNull(),
		folder: text('folder').notNull(),
		uidValidity: text('uid_validity').notNull(),
		uid: bigint('uid', { mode: 'number' }).notNull(),
		outcome: text('outcome').$type<LedgerOutcome>().notNull(),
		reason: text('reason'),
		because: text('because').notNull(),
		messageId: text('message_id'),
		subject: text('subject').notNull(),
		fromAddress: text('from_address'),
		mailId: text('mail_id'),
		caseId: text('case_id'),
		score: real('score'),
		tag: text('tag'),
		receivedAt: moment('received_at').notNull(),
		at: moment('at').notNull(),
		seq: bigserial('seq', { mode: 'number' }).notNull(),
	},
	(row) => [
		primaryKey({
			columns: [row.mailboxId, row.folder, row.uidValidity, row.uid],
		}),
		index('ledger_seq').on(row.seq),
		index('ledger_message').on(row.messageId),
		index('ledger_case').on(row.caseId).where(sql`case_id is not null`),
	],
);

/** A case that somebody has to work on, or should: neither resolved nor closed. */
export const IN_WORK = sql`is_complaint and stage not in ('resolved', 'closed')`;

export const supportCase = amends.table(
	'support_case',
	{
		id: text('id').primaryKey(),
		number: integer('number').notNull(),
		mailboxId: text('mailbox_id').notNull(),
		customer: jsonb('customer').$type<Address>().notNull(),
		customerAddress: text('customer_address').notNull(),
		/** all who take part besides the team: only their mails join (lower-case addresses) */
		participants: text('participants').array().notNull(),
		/** those of them who speak for the customer: the customer, and whom the customer brought in */
		speakers: text('speakers').array().notNull(),
		subject: text('subject').notNull(),
		/** the subject without reply prefixes, lower case */
		topic: text('topic').notNull(),
		language: text('language').$type<Language>().notNull(),
		stage: text('stage').$type<Stage>().notNull(),
		severity: text('severity').$type<Severity>().notNull(),
		severityBecause: jsonb('severity_because').$type<readonly Reason[]>().notNull(),
		severityBy: text('severity_by').$type<'triage' | 'person'>().notNull(),
		signals: jsonb('signals').$type<readonly Signal[]>().notNull(),
		struck: jsonb('struck').$type<readonly Struck[]>().notNull().default([]),
		sought: jsonb('sought').$type<readonly Sought[]>().notNull(),
		relationship: jsonb('relationship').$type<Relationship>().notNull(),
		guard: jsonb('guard').$type<Guard>().notNull(),
		assignee: text('assignee'),
		round: integer('round').notNull(),
		openedAt: moment('opened_at').notNull(),
		acknowledgedAt: moment('acknowledged_at'),
		resolvedAt: moment('resolved_at'),
		closedAt: moment('closed_at'),
		lastCustomerMailAt: moment('last_customer_mail_at').notNull(),
		lastTeamMailAt: moment('last_team_mail_at'),
		readAt: moment('read_at'),
		avoidable: boolean('avoidable').notNull(),
		outcome: text('outcome').$type<Outcome>(),
		documentation: jsonb('documentation').$type<Documentation>(),
		isComplaint: boolean('is_complaint').notNull(),
	},
	(row) => [
		uniqueIndex('case_number').on(row.number),
		index('case_list').on(row.lastCustomerMailAt, row.id),
		index('case_board').on(row.closedAt).where(sql`is_complaint`),
		index('case_in_work').on(row.assignee, row.severity).where(IN_WORK),
		index('case_opened').on(row.openedAt),
		index('case_customer').on(row.mailboxId, row.customerAddress),
		index('case_customer_address').on(row.customerAddress),
		index('case_topic').on(row.mailboxId, row.topic),
		index('case_root_cause').on(sql`(documentation ->> 'rootCauseId')`),
	],
);

export const caseEvent = amends.table(
	'case_event',
	{
		seq: bigserial('seq', { mode: 'number' }).primaryKey(),
		caseId: text('case_id').notNull(),
		kind: text('kind').$type<EventKind>().notNull(),
		at: moment('at').notNull(),
		source: jsonb('source').$type<CaseEvent['source']>().notNull(),
		because: text('because').notNull(),
		data: jsonb('data').$type<CaseEvent['data']>().notNull(),
	},
	(row) => [
		index('case_event_case').on(row.caseId, row.seq),
		index('case_event_person').on(sql`(source ->> 'personId')`, row.seq).where(sql`source ->> 'personId' is not null`),
		index('case_event_resolved').on(row.at).where(sql`kind = 'resolved'`),
	],
);

/** A case that may belong to another one: somebody outside it quoted a mail of it. */
export const joinOffer = amends.table(
	'join_offer',
	{
		caseId: text('case_id').notNull(),
		intoCaseId: text('into_case_id').notNull(),
		because: text('because').notNull(),
	},
	(row) => [primaryKey({ columns: [row.caseId, row.intoCaseId] })],
);

/** Written as the indexes have it: only so does PostgreSQL take them without knowing the values. */
export const IS_OPEN_TOUCH = sql`state not in ('done', 'cancelled')`;

export const touch = amends.table(
	'touch',
	{
		/** `<case>-<kind>-<round>-<turn>`: a touch cannot be planned twice */
		id: text('id').primaryKey(),
		caseId: text('case_id').notNull(),
		kind: text('kind').$type<TouchKind>().notNull(),
		round: integer('round').notNull(),
		turn: integer('turn').notNull(),
		state: text('state').$type<TouchState>().notNull(),
		dueAt: moment('due_at').notNull(),
		wakeAt: moment('wake_at'),
		nudges: integer('nudges').notNull(),
		told: jsonb('told').$type<readonly Told[]>().notNull().default([]),
		messageId: text('message_id'),
		because: text('because').notNull(),
		doneAt: moment('done_at'),
		/** who works on it now; anybody may claim it once `claimedUntil` (the database's own time) has passed */
		claimToken: text('claim_token'),
		claimedUntil: moment('claimed_until'),
	},
	(row) => [
		index('touch_wake').on(row.wakeAt).where(sql`wake_at is not null`),
		index('touch_case').on(row.caseId),
		index('touch_open').on(row.dueAt, row.id).where(IS_OPEN_TOUCH),
		index('touch_next').on(row.caseId, row.dueAt, row.id, row.kind).where(IS_OPEN_TOUCH),
		index('touch_sending').on(row.claimedUntil).where(sql`state = 'sending'`),
		index('touch_message').on(row.messageId).where(sql`message_id is not null`),
	],
);

/** One reminder mail to a colleague: written down with its Message-ID before SMTP is asked. `step` counts those about one touch. */
export const nudge = amends.table(
	'nudge',
	{
		touchId: text('touch_id').notNull(),
		step: integer('step').notNull(),
		personId: text('person_id').notNull(),
		messageId: text('message_id').notNull(),
		state: text('state').$type<'sending' | 'sent' | 'failed'>().notNull(),
		at: moment('at').notNull(),
	},
	(row) => [primaryKey({ columns: [row.touchId, row.step] })],
);

/** Small facts about this installation: its id, the demo's clock. */
export const fact = amends.table('fact', {
	name: text('name').primaryKey(),
	value: jsonb('value').$type<unknown>().notNull(),
});
