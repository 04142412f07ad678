import { say } from '../../shared/sayings/say.ts';
import { DAY } from '../../shared/time.ts';
import type { MailboxSettings } from '../settings.ts';
import { appendAudit } from '../store/audit.ts';
import type { Db, Store } from '../store/connect.ts';
import { kinOf } from '../store/customers/kin.ts';
import { customerIdOf } from '../store/customers/whole.ts';
import { deleteMails } from '../store/erase/mails.ts';
import { countOldCases, countOldMails, oldCases, oldMails } from '../store/erase/old.ts';
import { addPseudonym, erasePerson, isWithoutNeed } from '../store/erase/person.ts';
import { rememberErased } from '../store/erased-names.ts';
import { lockMailbox } from '../store/world.ts';
import { type EraseDeps, eraseCases } from './erase-cases.ts';

/** What keeping mail for a time needs. */
export interface RetentionDeps extends EraseDeps {
	readonly store: Pick<Store, 'db'>;
	readonly mailboxes: readonly Pick<MailboxSettings, 'id' | 'name' | 'retention'>[];
	now(): number;
}

/** How a mailbox keeps one kind of thing. */
interface Kept {
	/** for so many days */
	readonly days: number;
	/** older ones, which the next round erases */
	readonly due: number;
}

/** How long a mailbox keeps what, and what is over it now. */
export interface RetentionState {
	readonly mailbox: string;
	readonly name: string;
	/** null: for good */
	readonly closedCases: Kept | null;
	readonly otherMail: Kept | null;
}

/** Erases what the mailboxes keep no longer. */
export interface Retention {
	/** what the next round would erase; nothing is changed */
	look(): Promise<readonly RetentionState[]>;
	/** one round; a long backlog takes several */
	apply(): Promise<void>;
}

/** Small transactions: intake of the mailbox waits for each. A round ends, so that whatever else is to be kept in order has its turn. */
const PIECE = { cases: 20, mails: 500 } as const;
const ROUND = 25;

/** In place of a customer who had no address. */
const NOBODY = 'erased nobody';

/** Builds it for these mailboxes. */
export function createRetention(deps: RetentionDeps): Retention {
	const { db } = deps.store;
	const before = (days: number): number => deps.now() - days * DAY;
	const count = async (
		days: number | null | undefined,
		ask: (before: number) => Promise<number>,
	): Promise<Kept | null> => (days ? { days, due: await ask(before(days)) } : null);
	return {
		look: async () => {
			const states: RetentionState[] = [];
			for (const { id, name, retention } of deps.mailboxes) {
				states.push({
					mailbox: id,
					name,
					closedCases: await count(retention?.closedCases, (at) => countOldCases(db, id, at)),
					otherMail: await count(retention?.otherMail, (at) => countOldMails(db, id, at)),
				});
			}
			return states;
		},
		apply: async () => {
			for (const { id, retention } of deps.mailboxes) await applyTo(deps, id, retention);
		},
	};
}

async function applyTo(deps: RetentionDeps, mailboxId: string, retention: MailboxSettings['retention']): Promise<void> {
	const { closedCases = null, otherMail = null } = retention ?? {};
	const done = { closedCases: 0, otherMail: 0 };
	for (let piece = 0; piece < ROUND && closedCases !== null; piece += 1) {
		const erased = await inMailbox(deps, mailboxId, (db) => eraseOldCases(deps, db, mailboxId, closedCases));
		done.closedCases += erased;
		if (erased < PIECE.cases) break;
	}
	for (let piece = 0; piece < ROUND && otherMail !== null; piece += 1) {
		const erased = await inMailbox(deps, mailboxId, (db) => eraseOldMails(deps, db, mailboxId, otherMail));
		done.otherMail += erased;
		if (erased < PIECE.mails) break;
	}
	if (done.closedCases + done.otherMail === 0) return;
	await deps.store.db.transaction((db) =>
		appendAudit(db, { at: deps.now(), by: 'system', what: 'retention-applied', subject: mailboxId, data: { ...done } }),
	);
}

/** While intake is not at it. */
const inMailbox = (deps: RetentionDeps, mailboxId: string, act: (db: Db) => Promise<number>): Promise<number> =>
	deps.store.db.transaction(async (db) => {
		await lockMailbox(db, mailboxId);
		return act(db);
	});

async function eraseOldCases(deps: RetentionDeps, db: Db, mailboxId: string, days: number): Promise<number> {
	const at = deps.now();
	const cases = await oldCases(db, mailboxId, at - days * DAY, PIECE.cases);
	const because = say('erasedByAge', { days });
	for (const address of new Set(cases.map((one) => one.address))) {
		const customerId = address === '' ? null : await customerIdOf(db, address);
		const pseudonym = customerId === null ? NOBODY : await addPseudonym(db, customerId);
		const ids = cases.filter((one) => one.address === address).map(({ id }) => id);
		await eraseCases(deps, db, ids, { at, pseudonym, because, personId: null });
		if (customerId !== null) await endCustomer(db, customerId, { address, caseIds: ids, at });
	}
	return cases.length;
}

/** Whose last case went, and of whom no shop tells anything, is known for no reason any more. */
async function endCustomer(
	db: Db,
	customerId: string,
	{ address, caseIds, at }: { readonly address: string; readonly caseIds: readonly string[]; readonly at: number },
): Promise<void> {
	if (!(await isWithoutNeed(db, customerId))) return;
	const addresses = (await kinOf(db, [address])).get(address) ?? [address];
	await erasePerson(db, { id: customerId, addresses, caseIds, at });
}

async function eraseOldMails(deps: RetentionDeps, db: Db, mailboxId: string, days: number): Promise<number> {
	const at = deps.now();
	const mails = await oldMails(db, mailboxId, at - days * DAY, PIECE.mails);
	await rememberErased(db, deps.keyRing, { messages: mails.map(({ name }) => name), addresses: [], at });
	await deleteMails(
		db,
		mails.map(({ id }) => id),
		say('erasedByAge', { days }),
	);
	return mails.length;
}
