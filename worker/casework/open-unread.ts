import { and, desc, eq, isNull } from 'drizzle-orm';
import { awaitedMail, UNHEARD } from '../../shared/awaited-mail.ts';
import { asMessageId, type MessageId } from '../../shared/mail.ts';
import { awaitedRow } from '../store/awaited-row.ts';
import { nextCaseNumber } from '../store/cases.ts';
import type { Db } from '../store/connect.ts';
import { mail as mailTable } from '../store/schema.ts';
import { lockMailbox } from '../store/world.ts';
import type { Acted, UnreadMail } from './casework.ts';
import type { CaseworkDeps } from './deps.ts';
import { openKept, writtenByUs } from './open-by-hand.ts';
import { openFor } from './open-for.ts';
import { conflict, invalid } from './refusals.ts';

/**
 * Opens a case for a mail that a person has open and Amends has not read: the mail is kept by its name, and intake puts its words there
 * when it comes. Under the mailbox's own lock, so that neither a second click nor intake itself opens another one meanwhile.
 */
export function openUnread(deps: CaseworkDeps, given: UnreadMail, personId: string): Promise<Acted> {
	return deps.store.db.transaction(async (db) => {
		const messageId = asMessageId(given.messageId);
		if (messageId === null) return NO_ID;
		if (deps.isTeam(given.from.address)) return writtenByUs();
		if (await deps.wasErased?.(db, messageId)) return ERASED;
		await lockMailbox(db, given.mailboxId);
		const known = await findKept(db, given.mailboxId, messageId);
		if (known?.caseId) return { state: 'done', caseId: known.caseId };
		const number = await nextCaseNumber(db);
		if (known !== undefined) return openKept(deps, db, { row: known, number, personId });
		return openNamed(deps, db, { named: { ...given, messageId }, number, personId });
	});
}

const NO_ID = invalid(
	[{ field: 'messageId', message: 'is empty' }],
	'Wait until the mail server has given the mail its Message-ID, then try again.',
);

const ERASED = conflict(
	'This mail was erased at its customer’s request, or because it is old.',
	'If the customer writes again, that mail opens a case.',
);

/** The row of that mail, one with a case first. */
async function findKept(db: Db, mailboxId: string, messageId: MessageId) {
	const [row] = await db
		.select()
		.from(mailTable)
		.where(and(eq(mailTable.mailboxId, mailboxId), eq(mailTable.messageId, messageId)))
		.orderBy(isNull(mailTable.caseId), desc(mailTable.at))
		.limit(1)
		.for('update');
	return row;
}

async function openNamed(
	deps: CaseworkDeps,
	db: Db,
	{ named, number, personId }: { readonly named: UnreadMail; readonly number: number; readonly personId: string },
): Promise<Acted> {
	const at = deps.now();
	const mail = awaitedMail(named, at);
	const heard = { mailId: deps.newId(), mail, verdict: UNHEARD, at };
	const { mailboxId, from: customer } = named;
	const { supportCase } = await openFor(deps, db, { heard, customer, mailboxId, number, personId });
	await db.insert(mailTable).values(awaitedRow(mailboxId, { heard, caseId: supportCase.id }));
	return { state: 'done', caseId: supportCase.id };
}
