import { DAY, type Instant, MINUTE } from '../../../shared/time.ts';
import type { Person } from '../../settings.ts';
import { findLinked, unlinkAll } from '../../store/account-links.ts';
import { findByEntra } from '../../store/people.ts';
import {
	countTry,
	endSession,
	endSessionsOf,
	findSession,
	keepCode,
	openSession,
	takeCode,
} from '../../store/sessions.ts';
import type { ApiDeps } from '../deps.ts';
import { hashCode, isCode, makeCode } from './code.ts';
import type { Subject } from './entra.ts';
import { hashToken, makeToken } from './token.ts';

/** A code lives as long as a mail may take. */
const CODE_LIFE = 10 * MINUTE;

/** Five tries at one in a million. */
const CODE_TRIES = 5;

const SESSION_LIFE = 30 * DAY;

type SignInDeps = Pick<ApiDeps, 'db' | 'team' | 'now' | 'random' | 'sendCode' | 'log'>;

/**
 * Mails a code to this address if it is somebody's of the team. The same work is done for an address that nobody has, and the
 * mail is not waited for: neither the answer nor its time tells who belongs to the team.
 */
export async function sendSignInCode(deps: SignInDeps, givenEmail: string): Promise<void> {
	const email = givenEmail.toLowerCase();
	const code = makeCode(deps.random);
	const codeHash = await hashCode(code, deps.random);
	await keepCode(deps.db, { email, codeHash, expiresAt: deps.now() + CODE_LIFE }, deps.now());
	const person = await personWith(deps, email);
	if (!person) return;
	// Waiting here, or telling the caller that the mail failed, would tell strangers whose address it is.
	void deps.sendCode(person, code).catch((error: unknown) => {
		deps.log.error({ personId: person.id, error }, 'the sign-in code could not be mailed');
	});
}

export interface SignedIn {
	readonly person: Person;
	readonly token: string;
	readonly expiresAt: Instant;
}

/** Trades the code for a session, or returns null when it is wrong, used, too old, or tried too often. */
export async function signInWith(
	deps: SignInDeps,
	given: { readonly email: string; readonly code: string },
): Promise<SignedIn | null> {
	const email = given.email.toLowerCase();
	const now = deps.now();
	const codeHash = await countTry(deps.db, email, { now, tries: CODE_TRIES });
	const isRight = await isCode(given.code.replace(/[\s-]/g, ''), codeHash);
	if (!isRight || codeHash === null) return null;
	const person = await personWith(deps, email);
	if (!(await takeCode(deps.db, email, codeHash)) || !person) return null;
	return { person, ...(await openSessionOf(deps, person)) };
}

/** Opens a session of somebody who proved who they are. */
export async function openSessionOf(
	deps: SignInDeps,
	{ id }: Pick<Person, 'id'>,
): Promise<{ readonly token: string; readonly expiresAt: Instant }> {
	const now = deps.now();
	const token = makeToken(deps.random);
	const expiresAt = now + SESSION_LIFE;
	await openSession(deps.db, { tokenHash: hashToken(token), personId: id, expiresAt }, now);
	return { token, expiresAt };
}

/** Whose session this token opens, or null. The database says so each time: whoever was deactivated by another process is out at once. */
export async function personOfToken(deps: SignInDeps, token: string): Promise<Person | null> {
	const known = await findSession(deps.db, hashToken(token), deps.now());
	return known && deps.team.current(known);
}

/** Whose account at work this is: as somebody named it, else as its owner proved. Who left the team is nobody. */
export async function personOfAccount(deps: SignInDeps, subject: Subject): Promise<Person | null> {
	const known = (await findByEntra(deps.db, subject)) ?? (await findLinked(deps.db, subject));
	return known && deps.team.current(known);
}

/**
 * Ends every session of somebody, on all machines, and forgets which accounts a code has linked: one of them would open Amends again by
 * itself. An account that the configuration names stays theirs.
 */
export async function signOutEverywhere({ db }: SignInDeps, { id }: Person): Promise<void> {
	await endSessionsOf(db, id);
	await unlinkAll(db, id);
}

export const signOutOf = (deps: SignInDeps, token: string): Promise<void> => endSession(deps.db, hashToken(token));

/** Another process may have invited somebody a moment ago; the same is read for an address that nobody has. */
async function personWith({ team }: SignInDeps, email: string): Promise<Person | undefined> {
	await team.changed();
	return team.people().find((person) => person.email === email);
}
