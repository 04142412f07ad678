import { z } from 'zod';
import { caseShape, keysOf, LEDGER_OUTCOMES, momentShape, senderShape } from '../api-shapes.ts';
import { listOf, page, route } from './route.ts';

/** What became of one uid of the mailbox. */
const ledgerShape = z.object({
	mailbox: z.string(),
	folder: z.string(),
	uid: z.number().int(),
	uidValidity: z.string(),
	outcome: keysOf(LEDGER_OUTCOMES),
	/** of a skip: one of triage's kinds or `not-a-complaint`, `team-mail`; of a quarantine: the limit broken */
	reason: z.string().nullable(),
	/** the reason in words */
	because: z.string(),
	messageId: z.string().nullable(),
	subject: z.string(),
	from: z.string().nullable(),
	caseId: z.string().nullable(),
	/** the complaint score, where triage ran */
	score: z.number().nullable(),
	/** the tag that stands on the mail now, e.g. `S3 acknowledged` */
	tag: z.string().nullable(),
	receivedAt: momentShape,
	at: momentShape,
});

export type LedgerView = z.infer<typeof ledgerShape>;

/** What became of each mail. */
export const LEDGER_API = {
	ledger: route({
		method: 'GET',
		path: '/api/v1/ledger',
		role: 'agent',
		summary: 'What became of every mail seen, newest first',
		query: z.object({
			uid: z.coerce.number().int().min(0).optional(),
			folder: z.string().max(500).optional(),
			outcome: z.string().max(40).optional(),
			messageId: z.string().max(2_000).optional(),
			...page,
		}),
		answer: listOf(ledgerShape),
	}),
	makeCase: route({
		method: 'POST',
		path: '/api/v1/ledger/make-case',
		role: 'agent',
		scope: 'cases:write',
		summary: 'Triage missed a complaint: open a case from a mail already seen',
		body: z.object({ messageId: z.string().min(1).max(2_000) }),
		answer: caseShape,
	}),
	openCase: route({
		method: 'POST',
		path: '/api/v1/cases',
		role: 'agent',
		scope: 'cases:write',
		summary:
			'Open a case for a mail that Amends has not read yet, as the mail program shows it; the mail joins the case when it is read. Asked twice, the same case',
		body: z.object({
			mailbox: z.string().min(1).max(200),
			messageId: z.string().trim().min(1).max(2_000),
			from: senderShape,
			subject: z.string().trim().max(1_000),
			sentAt: momentShape.nullable().default(null),
		}),
		answer: caseShape,
	}),
} as const;
