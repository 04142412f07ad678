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
	'key-unknown': {
		status: 401,
		message: 'There is no such API token.',
		mend: 'Copy it anew from where it was kept, or have a lead make another one.',
	},
	'key-over': {
		status: 401,
		message: 'This API token has run out, was revoked, or whoever made it leads no more.',
		mend: 'Have a lead make another one.',
	},
	'scope-missing': {
		status: 403,
		message: 'This API token was not made for that.',
		mend: 'Have a lead make one with that scope.',
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
	'changed-meanwhile': {
		status: 409,
		message: 'Somebody changed this meanwhile.',
		mend: 'Look at it as it is now, then change it again.',
	},
	'not-yours': {
		status: 403,
		message: 'Your role does not reach that far.',
		mend: 'Ask an administrator.',
	},
	'said-by-file': {
		status: 409,
		message: 'amends.yaml says this, and it is changed there alone.',
		mend: 'Change the file, then start Amends again.',
	},
	'last-lead': {
		status: 409,
		message: 'Nobody would be left who leads.',
		mend: 'Make somebody else a lead first.',
	},
	'last-admin': {
		status: 409,
		message: 'No administrator would be left.',
		mend: 'Make somebody else an administrator first.',
	},
	'unseen-mailbox': {
		status: 409,
		message: 'Nobody who leads would see this mailbox any more.',
		mend: 'Let another lead see it first.',
	},
	'address-taken': {
		status: 409,
		message: 'This address belongs to somebody else, or is invited already.',
		mend: 'Use another one.',
	},
	'was-here': {
		status: 409,
		message: 'Somebody with this address was in the team before.',
		mend: 'Bring that person back instead.',
	},
	'away-wrong': { status: 409, message: 'These days of absence cannot be.', mend: 'Mend them, then save again.' },
	'no-mailbox': { status: 409, message: 'There is no such mailbox.', mend: 'Choose at least one of those there are.' },
	'gone-already': { status: 409, message: 'This person has left already.', mend: 'Look again.' },
	'here-already': { status: 409, message: 'This person is in the team.', mend: 'Look again.' },
	'hand-to-whom': {
		status: 409,
		message: 'The work cannot go there.',
		mend: 'Choose somebody else of the team, or the rules of assignment.',
	},
	'link-unknown': {
		status: 404,
		message: 'This link opens nothing.',
		mend: 'Open it from the mail as it is, or ask for another one.',
	},
	'link-over': {
		status: 404,
		message: 'This invitation has run out, was withdrawn, or a newer one was sent.',
		mend: 'Open the newest mail, or ask to be invited again.',
	},
	'link-used': {
		status: 404,
		message: 'This invitation was used already.',
		mend: 'Sign in with a code by e-mail.',
	},
	conflict: { status: 409, message: 'This does not fit how things stand now.', mend: 'Look again, then decide.' },
	taken: { status: 409, message: 'Somebody else has this case by now.', mend: 'Look at the case again, then decide.' },
	'moves-back': {
		status: 409,
		message: 'The case is further already.',
		mend: 'Move it back by itself, with a reason.',
	},
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
