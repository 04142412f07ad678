import type { Found, PostOffice } from './follow-up/deps.ts';
import type { Folders, Mailbox } from './mailbox/mailbox.ts';
import type { Mailer } from './mailer.ts';
import type { MailboxSettings } from './settings.ts';

const WHERE = {
	sent: { flags: ['\\Seen'], name: 'Sent' },
	drafts: { flags: ['\\Draft', '\\Seen'], name: 'Drafts' },
} as const;

/** One mailbox's way out (SMTP) together with its Sent and Drafts folders (IMAP). */
export function createPostOffice(
	settings: Pick<MailboxSettings, 'name' | 'address' | 'savesSent'>,
	parts: { readonly mailer: Mailer; readonly mailbox: Mailbox; folders(): Promise<Folders> },
): PostOffice {
	const { mailer, mailbox } = parts;
	return {
		...settings,
		send: (letter) => mailer.send(letter),
		compose: (letter) => mailer.compose(letter),
		find: async (folder, messageId): Promise<Found> => {
			try {
				const path = (await parts.folders())[folder];
				const uids = path === null ? [] : await mailbox.findByMessageId(path, messageId);
				return { state: uids.length > 0 ? 'found' : 'missing' };
			} catch (error) {
				return { state: 'unreachable', says: wordsOf(error) };
			}
		},
		file: async (folder, raw) => {
			try {
				const path = (await parts.folders())[folder];
				if (path === null) return `the mailbox has no ${WHERE[folder].name} folder; name it in amends.yaml`;
				await mailbox.append(path, raw, WHERE[folder].flags);
				return null;
			} catch (error) {
				return wordsOf(error);
			}
		},
	};
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
