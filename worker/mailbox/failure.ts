/** Why a mailbox could not be reached or would not do as asked, and how a person mends it. */
export const FAILURES = {
	auth: {
		says: 'The mail server refused user name or password',
		mend: 'Check user and password. Exchange Online and Gmail refuse passwords: they want OAuth2 or an app password.',
	},
	access: {
		says: 'No access to the mailbox',
		mend: 'The token is good, but the server does not let the application into this mailbox. Exchange Online wants New-ServicePrincipal and Add-MailboxPermission (docs/exchange-online.md); elsewhere the token must be of the very account that "user" names.',
	},
	host: {
		says: 'The name of the mail server is unknown',
		mend: 'Check the host for a typing error, and that this machine can resolve names.',
	},
	dead: {
		says: 'The mail server does not answer',
		mend: 'Check host and port, and that a firewall lets the connection through.',
	},
	tls: {
		says: 'No secure connection could be made',
		mend: 'Check "security": port 993 wants tls, port 143 starttls. A self-signed certificate must be made known by NODE_EXTRA_CA_CERTS.',
	},
	lost: {
		says: 'The connection to the mail server was lost',
		mend: 'Nothing to do: it is made again by itself. If it happens often, look at the server log for limits per user.',
	},
	folder: {
		says: 'The folder cannot be opened',
		mend: 'Check the folder names of this mailbox, and that its user may open them.',
	},
	refused: {
		says: 'The mail server refused the command',
		mend: 'Look at the words of the server: quota, permission or a limit.',
	},
} as const;

export type FailureKind = keyof typeof FAILURES;

/** What an IMAP error carries, as far as its kind is told from it. */
interface ErrorFacts {
	readonly message?: string;
	readonly code?: string;
	readonly authenticationFailed?: boolean;
	readonly tlsFailed?: boolean;
	readonly mailboxMissing?: boolean;
	readonly responseStatus?: string;
	readonly responseText?: string;
}

/** Thrown by everything that speaks to a mail server. `message` is a sentence for people, `mend` the next. */
export class MailboxFailure extends Error {
	override readonly name = 'MailboxFailure';
	readonly kind: FailureKind;
	readonly mend: string;

	constructor(kind: FailureKind, detail: string, cause?: unknown) {
		super(detail === '' ? `${FAILURES[kind].says}.` : `${FAILURES[kind].says}: ${detail}`, { cause });
		this.kind = kind;
		this.mend = mendOf(cause) ?? FAILURES[kind].mend;
	}
}

/** Codes of Node, OpenSSL and the IMAP client by the kind of failure they are. */
const CODES: Readonly<Record<string, FailureKind>> = {
	ENOTFOUND: 'host',
	EAI_AGAIN: 'host',
	ECONNREFUSED: 'dead',
	EHOSTUNREACH: 'dead',
	ENETUNREACH: 'dead',
	ETIMEDOUT: 'dead',
	CONNECT_TIMEOUT: 'dead',
	GREETING_TIMEOUT: 'dead',
	ClosedAfterConnectText: 'dead',
	ClosedAfterConnectTLS: 'tls',
	UPGRADE_TIMEOUT: 'tls',
	STARTTLS_INJECTION: 'tls',
	DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
	SELF_SIGNED_CERT_IN_CHAIN: 'tls',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
	CERT_HAS_EXPIRED: 'tls',
	EPROTO: 'tls',
};

/** Any error of the IMAP client as a failure that says what it is. A failure is returned as it is. */
export function asFailure(error: unknown, where: string): MailboxFailure {
	if (error instanceof MailboxFailure) return error;
	const facts: ErrorFacts = typeof error === 'object' && error !== null ? error : {};
	const detail = [where, facts.responseText ?? facts.message ?? ''].filter((part) => part !== '').join(': ');
	return new MailboxFailure(kindOf(facts), detail, error);
}

/** Whoever gives access tokens, and Graph, know best how to mend what they failed with. */
const mendOf = (cause: unknown): string | null =>
	cause instanceof Error && 'mend' in cause && typeof cause.mend === 'string' ? cause.mend : null;

/** What kept an access token or an answer of Graph from us, as a failure of the mailbox. */
export const asAccessFailure = (error: unknown): MailboxFailure =>
	error instanceof MailboxFailure
		? error
		: new MailboxFailure('access', error instanceof Error ? error.message : String(error), error);

function kindOf(facts: ErrorFacts): FailureKind {
	const code = facts.code ?? '';
	if (facts.authenticationFailed === true) return 'auth';
	if (Object.hasOwn(CODES, code)) return CODES[code] ?? 'lost';
	if (facts.tlsFailed === true || /^ERR_(?:TLS|SSL)/.test(code)) return 'tls';
	if (facts.mailboxMissing === true) return 'folder';
	return facts.responseStatus === 'NO' || facts.responseStatus === 'BAD' ? 'refused' : 'lost';
}
