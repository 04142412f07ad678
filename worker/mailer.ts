import type { Readable } from 'node:stream';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Delivery, Letter, Purpose } from './letter.ts';
import type { Log } from './log.ts';
import type { Endpoint } from './settings.ts';

/** The way out for mail, on one SMTP server. */
export interface Mailer {
	/** Hands the mail to the server and says what became of it; expected failures are returned, not thrown. */
	send(letter: Letter): Promise<Delivery>;
	/** The mail as bytes, for Drafts and Sent. */
	compose(letter: Letter): Promise<Buffer>;
	/** Signs in and out again; null when that works, else what the server or the network said. */
	verify(): Promise<string | null>;
	close(): void;
}

/** How long each step may take, in milliseconds. */
export interface MailerLimits {
	readonly connect: number;
	readonly greeting: number;
	/** silence in the middle of a session */
	readonly silence: number;
}

const LIMITS: MailerLimits = { connect: 20_000, greeting: 20_000, silence: 60_000 };

/** Access tokens for a server that takes no password. */
export interface SmtpTokens {
	token(): Promise<string>;
	refused(token: string): void;
}

/** What may differ: the limits, and tokens in place of the password. */
export interface MailerOptions extends Partial<MailerLimits> {
	readonly tokens?: SmtpTokens | null;
}

/** Few enough for Exchange Online, which allows three at a time. */
const MOST_CONNECTIONS = 3;

/** Makes a mailer with a pool of connections that are opened when they are needed. */
export function createMailer(endpoint: Endpoint, log: Log, options: MailerOptions = {}): Mailer {
	const limits = { ...LIMITS, ...options };
	const tokens = options.tokens ?? null;
	const transport = nodemailer.createTransport({
		pool: true,
		host: endpoint.host,
		port: endpoint.port,
		secure: endpoint.security === 'tls',
		requireTLS: endpoint.security === 'starttls',
		ignoreTLS: endpoint.security === 'none',
		...(endpoint.user === '' ? {} : { auth: authOf(endpoint, tokens) }),
		maxConnections: MOST_CONNECTIONS,
		connectionTimeout: limits.connect,
		greetingTimeout: limits.greeting,
		socketTimeout: limits.silence,
		disableFileAccess: true,
		disableUrlAccess: true,
		logger: false,
	});
	// A pool tells of broken idle connections by this event, and an unheard one would end the process; each send gets its own error.
	transport.on('error', (error: Error) => log.debug({ error }, 'an SMTP connection broke'));
	if (tokens !== null) provideTokens(transport, tokens);
	const bodies = watchBodies(transport);
	return {
		send: (letter) => send(letter, transport, bodies),
		compose: composeLetter,
		verify: () => transport.verify().then(() => null, wordsOf),
		close: () => transport.close(),
	};
}

/** A letter as the bytes of a mail. */
export const composeLetter = (letter: Letter): Promise<Buffer> => new MailComposer(toOptions(letter)).compile().build();

const authOf = ({ user, password }: Endpoint, tokens: SmtpTokens | null) =>
	tokens === null ? { user, pass: password } : { type: 'OAuth2' as const, user };

/** Each connection asks for a token of its own, and once more when the server refuses the first. */
function provideTokens(transport: Transport, tokens: SmtpTokens): void {
	let last = '';
	const next = async (isRefused: boolean): Promise<string> => {
		if (isRefused) tokens.refused(last);
		last = await tokens.token();
		return last;
	};
	transport.set('oauth2_provision_cb', async (_user, isRefused, done) => {
		try {
			// "Long over": the client keeps no token for its next connection, because the source knows better which one is good.
			done(null, await next(isRefused), 1);
		} catch (error) {
			done(error instanceof Error ? error : new Error(String(error)));
		}
	});
}

type Transport = ReturnType<typeof nodemailer.createTransport>;

/** The body streams of the mails that are being sent, by Message-ID. */
type Bodies = Map<string, Readable>;

/**
 * Keeps each mail's body stream at hand: SMTP pulls from it only after the server said "go ahead", so a stream that nobody read
 * from proves that the server has no word of the mail.
 */
function watchBodies(transport: Transport): Bodies {
	const bodies: Bodies = new Map();
	transport.use('stream', (mail, done) => {
		const open = mail.message.createReadStream.bind(mail.message);
		mail.message.createReadStream = (...options) => {
			const body = open(...options);
			bodies.set(mail.message.messageId(), body);
			return body;
		};
		done();
	});
	return bodies;
}

async function send(letter: Letter, transport: Transport, bodies: Bodies): Promise<Delivery> {
	try {
		await transport.sendMail(toOptions(letter));
		return { state: 'sent' };
	} catch (error) {
		return classify(error, bodies.get(letter.messageId)?.readableDidRead ?? false);
	} finally {
		bodies.delete(letter.messageId);
	}
}

/** Codes of failures that are the mail's own; all others are of the way there, which can be mended, so the mail waits. */
const UNSENDABLE: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE', 'EMAXRECIPIENTS']);

/** An error's meaning. @param bodyWasRead whether the server had said "go ahead" and was given text */
function classify(error: unknown, bodyWasRead: boolean): Delivery {
	const { code, responseCode, permanent } = fieldsOf(error);
	const says = wordsOf(error);
	// A reply with a number is an answer: the server did not take the mail, also when the reply came after the text (RFC 5321 §4.2.1).
	// Only what was said of sender, reader or text is said of the mail; a refused greeting or STARTTLS can be mended.
	if (responseCode !== null) return { state: permanent && UNSENDABLE.has(code) ? 'permanent' : 'temporary', says };
	if (bodyWasRead) return { state: 'unknown', says };
	return { state: UNSENDABLE.has(code) ? 'permanent' : 'temporary', says };
}

function fieldsOf(error: unknown): { code: string; responseCode: number | null; permanent: boolean } {
	const fields = (typeof error === 'object' && error !== null ? error : {}) as Readonly<Record<string, unknown>>;
	return {
		code: typeof fields.code === 'string' ? fields.code : '',
		responseCode: typeof fields.responseCode === 'number' ? fields.responseCode : null,
		permanent: fields.permanent === true,
	};
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500);

/**
 * RFC 3834: what a machine sends says so, and asks for no machine's answer. A draft carries neither, for a person sends it; and out-of-office
 * notes from customers are welcome, because the plan waits for their return.
 */
const MARKS: Record<Purpose, Readonly<Record<string, string>>> = {
	colleague: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
	'customer-sent': { 'Auto-Submitted': 'auto-generated' },
	'customer-draft': {},
};

/**
 * RFC 2369 and 8058: the mail program's own button. One click needs HTTPS. A draft has none: a person sends it as a letter like any other, and
 * in Sent it would look like a newsletter.
 */
function optOutHeaders({ purpose, optOutLink }: Letter): Readonly<Record<string, string>> {
	if (purpose !== 'customer-sent' || !optOutLink) return {};
	return {
		'List-Unsubscribe': `<${optOutLink}>`,
		...(optOutLink.startsWith('https:') ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
	};
}

function toOptions(letter: Letter): SendMailOptions {
	const { about, attachment, inReplyTo } = letter;
	return {
		from: letter.from,
		to: letter.to,
		subject: letter.subject,
		text: letter.text,
		html: letter.html,
		messageId: letter.messageId,
		date: new Date(letter.at),
		...(inReplyTo === null ? {} : { inReplyTo, references: [...letter.references] }),
		headers: {
			...MARKS[letter.purpose],
			...optOutHeaders(letter),
			...(about === null ? {} : { 'X-Amends-Case': about.caseId, 'X-Amends-Touch': about.touchId }),
		},
		...(attachment === null ? {} : { attachments: [attachment] }),
		xMailer: false,
		disableFileAccess: true,
		disableUrlAccess: true,
	};
}
