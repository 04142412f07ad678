import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How the server answers a mail: takes it, refuses it for now or for good, hangs up or falls silent after it has the text. */
export type SmtpAnswer = 'take' | 'refuse-for-now' | 'refuse' | 'refuse-recipient' | 'hang-up' | 'fall-silent';

/** A mail that the server took. */
export interface TakenMail {
	readonly from: string;
	readonly to: readonly string[];
	readonly raw: Buffer;
	readonly mail: ParsedMail;
}

export interface TestSmtp {
	readonly host: string;
	readonly port: number;
	/** what was taken, oldest first */
	readonly taken: readonly TakenMail[];
	/** texts that came in, taken or not */
	readonly offered: () => number;
	/** how all mails to come are answered; `to` limits it to one recipient */
	answer(answer: SmtpAnswer, to?: string): void;
	/** called when a mail's text has come in, before it is answered */
	onText(hear: (() => void) | null): void;
	/** tokens that were tried, oldest first */
	readonly tokens: readonly string[];
	/** takes everything again, and has taken nothing so far */
	forget(): void;
	stop(): Promise<void>;
}

const REFUSALS: Partial<Record<SmtpAnswer, { readonly responseCode: number; readonly message: string }>> = {
	'refuse-for-now': { responseCode: 451, message: 'try again later' },
	refuse: { responseCode: 554, message: 'we do not want this' },
};

/**
 * Starts an SMTP server on a free port of the loopback that answers as it is told. Any user name and password will do; with `isGood` only
 * access tokens open it (XOAUTH2), and only those that are good.
 */
export async function startSmtp({ isGood }: { isGood?: (token: string) => boolean } = {}): Promise<TestSmtp> {
	const tokens: string[] = [];
	const taken: TakenMail[] = [];
	const answers = new Map<string, SmtpAnswer>();
	let offered = 0;
	let hear: (() => void) | null = null;
	const answerFor = (to: readonly string[]): SmtpAnswer =>
		to.map((one) => answers.get(one)).find((one) => one !== undefined) ?? answers.get('') ?? 'take';
	const server = new SMTPServer({
		authOptional: true,
		allowInsecureAuth: true,
		disabledCommands: ['STARTTLS'],
		disableReverseLookup: true,
		logger: false,
		...(isGood === undefined ? {} : { authMethods: ['XOAUTH2'], authOptional: false }),
		onAuth: (auth, _session, done) => {
			if (isGood === undefined) return done(null, { user: auth.username });
			const token = String(auth.accessToken ?? '');
			tokens.push(token);
			// What Exchange Online and Gmail send: the reason as JSON, and after the client's empty line a 535.
			return isGood(token)
				? done(null, { user: auth.username })
				: done(null, { data: { status: '401', schemes: 'bearer' } });
		},
		onRcptTo: ({ address }, _session, done) =>
			answerFor([address]) === 'refuse-recipient' ? done(refusal(550, 'no such user')) : done(),
		onData: async (stream, session, done) => {
			const raw = await readAll(stream);
			// The client hung up in the middle of it: there is nobody to answer.
			if (raw === null) return undefined;
			offered += 1;
			hear?.();
			const to = session.envelope.rcptTo.map(({ address }) => address);
			const answer = answerFor(to);
			const refused = REFUSALS[answer];
			if (refused) return done(refusal(refused.responseCode, refused.message));
			if (answer === 'fall-silent') return undefined;
			if (answer === 'hang-up') return hangUp(server);
			const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
			taken.push({ from, to, raw, mail: await simpleParser(raw) });
			done();
		},
	});
	server.on('error', () => {
		// Clients that hang up are part of the tests.
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		host: '127.0.0.1',
		port: (server.server.address() as AddressInfo).port,
		taken,
		tokens,
		offered: () => offered,
		answer: (answer, to = '') => void answers.set(to, answer),
		onText: (listener) => {
			hear = listener;
		},
		forget: () => {
			taken.length = 0;
			tokens.length = 0;
			answers.clear();
			offered = 0;
			hear = null;
		},
		stop: () =>
			new Promise((resolve) => {
				hangUp(server);
				server.close(() => resolve());
			}),
	};
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	try {
		for await (const chunk of stream) chunks.push(chunk);
	} catch {
		return null;
	}
	return Buffer.concat(chunks);
}

function hangUp(server: SMTPServer): void {
	const { connections } = server as unknown as {
		readonly connections: ReadonlySet<{ readonly _socket: { destroy(): void } }>;
	};
	for (const connection of connections) connection._socket.destroy();
}

function refusal(responseCode: number, message: string): Error {
	return Object.assign(new Error(message), { responseCode });
}
