import { pino } from 'pino';
import pretty from 'pino-pretty';
import type { Settings } from './settings.ts';

/** Facts of one line. Ids, counts and codes; a customer's words and addresses only at `debug` and below. */
export type LogFields = Readonly<Record<string, unknown>>;

/** What our code asks of a log; pino fits it, and so does a list in a test. */
export interface Log {
	debug(fields: LogFields, message: string): void;
	info(fields: LogFields, message: string): void;
	warn(fields: LogFields, message: string): void;
	error(fields: LogFields, message: string): void;
	/** A log that adds these facts to each of its lines. */
	child(fields: LogFields): Log;
}

/**
 * Fields that never reach the log at any level (secrets), wherever they stand up to three levels deep. Writing a whole settings object
 * or a failed request by mistake must not give a password away.
 */
const SECRET = [
	'password',
	'pass',
	'token',
	'accessToken',
	'secret',
	'clientSecret',
	'refreshToken',
	'cookie',
	'authorization',
	'databaseUrl',
	'redisUrl',
	'database.url',
];

/** Fields that are a customer's words or address: cut at `info` and above, where lines are kept and shipped. */
const PERSONAL = ['text', 'words', 'html', 'quote', 'subject', 'from', 'to', 'cc', 'email', 'customer'];

const LEVELS_WITH_PEOPLE: ReadonlySet<Settings['logLevel']> = new Set(['debug', 'trace']);

/**
 * The log on standard output: JSON lines for machines, coloured lines for people at a terminal.
 * Personal fields are shown only when the level is `debug` or `trace`, which an administrator sets to look into something.
 */
export function createLog(level: Settings['logLevel'], output: NodeJS.WriteStream = process.stdout): Log {
	const hidden = LEVELS_WITH_PEOPLE.has(level) ? SECRET : [...SECRET, ...PERSONAL];
	return pino(
		{
			level,
			base: null,
			redact: { paths: hidden.flatMap(atEveryDepth), censor: '[hidden]' },
			serializers: { error: errorFacts },
		},
		output.isTTY ? pretty({ destination: output, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' }) : output,
	);
}

const atEveryDepth = (field: string): readonly string[] => [field, `*.${field}`, `*.*.${field}`];

/** Only what tells where it broke: an error's own fields may hold the command with its literal, the request with its body. */
function errorFacts(error: unknown): LogFields {
	if (!(error instanceof Error)) return { message: String(error) };
	const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
	return { type: error.name, message: error.message, code, stack: error.stack };
}
