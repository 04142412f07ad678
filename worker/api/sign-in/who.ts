import type { FastifyRequest } from 'fastify';
import { mayAs, type Role } from '../../../shared/role.ts';
import type { Person } from '../../settings.ts';
import type { ApiDeps } from '../deps.ts';
import { type Refused, refuse } from '../refusals.ts';
import { looksLikeJwt, type VerifyToken } from './entra.ts';
import { personOfAccount, personOfToken } from './sign-in.ts';

export const SESSION_COOKIE = 'amends_session';

/** Who asks, as the request itself says. */
export interface Asker {
	readonly person: Person | null;
	readonly token: string | null;
}

/**
 * Finds out who asks. In the demo the header `X-Demo-User` names one of its people, and without it the first of them asks;
 * outside the demo the header means nothing, and the session's token decides: `Authorization: Bearer`, else the cookie.
 */
export async function whoAsks(deps: ApiDeps, request: FastifyRequest): Promise<Asker | Refused> {
	if (deps.settings.mode === 'demo') return whoPlays(deps.settings.team, request.headers['x-demo-user']);
	const token = tokenOf(request);
	if (token === null) return { person: null, token: null };
	if (deps.verifyToken !== null && looksLikeJwt(token)) return whoseAccount(deps, deps.verifyToken, token);
	return { person: await personOfToken(deps, token), token };
}

const REFUSED_TOKENS = {
	forged: 'token-refused',
	'other-tenant': 'token-refused',
	'other-app': 'token-refused',
	stale: 'token-stale',
} as const;

/** A token of an account at work is checked each time: nothing is kept that would outlive the account. */
async function whoseAccount(deps: ApiDeps, verify: VerifyToken, token: string): Promise<Asker | Refused> {
	const says = await verify(token, deps.now());
	if (says.state === 'unsure') return refuse('keys-unreachable');
	if (says.state === 'refused') return refuse(REFUSED_TOKENS[says.why]);
	const person = await personOfAccount(deps, says.subject);
	return person === null ? refuse('account-unknown') : { person, token: null };
}

function whoPlays(team: readonly Person[], name: string | string[] | undefined): Asker | Refused {
	const person = name === undefined ? team[0] : team.find((one) => one.id === name);
	return person ? { person, token: null } : refuse('nobody-of-the-demo');
}

/** The pane in Outlook has no cookies of ours (it is framed by another site), so it bears the token itself. */
function tokenOf(request: FastifyRequest): string | null {
	const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
	return bearer ?? request.cookies[SESSION_COOKIE] ?? null;
}

/** Whether this person may; null when so. */
export function refuseRole(person: Person | null, needed: Role | 'everybody'): Refused | null {
	if (needed === 'everybody') return null;
	if (person === null) return refuse('not-signed-in');
	return mayAs(person.role, needed) ? null : refuse('role-too-low', { mend: `This takes the role ${needed}.` });
}
