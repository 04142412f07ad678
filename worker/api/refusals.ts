import type { ApiError } from '../../shared/api-shapes.ts';
import type { Refusal } from '../casework/casework.ts';

/** Every way in which the API says no: the HTTP status, what happened, and what the caller can do. */
export const REFUSALS = {
	invalid: {
		status: 400,
		message: 'The request says something that cannot be.',
		mend: 'Mend the fields named here; /api/docs shows what each may hold.',
	},
	'not-json': {
		status: 400,
		message: 'The body is not readable JSON.',
		mend: 'Send one JSON value as /api/docs shows it.',
	},
	'bad-address': {
		status: 400,
		message: 'The address of the request is not readable.',
		mend: 'Write special characters in the address percent-encoded, as UTF-8.',
	},
	'not-signed-in': {
		status: 401,
		message: 'You are not signed in, or your session has ended.',
		mend: 'Sign in with your e-mail address and try again.',
	},
	'token-refused': {
		status: 401,
		message: 'Your account at work did not open Amends.',
		mend: 'Sign in again; if it stays, sign in with a code by e-mail.',
	},
	'token-stale': {
		status: 401,
		message: 'Your sign-in has run out, or the clocks of this server and of Microsoft differ by more than a minute.',
		mend: 'Sign in again; if it stays, ask an administrator to set the clock of the server.',
	},
	'account-unknown': {
		status: 401,
		message: 'Amends does not know yet whose account at work this is.',
		mend: 'Sign in once with a code by e-mail: from then on the account opens Amends by itself.',
	},
	'keys-unreachable': {
		status: 503,
		message: 'Your sign-in cannot be checked now: the keys of the identity provider cannot be had.',
		mend: 'Try again in a minute, or sign in with a code by e-mail.',
	},
	'wrong-code': {
		status: 401,
		message: 'This code is wrong, was used already, or is older than ten minutes.',
		mend: 'Compare it with the newest mail, or ask for another code.',
	},
	'nobody-of-the-demo': {
		status: 401,
		message: 'Nobody of the demo has this name.',
		mend: 'Put the id of somebody of the demo into the header X-Demo-User; GET /api/v1/me names them.',
	},
	'role-too-low': {
		status: 403,
		message: 'Your role may not do this.',
		mend: 'Ask somebody whose role may.',
	},
	'wrong-host': {
		status: 403,
		message: 'Amends does not answer under this host name.',
		mend: 'Open it under its own address, or set PUBLIC_URL to the address that people use.',
	},
	'cross-site': {
		status: 403,
		message: 'Another web site tried to act in your name.',
		mend: 'Act from the console or the pane; a program of yours signs in and sends Authorization: Bearer.',
	},
	'not-found': { status: 404, message: 'There is nothing at this address.', mend: '/api/docs lists what there is.' },
	'not-ingested': {
		status: 404,
		message: 'Amends has not seen this mail yet.',
		mend: 'Try again in a few seconds: new mails are read as they arrive.',
	},
	'not-a-case': {
		status: 404,
		message: 'This mail was seen and is no complaint.',
		mend: 'If it is one, make a case of it.',
	},
	conflict: { status: 409, message: 'This does not fit how things stand now.', mend: 'Look again, then decide.' },
	'too-large': { status: 413, message: 'The body is larger than 1 MB.', mend: 'Send less at once.' },
	'wrong-type': {
		status: 415,
		message: 'The body is not declared as JSON.',
		mend: 'Send it with the header Content-Type: application/json.',
	},
	'too-often': {
		status: 429,
		message: 'Too many tries in too short a time.',
		mend: 'Wait a while, then try again.',
	},
	unexpected: {
		status: 500,
		message: 'Something went wrong inside Amends.',
		mend: 'Try again; if it stays, look for the id in the log.',
	},
	'not-built': {
		status: 503,
		message: 'The console is not built.',
		mend: 'Run `npm run build` in the folder of Amends, then load this page again.',
	},
	'too-many-listeners': {
		status: 503,
		message: 'Too many pages listen to live events already.',
		mend: 'Close pages that nobody looks at; the console asks again by itself.',
	},
} as const satisfies Record<string, { status: number; message: string; mend: string }>;

export type RefusalCode = keyof typeof REFUSALS;

/** A no that a handler returns in place of an answer. */
export interface Refused {
	readonly state: 'refused';
	readonly status: number;
	readonly body: ApiError;
}

/** A refusal from the table; `more` says it in the words of the case at hand. */
export function refuse(code: RefusalCode, more: Partial<Omit<ApiError, 'code'>> = {}): Refused {
	const { status, message, mend } = REFUSALS[code];
	return { state: 'refused', status, body: { code, message, mend, fields: [], ...more } };
}

/** A request whose field holds what cannot be. */
export const refuseField = (field: string, message: string): Refused =>
	refuse('invalid', { message: `${field}: ${message}`, fields: [{ field, message }] });

/** What casework refused, as the API says it. */
export const refuseAct = ({ code, message, mend, fields }: Refusal): Refused =>
	refuse(code, { message, mend, fields: [...fields] });
