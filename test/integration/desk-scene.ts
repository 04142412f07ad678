import { eq } from 'drizzle-orm';
import { compileCalendar } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import type { Access } from '../../worker/access.ts';
import { type Desk, openDesk } from '../../worker/desk.ts';
import { createKeyRing } from '../../worker/key-ring.ts';
import type { Mailbox } from '../../worker/mailbox/mailbox.ts';
import { createParsePool, type ParsePool } from '../../worker/mailbox/parse-pool.ts';
import { openMailbox } from '../../worker/mailbox/source.ts';
import { OUR_KEYWORDS } from '../../worker/mailbox/tag/tagger.ts';
import type { MailboxSettings, Person } from '../../worker/settings.ts';
import type { Store } from '../../worker/store/connect.ts';
import { ledger, mail, supportCase, touch } from '../../worker/store/schema.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { talkAmong } from '../fixtures/some-talk.ts';
import type { MailServer } from '../servers/mailboxes.ts';
import { SHOP } from './letters.ts';
import { quickDeps, settingsOf } from './mailbox/settings.ts';
import { type MemoryLog, memoryLog } from './memory-log.ts';

const TEAM: readonly Person[] = [
	{ id: 'ana', name: 'Ana Duarte', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'irina', name: 'Irina Volkova', email: 'irina@shop.example', role: 'lead', language: 'en' },
];

/** A mailbox with folders of its own on a shared server, its rows in a shared database, and any number of desks over it. */
export interface Scene {
	readonly settings: MailboxSettings;
	/** the mailbox seen by another client */
	readonly mailbox: Mailbox;
	readonly log: MemoryLog;
	open(different?: {
		readonly store?: Store;
		readonly settings?: Partial<MailboxSettings>;
		readonly access?: Access;
	}): Desk;
	arrive(raw: Uint8Array, receivedAt?: Date): void;
	sent(raw: Uint8Array): Promise<unknown>;
	/** lines of the ledger, oldest first */
	ledger(): Promise<readonly (typeof ledger.$inferSelect)[]>;
	mails(): Promise<readonly (typeof mail.$inferSelect)[]>;
	cases(): Promise<readonly (typeof supportCase.$inferSelect)[]>;
	touchesOf(caseId: string): Promise<readonly (typeof touch.$inferSelect)[]>;
	/** our keywords, sorted, and all other flags of each mail in the inbox, by uid */
	flags(): Promise<readonly { readonly ours: readonly string[]; readonly others: readonly string[] }[]>;
	close(): Promise<void>;
}

let scenes = 0;

/** Threads take seconds to load; the desks of a suite share them as those of a program do. */
let reading: ParsePool | null = null;

/** Sets a scene: one for each test, so that tests share servers and nothing else. */
export async function setScene(server: MailServer, store: Store): Promise<Scene> {
	scenes += 1;
	const id = `box${scenes}`;
	const log = memoryLog();
	const folders = { inbox: `In${scenes}`, sent: `Out${scenes}`, drafts: null };
	const settings: MailboxSettings = { ...settingsOf(server.login), id, address: SHOP, folders, pollSeconds: 1 };
	const mailbox = openMailbox(settings, quickDeps());
	for (const folder of [folders.inbox, folders.sent]) await mailbox.ensureFolder([folder]);
	const desks: Desk[] = [];
	const { db } = store;
	let ids = 0;
	return {
		settings,
		mailbox,
		log,
		open: (different = {}) => {
			const desk = openDesk(
				{ ...settings, ...different.settings },
				{
					store: different.store ?? store,
					keyRing: createKeyRing(new Uint8Array(32).fill(5)),
					policy: DEFAULT_POLICY,
					policyVersion: 'test',
					calendar: compileCalendar(OFFICE_HOURS, []),
					team: { people: () => TEAM },
					talk: talkAmong({ people: () => TEAM }),
					access: different.access ?? null,
					reading: readingThreads(),
					now: () => Date.now(),
					judging: () => ({ version: 'shipped', bytes: null }),
					newId: () => {
						ids += 1;
						return `${id}-${ids}`;
					},
					changed: () => undefined,
					ledgerGrew: () => undefined,
					log,
				},
			);
			desks.push(desk);
			return desk;
		},
		arrive: (raw, receivedAt) => server.deliver(folders.inbox, raw, receivedAt),
		sent: (raw) => mailbox.append(folders.sent, raw, ['\\Seen']),
		ledger: () => db.select().from(ledger).where(eq(ledger.mailboxId, id)).orderBy(ledger.seq),
		mails: () => db.select().from(mail).where(eq(mail.mailboxId, id)),
		cases: () => db.select().from(supportCase).where(eq(supportCase.mailboxId, id)).orderBy(supportCase.number),
		touchesOf: (caseId) => db.select().from(touch).where(eq(touch.caseId, caseId)),
		flags: async () => {
			const { arrivals } = await mailbox.listAfter(folders.inbox, 0);
			const uids = arrivals.map(({ uid }) => uid);
			const flags = await mailbox.flags(folders.inbox, uids);
			return uids.map((uid) => {
				const all = [...(flags.get(uid) ?? [])].filter((flag) => flag !== '\\Recent').sort();
				const isOurs = (flag: string): boolean => OUR_KEYWORDS.includes(flag);
				return { ours: all.filter(isOurs), others: all.filter((flag) => !isOurs(flag)) };
			});
		},
		close: async () => {
			await Promise.all(desks.map((desk) => desk.close()));
			await mailbox.close();
		},
	};
}

function readingThreads(): ParsePool {
	reading ??= createParsePool({ threads: 1 });
	return reading;
}

/** Ends the threads that the scenes of this file read with. */
export async function endReading(): Promise<void> {
	await reading?.close();
	reading = null;
}

/** A store in which something happens right before its nth transaction, which fails when that throws. */
export function beforeTransaction(store: Store, nth: number, act: () => void): Store {
	let transactions = 0;
	const db = new Proxy(store.db, {
		get: (target, name, receiver) => {
			if (name !== 'transaction') return Reflect.get(target, name, receiver);
			return async (...args: Parameters<typeof target.transaction>) => {
				transactions += 1;
				if (transactions === nth) act();
				return target.transaction(...args);
			};
		},
	});
	return { ...store, db };
}
