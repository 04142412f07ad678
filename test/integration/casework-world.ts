import { eq } from 'drizzle-orm';
import { compileCalendar } from '../../shared/calendar.ts';
import type { Mail } from '../../shared/mail.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { ownWords } from '../../shared/triage/strip.ts';
import { triage } from '../../shared/triage/triage.ts';
import type { Casework } from '../../worker/casework/casework.ts';
import { createCasework } from '../../worker/casework/create.ts';
import { erasedMails, wasErased } from '../../worker/customers/erased-mails.ts';
import { saveBatch } from '../../worker/intake/save-batch.ts';
import { createKeyRing } from '../../worker/key-ring.ts';
import { parseMail } from '../../worker/mailbox/parse.ts';
import type { Db, Store } from '../../worker/store/connect.ts';
import { caseEvent, ledger, supportCase, touch } from '../../worker/store/schema.ts';
import { loadUntagged } from '../../worker/store/tags.ts';
import { NOBODY_TOLD } from '../../worker/talk/desk.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { SHOP } from './letters.ts';

/** By these keys what was erased is known again, in every world. */
export const KEY_RING = createKeyRing(new Uint8Array(32).fill(5));

const PEOPLE = ['ana', 'marco', 'irina'];
const isTeam = (address: string): boolean => address === SHOP || address.endsWith('@shop.example');

/** Cases from real mails in a real database, and people who act on them. */
export interface CaseworkWorld {
	readonly casework: Casework;
	/** takes a mail in; the id of its case, or null */
	receive(raw: Buffer): Promise<string | null>;
	/** every case id that acts said had changed */
	readonly changed: readonly string[];
	caseOf(id: string): Promise<typeof supportCase.$inferSelect>;
	events(id: string): Promise<readonly (typeof caseEvent.$inferSelect)[]>;
	/** kind and state of each touch of the latest round */
	touches(id: string): Promise<Readonly<Record<string, string>>>;
	touchId(id: string, kind: string): Promise<string>;
	/** the tags that the case's mails should carry and do not */
	untagged(id: string): Promise<readonly ({ readonly severity: string; readonly stage: string } | null)[]>;
	pass(milliseconds: number): void;
	now(): number;
}

/** Opens the world of one test: a mailbox of its own in a shared database. */
export function openCasework(store: Store, mailboxId: string): CaseworkWorld {
	const { db } = store;
	let passed = 0;
	let serial = 0;
	const changed: string[] = [];
	const now = (): number => Date.now() + passed;
	const newId = (): string => {
		serial += 1;
		return `${mailboxId}-${serial}`;
	};
	const rules = {
		store,
		policy: DEFAULT_POLICY,
		policyVersion: 'test',
		calendar: compileCalendar(OFFICE_HOURS, []),
		now,
		newId,
	};
	const mailbox = { id: mailboxId, language: 'en' as const, isTeam, writerOf: () => null };
	const touchRows = (id: string) =>
		db.select().from(touch).where(eq(touch.caseId, id)).orderBy(touch.round, touch.turn);
	return {
		casework: createCasework({
			...rules,
			isPerson: (id) => PEOPLE.includes(id),
			sees: () => true,
			isTeam,
			writerOf: () => null,
			languageOf: () => 'en',
			wasErased: (inside, messageId) => wasErased(inside, KEY_RING, messageId),
			talk: NOBODY_TOLD,
			changed: ({ caseIds }) => void changed.push(...caseIds),
		}),
		receive: async (raw) => {
			const receivedAt = now();
			const parsed = await parseMail(raw, receivedAt);
			if (parsed.state !== 'mail') throw new Error(parsed.says);
			const side = isTeam(parsed.mail.from?.address ?? '') ? 'team' : 'customer';
			const verdict = triage(parsed.mail, side, { fallback: 'en' });
			serial += 1;
			const uid = serial;
			const read = { state: 'mail', mail: parsed.mail, words: ownWords(parsed.mail.text).words, verdict } as const;
			const erasedAmong = (inside: Db, mails: readonly Mail[]) => erasedMails(inside, KEY_RING, mails);
			await saveBatch({ ...rules, mailbox, erasedAmong }, [
				{ folder: 'INBOX', uidValidity: '1', uid, receivedAt, read },
			]);
			const rows = await db.select().from(ledger).where(eq(ledger.mailboxId, mailboxId));
			return rows.find((row) => row.uid === uid)?.caseId ?? null;
		},
		changed,
		caseOf: async (id) => {
			const [row] = await db.select().from(supportCase).where(eq(supportCase.id, id));
			if (row === undefined) throw new Error(`no case ${id}`);
			return row;
		},
		events: (id) => db.select().from(caseEvent).where(eq(caseEvent.caseId, id)).orderBy(caseEvent.seq),
		touches: async (id) => {
			const rows = await touchRows(id);
			return Object.fromEntries(rows.map(({ kind, state }) => [kind, state]));
		},
		touchId: async (id, kind) => (await touchRows(id)).findLast((row) => row.kind === kind)?.id ?? '',
		untagged: async (id) => (await loadUntagged(db, mailboxId, { caseIds: [id] })).map(({ wish }) => wish),
		pass: (milliseconds) => {
			passed += milliseconds;
		},
		now,
	};
}
