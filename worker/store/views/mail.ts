import type { MailView } from '../../../shared/api-shapes.ts';
import { AWAITED } from '../../../shared/awaited-mail.ts';
import type { Signal } from '../../../shared/signal.ts';
import type { mail } from '../schema.ts';
import { type CleanHtml, cleanMailHtml } from './mail-html.ts';
import { moment } from './moment.ts';

/** The columns of a mail that somebody reads; headers, verdict and threading stay in the database. */
export type ShownMail = Pick<
	typeof mail.$inferSelect,
	| 'id'
	| 'messageId'
	| 'side'
	| 'fromAddress'
	| 'fromName'
	| 'recipients'
	| 'subject'
	| 'at'
	| 'words'
	| 'text'
	| 'html'
	| 'attachments'
	| 'contentHash'
> & {
	readonly signals: readonly Signal[];
	/** the Date header as it came; null where there is none, or it was not kept yet */
	readonly date: string | null;
};

/** A mail as the API shows it, its HTML harmless. */
export function viewMail(row: ShownMail): MailView {
	const clean: CleanHtml | null = row.html === null ? null : cleanMailHtml(row.html);
	return {
		id: row.id,
		messageId: row.messageId,
		side: row.side,
		from: row.fromAddress === '' ? null : { name: row.fromName, address: row.fromAddress },
		to: [...row.recipients.to],
		cc: [...row.recipients.cc],
		subject: row.subject,
		at: moment(row.at),
		words: row.words,
		text: row.text,
		html: clean?.html ?? null,
		blockedImages: clean?.blockedImages ?? 0,
		isAbusive: row.signals.some(({ name }) => name === 'abuse'),
		attachments: [...row.attachments],
		...(row.contentHash === AWAITED && { isAwaited: true }),
	};
}
