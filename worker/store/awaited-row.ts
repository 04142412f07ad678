import { AWAITED } from '../../shared/awaited-mail.ts';
import type { Heard } from '../../shared/heard.ts';
import type { mail as mailTable } from './schema.ts';

/** The row of a mail that is known by its name alone, in the case that was opened for it. */
export const awaitedRow = (
	mailboxId: string,
	{ heard, caseId }: { readonly heard: Heard; readonly caseId: string },
): typeof mailTable.$inferInsert => ({
	id: heard.mailId,
	mailboxId,
	key: heard.mail.messageId ?? heard.mailId,
	messageId: heard.mail.messageId,
	contentHash: AWAITED,
	side: 'customer',
	fromAddress: heard.mail.from?.address ?? '',
	fromName: heard.mail.from?.name ?? '',
	recipients: { to: [], cc: [] },
	subject: heard.mail.subject,
	at: new Date(heard.mail.sentAt ?? heard.at),
	receivedAt: new Date(heard.at),
	inReplyTo: [],
	references: [],
	text: '',
	words: '',
	html: null,
	headers: {},
	attachments: [],
	problems: [],
	verdict: heard.verdict,
	caseId,
});
