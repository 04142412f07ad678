import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { ImapFlow } from 'imapflow';
import { simpleParser } from 'mailparser';
import { compileCalendar } from '../../shared/calendar.ts';
import { DEFAULT_POLICY } from '../../shared/policy.ts';
import { DEMO_PEOPLE } from '../../worker/demo/people.ts';
import { type Desk, openDesk } from '../../worker/desk.ts';
import { createKeyRing } from '../../worker/key-ring.ts';
import { createLog } from '../../worker/log.ts';
import { createParsePool, type ParsePool } from '../../worker/mailbox/parse-pool.ts';
import type { MailboxSettings, Settings } from '../../worker/settings.ts';
import { openStore, type Store } from '../../worker/store/connect.ts';
import { OFFICE_HOURS } from '../fixtures/office-hours.ts';
import { talkAmong } from '../fixtures/some-talk.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { findProgram } from '../servers/need.ts';
import { startPostgres, type TestPostgres } from '../servers/postgres.ts';
import { mailsAsTheyCome, plainMails } from './mails.ts';
import { printTable } from './table.ts';

const COUNT = 5_000;

/** How often each is measured, in turn; the best counts. */
const ROUNDS = 3;

/** One mailbox of mails as today's programs send them, one of mails that cost a parser next to nothing. */
const MAILBOXES = [
	{ of: 'mails as they come: text and HTML', mails: mailsAsTheyCome },
	{ of: 'plain mails', mails: async (count: number) => plainMails(count) },
] as const;

interface Rates {
	bare: number;
	pglite: number;
	/** 0 where no PostgreSQL is installed */
	postgres: number;
}

/** Backlogs of 5,000 mails from Dovecot on loopback, against a bare loop of the same two libraries over the same mailbox. */
export async function benchBacklog(): Promise<void> {
	const postgres = findProgram('initdb') === null ? null : await startPostgres();
	// One for all rounds, as a program has one for its life: the bare loop's code is warm after the first round too.
	const reading = createParsePool();
	try {
		await reading.loaded;
		for (const { of, mails } of MAILBOXES) {
			const dovecot = await startDovecot();
			if ('skipped' in dovecot) {
				process.stdout.write(`backlog: ${dovecot.skipped}\n`);
				return;
			}
			try {
				const bytes = await fill(dovecot, mails);
				printBacklog(`${of}, ${Math.round(bytes / COUNT / 1_000)} KB each`, await inTurn(dovecot, reading, postgres));
			} finally {
				await dovecot.stop();
			}
		}
	} finally {
		await reading.close();
		await postgres?.stop();
	}
}

/** The best of each, in mails a second. */
async function inTurn(dovecot: Dovecot, reading: ParsePool, postgres: TestPostgres | null): Promise<Rates> {
	const best: Rates = { bare: 0, pglite: 0, postgres: 0 };
	for (let round = 0; round < ROUNDS; round += 1) {
		best.bare = Math.max(best.bare, await bareLoop(dovecot));
		best.pglite = Math.max(best.pglite, await onPglite(dovecot, reading));
		if (postgres === null) continue;
		const url = await postgres.freshDatabase();
		best.postgres = Math.max(best.postgres, await takeIn(dovecot, reading, { kind: 'postgres', url }));
	}
	return best;
}

function printBacklog(what: string, best: Rates): void {
	const row = (what: string, rate: number, goal = 'at least 0.5') => ({
		what,
		figure: `${Math.round(rate)} mails/s`,
		ratio: (rate / best.bare).toFixed(2),
		goal,
	});
	printTable(`Backlog of ${COUNT} ${what} (best of ${ROUNDS}, in turn; modules and threads loaded before)`, [
		row('bare loop: imapflow fetchAll(200) + mailparser', best.bare, 'baseline'),
		row('Amends on PGlite: ledger, triage, cases, touches', best.pglite),
		...(best.postgres > 0 ? [row('Amends on PostgreSQL: the same', best.postgres)] : []),
		{
			what: 'memory after the backlog',
			figure: `${Math.round(process.memoryUsage().rss / 1e6)} MB`,
			ratio: null,
			goal: 'stated',
		},
	]);
}

const client = (dovecot: Dovecot) =>
	new ImapFlow({
		host: dovecot.host,
		port: dovecot.port,
		secure: false,
		auth: { user: dovecot.user, pass: dovecot.password },
		logger: false,
		disableCompression: true,
	});

/** @returns bytes of all mails; the mails themselves are let go, so that they do not count as the program's memory */
async function fill(dovecot: Dovecot, mails: (typeof MAILBOXES)[number]['mails']): Promise<number> {
	const imap = client(dovecot);
	await imap.connect();
	let bytes = 0;
	for (const mail of await mails(COUNT)) {
		await imap.append('INBOX', mail);
		bytes += mail.length;
	}
	await imap.logout();
	return bytes;
}

async function bareLoop(dovecot: Dovecot): Promise<number> {
	const imap = client(dovecot);
	await imap.connect();
	await imap.mailboxOpen('INBOX', { readOnly: true });
	const start = performance.now();
	for (let from = 1; from <= COUNT; from += 200) {
		const mails = await imap.fetchAll(
			`${from}:${from + 199}`,
			{ uid: true, source: true, internalDate: true, size: true },
			{ uid: true },
		);
		for (const { source } of mails) {
			if (source !== undefined)
				await simpleParser(source, {
					skipHtmlToText: true,
					skipTextToHtml: true,
					skipImageLinks: true,
					skipTextLinks: true,
				});
		}
	}
	const seconds = (performance.now() - start) / 1_000;
	await imap.logout();
	return COUNT / seconds;
}

async function onPglite(dovecot: Dovecot, reading: ParsePool): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'));
	try {
		return await takeIn(dovecot, reading, { kind: 'pglite', folder });
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Mails a second; what was taken in before does not count. */
async function takeIn(dovecot: Dovecot, reading: ParsePool, database: Settings['database']): Promise<number> {
	const store = await openStore(database);
	const desk = openBenchDesk(dovecot, { store, reading, tags: 'none' });
	try {
		const before = await knownMails(store);
		const start = performance.now();
		for (let known = before; known < COUNT; known = await knownMails(store)) {
			await desk.look('new');
			const { ok, says } = desk.state();
			if (!ok) throw new Error(`the mailbox cannot be read: ${says}`);
		}
		return (COUNT - before) / ((performance.now() - start) / 1_000);
	} finally {
		await desk.close();
		await store.close();
	}
}

async function knownMails({ db }: Store): Promise<number> {
	const { rows } = await db.execute(sql`SELECT count(*)::int AS count FROM amends.ledger`);
	return Number(rows[0]?.count ?? 0);
}

/** A desk on Dovecot's mailbox as the program opens it. */
export function openBenchDesk(
	dovecot: Dovecot,
	{
		store,
		reading,
		tags,
	}: { readonly store: Store; readonly reading: ParsePool; readonly tags: MailboxSettings['tags'] },
): Desk {
	const endpoint = {
		host: dovecot.host,
		port: dovecot.port,
		security: 'none',
		user: dovecot.user,
		password: dovecot.password,
	} as const;
	const settings: MailboxSettings = {
		id: 'support',
		name: 'Support',
		address: 'support@demo.amends.example',
		aliases: [],
		language: 'en',
		currency: 'EUR',
		imap: endpoint,
		smtp: endpoint,
		folders: { inbox: 'INBOX', sent: null, drafts: null },
		tags,
		firstDays: 10_000,
		pollSeconds: 3_600,
		savesSent: true,
		oauth: null,
	};
	return openDesk(settings, {
		keyRing: createKeyRing(new Uint8Array(32).fill(5)),
		store,
		policy: DEFAULT_POLICY,
		policyVersion: 'test',
		calendar: compileCalendar(OFFICE_HOURS, []),
		team: { people: () => DEMO_PEOPLE },
		talk: talkAmong({ people: () => DEMO_PEOPLE }),
		access: null,
		reading,
		now: () => Date.now(),
		newId: randomUUID,
		judging: () => ({ version: 'shipped', bytes: null }),
		changed: () => {},
		ledgerGrew: () => {},
		log: createLog('error'),
	});
}
