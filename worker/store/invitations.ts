import { and, desc, eq } from 'drizzle-orm';
import type { Invitation } from '../../shared/team/invitation.ts';
import type { Instant } from '../../shared/time.ts';
import type { Db } from './connect.ts';
import { invitation } from './schema-people.ts';

/** The newest of them; who was invited longer ago is among the people, or was not wanted. */
const MOST = 100;

/** Invitations, the newest first. */
export async function listInvitations(db: Pick<Db, 'select'>): Promise<readonly Invitation[]> {
	const rows = await db.select().from(invitation).orderBy(desc(invitation.createdAt), desc(invitation.id)).limit(MOST);
	return rows.map(invitationFrom);
}

/** An invitation, locked until the transaction ends. People are locked before. */
export async function lockInvitation(db: Db, id: string): Promise<Invitation | null> {
	const [row] = await db.select().from(invitation).where(eq(invitation.id, id)).for('update');
	return row === undefined ? null : invitationFrom(row);
}

/** One of them; null: there is none. */
export async function findInvitation(db: Pick<Db, 'select'>, id: string): Promise<Invitation | null> {
	const [row] = await db.select().from(invitation).where(eq(invitation.id, id));
	return row === undefined ? null : invitationFrom(row);
}

/** That one waits for this address already. */
export async function waitsFor(db: Pick<Db, 'select'>, email: string): Promise<boolean> {
	const [row] = await db
		.select({ id: invitation.id })
		.from(invitation)
		.where(and(eq(invitation.email, email), eq(invitation.state, 'waiting')));
	return row !== undefined;
}

/** Writes an invitation as it is now, a new one too. */
export async function saveInvitation(db: Db, one: Invitation): Promise<void> {
	const { id, ...row } = rowOf(one);
	await db
		.insert(invitation)
		.values({ id, ...row })
		.onConflictDoUpdate({ target: invitation.id, set: row });
}

/** A mail with the link of this turn has left. */
export async function noteMailed(db: Db, { id, turn }: Pick<Invitation, 'id' | 'turn'>, at: Instant): Promise<void> {
	await db
		.update(invitation)
		.set({ mailedAt: new Date(at) })
		.where(and(eq(invitation.id, id), eq(invitation.turn, turn)));
}

const invitationFrom = (row: typeof invitation.$inferSelect): Invitation => ({
	...row,
	mailboxes: row.mailboxes ?? undefined,
	createdAt: row.createdAt.getTime(),
	expiresAt: row.expiresAt.getTime(),
	mailedAt: row.mailedAt?.getTime() ?? null,
	endedAt: row.endedAt?.getTime() ?? null,
});

const rowOf = ({ mailboxes, createdAt, expiresAt, mailedAt, endedAt, ...row }: Invitation) => ({
	...row,
	mailboxes: mailboxes === undefined ? null : [...mailboxes],
	createdAt: new Date(createdAt),
	expiresAt: new Date(expiresAt),
	mailedAt: mailedAt === null ? null : new Date(mailedAt),
	endedAt: endedAt === null ? null : new Date(endedAt),
});
