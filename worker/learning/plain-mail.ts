import type { Mail } from '../../shared/mail.ts';

/** A labelled text as a mail, so that it is judged by the very code that judges mails. */
export const plainMail = (subject: string, text: string): Mail => ({
	messageId: null,
	inReplyTo: [],
	references: [],
	from: { name: '', address: 'customer@mail.example' },
	replyTo: [],
	to: [],
	cc: [],
	subject,
	sentAt: null,
	receivedAt: 0,
	text,
	html: null,
	headers: {},
	attachments: [],
	contentHash: '',
	problems: [],
});
