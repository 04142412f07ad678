import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { compileCalendar } from '../../../shared/calendar.ts';
import type { Case } from '../../../shared/case.ts';
import type { Happened } from '../../../shared/happened.ts';
import { templateInForce } from '../../../shared/letters/in-force.ts';
import { postponeByHand } from '../../../shared/plan/by-hand.ts';
import { DEFAULT_POLICY } from '../../../shared/policy.ts';
import { settle } from '../../../shared/settle.ts';
import type { Touch, TouchKind } from '../../../shared/touch.ts';
import { startImap } from '../../../worker/demo/imap-server.ts';
import type { FollowUpDeps, PostOffice, TouchDesk } from '../../../worker/follow-up/deps.ts';
import type { Log } from '../../../worker/log.ts';
import { realMailboxDeps } from '../../../worker/mailbox/deps.ts';
import type { Mailbox } from '../../../worker/mailbox/mailbox.ts';
import { openMailbox } from '../../../worker/mailbox/source.ts';
import { createMailer, type Mailer } from '../../../worker/mailer.ts';
import { createPostOffice } from '../../../worker/post-office.ts';
import type { Endpoint, Person } from '../../../worker/settings.ts';
import { touchFrom } from '../../../worker/store/case-rows.ts';
import { lockCases, saveCases } from '../../../worker/store/cases.ts';
import { openStore, type Store } from '../../../worker/store/connect.ts';
import { caseEvent, touch as touchTable } from '../../../worker/store/schema.ts';
import { touchDesk } from '../../../worker/store/touches.ts';
import { someCase } from '../../fixtures/some-case.ts';
import { openMemoryStore } from '../../servers/memory-store.ts';
import { startPostgres } from '../../servers/postgres.ts';
import { startSmtp, type TestSmtp } from '../../servers/smtp.ts';

const OPEN = [{ from: '09:00', to: '18:00' }];
export const CALENDAR = compileCalendar(
	{
		timeZone: 'Europe/Rome',
		hours: { 1: OPEN, 2: OPEN, 3: OPEN, 4: OPEN, 5: OPEN, 6: [], 7: [] },
		holidays: null,
		closed: [],
	},
	[],
);

/** Monday, ten in the morning in Rome. */
export const MONDAY = Date.parse('2026-11-23T09:00:00Z');

export const TEAM: readonly Person[] = [
	{ id: 'ana', name: 'Ana Duarte', email: 'ana@shop.example', role: 'agent', language: 'en' },
	{ id: 'irina', name: 'Irina Volkova', email: 'irina@shop.example', role: 'lead', language: 'it' },
];

/** The world of follow-up on real parts: PGlite, an IMAP and an SMTP server. The clock alone is ours. */
export interface World {
	now: number;
	readonly store: Store;
	/** for a process of its own; null on PGlite */
	readonly databaseUrl: string | null;
	readonly desk: TouchDesk;
	readonly smtp: TestSmtp;
	readonly mailbox: Mailbox;
	readonly office: PostOffice;
	/** what the mailer and the mailbox of one worker are; a test may break a part of it */
	worker(different?: Partial<FollowUpDeps>): FollowUpDeps;
	/** saves a case in which `happened` happened */
	given(supportCase: Partial<Case>, ...happened: readonly Happened[]): Promise<Case>;
	/** the case changes, and the plan answers */
	later(caseId: string, change: Partial<Case>, ...happened: readonly Happened[]): Promise<void>;
	/** a person moves the touch to another moment */
	postpone(caseId: string, kind: TouchKind, until: number): Promise<void>;
	touch(caseId: string, kind: TouchKind, turn?: number): Promise<Touch>;
	events(caseId: string): Promise<readonly string[]>;
	/** all leases end, as if time had passed in the database: their workers are dead */
	endLeases(): Promise<void>;
	/** how many mails with this Message-ID lie in the folder */
	filed(folder: 'Drafts' | 'Sent', messageId: string | null): Promise<number>;
}

/** What the touches are kept in. */
export type Database = 'pglite' | 'postgres';

/** Starts the servers once for a suite, and empties database and outbox before each test. */
export function startWorld(database: Database): () => World {
	let world: World | null = null;
	const endings: (() => unknown)[] = [];
	beforeAll(async () => {
		const postgres = database === 'postgres' ? await startPostgres() : null;
		const store = await (postgres === null ? openMemoryStore() : openStore({ kind: 'postgres', url: postgres.url }));
		const smtp = await startSmtp();
		const imap = await startImap({
			port: 0,
			user: 'support',
			password: 'demo',
			now: () => MONDAY,
			kept: null,
			keepMail: () => {},
			changed: () => {},
		});
		const mailbox = openMailbox(
			{ imap: { ...endpoint(imap.port) }, folders: { inbox: 'INBOX', sent: null, drafts: null } },
			realMailboxDeps(SILENT),
		);
		const mailer = createMailer(endpoint(smtp.port), SILENT, { connect: 5_000, greeting: 5_000, silence: 2_000 });
		endings.push(
			() => mailer.close(),
			() => mailbox.close(),
			() => imap.close(),
			() => smtp.stop(),
			() => store.close(),
			() => postgres?.stop(),
		);
		world = makeWorld({ store, databaseUrl: postgres?.url ?? null, smtp, mailbox, mailer });
	}, 60_000);
	beforeEach(async () => {
		await world?.store.db.execute(
			sql`truncate amends.touch, amends.nudge, amends.case_event, amends.support_case, amends.mail, amends.customer_choice`,
		);
		world?.smtp.forget();
		if (world) world.now = MONDAY;
	});
	afterAll(async () => {
		for (const end of endings) await end();
	});
	return () => {
		if (world === null) throw new Error('the world is not there yet');
		return world;
	};
}

const endpoint = (port: number): Endpoint => ({
	host: '127.0.0.1',
	port,
	security: 'none',
	user: 'support',
	password: 'demo',
});

export const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {}, child: () => SILENT };

function makeWorld(parts: {
	readonly store: Store;
	readonly databaseUrl: string | null;
	readonly smtp: TestSmtp;
	readonly mailbox: Mailbox;
	readonly mailer: Mailer;
}): World {
	const { store, smtp, mailbox, mailer } = parts;
	const { db } = store;
	const desk = touchDesk(store);
	const office = createPostOffice(
		{ name: 'Copper Finch', address: 'support@shop.example', savesSent: false },
		{ mailer, mailbox, folders: () => mailbox.folders() },
	);
	const rules = () => ({ policy: DEFAULT_POLICY, calendar: CALENDAR, seenAt: world.now });
	let cases = 0;
	const world: World = {
		now: MONDAY,
		store,
		databaseUrl: parts.databaseUrl,
		desk,
		smtp,
		mailbox,
		office,
		worker: (different = {}) => ({
			now: () => world.now,
			log: SILENT,
			policy: DEFAULT_POLICY,
			policyVersion: 'test',
			calendar: CALENDAR,
			publicUrl: 'http://localhost:3000',
			team: { people: () => TEAM },
			desk,
			postOffice: (id) => (id === 'support' ? office : null),
			template: async (kind, language) => templateInForce(kind, language, null),
			letterExtras: async () => ({}),
			nudgeMore: async () => ({}),
			recorded: () => {},
			...different,
		}),
		given: async (different, ...happened) => {
			cases += 1;
			const supportCase = someCase(world.now, { id: `case${cases}`, number: cases, ...different });
			const settled = settle({ supportCase, events: [], happened }, [], rules());
			await saveCases(db, [{ ...settled, isNew: true }]);
			return supportCase;
		},
		later: async (caseId, change, ...happened) => {
			await db.transaction(async (tx) => {
				const [loaded] = await lockCases(tx, [caseId]);
				if (!loaded) throw new Error(`no case ${caseId}`);
				const supportCase = { ...loaded.supportCase, ...change };
				const settled = settle({ supportCase, events: [], happened }, loaded.touches, rules());
				await saveCases(tx, [{ ...settled, isNew: false }]);
			});
		},
		postpone: async (caseId, kind, until) => {
			const [loaded] = await lockCases(db, [caseId]);
			const touch = loaded?.touches.find((one) => one.kind === kind);
			const change = touch ? postponeByHand(touch, until, { personId: 'ana', at: world.now, because: '' }) : null;
			if (!loaded || !change) throw new Error('nothing to postpone');
			await saveCases(db, [
				{ supportCase: loaded.supportCase, isNew: false, events: [change.event], touches: [change.touch] },
			]);
		},
		touch: async (caseId, kind, turn = 1) => {
			const rows = await db.select().from(touchTable);
			const row = rows.find((one) => one.caseId === caseId && one.kind === kind && one.turn === turn);
			if (!row) throw new Error(`case ${caseId} has no ${kind}`);
			return touchFrom(row);
		},
		events: async (caseId) => {
			const rows = await db.select().from(caseEvent);
			return rows.filter((row) => row.caseId === caseId).map(({ kind, because }) => `${kind}: ${because}`);
		},
		endLeases: async () => {
			await db.execute(
				sql`update amends.touch set claimed_until = now() - interval '1 second' where claimed_until is not null`,
			);
		},
		filed: async (folder, messageId) =>
			messageId === null ? 0 : (await mailbox.findByMessageId(folder, messageId)).length,
	};
	return world;
}
