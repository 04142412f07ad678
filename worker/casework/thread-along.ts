import { adoptThread } from '../intake/draft-case.ts';
import { offerFound } from '../promises/offer.ts';
import type { Db } from '../store/connect.ts';
import type { mail as mailTable } from '../store/schema.ts';
import { loadWorld, mailFrom, saveWorld } from '../store/world.ts';
import type { CaseworkDeps } from './deps.ts';

/**
 * A case that a person opened takes the loose mails of its thread along, as one that intake opens does: what was answered since counts, and what
 * was promised is offered. The mailbox is locked.
 */
export async function takeThreadAlong(
	deps: CaseworkDeps,
	db: Db,
	{ row, caseId }: { readonly row: typeof mailTable.$inferSelect; readonly caseId: string },
): Promise<void> {
	const { mailboxId, verdict } = row;
	const mail = mailFrom(row);
	const world = await loadWorld(db, mailboxId, [mail]);
	const draft = world.cases.get(caseId);
	if (draft === undefined) throw new Error(`case ${caseId} was opened and is not there`);
	const now = deps.now();
	const { isTeam, writerOf } = deps;
	const mailbox = { id: mailboxId, language: deps.languageOf(mailboxId), isTeam, writerOf };
	const context = { ...deps, mailbox, now };
	adoptThread(world, draft, { mailId: row.id, mail, verdict, at: row.at.getTime() }, context);
	await saveWorld(db, mailboxId, world);
	await offerFound(db, world.teamWrote, context);
}
