import type { Calendar } from '../../shared/calendar.ts';
import { groupBy } from '../../shared/group-by.ts';
import type { Mail } from '../../shared/mail.ts';
import type { Policy } from '../../shared/policy.ts';
import { SAYINGS } from '../../shared/sayings/english.ts';
import type { Instant } from '../../shared/time.ts';
import { offerFound } from '../promises/offer.ts';
import type { Db, Store } from '../store/connect.ts';
import { optedOutAmong } from '../store/customers.ts';
import { knownUids, type LedgerEntry, saveLedger } from '../store/ledger.ts';
import { loadWorld, lockMailbox, saveWorld } from '../store/world.ts';
import type { Arrived, Changed } from './deps.ts';
import { takeMail } from './take-mail.ts';
import { keepNotes } from './take-note.ts';
import type { LedgerLine, MailboxFacts, World } from './world.ts';

/** What deciding and saving a batch needs. */
export interface SaveDeps {
	readonly store: Pick<Store, 'db'>;
	readonly mailbox: MailboxFacts;
	readonly policy: Policy;
	readonly policyVersion?: string;
	readonly calendar: Calendar;
	now(): Instant;
	newId(): string;
	/** those of these mails that were erased and are not read in again; absent: none ever was */
	erasedAmong?(db: Db, mails: readonly Mail[]): Promise<ReadonlySet<Mail>>;
}

/** Decides and saves a batch in one transaction: mails, cases, events, touches and the ledger stand together or not at all. */
export async function saveBatch(deps: SaveDeps, batch: readonly Arrived[]): Promise<Changed> {
	const { hasNotes, ...changed } = await decideAndSave(deps, batch);
	if (hasNotes) deps.mailbox.talk?.told();
	return changed;
}

function decideAndSave(deps: SaveDeps, batch: readonly Arrived[]): Promise<Changed & { readonly hasNotes: boolean }> {
	return deps.store.db.transaction(async (db) => {
		const { mailbox } = deps;
		await lockMailbox(db, mailbox.id);
		const fresh: Arrived[] = [];
		for (const [, ones] of groupBy(batch, ({ folder, uidValidity }) => `${folder} ${uidValidity}`)) {
			const [first] = ones;
			if (first === undefined) continue;
			const known = await knownUids(
				db,
				{ mailboxId: mailbox.id, ...first },
				ones.map(({ uid }) => uid),
			);
			fresh.push(...ones.filter(({ uid }) => !known.has(uid)));
		}
		const order = new Map(batch.map((one, index) => [one, index]));
		fresh.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
		const mails = fresh.flatMap(({ read }) => (read.state === 'mail' ? [read.mail] : []));
		const erased: ReadonlySet<Mail> = (await deps.erasedAmong?.(db, mails)) ?? new Set();
		const world = await loadWorld(
			db,
			mailbox.id,
			mails.filter((mail) => !erased.has(mail)),
		);
		const customers = [...world.cases.values()].map(({ supportCase }) => supportCase.customer.address);
		const optedOut = await optedOutAmong(db, customers);
		const context = { ...deps, now: deps.now(), isOptedOut: (address: string) => optedOut.has(address) };
		const entries = fresh.map(
			(one): LedgerEntry => ({
				mailboxId: mailbox.id,
				folder: one.folder,
				uidValidity: one.uidValidity,
				uid: one.uid,
				receivedAt: one.receivedAt,
				line: isAmong(erased, one) ? ERASED : lineOf(world, one, context),
			}),
		);
		await saveWorld(db, mailbox.id, world);
		if (mailbox.talk) await keepNotes(db, world, mailbox.talk);
		await offerFound(db, world.teamWrote, context);
		await saveLedger(db, entries, context.now);
		const changed = [...world.cases.values()]
			.filter(({ isChanged }) => isChanged)
			.map(({ supportCase }) => supportCase.id);
		return { caseIds: [...new Set([...changed, ...copiedCases(entries)])], hasNotes: world.notes.length > 0 };
	});
}

const isAmong = (erased: ReadonlySet<Mail>, { read }: Arrived): boolean =>
	read.state === 'mail' && erased.has(read.mail);

/** That there was a mail, and nothing of it. */
const ERASED: LedgerLine = {
	outcome: 'erased',
	reason: null,
	because: SAYINGS.erasedBefore,
	messageId: null,
	subject: '',
	from: null,
	mailId: null,
	caseId: null,
	score: null,
};

/** Cases of which a further copy of a known mail came: nothing in them changed, but the copy wants its tag. */
const copiedCases = (entries: readonly LedgerEntry[]): readonly string[] =>
	entries.flatMap(({ line }) => (line.outcome === 'duplicate' && line.caseId !== null ? [line.caseId] : []));

function lineOf(world: World, { read }: Arrived, context: Parameters<typeof takeMail>[2]): LedgerLine {
	if (read.state === 'mail') return takeMail(world, read, context);
	return {
		outcome: 'quarantine',
		reason: read.reason,
		because: read.says,
		messageId: read.messageId,
		subject: read.subject ?? '',
		from: read.from,
		mailId: null,
		caseId: null,
		score: null,
	};
}
