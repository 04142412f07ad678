import { mayAs } from '../../shared/role.ts';
import { DAY } from '../../shared/time.ts';
import { mayTend, standingOf, TOKEN_PREFIX, tokenActor } from '../../shared/tokens/scopes.ts';
import { hashToken, makeToken } from '../api/sign-in/token.ts';
import type { Person } from '../settings.ts';
import {
	addToken,
	findToken,
	listTokens,
	lockToken,
	noteUse,
	revokeToken,
	type TokenRow,
} from '../store/api-tokens.ts';
import { appendAudit } from '../store/audit.ts';
import { refuseOut } from '../webhooks/refusals.ts';
import type { Tender } from '../webhooks/webhooks.ts';
import type { Opened, Shown, TokenAsked, TokenDeps, Tokens } from './tokens.ts';

/** More than any team has programs. */
const TOKENS_AT_MOST = 100;

/** Tells tokens of one name apart. */
const ID_BYTES = 3;

/** Builds the room of tokens. */
export const createTokens = (deps: TokenDeps): Tokens => ({
	list: async (by) =>
		(await listTokens(deps.store.db)).filter(({ mailboxes }) => mayTend(mailboxes, by)).map((row) => show(deps, row)),
	make: (asked, by) => make(deps, asked, by),
	revoke: (id, by) =>
		deps.store.db.transaction(async (db) => {
			const row = await lockToken(db, id);
			if (row === null || !mayTend(row.mailboxes, by)) return refuseOut('not-found');
			if (row.revokedAt !== null) return { state: 'done' };
			const at = deps.now();
			await revokeToken(db, id, { at, by: by.id });
			await appendAudit(db, { at, by: by.id, what: 'token-revoked', subject: id, data: {} });
			return { state: 'done' };
		}),
	open: (token) => open(deps, token),
});

function make(deps: TokenDeps, { name, scopes, mailboxes, days }: TokenAsked, by: Tender): ReturnType<Tokens['make']> {
	const token = TOKEN_PREFIX + makeToken(deps.random);
	const id = `${wordOf(name)}-${Buffer.from(deps.random(ID_BYTES)).toString('hex')}`;
	return deps.store.db.transaction(async (db) => {
		if (!mayTend(mailboxes, by)) return refuseOut('not-yours');
		const isStanding = ({ revokedAt }: TokenRow) => revokedAt === null;
		if ((await listTokens(db)).filter(isStanding).length >= TOKENS_AT_MOST) return refuseOut('too-many');
		const at = deps.now();
		const expiresAt = days === null ? null : new Date(at + days * DAY);
		const row = { id, name, scopes: [...scopes], mailboxes: mailboxes && [...mailboxes], expiresAt };
		await addToken(db, { ...row, tokenHash: hashToken(token), madeBy: by.id, madeAt: new Date(at) });
		const data = { scopes: [...scopes], mailboxes: row.mailboxes, expiresAt: expiresAt?.toISOString() ?? null };
		await appendAudit(db, { at, by: by.id, what: 'token-made', subject: id, data });
		return { state: 'done', id, token };
	});
}

/** A name as one word, for histories that name the token long after it is gone. */
const wordOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '') || 'token';

async function open(deps: TokenDeps, token: string): ReturnType<Tokens['open']> {
	const found = await findToken(deps.store.db, hashToken(token));
	if (found === null) return { state: 'unknown' };
	const { row, maker: known } = found;
	const maker = leadOf(known && (await deps.team.current(known)));
	const standing = standingOf(lifeOf(row), maker, deps.now());
	if (standing.state !== 'open' || maker === null)
		return { state: standing.state === 'open' ? 'orphaned' : standing.state };
	await noteUse(deps.store.db, row, deps.now());
	return {
		state: 'open',
		id: row.id,
		scopes: row.scopes,
		role: maker.role,
		person: actorOf(row, maker, standing.mailboxes),
	};
}

const actorOf = (
	{ id, name }: TokenRow,
	{ language }: Person,
	mailboxes: readonly string[] | undefined,
): Opened['person'] => ({ id: tokenActor(id), name, email: '', role: 'agent', language, mailboxes });

/** Whoever does not lead any more has no programs that act for the team. */
const leadOf = (person: Person | null): Person | null =>
	person !== null && mayAs(person.role, 'lead') ? person : null;

const lifeOf = ({ expiresAt, revokedAt, mailboxes }: TokenRow) => ({
	expiresAt: expiresAt?.getTime() ?? null,
	revokedAt: revokedAt?.getTime() ?? null,
	mailboxes,
});

function show({ team, now }: TokenDeps, row: TokenRow): Shown {
	const maker = leadOf(team.people().find(({ id }) => id === row.madeBy) ?? null);
	return {
		id: row.id,
		name: row.name,
		scopes: row.scopes,
		mailboxes: row.mailboxes,
		madeBy: row.madeBy,
		madeAt: row.madeAt.getTime(),
		expiresAt: row.expiresAt?.getTime() ?? null,
		lastUsedAt: row.lastUsedAt?.getTime() ?? null,
		state: standingOf(lifeOf(row), maker, now()).state,
	};
}
