import type { Security } from '../settings.ts';

/** How one mail provider is reached; ports and names as its own help pages give them. */
interface Preset {
	readonly imap: { readonly host: string; readonly port: number; readonly security: Security };
	readonly smtp: { readonly host: string; readonly port: number; readonly security: Security };
	readonly savesSent: boolean;
	/** which password the provider wants from a program, for `init`; null: it takes none, but tokens */
	readonly password: string | null;
}

const tls = (host: string, port: number) => ({ host, port, security: 'tls' }) as const;
const starttls = (host: string, port: number) => ({ host, port, security: 'starttls' }) as const;

/** `server:` in a mailbox of `amends.yaml`. */
export const PRESETS = {
	microsoft365: {
		imap: tls('outlook.office365.com', 993),
		smtp: starttls('smtp.office365.com', 587),
		savesSent: true,
		password: null,
	},
	gmail: {
		imap: tls('imap.gmail.com', 993),
		smtp: tls('smtp.gmail.com', 465),
		savesSent: true,
		password: 'an app password (Google account, Security, App passwords; needs two-step verification)',
	},
	fastmail: {
		imap: tls('imap.fastmail.com', 993),
		smtp: tls('smtp.fastmail.com', 465),
		savesSent: false,
		password: 'an app password (Settings, Privacy & Security, App passwords)',
	},
	icloud: {
		imap: tls('imap.mail.me.com', 993),
		smtp: starttls('smtp.mail.me.com', 587),
		savesSent: false,
		password: 'an app-specific password (account.apple.com)',
	},
	yahoo: {
		imap: tls('imap.mail.yahoo.com', 993),
		smtp: tls('smtp.mail.yahoo.com', 465),
		savesSent: true,
		password: 'an app password (Account security)',
	},
	'mailbox.org': {
		imap: tls('imap.mailbox.org', 993),
		smtp: tls('smtp.mailbox.org', 465),
		savesSent: false,
		password: 'the password of the mailbox',
	},
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;
