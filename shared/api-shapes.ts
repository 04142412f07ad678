import { z } from 'zod';
import { EVENTS, OUTCOMES } from './case.ts';
import { GUARDS } from './guard.ts';
import { LANGUAGES } from './language.ts';
import { RELATIONSHIPS } from './relationship.ts';
import { ROLES } from './role.ts';
import { SEVERITIES } from './severity.ts';
import { REMEDIES, SIGNALS } from './signal.ts';
import { STAGES } from './stage.ts';
import { TOUCH_STATES, TOUCHES } from './touch.ts';

/** The keys of a table as a zod enum, so that a row added to the table reaches the API by itself. */
export const keysOf = <T extends Record<string, unknown>>(table: T) =>
	z.enum(Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]);

export const stageShape = keysOf(STAGES);
export const severityShape = keysOf(SEVERITIES);
export const signalShape = keysOf(SIGNALS);
export const outcomeShape = keysOf(OUTCOMES);
export const roleShape = keysOf(ROLES);
export const languageShape = keysOf(LANGUAGES);
export const touchKindShape = keysOf(TOUCHES);
export const touchStateShape = keysOf(TOUCH_STATES);

/** On the wire a moment is an ISO 8601 date-time in UTC. */
export const momentShape = z.iso.datetime();

const reasonShape = z.object({
	cue: z.string(),
	weight: z.number(),
	quote: z.string(),
});
export const addressShape = z.object({ name: z.string(), address: z.string() });
/** Somebody who wrote a mail: what has no at sign is no address that one could answer. */
export const senderShape = z.object({
	name: z.string().trim().max(200).default(''),
	address: z
		.string()
		.trim()
		.toLowerCase()
		.max(320)
		.regex(/^[^\s@][^\s]*@[^\s@]+$/, 'no e-mail address'),
});

const quotedShape = <T extends z.ZodType>(name: T) =>
	z.object({
		name,
		quote: z.string(),
		/** no cue names it: it was heard in the words of the whole mail */
		byWords: z.literal(true).exactOptional(),
	});

export const personShape = z.object({
	id: z.string(),
	name: z.string(),
	email: z.string(),
	role: roleShape,
	language: languageShape,
	/** ids of the mailboxes whose mail they may see; absent: all */
	mailboxes: z.array(z.string()).exactOptional(),
});

/** One row of a case list. */
export const caseSummaryShape = z.object({
	id: z.string(),
	number: z.number().int(),
	mailbox: z.string(),
	customer: addressShape,
	subject: z.string(),
	language: languageShape,
	stage: stageShape,
	severity: severityShape,
	guard: keysOf(GUARDS),
	relationship: keysOf(RELATIONSHIPS),
	assignee: z.string().nullable(),
	openedAt: momentShape,
	resolvedAt: momentShape.nullable(),
	closedAt: momentShape.nullable(),
	lastCustomerMailAt: momentShape,
	lastTeamMailAt: momentShape.nullable(),
	/** the customer wrote, and nobody of the team has looked since */
	isUnread: z.boolean(),
	/** the next open touch of the case */
	nextTouch: z.object({ kind: touchKindShape, dueAt: momentShape, isLate: z.boolean() }).nullable(),
	/** S1 to S4 with the cues that made it */
	signals: z.array(
		quotedShape(signalShape).extend({
			/** of a missed event: the ISO date of the occasion, where it lies ahead */
			on: z.iso.date().exactOptional(),
			/** of a repeated failure: who says that it is one; absent: the mail alone */
			saidBy: z.enum(['history', 'both']).exactOptional(),
		}),
	),
});

export const touchShape = z.object({
	id: z.string(),
	caseId: z.string(),
	caseNumber: z.number().int(),
	caseSubject: z.string(),
	customer: addressShape,
	assignee: z.string().nullable(),
	severity: severityShape,
	kind: touchKindShape,
	round: z.number().int(),
	turn: z.number().int(),
	state: touchStateShape,
	dueAt: momentShape,
	isLate: z.boolean(),
	nudges: z.number().int(),
	because: z.string(),
	doneAt: momentShape.nullable(),
});

export const mailShape = z.object({
	id: z.string(),
	messageId: z.string().nullable(),
	side: z.enum(['customer', 'team', 'other']),
	from: addressShape.nullable(),
	to: z.array(addressShape),
	cc: z.array(addressShape),
	subject: z.string(),
	at: momentShape,
	/** what the writer wrote in this mail, without quoted history and signature */
	words: z.string(),
	text: z.string(),
	/** sanitised on the server: no script, no remote image, no form; null when the mail has no HTML part */
	html: z.string().nullable(),
	/** pictures from elsewhere that were left out, so that the sender does not learn who looked and when */
	blockedImages: z.number().int(),
	/** its words insult: it is shown folded where the case still has the signal `abuse` */
	isAbusive: z.boolean(),
	/** a person opened the case for it, and Amends has not read it yet: only its name is known */
	isAwaited: z.literal(true).exactOptional(),
	attachments: z.array(
		z.object({
			filename: z.string(),
			contentType: z.string(),
			size: z.number(),
		}),
	),
});

export const eventShape = z.object({
	id: z.string(),
	kind: keysOf(EVENTS),
	at: momentShape,
	/** a person's id, `product` or `text` */
	by: z.string(),
	because: z.string(),
	data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

/** The whole case. */
export const caseShape = caseSummaryShape.extend({
	severityBecause: z.array(reasonShape),
	severityBy: z.enum(['triage', 'person']),
	sought: z.array(quotedShape(keysOf(REMEDIES))),
	guardBecause: z.array(z.string()),
	/** a person's word against the judgement, and what the judgement says; null: the guard stands as judged */
	guardOverride: z.object({ by: z.string(), because: z.string(), at: momentShape, was: keysOf(GUARDS) }).nullable(),
	/** since when the customer wants no follow-ups, and whom they told (a person's id; null: they chose it themselves) */
	noFollowUps: z.object({ since: momentShape, by: z.string().nullable() }).nullable(),
	relationshipBecause: z.array(z.string()),
	round: z.number().int(),
	acknowledgedAt: momentShape.nullable(),
	readAt: momentShape.nullable(),
	avoidable: z.boolean(),
	outcome: outcomeShape.nullable(),
	documentation: z
		.object({
			whatWentWrong: z.string(),
			whatWeDid: z.string(),
			rootCause: z.string(),
			rootCauseId: z.string().nullable().optional(),
		})
		.nullable(),
	isComplaint: z.boolean(),
	/** of their page in the console; null: the case has no customer's address */
	customerId: z.string().nullable(),
	/** minutes that the customer's clock is ahead of UTC, by the newest mail that tells; null where none does */
	customerOffset: z.number().int().nullable(),
	mails: z.array(mailShape),
	events: z.array(eventShape),
	touches: z.array(touchShape),
	/** other cases that this one may belong to: a stranger quoted a mail of theirs */
	offers: z.array(
		z.object({
			caseId: z.string(),
			number: z.number().int(),
			subject: z.string(),
			customer: addressShape,
			because: z.string(),
		}),
	),
	/** the customer's earlier cases, newest first */
	earlier: z.array(
		z.object({
			caseId: z.string(),
			number: z.number().int(),
			subject: z.string(),
			stage: stageShape,
			openedAt: momentShape,
		}),
	),
});

/** What became of one uid of the mailbox. */
export const LEDGER_OUTCOMES = {
	case: {},
	reply: {},
	duplicate: {},
	/** a colleague's answer to a nudge: its words are a note on the case */
	note: {},
	skip: {},
	quarantine: {},
	/** the customer, or the time that the mailbox keeps mail, had it erased */
	erased: {},
} as const;

export type LedgerOutcome = keyof typeof LEDGER_OUTCOMES;

/** Every refusal of the API. `mend` says what the caller can do. */
export const errorShape = z.object({
	code: z.string(),
	message: z.string(),
	mend: z.string().nullable(),
	fields: z.array(z.object({ field: z.string(), message: z.string() })),
});

export type CaseSummary = z.infer<typeof caseSummaryShape>;
export type CaseView = z.infer<typeof caseShape>;
export type TouchView = z.infer<typeof touchShape>;
export type MailView = z.infer<typeof mailShape>;
export type EventView = z.infer<typeof eventShape>;
export type PersonView = z.infer<typeof personShape>;
export type ApiError = z.infer<typeof errorShape>;
