import type { Mail } from '../../../shared/mail.ts';

/** 2026-11-23, a Monday, noon UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 12);

/** A mail from a customer with everything but its text left ordinary. */
export function mailOf(text: string, changed: Partial<Mail> = {}): Mail {
	return {
		messageId: '<one@example.org>',
		inReplyTo: [],
		references: [],
		from: { name: 'Dale', address: 'dale@example.org' },
		replyTo: [],
		to: [{ name: '', address: 'support@shop.example' }],
		cc: [],
		subject: '',
		sentAt: MONDAY,
		receivedAt: MONDAY,
		text,
		html: null,
		headers: {},
		attachments: [],
		contentHash: '00',
		problems: [],
		...changed,
	};
}
