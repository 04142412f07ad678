import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import { MINUTE, SECOND } from '../../shared/time.ts';
import type { Endpoint } from '../settings.ts';
import type { Log, MailboxDeps, MailTokens } from './deps.ts';
import { asAccessFailure, asFailure, MailboxFailure } from './failure.ts';
import { MAX_MAIL_BYTES } from './limits.ts';

/** One signed-in IMAP connection. It is used once: when it breaks, another is made. */
export type Connection = ImapFlow;

/**
 * What a connection is for. `command` runs IDLE between commands only to stay alive; `idle` is told of new mail: it
 * restarts IDLE within the 50 s that the most impatient servers allow, and a server that says nothing for 75 s is dead;
 * `probe` is for the doctor, who has no patience.
 */
const PURPOSES = {
	command: {
		autoIdleDelay: 20 * SECOND,
		maxIdleTime: 4 * MINUTE,
		socketTimeout: MINUTE,
		connectionTimeout: 20 * SECOND,
	},
	idle: { disableAutoIdle: true, maxIdleTime: 50 * SECOND, socketTimeout: 75 * SECOND, connectionTimeout: 20 * SECOND },
	probe: {
		disableAutoIdle: true,
		maxIdleTime: 10 * SECOND,
		socketTimeout: 15 * SECOND,
		connectionTimeout: 10 * SECOND,
	},
} as const satisfies Record<string, ImapFlowOptions>;

export type Purpose = keyof typeof PURPOSES;

const SECURITIES = {
	tls: { secure: true },
	starttls: { secure: false, doSTARTTLS: true },
	none: { secure: false, doSTARTTLS: false },
} as const satisfies Record<Endpoint['security'], ImapFlowOptions>;

/** Called once when the connection is gone, with what was the matter, if anything was. */
export type OnGone = (connection: Connection, error: Error | null) => void;

/** How a connection is made: where to, what for, and with what. */
export interface Plan {
	readonly endpoint: Endpoint;
	readonly purpose: Purpose;
	readonly deps: Pick<MailboxDeps, 'log' | 'tokens'>;
}

/**
 * Connects and signs in, with a password or a token. A token that is refused may have run out on the way: another one is tried once.
 * @throws MailboxFailure that tells a wrong password from a dead host
 */
export async function connect(plan: Plan, onGone: OnGone): Promise<Connection> {
	const { tokens } = plan.deps;
	if (tokens === null) return signIn(plan, { pass: plan.endpoint.password }, onGone);
	const accessToken = await tokenOf(tokens);
	try {
		return await signIn(plan, { accessToken }, onGone);
	} catch (error) {
		if (!(error instanceof MailboxFailure && error.kind === 'auth')) throw error;
		tokens.refused(accessToken);
		const next = await tokenOf(tokens);
		if (next === accessToken) throw notLetIn(plan.endpoint);
		return await signIn(plan, { accessToken: next }, onGone).catch((again: unknown) => {
			throw again instanceof MailboxFailure && again.kind === 'auth' ? notLetIn(plan.endpoint) : again;
		});
	}
}

const tokenOf = (tokens: MailTokens): Promise<string> =>
	tokens.token().catch((error: unknown) => {
		throw asAccessFailure(error);
	});

const notLetIn = ({ host, port, user }: Endpoint): MailboxFailure =>
	new MailboxFailure('access', `${host}:${port} refuses the access token for ${user}`);

type Proof = { readonly pass: string } | { readonly accessToken: string };

async function signIn({ endpoint, purpose, deps }: Plan, proof: Proof, onGone: OnGone): Promise<Connection> {
	const connection = new ImapFlow({
		...optionsOf(endpoint, purpose, deps.log),
		auth: { user: endpoint.user, ...proof },
	});
	let lastError: Error | null = null;
	// Before connect(): an 'error' without a listener ends the process, and a reset socket can bring one at any moment.
	connection.on('error', (error) => {
		lastError = error;
	});
	try {
		await connection.connect();
	} catch (error) {
		connection.close();
		throw asFailure(error, `${endpoint.host}:${endpoint.port}`);
	}
	// The socket may have died between the greeting and here, and 'close' does not come twice.
	if (!connection.usable)
		throw asFailure(lastError ?? new Error('closed at once'), `${endpoint.host}:${endpoint.port}`);
	connection.once('close', () => onGone(connection, lastError));
	return connection;
}

function optionsOf(endpoint: Endpoint, purpose: Purpose, log: Log): ImapFlowOptions {
	return {
		host: endpoint.host,
		port: endpoint.port,
		...SECURITIES[endpoint.security],
		...PURPOSES[purpose],
		greetingTimeout: 10 * SECOND,
		// Deflating mail that is base64 anyway cost five sixths of the rate on Cyrus.
		disableCompression: true,
		clientInfo: { name: 'Amends' },
		// A server that announces a literal of gigabytes must not fill the heap; a mail is asked for in part anyway.
		maxLiteralSize: 2 * MAX_MAIL_BYTES,
		logger: quietLogger(log),
	};
}

/** The client's own log lines hold subjects, addresses and commands: of them only the code of what failed is kept. */
function quietLogger(log: Log): Exclude<ImapFlowOptions['logger'], undefined> {
	const nothing = (): void => undefined;
	const note = (entry: unknown): void => {
		const code = codeOf(entry);
		if (code !== null) log.debug({ code }, 'the IMAP client noted a failure');
	};
	return { trace: nothing, debug: nothing, info: nothing, warn: note, error: note, fatal: note };
}

function codeOf(entry: unknown): string | null {
	if (typeof entry !== 'object' || entry === null || !('err' in entry)) return null;
	const { err } = entry;
	if (typeof err !== 'object' || err === null) return null;
	if ('code' in err && typeof err.code === 'string') return err.code;
	return 'responseStatus' in err && typeof err.responseStatus === 'string' ? err.responseStatus : null;
}
