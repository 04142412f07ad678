import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Instant } from '../../shared/time.ts';
import type { FolderName } from './imap-server.ts';
import { DEMO_LOGIN, DEMO_PEOPLE, DEMO_SHOP } from './people.ts';

/** A mail that the demo's SMTP server took in. It left nothing: the machine's only door is this folder. */
export interface DeliveredMail {
	/** envelope sender; the empty string is the null sender of bounces and auto-replies */
	readonly from: string;
	readonly to: readonly string[];
	readonly folders: readonly FolderName[];
	readonly mail: Buffer;
	readonly at: Instant;
}

export interface SmtpOptions {
	readonly port: number;
	readonly now: () => Instant;
	/** throws when the mail cannot be kept; the client then hears 452 and keeps it */
	readonly deliver: (delivered: DeliveredMail) => void;
}

export interface DemoSmtp {
	readonly port: number;
	close(): Promise<void>;
}

/** Above this a mail is refused with 552, as a real server would. */
const MAX_BYTES = 25 * 1024 * 1024;

const FOLDER_OF: ReadonlyMap<string, FolderName> = new Map<string, FolderName>([
	[DEMO_SHOP.address, 'INBOX'],
	...DEMO_PEOPLE.map(({ email, folder }) => [email, folder] as const),
]);

/** Starts the SMTP server on 127.0.0.1. Log-in is optional; a wrong one is refused. Rejects when the port is taken. */
export async function startSmtp({ port, now, deliver }: SmtpOptions): Promise<DemoSmtp> {
	const server = new SMTPServer({
		name: DEMO_SHOP.domain,
		size: MAX_BYTES,
		authOptional: true,
		allowInsecureAuth: true,
		disabledCommands: ['STARTTLS'],
		disableReverseLookup: true,
		// A client that keeps its connection open must not hold up the end of the process for half a minute.
		closeTimeout: 1_000,
		logger: false,
		onAuth: ({ username, password }, _session, done) => {
			const isKnown = username === DEMO_LOGIN.user && password === DEMO_LOGIN.password;
			done(isKnown ? null : new Error('Wrong user name or password'), isKnown ? { user: username } : undefined);
		},
		onData: async (stream, session, done) => {
			try {
				const body = await readAll(stream);
				if (stream.sizeExceeded) return done(refusal(552, 'The mail is too large'));
				deliver(toDelivered(session, body, now()));
				done(null);
			} catch (error) {
				done(refusal(452, `The mail could not be kept: ${error instanceof Error ? error.message : error}`));
			}
		},
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			server.off('error', reject);
			// A client that hangs up is no news, and an unheard error event would end the process.
			server.on('error', () => {});
			resolve();
		});
	});
	return {
		port: (server.server.address() as AddressInfo).port,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** Reads to the end even when the mail is too large: SMTP has no other way to say no after DATA. */
async function readAll(stream: AsyncIterable<Buffer> & { readonly sizeExceeded?: boolean }): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk);
	return Buffer.concat(chunks);
}

/** Adds the trace headers that a delivering server adds (RFC 5321 §4.4): Return-Path tells a bounce from a letter. */
function toDelivered(session: SMTPServerSession, body: Buffer, at: Instant): DeliveredMail {
	const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
	const to = session.envelope.rcptTo.map(({ address }) => address);
	const folders = to.map((address) => FOLDER_OF.get(address.toLowerCase()) ?? 'Customers');
	const date = new Date(at).toUTCString().replace('GMT', '+0000');
	const trace = `Return-Path: <${from}>\r\nReceived: from localhost by ${DEMO_SHOP.domain} with ESMTP; ${date}\r\n`;
	return { from, to, folders: [...new Set(folders)], mail: Buffer.concat([Buffer.from(trace), body]), at };
}

function refusal(responseCode: number, message: string): Error {
	return Object.assign(new Error(message), { responseCode });
}
