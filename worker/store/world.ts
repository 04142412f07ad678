import { and, arrayOverlaps, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm';
import { AWAITED } from '../../shared/awaited-mail.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Mail, MessageId } from '../../shared/mail.ts';
import { isReplySubject, topicOf } from '../../shared/subject.ts';
import { nudgesNamed } from '../../shared/talk/nudge-id.ts';
import { referredIds } from '../../shared/thread.ts';
import type { Instant } from '../../shared/time.ts';
import type { AwaitedMail, DraftCase, LooseMail, NewMail, World } from '../intake/world.ts';
import { lockCases, nextCaseNumber, saveCases } from './cases.ts';
import type { Db } from './connect.ts';
import { kinOf } from './customers/kin.ts';
import { historiesOf } from './histories.ts';
import { insertRows } from './insert-rows.ts';
import { findMentions } from './mentions.ts';
import { supportCase as caseTable, joinOffer, mail as mailTable, touch as touchTable } from './schema.ts';

/** Mails of the team answer many cases; only so many of their recipients are looked up for a missing thread. */
const MOST_PEOPLE = 2_000;

/** Loads all that these mails may touch, in a fixed number of queries, and locks the cases among it until the transaction ends. */
export async function loadWorld(db: Db, mailboxId: string, mails: readonly Mail[]): Promise<World> {
	const ids = mails.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
	const referred = [...new Set(mails.flatMap(referredIds))];
	const keys = [
		...new Set(
			mails.flatMap(({ messageId, contentHash }) => [messageId ?? contentHash, `${messageId} ${contentHash}`]),
		),
	];
	const known = await loadKnown(db, mailboxId, { keys, referred, ids });
	const touches =
		referred.length === 0
			? []
			: await db
					.select({ id: touchTable.messageId, caseId: touchTable.caseId })
					.from(touchTable)
					.where(inArray(touchTable.messageId, referred));
	const caseOfMessage = new Map<MessageId, string>();
	for (const { id, caseId } of touches) if (id !== null) caseOfMessage.set(id, caseId);
	for (const { messageId, caseId } of known)
		if (messageId !== null && caseId !== null) caseOfMessage.set(messageId, caseId);
	const people = peopleOf(mails);
	const kin = await kinOf(db, people);
	const around = await casesOfTopics(db, mailboxId, { people, mails });
	const nudges = await findMentions(
		db,
		nudgesNamed(referred).map(({ mentionId }) => mentionId),
	);
	const loaded = await lockCases(db, [
		...caseOfMessage.values(),
		...around.map(({ id }) => id),
		...nudges.map(({ caseId }) => caseId),
	]);
	return {
		mailsByKey: new Map(known.map((row) => [row.key, row])),
		caseOfMessage,
		looseMails: new Map(known.flatMap((row) => (row.caseId === null ? [[row.id, row] as const] : []))),
		awaited: new Map(known.flatMap(awaitedOf)),
		cases: new Map(
			loaded.map(({ supportCase, touches: ones }): [string, DraftCase] => [
				supportCase.id,
				{
					supportCase,
					isNew: false,
					isChanged: false,
					events: [],
					touches: new Map(ones.map((one) => [one.id, one])),
					changedTouches: new Set(),
				},
			]),
		),
		kin,
		histories: await historiesOf(db, { mailboxId, kin, before: null }),
		newMails: [],
		arrived: new Set(),
		adopted: new Map(),
		offers: [],
		teamWrote: [],
		nudges: new Map(nudges.map((one) => [one.id, one])),
		notes: [],
		nextNumber: await nextCaseNumber(db),
	};
}

/** Saves what the batch did to the world; the caller's transaction makes it whole. */
export async function saveWorld(db: Db, mailboxId: string, world: World): Promise<void> {
	const changed = [...world.cases.values()].filter(({ isChanged }) => isChanged);
	if (world.arrived.size > 0) await db.delete(mailTable).where(inArray(mailTable.id, [...world.arrived]));
	await insertRows(
		db,
		mailTable,
		world.newMails.map((one) => mailRow(mailboxId, one, world)),
	);
	for (const [caseId, adopted] of groupBy(world.adopted, ([, id]) => id)) {
		await db
			.update(mailTable)
			.set({ caseId })
			.where(
				inArray(
					mailTable.id,
					adopted.map(([mailId]) => mailId),
				),
			);
	}
	await saveCases(
		db,
		changed.map(({ supportCase, isNew, events, touches, changedTouches }) => ({
			supportCase,
			isNew,
			events,
			touches: [...changedTouches].flatMap((id) => touches.get(id) ?? []),
		})),
	);
	if (world.offers.length > 0)
		await db
			.insert(joinOffer)
			.values([...world.offers])
			.onConflictDoNothing();
}

/** A row with a name and no words yet. */
const awaitedOf = ({ id, messageId, contentHash, caseId, mail }: LooseMail): readonly [MessageId, AwaitedMail][] =>
	contentHash === AWAITED && messageId !== null && caseId !== null
		? [[messageId, { mailId: id, caseId, from: mail.from?.address ?? '' }]]
		: [];

type KnownRow = LooseMail;

async function loadKnown(
	db: Db,
	mailboxId: string,
	wanted: { readonly keys: readonly string[]; readonly referred: readonly string[]; readonly ids: readonly string[] },
): Promise<readonly KnownRow[]> {
	const isThread = [
		wanted.keys.length > 0 ? inArray(mailTable.key, [...wanted.keys]) : undefined,
		wanted.referred.length > 0 ? inArray(mailTable.messageId, [...wanted.referred]) : undefined,
		wanted.ids.length > 0
			? and(isNull(mailTable.caseId), arrayOverlaps(mailTable.references, [...wanted.ids]))
			: undefined,
	];
	const rows = await db
		.select()
		.from(mailTable)
		.where(and(eq(mailTable.mailboxId, mailboxId), or(...isThread)));
	return rows.map((row) => ({
		id: row.id,
		key: row.key,
		messageId: row.messageId,
		contentHash: row.contentHash,
		caseId: row.caseId,
		mail: mailFrom(row),
		verdict: row.verdict,
		at: row.at.getTime(),
	}));
}

/** A kept mail as the domain knows it. */
export function mailFrom(row: typeof mailTable.$inferSelect): Mail {
	return {
		messageId: row.messageId,
		inReplyTo: row.inReplyTo,
		references: row.references,
		from: row.fromAddress === '' ? null : { name: row.fromName, address: row.fromAddress },
		replyTo: [],
		to: row.recipients.to,
		cc: row.recipients.cc,
		subject: row.subject,
		sentAt: row.at.getTime(),
		receivedAt: row.receivedAt.getTime(),
		text: row.text,
		html: row.html,
		headers: row.headers,
		attachments: row.attachments,
		contentHash: row.contentHash,
		problems: row.problems,
	};
}

function mailRow(mailboxId: string, { mail, ...kept }: NewMail, world: World): typeof mailTable.$inferInsert {
	const at = (moment: Instant) => new Date(moment);
	return {
		id: kept.id,
		mailboxId,
		key: kept.key,
		messageId: mail.messageId,
		contentHash: mail.contentHash,
		side: kept.side,
		fromAddress: mail.from?.address ?? '',
		fromName: mail.from?.name ?? '',
		recipients: { to: mail.to, cc: mail.cc },
		subject: mail.subject,
		at: at(kept.at),
		receivedAt: at(mail.receivedAt),
		inReplyTo: [...mail.inReplyTo],
		// The answered mail counts as an ancestor too, so that one index finds all that belongs to a thread.
		references: [...new Set([...mail.references, ...mail.inReplyTo])],
		text: mail.text,
		words: kept.words,
		// Bulk mail is kept for the record and for "make it a case"; its HTML would only fill the disk.
		html: kept.verdict.skip === null ? mail.html : null,
		headers: mail.headers,
		attachments: mail.attachments,
		problems: mail.problems,
		verdict: kept.verdict,
		caseId: kept.caseId ?? world.adopted.get(kept.id) ?? null,
	};
}

/**
 * The open cases that an answer without References may belong to: of its topic, with one of its people. Asked by topic first: a courier
 * takes part in thousands of cases, and they must not all be loaded and locked for its next mail.
 */
async function casesOfTopics(
	db: Db,
	mailboxId: string,
	{ people, mails }: { readonly people: readonly string[]; readonly mails: readonly Mail[] },
): Promise<readonly { readonly id: string }[]> {
	const answers = mails.filter(({ subject }) => isReplySubject(subject));
	const topics = [...new Set(answers.map(({ subject }) => topicOf(subject)))].filter((topic) => topic !== '');
	if (topics.length === 0 || people.length === 0) return [];
	return db
		.select({ id: caseTable.id })
		.from(caseTable)
		.where(
			and(
				eq(caseTable.mailboxId, mailboxId),
				inArray(caseTable.topic, topics),
				ne(caseTable.stage, 'closed'),
				arrayOverlaps(caseTable.participants, [...people]),
			),
		);
}

function peopleOf(mails: readonly Mail[]): readonly string[] {
	const addresses = mails.flatMap((mail) => [mail.from, ...mail.to, ...mail.cc].map((one) => one?.address ?? ''));
	return [...new Set(addresses)].filter((address) => address !== '').slice(0, MOST_PEOPLE);
}

/** Makes intake of one mailbox wait for its turn: one transaction at a time decides over a mailbox, whatever number of processes run. */
export const lockMailbox = (db: Db, mailboxId: string): Promise<unknown> =>
	db.execute(sql`SELECT pg_advisory_xact_lock(hashtext(${`amends intake ${mailboxId}`}))`);
