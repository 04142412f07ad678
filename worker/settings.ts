import type { Profile } from '../shared/assignment/profile.ts';
import type { AssignmentRules } from '../shared/assignment/rules.ts';
import type { CalendarSettings } from '../shared/calendar.ts';
import type { Language } from '../shared/language.ts';
import type { Policy } from '../shared/policy.ts';
import type { Role } from '../shared/role.ts';
import type { Away } from '../shared/stand-in.ts';
import type { Instant } from '../shared/time.ts';

/** `tls` from the first byte, `starttls` demanded, or `none` (loopback only). */
export type Security = 'tls' | 'starttls' | 'none';

/** A server and how to sign in there. */
export interface Endpoint {
	readonly host: string;
	readonly port: number;
	readonly security: Security;
	readonly user: string;
	readonly password: string;
}

/** How an application proves to the provider of tokens that it is the one that was registered there. */
export type ClientProof =
	| { readonly kind: 'secret'; readonly secret: string; readonly expiresAt: Instant | null }
	/** a PEM file that holds an RSA key and its certificate */
	| { readonly kind: 'certificate'; readonly file: string };

/** Access tokens in place of a password. */
export interface OAuthSettings {
	readonly kind: 'microsoft' | 'google' | 'other';
	readonly clientId: string;
	readonly proof: ClientProof;
	/** null: the application signs in as itself (client credentials) */
	readonly refreshToken: string | null;
	readonly tokenUrl: string;
	/** of tokens for IMAP and SMTP; null: the provider needs none */
	readonly mailScope: string | null;
	/** null: the mailbox is not Microsoft's */
	readonly graph: { readonly url: string; readonly scope: string } | null;
}

/**
 * How stage and severity reach the mail; `auto` takes Outlook's categories where Microsoft Graph is at hand, keywords where the server
 * allows them, else none.
 */
export type TagChoice = 'auto' | 'keyword' | 'folder' | 'graph' | 'none';

/** One watched shared mailbox. */
export interface MailboxSettings {
	readonly id: string;
	readonly name: string;
	/** what customers write to; lower case */
	readonly address: string;
	/** other addresses of the same mailbox; lower case */
	readonly aliases: readonly string[];
	/** of mails whose own language is unknown */
	readonly language: Language;
	/** the team's own postal address, for the envelopes of notes; absent: they bear the name alone */
	readonly postal?: { readonly lines: readonly string[]; readonly country: string } | undefined;
	/** ISO 4217: in which remedies are given unless another is named */
	readonly currency: string;
	readonly imap: Endpoint;
	/** `graph`: mail leaves by Microsoft Graph */
	readonly smtp: Endpoint | 'graph';
	/** null: the endpoints' passwords are used */
	readonly oauth: OAuthSettings | null;
	/** null: found by SPECIAL-USE, then by the usual names */
	readonly folders: { readonly inbox: string; readonly sent: string | null; readonly drafts: string | null };
	readonly tags: TagChoice;
	/** how many days of mail the first connection takes */
	readonly firstDays: number;
	/** for how many days words are kept; absent or null: for good */
	readonly retention?:
		| {
				/** of cases, from their closing on */
				readonly closedCases: number | null;
				/** of mail that is in no case */
				readonly otherMail: number | null;
		  }
		| undefined;
	/** seconds between looks when IDLE says nothing */
	readonly pollSeconds: number;
	/** true where the server files sent mail itself (Exchange Online, Gmail): then no copy is appended to Sent */
	readonly savesSent: boolean;
}

/** Somebody of the team. */
export interface Person {
	readonly id: string;
	readonly name: string;
	/** lower case */
	readonly email: string;
	/** `tid:oid` of the account at work; absent: linked by the first sign-in with an e-mail code, or none */
	readonly entra?: string | undefined;
	readonly role: Role;
	readonly language: Language;
	/** absent: there */
	readonly away?: Away | undefined;
	/** ids of the mailboxes whose mail this person may see; absent: all */
	readonly mailboxes?: readonly string[] | undefined;
}

/** People sign in with the account that they have at work: Entra, or an OpenID provider that says the same in its tokens. */
export interface EntraSettings {
	/** of the one application that is the add-in and its API: audience of the tokens and who asked for them */
	readonly clientId: string;
	/** whose accounts may sign in */
	readonly tenants: readonly string[];
	/** the scope that the API exposes */
	readonly scope: string;
	/** of a token; `{tid}` stands for its tenant */
	readonly issuer: string;
	/** where the issuer's public keys are */
	readonly keys: string;
	/** where people are sent to sign in */
	readonly authority: string;
}

/** Where the pane meets Outlook. */
export interface OutlookSettings {
	/** where office.js is loaded from */
	readonly officeJs: string;
	/** sites in whose frames the pane may stand, beside Microsoft's: an Exchange of one's own */
	readonly origins: readonly string[];
}

/** Who gets which case, as `amends.yaml` has it; the console's rules and profiles stand over it once somebody saved them there. */
export interface AssignmentSettings {
	/** null: the file has none */
	readonly rules: AssignmentRules | null;
	/** by person id; of whom nothing is said there is none */
	readonly profiles: Readonly<Record<string, Profile>>;
}

/** Everything that a running Amends was told, checked once at the door by `config.ts`. */
export interface Settings {
	readonly mode: 'demo' | 'team';
	readonly dataFolder: string;
	readonly database:
		| { readonly kind: 'pglite'; readonly folder: string }
		| { readonly kind: 'postgres'; readonly url: string };
	readonly redisUrl: string | null;
	/** base64 of at least 32 bytes; null: kept in the data folder */
	readonly secretKey: string | null;
	readonly server: {
		readonly host: string;
		readonly port: number;
		/** what links in mails start with, without a trailing slash */
		readonly publicUrl: string;
	};
	readonly outlook: OutlookSettings;
	/** null: people sign in by e-mail code alone */
	readonly entra: EntraSettings | null;
	readonly demo: { readonly imapPort: number; readonly smtpPort: number };
	readonly mailboxes: readonly MailboxSettings[];
	readonly team: readonly Person[];
	readonly calendar: CalendarSettings;
	readonly policy: Policy;
	readonly assignment: AssignmentSettings;
	readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';
}
